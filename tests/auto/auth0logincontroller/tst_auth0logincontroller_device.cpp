// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "loginview.h"
#include "testmain.h"

#include "flow/devicetransaction.h"
#include "login/auth0logincontroller_p.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include <functional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using DevicePerson = FakeIssuer::DevicePerson;

// A code on another device.
class tst_Auth0LoginController_Device : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeviceTransaction::second = 5ms; }
    void fromBrowser();
    void fromPage();
    void fromProblem();
    void rightAfterStart();
    void whileRestoring();
    void offered_data();
    void offered();
    void notToLink();
    void unsupported();
    void words();
    void countdown();
    void timeLeft_data();
    void timeLeft();
    void expiryAndRenewal();
    void cancelWhenExpired();
    void backToBrowser();
    void backToPage();
    void backWhenExpired();
    void continueInBrowser();
    void lateRedirectIsIgnored();
    void denied();
    void notAllowed();
    void tooLateToChange();
    void storageFails();
    void anotherPerson();
    void stopsAsking_data();
    void stopsAsking();
    void verificationPage();
    void onePublicLogin();
    void hint();
    void headless();
    void headlessEnds_data();
    void headlessEnds();
    void headlessSuperseded();
};

namespace {

// A view that shows a code.
struct DeviceView : View
{
    explicit DeviceView(SessionFixture *fixture, bool hasPage = false)
        : View(fixture, hasPage)
    {
        controller->start();
        if (reaches(hasPage ? Face::Page : Face::WaitingForBrowser))
            controller->useDeviceCode();
        works = reaches(Face::DeviceCode);
    }

    bool works = false;
};

// What is on the wire may still arrive; but then there is nothing more.
bool staysAt(const std::function<int()> &count)
{
    for (int i = 0; i < 10; ++i) {
        const int before = count();
        QTest::qWait(60);
        if (count() == before)
            return true;
    }
    return false;
}

} // namespace

void tst_Auth0LoginController_Device::fromBrowser()
{
    SessionFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    const QUrl redirectUri = view.redirectUri();
    QVERIFY(view.controller->canUseDeviceCode());
    view.controller->useDeviceCode();
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QVERIFY(!f.browser.isOpen);
    QVERIFY(!View::isListening(redirectUri));
    QVERIFY(view.reaches(Face::DeviceCode));
    QVERIFY(!view.controller->canUseDeviceCode());
    QVERIFY(view.controller->canGoBack());
    QCOMPARE(view.controller->userCode(), u"WDJB-MJHT"_s);
    QCOMPARE(view.controller->verificationUri(), QUrl(f.issuer.domain() + u"/activate"_s));
    QCOMPARE(view.controller->verificationUriComplete(),
             QUrl(f.issuer.domain() + u"/activate?user_code=WDJB-MJHT"_s));
    QVERIFY(!view.controller->isCodeExpired());
    QCOMPARE(f.provider->state(), Auth0::State::LoggingIn);
    QSignalSpy answered(view.controller.get(), &Auth0LoginController::answerReceived);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(answered.size(), 1);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QVERIFY(f.settle());
    QVERIFY(!f.record().refreshToken.isEmpty());
    QCOMPARE(view.controller->face(), Face::Idle);
    QCOMPARE(view.controller->userCode(), QString());
    QVERIFY(staysAt([&] { return f.issuer.polls(); }));
}

void tst_Auth0LoginController_Device::fromPage()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->useDeviceCode();
    QVERIFY(!view.page->isOpen);
    QVERIFY(view.reaches(Face::DeviceCode));
    const QList<Face> expected { Face::Preparing, Face::Page, Face::Preparing, Face::DeviceCode };
    QCOMPARE(view.faces, expected);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

// There is no browser: the login itself goes on.
void tst_Auth0LoginController_Device::fromProblem()
{
    SessionFixture f;
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.not_found"_s);
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::Problem));
    QVERIFY(view.controller->canUseDeviceCode());
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::DeviceCode));
    QCOMPARE(view.controller->error(), Auth0Error());
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::rightAfterStart()
{
    SessionFixture f;
    View view(&f);
    view.controller->useDeviceCode(); // not before
    QCOMPARE(view.controller->face(), Face::Idle);
    view.controller->start();
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::DeviceCode));
    QVERIFY(f.browser.opened.isEmpty());
    const QList<Face> expected { Face::Preparing, Face::DeviceCode };
    QCOMPARE(view.faces, expected);
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
    // The next one begins as ever.
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
}

