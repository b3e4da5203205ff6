// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginview.h"
#include "testmain.h"

#include "login/auth0logincontroller_p.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::Face;

// What a view offers while the page is being prepared, and from when.
class tst_Auth0LoginController_Preparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheBrowser();
    void offersItAnewEachTime();
    void offersItWithoutAnAnswer();
    void doesNotOfferIt_data();
    void doesNotOfferIt();
    void refuse_data();
    void refuse();
};

namespace {

QTimer &delayOf(const View &view)
{
    return Auth0LoginControllerPrivate::get(view.controller.get())->browserDelay;
}

// As after the eight seconds.
void waitedLongEnough(const View &view)
{
    delayOf(view).start(0ms);
    QTRY_VERIFY(!delayOf(view).isActive());
}

} // namespace

void tst_Auth0LoginController_Preparing::offersTheBrowser()
{
    SessionFixture f;
    View view(&f, true);
    view.page->showsPage = false;
    QSignalSpy changed(view.controller.get(), &Auth0LoginController::browserHelpsChanged);
    QCOMPARE(delayOf(view).intervalAsDuration(), 8000ms);
    view.controller->start();
    QVERIFY(delayOf(view).isActive());
    QTRY_COMPARE(view.page->opened.size(), 1);
    QVERIFY(!view.controller->browserHelps());
    waitedLongEnough(view);
    QVERIFY(view.controller->browserHelps());
    QCOMPARE(changed.size(), 1);
    view.controller->continueInBrowser();
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    QCOMPARE(f.browser.opened, view.page->opened); // the same login
    QVERIFY(!view.controller->browserHelps());
    QCOMPARE(changed.size(), 2);
}

void tst_Auth0LoginController_Preparing::offersItAnewEachTime()
{
    SessionFixture f;
    View view(&f, true);
    view.page->showsPage = false;
    view.controller->start();
    QTRY_COMPARE(view.page->opened.size(), 1);
    waitedLongEnough(view);
    view.controller->continueInBrowser();
    view.controller->backToPage();
    QCOMPARE(view.controller->face(), Face::Preparing);
    QVERIFY(!view.controller->browserHelps());
    waitedLongEnough(view);
    QVERIFY(view.controller->browserHelps());
    Q_EMIT view.page->pageShown();
    QCOMPARE(view.controller->face(), Face::Page);
    QVERIFY(!view.controller->browserHelps()); // the page's own header does
}

// The server has not even told where the page is: the wish is kept, and no longer offered.
void tst_Auth0LoginController_Preparing::offersItWithoutAnAnswer()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    delayOf(view).stop();
    QVERIFY(view.controller->browserHelps());
    view.controller->continueInBrowser();
    QVERIFY(!view.controller->browserHelps());
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(view.page->opened.size(), 0);
}

void tst_Auth0LoginController_Preparing::doesNotOfferIt_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : { "no page", "restoring", "code", "answered", "idle", "cancelled" })
        QTest::newRow(why) << QString::fromLatin1(why);
}

void tst_Auth0LoginController_Preparing::doesNotOfferIt()
{
    QFETCH(const QString, why);
    SessionFixture f;
    View view(&f, why != "no page"_L1);
    if (view.page)
        view.page->showsPage = why == "answered"_L1;
    if (why == "restoring"_L1) {
        f.setRecord(f.someRecord());
        f.store.once(FaultyStore::Read, FaultyStore::held());
        f.provider->restore();
    }
    if (why != "idle"_L1)
        view.controller->start();
    if (why == "code"_L1) {
        view.controller->useDeviceCode();
        QCOMPARE(view.controller->face(), Face::Preparing);
    } else if (why == "restoring"_L1) {
        QVERIFY(view.reaches(Face::Preparing));
    } else if (why == "answered"_L1) {
        f.issuer.tokenDelay = 600ms;
        QVERIFY(view.reaches(Face::Page));
        view.page->act(Person::SignsIn);
        QVERIFY(view.reaches(Face::Preparing));
    } else if (why == "cancelled"_L1) {
        view.controller->cancel();
    }
    delayOf(view).stop();
    QVERIFY(!view.controller->browserHelps());
    f.store.release();
    view.controller->cancel();
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Preparing::refuse_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : { "preparing", "restoring", "problem" })
        QTest::newRow(when) << QString::fromLatin1(when);
}

// A login that a view cannot show: it ends with the error at the provider, once.
void tst_Auth0LoginController_Preparing::refuse()
{
    QFETCH(const QString, when);
    SessionFixture f;
    View view(&f);
    SignalLog log(f.provider.get());
    if (when == "restoring"_L1) {
        f.store.once(FaultyStore::Read, FaultyStore::held());
        f.provider->restore();
    } else if (when == "problem"_L1) {
        Auth0LoginOptions wrong;
        wrong.setPrompt(u"what"_s);
        view.controller->setOptions(wrong);
    }
    view.controller->start();
    Auth0LoginControllerPrivate::refuse(
            view.controller.get(),
            Auth0Error(Auth0::ErrorCode::ConfigurationError, u"config.no_window"_s));
    QCOMPARE(view.controller->face(), Face::Idle);
    QVERIFY(view.endsWith(u"rejected"_s));
    f.store.release();
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"errorOccurred"_s), when == "problem"_L1 ? 2 : 1); // what it showed, too
    QCOMPARE(log.count(u"loginFailed"_s), 1);
    QCOMPARE(f.provider->lastError().detail(), u"config.no_window"_s);
    Auth0LoginControllerPrivate::refuse(view.controller.get(),
                                        f.provider->lastError()); // nothing to refuse
    QCoreApplication::processEvents();
    QCOMPARE(view.ends.size(), 1);
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginController_Preparing, QCoreApplication)
#include "tst_auth0logincontroller_preparing.moc"
