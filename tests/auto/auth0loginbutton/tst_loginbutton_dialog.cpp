// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The dialog that QML's LoginButton makes.

#include "../comeforward/otherprogram.h"
#include "auth0logincontroller.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using Auth0::Face;
using Auth0QtTest::Tenant;

class tst_LoginButtonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void existsWhileItIsOpen();
    void acceptedLogin_data();
    void acceptedLogin();
    void restoredSession();
    void userIsNeeded();
    void opensNoDialog();
    void applicationsDialog();
    void busyButtonRaisesTheDialog();

private:
    QObject *button() const { return m_window->property("button").value<QObject *>(); }
    QObject *dialog() const { return button()->property("ownDialog").value<QObject *>(); }
    Auth0LoginController *controller() const
    {
        return dialog() ? dialog()->property("controller").value<Auth0LoginController *>()
                        : nullptr;
    }
    // The dialogs that exist.
    qsizetype count() const
    {
        const auto children = button()->findChildren<QObject *>();
        return std::count_if(children.begin(), children.end(),
                             [](const QObject *child) { return child->inherits("QQuickDialog"); });
    }
    void click() const { QMetaObject::invokeMethod(button(), "clicked"); }
    void signIn();

    std::optional<Tenant> m_tenant;
    std::optional<QQmlApplicationEngine> m_engine;
    QObject *m_window = nullptr;
};

void tst_LoginButtonDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"TypeError|ReferenceError|Binding loop|Cannot"_s));
    m_tenant.emplace();
    m_engine.emplace();
    m_engine->addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    m_engine->setInitialProperties({ { u"provider"_s, QVariant::fromValue(&m_tenant->provider) } });
    m_engine->loadData(R"(
        import QtQuick
        import QtQuick.Controls
        import Auth0
        ApplicationWindow {
            id: window
            property Auth0Provider provider
            readonly property LoginButton button: loader.item
            readonly property alias own: applicationsDialog
            property bool gated: false
            height: 700; width: 700; visible: true
            Loader {
                id: loader
                active: !window.gated || !window.provider.authenticated
                sourceComponent: LoginButton {
                    connection: "github"
                    provider: window.provider
                    visible: !window.provider.authenticated
                }
            }
            LoginDialog { id: applicationsDialog; embedded: false }
        })");
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = m_engine->rootObjects().constFirst();
    QVERIFY(QTest::qWaitForWindowExposed(qobject_cast<QQuickWindow *>(m_window), 30'000));
}

void tst_LoginButtonDialog::cleanup()
{
    m_engine.reset();
    m_tenant.reset();
}

void tst_LoginButtonDialog::signIn()
{
    QTRY_VERIFY(m_tenant->browser.opened.isValid());
    m_tenant->browser.comeBack(
            m_tenant->issuer.redirect(m_tenant->browser.opened, m_tenant->browser.redirect));
    QTRY_VERIFY(m_tenant->provider.isAuthenticated());
}

void tst_LoginButtonDialog::existsWhileItIsOpen()
{
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(count(), 0);
        click();
        QVERIFY(dialog());
        QCOMPARE(controller()->options().connection(), u"github"_s);
        QTRY_VERIFY(dialog()->property("opened").toBool());
        QTRY_VERIFY(button()->property("busy").toBool());
        if (time == 0)
            QMetaObject::invokeMethod(dialog(), "reject");
        else
            controller()->cancel();
        QTRY_COMPARE(count(), 0);
        QVERIFY(!dialog());
        QTRY_VERIFY(!button()->property("busy").toBool());
    }
}

void tst_LoginButtonDialog::acceptedLogin_data()
{
    QTest::addColumn<bool>("gated");
    QTest::newRow("the button is hidden") << false;
    QTest::newRow("the button is deleted") << true;
}

void tst_LoginButtonDialog::acceptedLogin()
{
    QFETCH(const bool, gated);
    m_window->setProperty("gated", gated);
    click();
    QVERIFY(dialog());
    QTRY_COMPARE(controller()->face(), Face::WaitingForBrowser);
    const QPointer<QObject> opened = dialog();
    signIn();
    QTRY_VERIFY(!opened);
    QCOMPARE(button() == nullptr, gated);
}

void tst_LoginButtonDialog::restoredSession()
{
    m_tenant->provider.login();
    signIn();
    button()->setProperty("connection", QString()); // not another one than the session's
    QTRY_VERIFY(!button()->property("busy").toBool());
    click();
    QVERIFY(dialog());
    QVERIFY(!dialog()->property("visible").toBool());
    QTRY_COMPARE(count(), 0);
}

void tst_LoginButtonDialog::userIsNeeded()
{
    Auth0LoginOptions wanted;
    wanted.setLoginHint(u"alice@example.com"_s);
    Q_EMIT m_tenant->provider.interactionRequired(wanted);
    QVERIFY(dialog());
    QCOMPARE(controller()->options().loginHint(), u"alice@example.com"_s);
    QCOMPARE(controller()->options().connection(), u"github"_s);
    QTRY_VERIFY(dialog()->property("opened").toBool());
    controller()->cancel();
    QTRY_COMPARE(count(), 0);
}

void tst_LoginButtonDialog::opensNoDialog()
{
    button()->setProperty("opensDialog", false);
    click();
    QVERIFY(!dialog());
    Q_EMIT m_tenant->provider.interactionRequired({});
    QVERIFY(!dialog());
    Q_EMIT m_tenant->provider.loginFailed(Auth0Error(Auth0::ErrorCode::NetworkError));
    QVERIFY(!button()->property("problem").toString().isEmpty());
}

void tst_LoginButtonDialog::applicationsDialog()
{
    auto *const own = m_window->property("own").value<QObject *>();
    button()->setProperty("dialog", QVariant::fromValue(own));
    click();
    QVERIFY(!dialog());
    QTRY_VERIFY(own->property("opened").toBool());
    QMetaObject::invokeMethod(own, "reject");
    QTRY_VERIFY(!own->property("visible").toBool());
    QCOMPARE(count(), 0);
}

// The login runs in the dialog of another window.
void tst_LoginButtonDialog::busyButtonRaisesTheDialog()
{
    QQmlComponent component(&*m_engine);
    component.setData(R"(
        import QtQuick
        import Auth0
        Window {
            id: window
            required property Auth0Provider provider
            readonly property alias button: second
            height: 200; width: 200; visible: true
            LoginButton { id: second; provider: window.provider }
        })",
                      {});
    const std::unique_ptr<QObject> other(component.createWithInitialProperties(
            { { u"provider"_s, QVariant::fromValue(&m_tenant->provider) } }));
    QVERIFY2(other, qPrintable(component.errorString()));
    click();
    auto *const second = other->property("button").value<QObject *>();
    QTRY_VERIFY(second->property("busy").toBool());
    auto *const window = qobject_cast<QWindow *>(other.get());
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QMetaObject::invokeMethod(second, "clicked");
    QTRY_VERIFY(qobject_cast<QWindow *>(m_window)->isActive());
    QVERIFY(!second->property("ownDialog").value<QObject *>());
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "0"); // no embedded browser
    QGuiApplication application(argc, argv);
    tst_LoginButtonDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loginbutton_dialog.moc"