void tst_Auth0LoginController_Device::whileRestoring()
{
    SessionFixture f;
    f.provider->restore();
    View view(&f);
    view.controller->start();
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::DeviceCode));
    QVERIFY(f.browser.opened.isEmpty());
}

void tst_Auth0LoginController_Device::offered_data()
{
    QTest::addColumn<bool>("byIssuer");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<bool>("offered");
    QTest::newRow("Auth0's layout") << false << false << true;
    QTest::newRow("announced") << true << true << true;
    QTest::newRow("not announced") << true << false << false;
}

void tst_Auth0LoginController_Device::offered()
{
    QFETCH(bool, byIssuer);
    QFETCH(bool, announced);
    QFETCH(bool, offered);
    SessionFixture f;
    f.issuer.offersDeviceCodes = announced;
    if (byIssuer) {
        f.provider->setDomain({});
        f.provider->setIssuer(f.issuer.issuer());
    }
    View view(&f);
    SignalLog log(view.controller.get());
    QVERIFY(!view.controller->canUseDeviceCode());
    view.controller->start();
    QVERIFY(!view.controller->canUseDeviceCode()); // while it is being prepared
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(view.controller->canUseDeviceCode(), offered);
    QCOMPARE(log.count(u"canUseDeviceCodeChanged"_s), offered ? 1 : 0);
    if (!offered) {
        view.controller->useDeviceCode();
        QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    }
}

// The authorization endpoint links the account, so the user needs a browser on this computer.
void tst_Auth0LoginController_Device::notToLink()
{
    SessionFixture f;
    QVERIFY(f.login());
    View view(&f);
    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    options.setConnection(u"google-oauth2"_s);
    view.controller->setOptions(options);
    for (const auto linking :
         { Auth0::IdentityLinking::ByManagementApi, Auth0::IdentityLinking::ByAuthorize }) {
        f.provider->setIdentityLinking(linking);
        view.controller->start();
        QVERIFY(view.reaches(Face::WaitingForBrowser));
        QCOMPARE(view.controller->canUseDeviceCode(),
                 linking == Auth0::IdentityLinking::ByManagementApi);
        view.controller->cancel();
        QVERIFY(view.reaches(Face::Idle));
    }
}

void tst_Auth0LoginController_Device::unsupported()
{
    SessionFixture f;
    f.issuer.offersDeviceCodes = false;
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    View view(&f);
    view.controller->start();
    view.controller->useDeviceCode(); // nobody knows yet
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"device.unsupported"_s);
    QVERIFY(view.controller->browserHelps());
    QVERIFY(!view.controller->canUseDeviceCode());
    view.controller->retry(); // in the way that works
    QVERIFY(view.reaches(Face::WaitingForBrowser));
}

void tst_Auth0LoginController_Device::words()
{
    SessionFixture f;
    f.issuer.userCode = u"wdjbmjht"_s;
    DeviceView view(&f);
    QVERIFY(view.works);
    QCOMPARE(view.controller->userCode(), u"wdjb mjht"_s);
    QCOMPARE(view.controller->title(), u"Continue on another device"_s);
    const QString address = u"127.0.0.1:"_s + QString::number(f.issuer.server.port())
            + u"/activate"_s;
    QCOMPARE(view.controller->text(), u"Go to \u2066"_s + address + u"\u2069 and enter"_s);
    view.controller->copyCode();
    QVERIFY(view.controller->isCopied());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"wdjbmjht"_s);
}

