// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginviewdriver.h"

#include "auth0logincontroller.h"
#include "auth0provider.h"

#include <QtCore/qdir.h>
#include <QtCore/qhash.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtQuickTest/quicktest.h>

using namespace Qt::StringLiterals;

namespace {

// Where the engine looks for our modules.
QString importPath = QStringLiteral(AUTH0QT_QML_DIR);

bool isButton(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton");
}

QString textOf(const QQuickItem *item)
{
    if (!isButton(item) && !item->inherits("QQuickText") && !item->inherits("QQuickTextEdit"))
        return {};
    return item->property("text").toString().trimmed();
}

// Calls what it finds in the face that is in use: the other ones are disabled.
void visit(const QQuickItem *item, const std::function<void(QQuickItem *)> &visitor)
{
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        if (child->isEnabled() || isButton(child))
            visitor(child);
        if (child->isEnabled() && !isButton(child) && !child->inherits("QQuickWebEngineView"))
            visit(child, visitor);
    }
}

// Rows and columns move what is in them shortly before the next frame.
bool isAtRest(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (QQuickTest::qIsPolishScheduled(item))
            return false;
        const auto children = item->childItems();
        for (const QQuickItem *child : children) {
            if (QQuickTest::qIsPolishScheduled(child))
                return false;
        }
    }
    return true;
}

QQuickItem *findView(const QQuickItem *item)
{
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (child->inherits("QQuickWebEngineView"))
            return child;
        if (QQuickItem *const found = findView(child))
            return found;
    }
    return nullptr;
}

class QuickDriver : public LoginViewDriver
{
    Q_OBJECT

public:
    explicit QuickDriver(Auth0Provider *provider)
    {
        // Once the module Auth0.WebEngine has been loaded, Qt 6.5 and later find it in its
        // resources.
        QStringList paths = m_engine.importPathList();
        paths.removeAll(u"qrc:/qt/qml"_s);
        m_engine.setImportPathList(paths);
        m_engine.addImportPath(importPath);
        m_engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(provider) } });
        m_engine.load(QUrl::fromLocalFile(QStringLiteral(AUTH0QT_DIALOG_QML)));
        if (m_engine.rootObjects().isEmpty())
            qFatal("Dialog.qml cannot be loaded");
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        m_dialog = m_window->property("dialog").value<QObject *>();
        connect(m_dialog, SIGNAL(accepted()), this, SIGNAL(accepted()));
        connect(m_dialog, SIGNAL(rejected()), this, SIGNAL(rejected()));
        connect(m_window, SIGNAL(answered(int, QString)), this, SLOT(takeAnswer(int, QString)));
    }

    void open() override { QMetaObject::invokeMethod(m_dialog, "open"); }
    void close() override { QMetaObject::invokeMethod(m_dialog, "close"); }
    void setEmbedded(bool embedded) override { m_dialog->setProperty("embedded", embedded); }
    void setOptions(const QVariantMap &options) override
    {
        m_dialog->setProperty("options", options);
    }
    Auth0LoginController *controller() const override
    {
        return m_dialog->property("controller").value<Auth0LoginController *>();
    }
    bool isShown() const override { return m_dialog->property("visible").toBool(); }
    QWindow *window() const override { return m_window; }
    QString title() const override { return m_dialog->property("title").toString(); }
    bool isRightToLeft() const override { return QGuiApplication::isRightToLeft(); }

    QStringList words() const override
    {
        QStringList words;
        if (!isShown())
            return words;
        visit(content(), [&words](const QQuickItem *item) {
            if (const QString text = textOf(item); !text.isEmpty())
                words.append(text);
        });
        return words;
    }

    QRect button(const QString &text) const override
    {
        QRect place;
        visit(content(), [&](const QQuickItem *item) {
            if (isButton(item) && item->isEnabled() && textOf(item) == text && isAtRest(item))
                place = onScene(item);
        });
        return place;
    }

    bool hasPage(QWindow *window) const override { return view(window); }

    QRect page(QWindow *window) const override
    {
        const QQuickItem *const page = view(window);
        return page ? onScene(page) : QRect();
    }

    bool ask(QWindow *window, const QString &script,
             const std::function<void(const QString &)> &answer) const override
    {
        QQuickItem *const page = view(window);
        if (!page)
            return false;
        m_questions.insert(++m_lastQuestion, answer);
        return QMetaObject::invokeMethod(m_window, "ask", Q_ARG(QQuickItem *, page),
                                         Q_ARG(int, m_lastQuestion), Q_ARG(QString, script));
    }

    qint64 rendererPid() const override
    {
        const QQuickItem *const page = view(m_window);
        return page ? page->property("renderProcessPid").toLongLong() : 0;
    }

private Q_SLOTS:
    void takeAnswer(int question, const QString &answer)
    {
        if (const auto asker = m_questions.take(question))
            asker(answer);
    }

private:
    QQuickItem *content() const { return m_dialog->property("contentItem").value<QQuickItem *>(); }
    static QRect onScene(const QQuickItem *item)
    {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toRect();
    }
    QQuickItem *view(QWindow *window) const
    {
        if (window == m_window)
            return findView(content());
        const auto *const popup = qobject_cast<QQuickWindow *>(window);
        return popup ? findView(popup->contentItem()) : nullptr;
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window;
    QObject *m_dialog;
    mutable QHash<int, std::function<void(const QString &)>> m_questions;
    mutable int m_lastQuestion = 0;
};

} // namespace

std::unique_ptr<QGuiApplication> LoginViewDriver::makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    return application;
}

std::unique_ptr<LoginViewDriver> LoginViewDriver::make(Auth0Provider *provider)
{
    return std::make_unique<QuickDriver>(provider);
}

// The module Auth0 is there, its subfolder WebEngine is not.
void LoginViewDriver::setEngineMissing(bool missing)
{
    static std::unique_ptr<QTemporaryDir> folder;
    folder.reset();
    importPath = QStringLiteral(AUTH0QT_QML_DIR);
    if (!missing)
        return;
    folder = std::make_unique<QTemporaryDir>();
    QDir(folder->path()).mkdir(u"Auth0"_s);
    const QFileInfoList files = QDir(importPath + u"/Auth0"_s)
                                        .entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        if (file.fileName() != "WebEngine"_L1)
            QFile::link(file.absoluteFilePath(), folder->filePath(u"Auth0/"_s + file.fileName()));
    }
    importPath = folder->path();
}

#include "quickdriver.moc"
