// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quickscene.h"

#include "auth0error.h"
#include "fakepage.h"
#include "login/auth0logincontroller_p.h"

#include <QtCore/qregularexpression.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickitem.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <chrono>

using Auth0::Face;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// LoginView and LoginDialog in the windows of an application.
class tst_LoginView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void escapeIsTheViews_data();
    void escapeIsTheViews();
    void escapeElsewhereIsTheApplications();
    void endsWithItsWindow_data();
    void endsWithItsWindow();
    void goesOnInAWindowThatStays();
    void endsWhenItIsDestroyed_data();
    void endsWhenItIsDestroyed();
    void refusesWithoutWindow_data();
    void refusesWithoutWindow();
    void sessionNeedsNoWindow();
    void preparing_data();
    void preparing();
};

void tst_LoginView::init()
{
    QTest::failOnWarning(QRegularExpression(u"Auth0/.*[.]qml"_s));
}

void tst_LoginView::escapeIsTheViews_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::addColumn<Face>("face");
    for (const bool isDialog : { true, false }) {
        for (const Face face : { Face::Page, Face::WaitingForBrowser, Face::Problem }) {
            QTest::addRow("%s, %d", isDialog ? "dialog" : "view", int(face)) << isDialog << face;
        }
    }
}

void tst_LoginView::escapeIsTheViews()
{
    QFETCH(const bool, isDialog);
    QFETCH(const Face, face);
    QuickScene scene(isDialog);
    QVERIFY(scene.reach(face));
    QSignalSpy rejected(scene.view, SIGNAL(rejected()));
    scene.press(Qt::Key_Escape);
    QTRY_COMPARE(rejected.size(), 1);
    QCOMPARE(scene.ownEscapes(), 0);
    QTRY_COMPARE(scene.controller->face(), Face::Idle);
    // Now it is the application's again.
    scene.press(Qt::Key_Escape);
    QTRY_COMPARE(scene.ownEscapes(), 1);
    QCOMPARE(rejected.size(), 1);
}

void tst_LoginView::escapeElsewhereIsTheApplications()
{
    QuickScene scene(false);
    QVERIFY(scene.reach(Face::WaitingForBrowser));
    scene.focusOwnField();
    scene.press(Qt::Key_Escape);
    QTRY_COMPARE(scene.ownEscapes(), 1);
    QCOMPARE(scene.controller->face(), Face::WaitingForBrowser);
}

void tst_LoginView::endsWithItsWindow_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<Face>("face");
    for (const bool isDialog : { true, false }) {
        for (const bool closed : { true, false }) {
            for (const Face face : { Face::Page, Face::WaitingForBrowser }) {
                QTest::addRow("%s, %s, %d", isDialog ? "dialog" : "view",
                              closed ? "closed" : "hidden", int(face))
                        << isDialog << closed << face;
            }
        }
    }
}

void tst_LoginView::endsWithItsWindow()
{
    QFETCH(const bool, isDialog);
    QFETCH(const bool, closed);
    QFETCH(const Face, face);
    QuickScene scene(isDialog);
    QVERIFY(scene.reach(face));
    const auto opened = scene.tenant.browser.opened.size();
    QSignalSpy rejected(scene.view, SIGNAL(rejected()));
    if (closed)
        scene.window->close();
    else
        scene.window->hide();
    QTRY_COMPARE(rejected.size(), 1);
    QVERIFY(!scene.controller->isRunning());
    QTRY_COMPARE(scene.tenant.provider.state(), Auth0::State::LoggedOut);
    QTRY_VERIFY(!scene.window->findChild<FakePage *>());
    QCOMPARE(scene.tenant.browser.opened.size(), opened);

    // And can be used again.
    scene.window->show();
    QVERIFY(scene.reach(face));
    QCOMPARE(rejected.size(), 1);
}

void tst_LoginView::goesOnInAWindowThatStays()
{
    QuickScene scene(false);
    QVERIFY(scene.reach(Face::WaitingForBrowser));
    scene.window->showMinimized();
    QCoreApplication::processEvents();
    scene.window->showNormal();
    scene.view->setProperty("visible", false); // as a tab does
    QCoreApplication::processEvents();
    scene.view->setProperty("visible", true);
    scene.window->hide(); // is only made anew
    scene.window->show();
    QCoreApplication::processEvents();
    QCOMPARE(scene.controller->face(), Face::WaitingForBrowser);
}

void tst_LoginView::endsWhenItIsDestroyed_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::addColumn<QString>("how");
    for (const bool isDialog : { true, false }) {
        for (const char *how : { "loader", "window", "item", "reload" })
            QTest::addRow("%s, %s", isDialog ? "dialog" : "view", how)
                    << isDialog << QString::fromLatin1(how);
    }
}

// Nothing opens elsewhere instead of the page.
void tst_LoginView::endsWhenItIsDestroyed()
{
    QFETCH(const bool, isDialog);
    QFETCH(const QString, how);
    QuickScene scene(isDialog);
    QVERIFY(scene.reach(Face::Page));
    if (how == "loader"_L1) {
        scene.unload();
    } else if (how == "item"_L1) {
        scene.view->deleteLater();
    } else {
        delete scene.window.data();
        if (how == "reload"_L1)
            scene.engine.clearComponentCache();
    }
    QTRY_VERIFY(!scene.view && !scene.controller);
    QTRY_COMPARE(scene.tenant.provider.state(), Auth0::State::LoggedOut);
    QCOMPARE(scene.tenant.browser.opened.size(), 0);
}