void tst_Auth0LoginController_Device::countdown()
{
    SessionFixture f;
    f.issuer.deviceExpiresIn = 65;
    f.issuer.deviceInterval = 3600;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    SignalLog log(view.controller.get());
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::DeviceCode));
    QCOMPARE(view.controller->secondsLeft(), 65);
    QCOMPARE(view.controller->timeLeft(), u"2 minutes left"_s);
    const int before = log.count(u"secondsLeftChanged"_s);
    const int words = log.count(u"timeLeftChanged"_s);
    QTRY_COMPARE(view.controller->secondsLeft(), 63);
    QTRY_COMPARE(log.count(u"secondsLeftChanged"_s), before + 2);
    QCOMPARE(log.count(u"timeLeftChanged"_s), words);
    // Nobody counts what nobody sees.
    view.controller->backToPage();
    QCOMPARE(view.controller->secondsLeft(), 0);
    QVERIFY(!Auth0LoginControllerPrivate::get(view.controller.get())->second.isActive());
}

void tst_Auth0LoginController_Device::timeLeft_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("quarter of an hour") << 900 << u"15 minutes left"_s;
    QTest::newRow("a little more than a minute") << 61 << u"2 minutes left"_s;
    QTest::newRow("a minute") << 60 << u"60 seconds left"_s;
    QTest::newRow("two seconds") << 2 << u"2 seconds left"_s;
    QTest::newRow("one second") << 1 << u"1 second left"_s;
}

void tst_Auth0LoginController_Device::timeLeft()
{
    QFETCH(int, seconds);
    SessionFixture f;
    f.issuer.deviceExpiresIn = seconds;
    f.issuer.deviceInterval = 3600;
    FakeClocks clocks;
    DeviceView view(&f);
    QVERIFY(view.works);
    QCOMPARE(view.controller->secondsLeft(), seconds);
    QTEST(view.controller->timeLeft(), "text");
}

void tst_Auth0LoginController_Device::expiryAndRenewal()
{
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.issuer.intercept = [](const Request &) {
        return Answer::oauthError("expired_token", "too late", 403);
    };
    QTRY_VERIFY(view.controller->isCodeExpired());
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    QCOMPARE(view.controller->secondsLeft(), 0);
    QCOMPARE(view.controller->timeLeft(), u"This code is no longer valid"_s);
    QVERIFY(view.controller->text().contains(u"Get a new one"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Auth0Error>().detail(), u"device.expired"_s);
    QVERIFY(view.ends.isEmpty());
    // Not by itself
    QVERIFY(staysAt([&] { return int(f.issuer.server.requests().size()); }));

    f.issuer.intercept = nullptr;
    f.issuer.userCode = u"NEWW-CODE"_s;
    view.controller->renewCode();
    QTRY_COMPARE(view.controller->userCode(), u"NEWW-CODE"_s);
    QVERIFY(!view.controller->isCodeExpired());
    view.controller->renewCode(); // this one is good
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::cancelWhenExpired()
{
    SessionFixture f;
    f.issuer.deviceExpiresIn = 1;
    DeviceView view(&f);
    QVERIFY(view.works);
    QTRY_VERIFY(view.controller->isCodeExpired());
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
    QVERIFY(!view.controller->isCodeExpired());
}

void tst_Auth0LoginController_Device::backToBrowser()
{
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    const QUrl first = f.browser.lastUrl();
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    view.controller->backToPage();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(f.browser.lastUrl() != first);
    QVERIFY(view.isListening());
    QVERIFY(staysAt([&] { return f.issuer.polls(); }));
    f.issuer.devicePerson = DevicePerson::SignsIn; // too late for that code
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
    QVERIFY(failed.isEmpty()); // it was one login
}

void tst_Auth0LoginController_Device::backToPage()
{
    SessionFixture f;
    DeviceView view(&f, true);
    QVERIFY(view.works);
    view.controller->backToPage();
    QVERIFY(view.reaches(Face::Page));
    QVERIFY(f.browser.opened.isEmpty());
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::backWhenExpired()
{
    SessionFixture f;
    f.issuer.deviceExpiresIn = 1;
    DeviceView view(&f);
    QVERIFY(view.works);
    QTRY_VERIFY(view.controller->isCodeExpired());
    QVERIFY(view.controller->canGoBack());
    view.controller->backToPage();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
}

void tst_Auth0LoginController_Device::continueInBrowser()
{
    SessionFixture f;
    DeviceView view(&f, true);
    QVERIFY(view.works);
    view.controller->continueInBrowser();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(staysAt([&] { return f.issuer.polls(); }));
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::lateRedirectIsIgnored()
{
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    f.provider->handleRedirect(f.issuer.redirect(f.browser.lastUrl(), view.redirectUri()));
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    QVERIFY(staysAt([&] { return int(f.issuer.tokenRequests(u"authorization_code"_s).size()); }));
}

void tst_Auth0LoginController_Device::denied()
{
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    f.issuer.devicePerson = DevicePerson::Denies;
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"device.access_denied"_s);
    QVERIFY(view.controller->browserHelps());
    QVERIFY(!view.controller->canUseDeviceCode()); // that is what retry() does
    f.issuer.devicePerson = DevicePerson::Waits;
    view.controller->retry();
    QVERIFY(view.reaches(Face::DeviceCode));
    f.issuer.devicePerson = DevicePerson::Denies;
    QVERIFY(view.reaches(Face::Problem));
    view.controller->continueInBrowser();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
}

// The grant is not switched on in the dashboard: only the browser is left.
void tst_Auth0LoginController_Device::notAllowed()
{
    SessionFixture f;
    f.issuer.server.reply(f.issuer.devicePath(),
                          Answer::oauthError("unauthorized_client", "grant", 403));
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"device.unauthorized_client"_s);
    view.controller->retry();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(!view.controller->canUseDeviceCode());
}

void tst_Auth0LoginController_Device::tooLateToChange()
{
    SessionFixture f;
    f.issuer.tokenDelay = 50ms;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::SignsIn);
    QVERIFY(!view.controller->canUseDeviceCode());
    view.controller->useDeviceCode();
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.issuer.server.requests(f.issuer.devicePath()).size(), 0);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::storageFails()
{
    SessionFixture f;
    f.provider->setStoragePolicy(Auth0::StoragePolicy::RequireStore);
    f.store.once(FaultyStore::Write, FaultyStore::fails(Auth0StoreResult::Status::Locked));
    DeviceView view(&f);
    QVERIFY(view.works);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().code(), ErrorCode::StorageLocked);
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
    QVERIFY(f.settle());
}

