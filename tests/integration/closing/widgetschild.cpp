// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "closingchild.h"

#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0loginwidget.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qpointer.h>
#include <QtCore/qsocketnotifier.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class Application : public QObject
{
public:
    explicit Application(QByteArray way)
        : m_way(std::move(way))
        , m_provider(std::make_unique<Auth0Provider>())
        , m_window(new QWidget)
    {
        m_provider->setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
        m_provider->setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
        m_provider->setStore(&m_store);
        m_provider->setRedirectUris({ QUrl(qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI")) });
        m_window->resize(480, 680);
        if (m_way.startsWith("dialog"))
            openDialog();
        else
            startWidget();
    }
    ~Application() override
    {
        if (!m_way.contains("forgotten"))
            delete m_window;
    }

private:
    void openDialog()
    {
        m_window->show();
        auto *const dialog = new Auth0LoginDialog(m_provider.get(), m_window);
        m_view = dialog;
        connect(dialog, &QDialog::rejected, this, [] { say("rejected"); });
        watch(dialog->controller());
        dialog->open();
    }
    void startWidget()
    {
        auto *const view = new Auth0LoginWidget(m_provider.get(), m_window);
        m_view = view;
        (new QVBoxLayout(m_window))->addWidget(view);
        connect(view, &Auth0LoginWidget::rejected, this, [] { say("rejected"); });
        watch(view->controller());
        view->start();
        m_window->show();
    }
    void watch(Auth0LoginController *controller)
    {
        connect(controller, &Auth0LoginController::faceChanged, this, [this, controller] {
            if (controller->face() != Auth0::Face::Page)
                return;
            say("page");
            QMetaObject::invokeMethod(this, &Application::act, Qt::QueuedConnection);
        });
    }
    void act()
    {
        const auto has = [this](const char *word) { return m_way.contains(word); };
        if (has("other window"))
            m_other.show();
        if (has("close window"))
            m_window->close();
        else if (has("close dialog"))
            m_view->close();
        else if (has("hide window"))
            m_window->hide();
        else if (has("quit"))
            QCoreApplication::quit();
        else if (has("delete window"))
            delete m_window;
        else if (has("delete view"))
            delete m_view;
        else if (has("delete provider"))
            m_provider.reset();
    }

    const QByteArray m_way;
    Auth0MemoryStore m_store;
    std::unique_ptr<Auth0Provider> m_provider;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_view;
    QWidget m_other;
};

} // namespace

QList<Closing> closings()
{
    return {
        { "close window, the last", true, false },
        { "close window, other window", false, true },
        { "hide window, other window", false, true },
        { "dialog: close dialog", false, true },
        { "dialog: quit", true, false },
        { "dialog: quit, forgotten", true, false },
        { "quit", true, false },
        { "quit, forgotten", true, false },
        { "delete window, other window", false, false },
        { "delete view, other window", false, false },
        { "delete provider", false, true },
    };
}

int runClosingChild(int argc, char **argv)
{
    QApplication application(argc, argv);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const Application child(argv[2]);
    return QCoreApplication::exec();
}
