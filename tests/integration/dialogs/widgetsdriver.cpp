// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginviewdriver.h"

#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0loginoptions.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qlibrary.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

namespace {

template<typename Function>
Function probe(const char *symbol)
{
    // Beside the libraries of the build: this program does not link Qt WebEngine.
    static QLibrary library(QCoreApplication::applicationDirPath()
                            + u"/../lib/" AUTH0QT_PAGE_PROBE ""_s);
    return reinterpret_cast<Function>(library.resolve(symbol));
}

using Answer = std::function<void(const QString &)>;

void takeAnswer(void *closure, const char *text)
{
    const std::unique_ptr<Answer> answer(static_cast<Answer *>(closure));
    (*answer)(QString::fromUtf8(text));
}

bool isInUse(const QWidget *widget)
{
    return widget->isVisible() && widget->parentWidget()->isEnabled();
}

QString textOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text().remove(u'&');
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (widget->inherits("Auth0Qt::ElidedLabel")) // it paints its text
        text = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                       ->text(QAccessible::Name);
    return text.trimmed();
}

class WidgetsDriver : public LoginViewDriver
{
    Q_OBJECT

public:
    explicit WidgetsDriver(Auth0Provider *provider)
        : m_dialog(provider)
    {
        connect(&m_dialog, &QDialog::accepted, this, &LoginViewDriver::accepted);
        connect(&m_dialog, &QDialog::rejected, this, &LoginViewDriver::rejected);
    }

    void open() override { m_dialog.open(); }
    void close() override { m_dialog.close(); }
    void setEmbedded(bool embedded) override { m_dialog.setEmbedded(embedded); }
    void setOptions(const QVariantMap &options) override
    {
        m_dialog.setOptions(Auth0LoginOptions::fromVariantMap(options));
    }
    Auth0LoginController *controller() const override { return m_dialog.controller(); }
    bool isShown() const override { return m_dialog.isVisible(); }
    QWindow *window() const override { return m_dialog.windowHandle(); }
    QString title() const override { return m_dialog.windowTitle(); }
    bool isRightToLeft() const override { return m_dialog.isRightToLeft(); }

    QStringList words() const override
    {
        QStringList words;
        const auto children = m_dialog.findChildren<QWidget *>();
        for (const QWidget *widget : children) {
            const QString text = textOf(widget);
            if (widget->window() == &m_dialog && isInUse(widget) && !text.isEmpty())
                words.append(text);
        }
        return words;
    }

    QRect button(const QString &text) const override
    {
        const auto buttons = m_dialog.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isEnabled() && isInUse(button) && textOf(button) == text)
                return { button->mapTo(&m_dialog, QPoint()), button->size() };
        }
        return {};
    }

    bool hasPage(QWindow *window) const override { return view(window); }

    QRect page(QWindow *window) const override
    {
        QWidget *const page = view(window);
        return page ? QRect(page->mapTo(page->window(), QPoint()), page->size()) : QRect();
    }

    bool ask(QWindow *window, const QString &script, const Answer &answer) const override
    {
        using Ask = bool (*)(QWidget *, const char *, void (*)(void *, const char *), void *);
        QWidget *const page = view(window);
        return page
                && probe<Ask>("auth0qtAskPage")(page->window(), script.toUtf8().constData(),
                                                takeAnswer, new Answer(answer));
    }

    qint64 rendererPid() const override
    {
        using Renderer = qint64 (*)(QWidget *);
        return probe<Renderer>("auth0qtRendererOf")(const_cast<Auth0LoginDialog *>(&m_dialog));
    }

private:
    static QWidget *view(QWindow *window)
    {
        using PageOf = QWidget *(*)(QWidget *);
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (window && widget->windowHandle() == window)
                return probe<PageOf>("auth0qtPageOf")(widget);
        }
        return nullptr;
    }

    Auth0LoginDialog m_dialog;
};

} // namespace

std::unique_ptr<QGuiApplication> LoginViewDriver::makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return application;
}

std::unique_ptr<LoginViewDriver> LoginViewDriver::make(Auth0Provider *provider)
{
    return std::make_unique<WidgetsDriver>(provider);
}

// The first plugin that fits is taken: this one's metadata is there, but not all of its code.
void LoginViewDriver::setEngineMissing(bool missing)
{
    static std::unique_ptr<QTemporaryDir> folder;
    static QStringList paths;
    if (!missing) {
        if (folder)
            QCoreApplication::setLibraryPaths(paths);
        folder.reset();
        return;
    }
    folder = std::make_unique<QTemporaryDir>();
    paths = QCoreApplication::libraryPaths();
    QFile plugin(QStringLiteral(AUTH0QT_WEBENGINE_PLUGIN));
    if (!plugin.open(QIODevice::ReadOnly))
        qFatal("The plugin is not there");
    QByteArray bytes = plugin.readAll();
    bytes.replace("libQt6WebEngineWidgets", "libMissingWebEngine000");
    QDir(folder->path()).mkdir(u"auth0qt"_s);
    QFile broken(folder->filePath(u"auth0qt/broken.so"_s));
    if (!broken.open(QIODevice::WriteOnly) || broken.write(bytes) != bytes.size())
        qFatal("No plugin could be written");
    QCoreApplication::setLibraryPaths({ folder->path() });
}

#include "widgetsdriver.moc"
