// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "otherprogram.h"

#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "auth0loginwidget.h"

#include <QtGui/qwindow.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::Face;

class tst_ComeForward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialog_data();
    void dialog();
    void minimized();
    void denied();
    void embeddedWidget();
    void codeOnAnotherDevice();
    void staysBehindWithoutAnAnswer();

private:
    bool waits(Auth0LoginController *controller)
    {
        return QTest::qWaitFor([&] {
            return controller->face() == Face::WaitingForBrowser
                    && m_tenant->browser.opened.isValid();
        });
    }
    void signIn()
    {
        DistantBrowser &browser = m_tenant->browser;
        browser.comeBack(m_tenant->issuer.redirect(browser.opened, browser.redirect));
    }

    std::optional<Tenant> m_tenant;
    std::optional<OtherProgram> m_other;
    std::optional<QWidget> m_main;
};

void tst_ComeForward::init()
{
    m_tenant.emplace();
    m_main.emplace();
    m_main->setWindowTitle(u"main window"_s);
    m_main->resize(700, 700);
    m_main->show();
    QVERIFY(QTest::qWaitForWindowActive(&*m_main, 30'000));
    m_other.emplace();
}

void tst_ComeForward::cleanup()
{
    m_other.reset();
    m_main.reset();
    m_tenant.reset();
}

void tst_ComeForward::dialog_data()
{
    QTest::addColumn<bool>("slow");
    QTest::newRow("tokens at once") << false;
    QTest::newRow("tokens later") << true;
}

// First the dialog, then the window that it belongs to.
void tst_ComeForward::dialog()
{
    QFETCH(bool, slow);
    if (slow)
        m_tenant->issuer.tokenDelay = std::chrono::milliseconds(800);
    Auth0LoginDialog dialog(&m_tenant->provider, &*m_main);
    dialog.setEmbedded(false);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(waits(dialog.controller()));
    QVERIFY(m_other->isUsed());
    signIn();
    if (slow)
        QTRY_VERIFY(dialog.isActiveWindow());
    QTRY_COMPARE(accepted.size(), 1);
    QTRY_VERIFY(m_main->isActiveWindow());
}

void tst_ComeForward::minimized()
{
    m_tenant->issuer.tokenDelay = std::chrono::milliseconds(800);
    Auth0LoginDialog dialog(&m_tenant->provider, &*m_main);
    dialog.setEmbedded(false);
    dialog.open();
    QVERIFY(waits(dialog.controller()));
    QVERIFY(m_other->isUsed());
    m_main->showMinimized();
    QTRY_VERIFY(m_main->isMinimized());
    QTRY_VERIFY(!m_main->windowHandle()->isExposed()); // the window manager has done it
    signIn();
    QTRY_VERIFY(dialog.isActiveWindow());
    QTRY_VERIFY(!m_main->isMinimized());
    QTRY_VERIFY(m_main->isActiveWindow());
}

void tst_ComeForward::denied()
{
    Auth0LoginDialog dialog(&m_tenant->provider, &*m_main);
    dialog.setEmbedded(false);
    dialog.open();
    QVERIFY(waits(dialog.controller()));
    QVERIFY(m_other->isUsed());
    m_tenant->browser.comeBack(
            m_tenant->issuer.denial(m_tenant->browser.opened, m_tenant->browser.redirect));
    QTRY_COMPARE(dialog.controller()->face(), Face::Problem);
    QTRY_VERIFY(dialog.isActiveWindow());
    dialog.reject();
    QTRY_VERIFY(m_main->isActiveWindow());
}

void tst_ComeForward::embeddedWidget()
{
    Auth0LoginWidget widget(&m_tenant->provider, &*m_main);
    widget.setEmbedded(false);
    widget.resize(400, 500);
    widget.show();
    widget.start();
    QVERIFY(waits(widget.controller()));
    QVERIFY(m_other->isUsed());
    signIn();
    QTRY_VERIFY(m_main->isActiveWindow());
}

void tst_ComeForward::codeOnAnotherDevice()
{
    m_tenant->issuer.deviceInterval = 0.2;
    Auth0LoginDialog dialog(&m_tenant->provider, &*m_main);
    dialog.setEmbedded(false);
    dialog.open();
    QVERIFY(waits(dialog.controller()));
    dialog.controller()->useDeviceCode();
    QTRY_COMPARE(dialog.controller()->face(), Face::DeviceCode);
    QVERIFY(m_other->isUsed());
    m_tenant->issuer.devicePerson = FakeIssuer::DevicePerson::SignsIn;
    QTRY_VERIFY_WITH_TIMEOUT(m_main->isActiveWindow(), 10000);
    QVERIFY(m_tenant->provider.isAuthenticated());
}

// Nobody is interrupted because a login has run out of time, or got another face.
void tst_ComeForward::staysBehindWithoutAnAnswer()
{
    m_tenant->provider.setTimeout(std::chrono::seconds(2));
    Auth0LoginDialog dialog(&m_tenant->provider, &*m_main);
    dialog.setEmbedded(false);
    dialog.open();
    QVERIFY(waits(dialog.controller()));
    QVERIFY(m_other->isUsed());
    QTRY_COMPARE(dialog.controller()->face(), Face::Problem);
    QCOMPARE(dialog.controller()->error().detail(), u"login.timeout"_s);
    QCoreApplication::processEvents();
    QVERIFY(!QGuiApplication::focusWindow());
    dialog.reject();
    QVERIFY(!QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, 300));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(OtherProgram::argument()))
        return runOtherProgram();
    tst_ComeForward test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_comeforward.moc"