// Somebody else than the session's person: the same rules as with a browser.
void tst_Auth0LoginController_Device::anotherPerson()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().refreshToken;
    f.issuer.subject = u"auth0|bob"_s;
    View view(&f);
    Auth0LoginOptions options;
    options.setPrompt(u"login"_s);
    view.controller->setOptions(options);
    view.controller->start();
    view.controller->useDeviceCode();
    QVERIFY(view.reaches(Face::DeviceCode));
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    QTRY_COMPARE(f.issuer.revoked(), QStringList { old });
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Device::stopsAsking_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "cancel", "logout", "another login", "another account",
                              "the view dies", "the provider dies" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Auth0LoginController_Device::stopsAsking()
{
    QFETCH(QString, what);
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    QTRY_VERIFY(f.issuer.polls() > 1);
    if (what == "cancel"_L1)
        view.controller->cancel();
    else if (what == "logout"_L1)
        f.provider->logout();
    else if (what == "another login"_L1)
        f.provider->login();
    else if (what == "another account"_L1)
        f.provider->setAccount(u"other"_s);
    else if (what == "the view dies"_L1)
        view.controller.reset();
    else
        f.provider.reset();
    QVERIFY(staysAt([&] { return f.issuer.polls(); }));
    if (view.controller) {
        QVERIFY(view.endsWith(u"rejected"_s));
        QCOMPARE(view.controller->face(), Face::Idle);
    }
}

