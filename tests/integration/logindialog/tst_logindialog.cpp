// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "person.h"

#include "../../shared/heartbeat.h"

#include "auth0credentials.h"
#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0profile.h"
#include "auth0provider.h"
#include "auth0systembrowser.h"
#include "testpaths.h"

#include <QtCore/qfuture.h>
#include <QtGui/qshortcut.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using Auth0::Face;

// The dialog as a person meets it: a real page of a real server in a real engine, real keys and a
// real mouse. The test looks at faces and asks the page where its fields are; what happens, happens
// by input. Runs with and without a window manager.
class tst_LoginDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wrongThenRightPassword();
    void nothingBlocksTheInterface();
    void secondProviderIsSignedInWithoutAPage();
    void denialAndAnotherTry();
    void escapeClosesAndEndsTheTransaction();
    void escapeAsksOverTypedInput();
    void escapeBesideAShortcut();
    void goesOnInTheSystemBrowser();
    void socialConnectionInAPopup();
    void twiceInTurn();
    void titleIsTheApplications();
    void opensByItselfWhenThePersonIsNeeded();

private:
    bool tellTenant(const QString &path, const QByteArray &json);
    void openDialog();
    void signIn(const QString &user, const QString &password);
    void watchFaces();

    std::unique_ptr<Auth0Provider> m_provider;
    std::unique_ptr<Auth0LoginDialog> m_dialog;
    Person m_person;
    WId m_windowId = 0;
    QStringList m_lost; // what did not survive a change of face
    QUrl m_redirectUri;
};

void tst_LoginDialog::init()
{
    m_provider = std::make_unique<Auth0Provider>();
    m_provider->setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    m_provider->setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    m_redirectUri = QUrl(qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI"));
    m_provider->setRedirectUris({ m_redirectUri });
    m_dialog = std::make_unique<Auth0LoginDialog>(m_provider.get());
    m_person.lookAt(m_dialog.get());
    m_lost.clear();
    watchFaces();
}

void tst_LoginDialog::cleanup()
{
    QCOMPARE(m_lost.join(u", "_s), QString());
    m_dialog.reset();
    QSignalSpy loggedOut(m_provider.get(), &Auth0Provider::loggedOut);
    m_provider->logout();
    QTRY_COMPARE(loggedOut.size(), 1);
    QTRY_VERIFY(!m_provider->isBusy());
    m_provider.reset();
}

// The native window, its activation and its focus have to survive every change of face.
void tst_LoginDialog::watchFaces()
{
    m_windowId = 0;
    connect(m_dialog->controller(), &Auth0LoginController::faceChanged, this, [this] {
        // After the view has followed.
        QMetaObject::invokeMethod(
                m_dialog.get(),
                [this] {
                    const auto face = QVariant::fromValue(m_dialog->controller()->face());
                    // At the end the dialog is about to go.
                    if (!m_dialog->isVisible() || m_dialog->controller()->face() == Face::Idle)
                        return;
                    if (m_windowId == 0)
                        m_windowId = m_dialog->winId();
                    if (m_dialog->winId() != m_windowId)
                        m_lost.append(u"window id at "_s + face.toString());
                    const QWidget *const focus = QApplication::focusWidget();
                    if (m_dialog->isActiveWindow()
                        && (!focus || focus->window() != m_dialog.get())) {
                        m_lost.append(u"focus at "_s + face.toString());
                    }
                },
                Qt::QueuedConnection);
    });
}

void tst_LoginDialog::openDialog()
{
    m_dialog->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Page, 30000);
    QVERIFY(m_person.sees(u"username"_s));
}

void tst_LoginDialog::signIn(const QString &user, const QString &password)
{
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.presses(u"ctrl+a"_s));
    QVERIFY(m_person.types(user));
    QVERIFY(m_person.clicksPage(u"password"_s));
    QVERIFY(m_person.types(password));
    QVERIFY(m_person.presses(u"Return"_s));
}

void tst_LoginDialog::wrongThenRightPassword()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QSignalSpy loggedIn(m_provider.get(), &Auth0Provider::loggedIn);
    openDialog();
    QCOMPARE(m_dialog->controller()->host(), u"127.0.0.1"_s);
    QVERIFY(m_dialog->controller()->isSecure()); // this computer

    signIn(u"alice"_s, u"wrong"_s);
    QVERIFY(m_person.sees(u"error"_s));
    QCOMPARE(accepted.size(), 0);
    QCOMPARE(m_dialog->controller()->face(), Face::Page);

    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 30000);
    QCOMPARE(loggedIn.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_provider->profile()->name(), u"Alice Liddell"_s);
    QVERIFY(m_provider->isPersistent());
}

