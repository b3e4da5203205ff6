// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "closingchild.h"

#include "auth0logincontroller.h"

#include <QtCore/qsocketnotifier.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlcontext.h>
#include <QtQuick/qquickwindow.h>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(QByteArray way)
        : m_way(std::move(way))
        , m_engine(std::make_unique<QQmlEngine>())
    {
        m_engine->addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
        QQmlContext *const context = m_engine->rootContext();
        context->setContextProperty(u"tenantIssuer"_s, qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
        context->setContextProperty(u"tenantRedirectUri"_s,
                                    qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI"));
        context->setContextProperty(u"tenantClientId"_s,
                                    qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
        QQmlComponent component(m_engine.get(),
                                QUrl::fromLocalFile(QStringLiteral(CLOSING_DIR "/Main.qml")));
        m_window = qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
                { { u"inDialog"_s, m_way.startsWith("dialog") } }));
        if (!m_window)
            qFatal("%ls", qUtf16Printable(component.errorString()));
        connect(m_window, SIGNAL(rejected()), this, SLOT(sayRejected()));
        auto *const controller = m_window->property("controller").value<Auth0LoginController *>();
        connect(controller, &Auth0LoginController::faceChanged, this, [this, controller] {
            if (controller->face() != Auth0::Face::Page)
                return;
            say("page");
            QMetaObject::invokeMethod(this, &Application::act, Qt::QueuedConnection);
        });
    }

private Q_SLOTS:
    void sayRejected() { say("rejected"); }

private:
    void act()
    {
        const auto has = [this](const char *word) { return m_way.contains(word); };
        if (has("other window"))
            m_other.show();
        if (has("close"))
            m_window->close();
        else if (has("hide"))
            m_window->hide();
        else if (has("quit"))
            QCoreApplication::quit();
        else if (has("loader"))
            m_window->property("loader").value<QObject *>()->setProperty("active", false);
        else if (has("delete window"))
            m_window->deleteLater();
        else
            dropEngine();
    }
    void dropEngine()
    {
        if (m_way.startsWith("reload")) {
            delete m_window;
            m_engine->clearComponentCache();
        } else if (m_way == "window before engine") {
            delete m_window;
            m_engine.reset();
            QCoreApplication::quit();
        } else { // as an application does that forgets the window
            m_engine.reset();
            QCoreApplication::quit();
        }
    }

    const QByteArray m_way;
    std::unique_ptr<QQmlEngine> m_engine;
    QPointer<QQuickWindow> m_window;
    QWindow m_other;
};

} // namespace

QList<Closing> closings()
{
    return {
        { "close the last window", true, false },
        { "close, other window", false, true },
        { "hide, other window", false, true },
        { "dialog: close, other window", false, true },
        { "dialog: quit", true, false },
        { "quit", true, false },
        { "loader, other window", false, false },
        { "dialog: loader, other window", false, false },
        { "delete window, other window", false, false },
        { "reload, other window", false, false },
        { "window before engine", true, false },
        { "engine before window", true, false },
    };
}

int runClosingChild(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const Application child(argv[2]);
    return QCoreApplication::exec();
}

#include "quickchild.moc"