void tst_Auth0LoginController_Device::verificationPage()
{
    SessionFixture f;
    DeviceView view(&f);
    QVERIFY(view.works);
    const auto opened = f.browser.opened.size();
    view.controller->openVerificationPage();
    QCOMPARE(f.browser.opened.size(), opened + 1);
    QCOMPARE(f.browser.lastUrl(), view.controller->verificationUriComplete());
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    // She closes it when she is done: that is no reason to stop.
    f.browser.act(Person::ClosesWindow);
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    QCOMPARE(view.controller->hint(), QString());
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.not_found"_s);
    view.controller->openVerificationPage();
    QTRY_VERIFY(!view.controller->hint().isEmpty());
    QCOMPARE(view.controller->face(), Face::DeviceCode);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

// Whatever the person tries, for the application it is one login.
void tst_Auth0LoginController_Device::onePublicLogin()
{
    SessionFixture f;
    View view(&f, true);
    SignalLog log(f.provider.get());
    view.controller->start();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(view.reaches(Face::Page));
        view.controller->useDeviceCode();
        QVERIFY(view.reaches(Face::DeviceCode));
        view.controller->backToPage();
    }
    view.controller->useDeviceCode(); // at once, while the page is being prepared
    QVERIFY(view.reaches(Face::DeviceCode));
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"loginFailed"_s), 0);
    QCOMPARE(log.count(u"errorOccurred"_s), 0);
    QCOMPARE(log.count(u"loggedIn"_s), 1);
    QCOMPARE(log.count(u"stateChanged"_s), 2);
    QCOMPARE(log.count(u"deviceCodeReady"_s), 0); // the view shows it
}

void tst_Auth0LoginController_Device::hint()
{
    SessionFixture f;
    View view(&f);
    Auth0LoginControllerPrivate::get(view.controller.get())->hintDelay.setInterval(20ms);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QTRY_COMPARE(view.controller->hint(),
                 u"Nothing opened? Copy the link, or use a code on another device."_s);
}

void tst_Auth0LoginController_Device::headless()
{
    SessionFixture f;
    QSignalSpy ready(f.provider.get(), &Auth0Provider::deviceCodeReady);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    f.provider->loginOnDevice({});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.at(0).at(0).toString(), u"WDJB-MJHT"_s);
    QCOMPARE(ready.at(0).at(1).toUrl(), QUrl(f.issuer.domain() + u"/activate"_s));
    QCOMPARE(ready.at(0).at(2).toUrl(),
             QUrl(f.issuer.domain() + u"/activate?user_code=WDJB-MJHT"_s));
    const qint64 life = before.secsTo(ready.at(0).at(3).toDateTime());
    QVERIFY2(life >= 899 && life < 960, qPrintable(QString::number(life)));
    QVERIFY(f.browser.opened.isEmpty());
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QTRY_COMPARE(loggedIn.size(), 1);
    QVERIFY(f.settle());
    // The next login is one with a browser again.
    QVERIFY(f.login());
    QCOMPARE(f.browser.opened.size(), 1);
}

void tst_Auth0LoginController_Device::headlessEnds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("cancel") << u"cancel"_s << u"login.cancelled"_s;
    QTest::newRow("denied") << u"denied"_s << u"device.access_denied"_s;
    QTest::newRow("expired") << u"expired"_s << u"device.expired"_s;
}

void tst_Auth0LoginController_Device::headlessEnds()
{
    QFETCH(QString, what);
    SessionFixture f;
    QSignalSpy ready(f.provider.get(), &Auth0Provider::deviceCodeReady);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    if (what == "expired"_L1)
        f.issuer.deviceExpiresIn = 1;
    f.provider->loginOnDevice({});
    QTRY_COMPARE(ready.size(), 1);
    if (what == "cancel"_L1)
        f.provider->cancel();
    if (what == "denied"_L1)
        f.issuer.devicePerson = DevicePerson::Denies;
    QTRY_COMPARE(failed.size(), 1);
    QTEST(failed.at(0).at(0).value<Auth0Error>().detail(), "detail");
    QVERIFY(staysAt([&] { return f.issuer.polls(); }));
}

void tst_Auth0LoginController_Device::headlessSuperseded()
{
    SessionFixture f;
    QSignalSpy ready(f.provider.get(), &Auth0Provider::deviceCodeReady);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->loginOnDevice({});
    QTRY_COMPARE(ready.size(), 1);
    f.issuer.userCode = u"SECOND-ONE"_s;
    f.provider->loginOnDevice({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Auth0Error>().detail(), u"login.superseded"_s);
    QTRY_COMPARE(ready.size(), 2);
    f.issuer.devicePerson = DevicePerson::SignsIn;
    QTRY_VERIFY(f.provider->isAuthenticated());
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginController_Device, QGuiApplication)
#include "tst_auth0logincontroller_device.moc"