// From the page on: the engine's own start is the engine's.
void tst_LoginDialog::nothingBlocksTheInterface()
{
    // Code that blocks does so each time. A gap of a busy machine, on which the interface waits for
    // a thread of the engine, is not there each time.
    constexpr int Limit = 100;
    constexpr int Attempts = 3;
    Heartbeat heartbeat;
    int login = std::numeric_limits<int>::max();
    for (int i = 0; i < Attempts && login > Limit; ++i) {
        if (i > 0) {
            m_provider->logout();
            QTRY_COMPARE(m_provider->state(), Auth0::State::LoggedOut);
            m_windowId = 0; // of another window
        }
        openDialog();
        heartbeat.takeLongestGap();
        signIn(u"alice"_s, u"wonderland"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);
        QTRY_VERIFY(!m_provider->isBusy());
        login = std::min(login, heartbeat.takeLongestGap());
    }

    Auth0Provider second;
    second.setIssuer(m_provider->issuer());
    second.setClientId(m_provider->clientId());
    second.restore();
    QTRY_VERIFY(second.isAuthenticated());
    QFuture<Auth0Credentials> refreshed = second.refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().isValid());
    const int refresh = heartbeat.takeLongestGap();

    QSignalSpy loggedOut(&second, &Auth0Provider::loggedOut);
    second.logout();
    QTRY_COMPARE(loggedOut.size(), 1);
    QTRY_VERIFY(!second.isBusy());
    const int logout = heartbeat.takeLongestGap();

    qInfo("longest gaps of a 10 ms heartbeat: login %d ms, restore and refresh %d ms, logout %d ms",
          login, refresh, logout);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY(login <= Limit);
    QVERIFY(refresh <= Limit);
    QVERIFY(logout <= Limit);
#endif
}

void tst_LoginDialog::secondProviderIsSignedInWithoutAPage()
{
    openDialog();
    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);

    Auth0Provider second;
    second.setIssuer(m_provider->issuer());
    second.setClientId(m_provider->clientId());
    second.restore();
    Auth0LoginDialog dialog(&second);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy face(dialog.controller(), &Auth0LoginController::faceChanged);
    dialog.open();
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(face.isEmpty() || dialog.controller()->face() == Face::Idle);
    QCOMPARE(second.profile()->name(), u"Alice Liddell"_s);
}

void tst_LoginDialog::denialAndAnotherTry()
{
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    openDialog();
    QVERIFY(m_person.clicksPage(u"cancel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Problem, 30000);
    QCOMPARE(m_dialog->controller()->error().detail(), u"authorize.access_denied"_s);
    QCOMPARE(rejected.size(), 0);

    QVERIFY(m_person.clicksButton(u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Page, 30000);
    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);
}

void tst_LoginDialog::escapeClosesAndEndsTheTransaction()
{
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QSignalSpy failed(m_provider.get(), &Auth0Provider::loginFailed);
    openDialog();
    QTcpServer squatter;
    QVERIFY(!squatter.listen(QHostAddress(QHostAddress::LocalHost), quint16(m_redirectUri.port())));
    QVERIFY(m_person.clicksPage(u"username"_s)); // the page has the focus, and nothing is typed
    QVERIFY(m_person.presses(u"Escape"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rejected.size(), 1, 30000);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Auth0Error>().detail(), u"login.cancelled"_s);
    QVERIFY(QTest::qWaitFor(
            [&] {
                return squatter.listen(QHostAddress(QHostAddress::LocalHost),
                                       quint16(m_redirectUri.port()));
            },
            1000));
    QVERIFY(!m_provider->isAuthenticated());
}

void tst_LoginDialog::escapeAsksOverTypedInput()
{
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    openDialog();
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.types(u"ali"_s));
    QTRY_COMPARE(m_person.reads(u"document.getElementById('username').value"_s), u"ali"_s);
    QVERIFY(m_person.presses(u"Escape"_s));
    QVERIFY(m_person.clicksButton(u"Keep going"_s));
    QTRY_VERIFY(!m_person.button(u"Keep going"_s));
    QCOMPARE(rejected.size(), 0);
    QCOMPARE(m_person.reads(u"document.getElementById('username').value"_s), u"ali"_s);
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.presses(u"Escape"_s));
    QVERIFY(m_person.clicksButton(u"Stop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rejected.size(), 1, 30000);
}

// The application has one for the same key, and the engine's own widget has the keyboard.
void tst_LoginDialog::escapeBesideAShortcut()
{
    QWidget window;
    QShortcut shortcut(Qt::Key_Escape, &window);
    shortcut.setContext(Qt::ApplicationShortcut);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QSignalSpy ambiguous(&shortcut, &QShortcut::activatedAmbiguously);
    window.show();
    m_dialog->setWindowModality(Qt::NonModal);
    m_dialog->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Page, 30000);
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.presses(u"Escape"_s));
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(activated.size() + ambiguous.size(), 0);
}

