// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "otherprogram.h"

#include "auth0logincontroller.h"

#include <QtQml/qqmlapplicationengine.h>
#include <QtQuick/qquickwindow.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_ComeForwardQuick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialog();
};

void tst_ComeForwardQuick::dialog()
{
    Tenant tenant;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(&tenant.provider) } });
    engine.loadData(R"(
        import QtQuick
        import QtQuick.Controls
        import Auth0
        ApplicationWindow {
            id: window
            property Auth0Provider provider
            property alias dialog: login
            height: 700; width: 700; visible: true
            LoginDialog { id: login; embedded: false; provider: window.provider }
        })");
    QVERIFY(!engine.rootObjects().isEmpty());
    auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QVERIFY(QTest::qWaitForWindowActive(window, 30'000));
    auto *const dialog = window->property("dialog").value<QObject *>();
    QVERIFY(QMetaObject::invokeMethod(dialog, "open"));
    const auto *const controller = dialog->property("controller").value<Auth0LoginController *>();
    QVERIFY(controller);
    QTRY_COMPARE(controller->face(), Auth0::Face::WaitingForBrowser);
    QTRY_VERIFY(tenant.browser.opened.isValid());

    OtherProgram other;
    QVERIFY(other.isUsed());
    QVERIFY(!window->isActive());
    tenant.browser.comeBack(tenant.issuer.redirect(tenant.browser.opened, tenant.browser.redirect));
    QTRY_VERIFY(window->isActive());
    QTRY_VERIFY(tenant.provider.isAuthenticated());
    QTRY_VERIFY(!dialog->property("visible").toBool());
    QVERIFY(window->isActive());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(OtherProgram::argument()))
        return runOtherProgram();
    tst_ComeForwardQuick test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_comeforward_quick.moc"