void tst_LoginView::refusesWithoutWindow_data()
{
    QTest::addColumn<bool>("needed");
    QTest::newRow("open()") << false;
    QTest::newRow("the person is needed") << true;
}

void tst_LoginView::refusesWithoutWindow()
{
    QFETCH(const bool, needed);
    Tenant tenant;
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    QQmlComponent component(&engine);
    component.setData("import Auth0\nLoginDialog { embedded: false }", {});
    const std::unique_ptr<QObject> dialog(component.create());
    QVERIFY2(dialog, qPrintable(component.errorString()));
    dialog->setProperty("provider", QVariant::fromValue(&tenant.provider));
    QSignalSpy rejected(dialog.get(), SIGNAL(rejected()));
    QSignalSpy errorOccurred(&tenant.provider, &Auth0Provider::errorOccurred);
    QSignalSpy loginFailed(&tenant.provider, &Auth0Provider::loginFailed);
    QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"QML LoginDialog: .*A LoginDialog without a window was opened"_s));
    if (needed)
        Q_EMIT tenant.provider.interactionRequired({});
    else
        QMetaObject::invokeMethod(dialog.get(), "open");
    QTRY_COMPARE(rejected.size(), 1);
    QTRY_COMPARE(errorOccurred.size(), 1);
    QCOMPARE(errorOccurred.at(0).at(0).value<Auth0Error>().detail(), u"config.no_window"_s);
    QCOMPARE(loginFailed.size(), 1);
    QCOMPARE(tenant.provider.lastError().code(), Auth0::ErrorCode::ConfigurationError);
    QCOMPARE(tenant.provider.state(), Auth0::State::LoggedOut);
    QVERIFY(!dialog->property("visible").toBool());
    QVERIFY(!dialog->property("active").toBool());
    QCOMPARE(tenant.browser.opened.size(), 0);
}

// Without a provider there is nobody to report to: the dialog is rejected all the same.
void tst_LoginView::sessionNeedsNoWindow()
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    QQmlComponent component(&engine);
    component.setData("import Auth0\nLoginDialog { }", {});
    const std::unique_ptr<QObject> dialog(component.create());
    QSignalSpy rejected(dialog.get(), SIGNAL(rejected()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"without a window"_s));
    QMetaObject::invokeMethod(dialog.get(), "open");
    QTRY_COMPARE(rejected.size(), 1);
}

void tst_LoginView::preparing_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::newRow("dialog") << true;
    QTest::newRow("view") << false;
}

void tst_LoginView::preparing()
{
    QFETCH(const bool, isDialog);
    QuickScene scene(isDialog);
    auto *const d = Auth0LoginControllerPrivate::get(scene.controller);
    scene.setEmbedded(true);
    scene.begin();
    QCOMPARE(scene.controller->face(), Face::Preparing);
    QVERIFY(scene.window->findChild<FakePage *>());
    // The page never comes.
    scene.window->findChild<FakePage *>()->silent = true;
    QVERIFY(QTest::qWaitForWindowActive(scene.window, 30'000));
    QTRY_VERIFY(scene.find(u"cancelPreparing"_s));
    QVERIFY(!scene.find(u"continueInBrowser"_s));
    QVERIFY(!scene.find(u"cancelPreparing"_s)
                     ->hasActiveFocus()); // a key that is held down presses nothing
    scene.press(Qt::Key_Return);
    QCOMPARE(scene.controller->face(), Face::Preparing);

    QCOMPARE(d->browserDelay.intervalAsDuration(), 8000ms);
    QVERIFY(d->browserDelay.isActive());
    d->browserDelay.start(0ms);
    QTRY_VERIFY(scene.find(u"continueInBrowser"_s));
    QCOMPARE(scene.find(u"continueInBrowser"_s)->property("text").toString(),
             u"Continue in your browser"_s);
    QVERIFY(scene.find(u"continueInBrowser"_s)->x() < scene.find(u"cancelPreparing"_s)->x());
    scene.press(Qt::Key_Tab);
    QTRY_VERIFY(scene.find(u"continueInBrowser"_s)->hasActiveFocus());
    scene.press(Qt::Key_Tab);
    QTRY_VERIFY(scene.find(u"cancelPreparing"_s)->hasActiveFocus());
    scene.press(Qt::Key_Backtab);
    scene.press(Qt::Key_Space);
    QTRY_COMPARE(scene.controller->face(), Face::WaitingForBrowser);
    QCOMPARE(scene.tenant.browser.opened.size(), 1);
    QTRY_VERIFY(scene.find(u"openAgain"_s)->hasActiveFocus());

    scene.controller->backToPage();
    QCOMPARE(scene.controller->face(), Face::Preparing);
    QVERIFY(!scene.controller->browserHelps()); // from the start
    QSignalSpy rejected(scene.view, SIGNAL(rejected()));
    QTRY_VERIFY(scene.find(u"cancelPreparing"_s));
    QTest::mouseClick(scene.window, Qt::LeftButton, {},
                      scene.find(u"cancelPreparing"_s)->mapToScene({ 4, 4 }).toPoint());
    QTRY_COMPARE(rejected.size(), 1);
}

QTEST_MAIN(tst_LoginView)

#include "tst_loginview.moc"