void tst_LoginDialog::goesOnInTheSystemBrowser()
{
    Auth0SystemBrowser browser;
    browser.setCommand(QStringLiteral("\"" AUTH0QT_NODE "\" \"%1/tests/shared/signin.mjs\"")
                               .arg(Auth0QtTest::sourceDir()));
    m_provider->setBrowser(&browser);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    openDialog();
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.types(u"ali"_s));
    QSignalSpy face(m_dialog->controller(), &Auth0LoginController::faceChanged);
    QVERIFY(m_person.clicksButton(u"Continue in your browser"_s));
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 60000);
    QVERIFY(face.size() > 0);
    QCOMPARE(m_provider->profile()->name(), u"Alice Liddell"_s);
}

void tst_LoginDialog::socialConnectionInAPopup()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    openDialog();
    QVERIFY(m_person.clicksPage(u"social-google"_s));
    QWidget *popup = nullptr;
    QVERIFY(QTest::qWaitFor(
            [&] {
                for (QWidget *window : QApplication::topLevelWidgets()) {
                    if (window->isVisible() && window != m_dialog.get() && window->isWindow()
                        && window->parentWidget()) {
                        popup = window;
                    }
                }
                return popup != nullptr;
            },
            30000));
    Person inPopup;
    inPopup.lookAt(popup);
    QVERIFY(inPopup.clicksPage(u"account"_s));
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 60000);
    QCOMPARE(m_provider->profile()->name(), u"Bob Rivera"_s);
    QCOMPARE(m_provider->profile()->identities().size(), 2);
}

void tst_LoginDialog::twiceInTurn()
{
    openDialog();
    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);
    QSignalSpy loggedOut(m_provider.get(), &Auth0Provider::loggedOut);
    m_provider->logout();
    QTRY_COMPARE(loggedOut.size(), 1);
    QCOMPARE(m_provider->profile()->name(), QString());

    m_windowId = 0;
    openDialog(); // off the record: the first one's cookies are gone
    signIn(u"haruka"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);
    QVERIFY(m_provider->profile()->sub().endsWith(u"a9"_s));
}

void tst_LoginDialog::titleIsTheApplications()
{
    openDialog();
    QVERIFY(m_dialog->windowTitle().contains(QGuiApplication::applicationDisplayName()));
    QVERIFY(!m_dialog->windowTitle().contains(m_person.reads(u"document.title"_s)));
    QVERIFY(m_person.clicksPage(u"username"_s));
    QVERIFY(m_person.presses(u"Escape"_s));
    QTRY_VERIFY(!m_dialog->isVisible());
}

bool tst_LoginDialog::tellTenant(const QString &path, const QByteArray &json)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(qEnvironmentVariable("AUTH0QT_TEST_ISSUER") + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, json));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 10000)
            && reply->error() == QNetworkReply::NoError;
}

// The session is ended at the server. A call that needs a token waits while the person signs in
// again, and goes on.
void tst_LoginDialog::opensByItselfWhenThePersonIsNeeded()
{
    openDialog();
    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() && m_provider->isAuthenticated(), 30000);
    QTRY_VERIFY(!m_provider->isBusy());

    QVERIFY(tellTenant(u"__test/revoke"_s, R"({"user":"alice","sessions":true})"));
    m_provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    m_windowId = 0;
    QSignalSpy lost(m_provider.get(), &Auth0Provider::sessionLost);
    const QFuture<Auth0Credentials> waiting = m_provider->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isVisible(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Page, 30000);
    QCOMPARE(lost.size(), 1);
    QVERIFY(!waiting.isFinished());
    QVERIFY(m_person.sees(u"password"_s));
    QCOMPARE(m_person.reads(u"document.getElementById('username').value"_s),
             u"alice@example.com"_s);

    signIn(u"alice"_s, u"wonderland"_s);
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), 30000);
    QVERIFY2(waiting.result().isValid(), qPrintable(waiting.result().error().detail()));
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_provider->isAuthenticated());

    // Closed without signing in: the call fails with what was wrong before.
    QVERIFY(tellTenant(u"__test/revoke"_s, R"({"user":"alice","sessions":true})"));
    m_windowId = 0;
    const QFuture<Auth0Credentials> refused = m_provider->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->controller()->face(), Face::Page, 30000);
    m_dialog->close();
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code(), Auth0::ErrorCode::LoginRequired);
    QCOMPARE(refused.result().error().detail(), u"refresh.revoked"_s);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tst_logindialog"_s);
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_LoginDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logindialog.moc"
