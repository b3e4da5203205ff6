// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginview.h"
#include "testmain.h"

#include <QtCore/qelapsedtimer.h>

#include <functional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Auth0::State;
using Status = Auth0StoreResult::Status;

class tst_Auth0LoginController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void withoutProvider();
    void alreadySignedIn();
    void freshLogin_data();
    void freshLogin();
    void quickRestore();
    void slowRestore();
    void restoreFindsNothing();
    void restoreRefused_data();
    void restoreRefused();
    void endedWhileRestoring_data();
    void endedWhileRestoring();
    void denial();
    void retryAfterDenial();
    void cancels_data();
    void cancels();
    void cancelWhileStoring();
    void superseded();
    void endedByProvider_data();
    void endedByProvider();
    void anotherProvider();
    void order();
    void oneEndForEachStart();
    void startWhileRunning();
    void startAgainAtOnce();
    void cancelledInSlot_data();
    void cancelledInSlot();
    void configurationProblem();
};

void tst_Auth0LoginController::defaults()
{
    Auth0LoginController controller;
    QCOMPARE(controller.provider(), nullptr);
    QCOMPARE(controller.options(), Auth0LoginOptions());
    QCOMPARE(controller.systemBrowserHosts(), QStringList { u"accounts.google.com"_s });
    QCOMPARE(Auth0LoginControllerPrivate::pageBrowser(&controller), nullptr);
    QCOMPARE(controller.face(), Face::Idle);
    QCOMPARE(controller.host(), QString());
    QVERIFY(!controller.isSecure());
    QCOMPARE(controller.progress(), 0);
    QVERIFY(!controller.canGoBack());
    QCOMPARE(controller.authorizeUrl(), QUrl());
    QCOMPARE(controller.error(), Auth0Error());
    QVERIFY(!controller.isRunning());
    // Without a start nothing of it does anything.
    SignalLog log(&controller);
    controller.continueInBrowser();
    controller.openAgain();
    controller.backToPage();
    controller.retry();
    controller.cancel();
    QTest::qWait(1);
    QCOMPARE(log.entries, QStringList());

    Auth0LoginOptions options;
    options.setConnection(u"google-oauth2"_s);
    controller.setOptions(options);
    controller.setOptions(options);
    controller.setSystemBrowserHosts({});
    const QStringList expected { u"optionsChanged"_s, u"systemBrowserHostsChanged"_s };
    QCOMPARE(log.entries, expected);
    // The host is known before anything has begun.
    SessionFixture f;
    controller.setProvider(f.provider.get());
    QCOMPARE(controller.host(), u"127.0.0.1"_s);
    QCOMPARE(log.count(u"providerChanged"_s), 1);
    QCOMPARE(log.count(u"hostChanged"_s), 1);
}

void tst_Auth0LoginController::withoutProvider()
{
    SessionFixture f;
    View view(&f);
    view.controller->setProvider(nullptr);
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Problem);
    QCOMPARE(view.controller->error().detail(), u"config.no_provider"_s);
    view.controller->retry();
    view.controller->continueInBrowser();
    QCOMPARE(view.controller->face(), Face::Problem);
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
}

void tst_Auth0LoginController::alreadySignedIn()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QVERIFY(f.restore());
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.controller->face() == Face::Idle);
    QCOMPARE(view.ends, QStringList());
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(view.page->opened.isEmpty() && f.browser.opened.isEmpty());
    QVERIFY(view.faces.isEmpty());
    QVERIFY(f.issuer.server.requests().isEmpty());
}

void tst_Auth0LoginController::freshLogin_data()
{
    QTest::addColumn<Auth0LoginOptions>("options");
    QTest::addColumn<bool>("fresh");
    const auto row = [](const char *name, bool fresh,
                        const std::function<void(Auth0LoginOptions &)> &set) {
        Auth0LoginOptions options;
        set(options);
        QTest::newRow(name) << options << fresh;
    };
    row("none", false, [](Auth0LoginOptions &) { });
    row("prompt", true, [](Auth0LoginOptions &o) { o.setPrompt(u"login"_s); });
    row("prompt none", false, [](Auth0LoginOptions &o) { o.setPrompt(u"none"_s); });
    row("maxAge", true, [](Auth0LoginOptions &o) { o.setMaxAge(0s); });
    row("acrValues", true, [](Auth0LoginOptions &o) { o.setAcrValues({ u"mfa"_s }); });
    row("requiredAcrValues", true,
        [](Auth0LoginOptions &o) { o.setRequiredAcrValues({ u"mfa"_s }); });
    row("login hint", false, [](Auth0LoginOptions &o) { o.setLoginHint(u"a@b.c"_s); });
    row("another organization", true, [](Auth0LoginOptions &o) { o.setOrganization(u"org_2"_s); });
    row("same organization", false, [](Auth0LoginOptions &o) { o.setOrganization(u"org_1"_s); });
    row("same, by name", false, [](Auth0LoginOptions &o) { o.setOrganization(u"Acme"_s); });
    row("another connection", true, [](Auth0LoginOptions &o) { o.setConnection(u"github"_s); });
    row("same connection", false, [](Auth0LoginOptions &o) { o.setConnection(u"auth0"_s); });
    row("the beginning of it", true, [](Auth0LoginOptions &o) { o.setConnection(u"aut"_s); });
    row("same, but prompt", true, [](Auth0LoginOptions &o) {
        o.setConnection(u"auth0"_s);
        o.setPrompt(u"login"_s);
    });
}

void tst_Auth0LoginController::freshLogin()
{
    QFETCH(Auth0LoginOptions, options);
    QFETCH(bool, fresh);
    for (const bool restoring : { false, true }) {
        SessionFixture f;
        CredentialRecord record = f.someRecord();
        record.idTokenClaims.claims.insert(u"org_id"_s, u"org_1"_s);
        record.idTokenClaims.claims.insert(u"org_name"_s, u"acme"_s);
        f.setRecord(record);
        View view(&f);
        view.controller->setOptions(options);
        if (restoring)
            f.provider->restore();
        else
            QVERIFY(f.restore());
        view.controller->start();
        if (!fresh) {
            QVERIFY(view.endsWith(u"accepted"_s));
            QVERIFY(f.browser.opened.isEmpty());
            continue;
        }
        QVERIFY(view.reaches(Face::WaitingForBrowser));
        QVERIFY(f.provider->isAuthenticated()); // still
        view.controller->cancel();
        QVERIFY(view.endsWith(u"rejected"_s));
        QVERIFY(f.provider->isAuthenticated());
    }
}

void tst_Auth0LoginController::quickRestore()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    View view(&f, true);
    f.provider->restore();
    view.controller->start();
    QVERIFY(view.controller->isRunning());
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(view.faces.isEmpty()); // nothing was shown
    QVERIFY(view.page->opened.isEmpty());
    QVERIFY(!view.controller->isRunning());
}

void tst_Auth0LoginController::slowRestore()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    View view(&f);
    f.provider->restore();
    QElapsedTimer timer;
    timer.start();
    view.controller->start();
    QVERIFY(view.reaches(Face::Preparing));
    QVERIFY2(timer.elapsed() >= 280, qPrintable(QString::number(timer.elapsed())));
    view.controller->continueInBrowser(); // not yet
    QVERIFY(f.browser.opened.isEmpty());
    f.store.release();
    QVERIFY(view.endsWith(u"accepted"_s));
    const QList<Face> expected { Face::Preparing, Face::Idle };
    QCOMPARE(view.faces, expected);
    QVERIFY(f.browser.opened.isEmpty());
}

void tst_Auth0LoginController::restoreFindsNothing()
{
    SessionFixture f;
    View view(&f);
    f.provider->restore();
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController::restoreRefused_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail"); // empty: it signs in
    QTest::newRow("locked") << Status::Locked << u"storage.locked"_s;
    QTest::newRow("denied") << Status::Denied << u"storage.denied"_s;
    QTest::newRow("unavailable") << Status::Unavailable << QString();
    QTest::newRow("corrupt") << Status::Corrupt << QString();
}

void tst_Auth0LoginController::restoreRefused()
{
    QFETCH(Status, status);
    QFETCH(QString, detail);
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::fails(status));
    View view(&f);
    f.provider->restore();
    view.controller->start();
    if (detail.isEmpty()) {
        QVERIFY(view.reaches(Face::WaitingForBrowser));
        return;
    }
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), detail);
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(view.controller->isRunning());

    // Once more refused, then unlocked: the store is asked again.
    f.store.once(FaultyStore::Read, FaultyStore::fails(status));
    view.controller->retry();
    QCOMPARE(view.controller->face(), Face::Preparing);
    QCOMPARE(view.controller->error(), Auth0Error());
    QCOMPARE(f.provider->state(), State::Restoring);
    QVERIFY(view.reaches(Face::Problem));
    view.controller->retry();
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);

    // Or the person does not care.
    f.restart();
    f.store.once(FaultyStore::Read, FaultyStore::fails(status));
    View other(&f);
    f.provider->restore();
    other.controller->start();
    QVERIFY(other.reaches(Face::Problem));
    other.controller->continueInBrowser();
    QVERIFY(other.reaches(Face::WaitingForBrowser));
}

void tst_Auth0LoginController::endedWhileRestoring_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "controller", "cancel", "logout", "reconfigured", "destroyed" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Auth0LoginController::endedWhileRestoring()
{
    QFETCH(QString, how);
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    View view(&f);
    SignalLog log(f.provider.get());
    f.provider->restore();
    view.controller->start();
    if (how == "controller"_L1)
        view.controller->cancel();
    else if (how == "cancel"_L1)
        f.provider->cancel();
    else if (how == "logout"_L1)
        f.provider->logout();
    else if (how == "reconfigured"_L1)
        f.provider->setAccount(u"b"_s);
    else
        f.provider.reset();
    QVERIFY(view.endsWith(u"rejected"_s));
    f.store.release();
    QTest::qWait(350);
    QCOMPARE(view.ends.size(), 1);
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(view.faces.isEmpty());
    if (how == "controller"_L1) // the restore is the application's
        QCOMPARE(log.outcomes(), QStringList { u"restoreFinished"_s });
}

void tst_Auth0LoginController::denial()
{
    SessionFixture f;
    for (const bool hasPage : { false, true }) {
        View view(&f, hasPage);
        QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
        view.controller->start();
        QVERIFY(view.reaches(hasPage ? Face::Page : Face::WaitingForBrowser));
        if (hasPage)
            view.page->act(Person::Denies);
        else
            f.browser.act(Person::Denies);
        QVERIFY(view.reaches(Face::Problem));
        QCOMPARE(view.controller->error().code(), ErrorCode::AuthorizationDenied);
        QCOMPARE(view.controller->error().detail(), u"authorize.access_denied"_s);
        QVERIFY(view.controller->authorizeUrl().isEmpty());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!f.browser.isOpen);
        QVERIFY(!view.isListening());
        QVERIFY(view.controller->isRunning());
        QCOMPARE(view.ends, QStringList());
        view.controller->cancel();
        QVERIFY(view.endsWith(u"rejected"_s));
        QCOMPARE(view.controller->face(), Face::Idle);
        QCOMPARE(failed.size(), 1);
    }
}

void tst_Auth0LoginController::retryAfterDenial()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.page->act(Person::Denies);
    QVERIFY(view.reaches(Face::Problem));
    view.controller->retry();
    QVERIFY(view.reaches(Face::Page));
    QCOMPARE(view.page->opened.size(), 2);
    QVERIFY(view.page->opened.first() != view.page->opened.last()); // a new transaction
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController::cancels_data()
{
    QTest::addColumn<Face>("face");
    QTest::newRow("Preparing") << Face::Preparing;
    QTest::newRow("Page") << Face::Page;
    QTest::newRow("WaitingForBrowser") << Face::WaitingForBrowser;
}

void tst_Auth0LoginController::cancels()
{
    QFETCH(Face, face);
    SessionFixture f;
    View view(&f, face == Face::Page);
    SignalLog log(f.provider.get());
    view.controller->start();
    QVERIFY(view.reaches(face));
    const QUrl redirectUri = view.redirectUri();
    view.controller->cancel();
    QCOMPARE(view.controller->face(), Face::Idle);
    QVERIFY(!view.controller->isRunning());
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QCOMPARE(view.ends, QStringList());
    QVERIFY(view.endsWith(u"rejected"_s));
    QTRY_COMPARE(log.outcomes(), QStringList { u"loginFailed"_s });
    QCOMPARE(f.provider->lastError().detail(), u"login.cancelled"_s);
    QVERIFY(!f.browser.isOpen);
    QVERIFY(!view.page || !view.page->isOpen);
    QVERIFY(redirectUri.isEmpty() || !View::isListening(redirectUri));
    view.controller->cancel();
    QTest::qWait(1);
    QCOMPARE(view.ends.size(), 1);
}

void tst_Auth0LoginController::cancelWhileStoring()
{
    SessionFixture f;
    View view(&f);
    f.store.once(FaultyStore::Write, FaultyStore::held());
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::SignsIn);
    QTRY_VERIFY(f.store.isHolding());
    view.controller->cancel(); // too late: the login has happened
    QVERIFY(view.controller->isRunning());
    f.store.release();
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController::superseded()
{
    SessionFixture f;
    View first(&f);
    View second(&f);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    first.controller->start();
    QVERIFY(first.reaches(Face::WaitingForBrowser));
    const QUrl url = f.browser.lastUrl();
    second.controller->start();
    QVERIFY(first.endsWith(u"rejected"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"login.superseded"_s);
    QVERIFY(second.reaches(Face::WaitingForBrowser));
    QVERIFY(f.browser.isOpen); // the first has closed its own only
    QVERIFY(f.browser.lastUrl() != url);
    f.browser.act(Person::SignsIn);
    QVERIFY(second.endsWith(u"accepted"_s));
    QCOMPARE(first.ends.size(), 1);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController::endedByProvider_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("hasPage");
    for (const char *how : { "cancel", "login", "logout", "reconfigured", "store", "destroyed" }) {
        QTest::addRow("%s, external", how) << QString::fromLatin1(how) << false;
        QTest::addRow("%s, page", how) << QString::fromLatin1(how) << true;
    }
}

void tst_Auth0LoginController::endedByProvider()
{
    QFETCH(QString, how);
    QFETCH(bool, hasPage);
    SessionFixture f;
    View view(&f, hasPage);
    view.controller->start();
    QVERIFY(view.reaches(hasPage ? Face::Page : Face::WaitingForBrowser));
    const QUrl redirectUri = view.redirectUri();
    if (how == "cancel"_L1)
        f.provider->cancel();
    else if (how == "login"_L1)
        f.provider->login();
    else if (how == "logout"_L1)
        f.provider->logout();
    else if (how == "reconfigured"_L1)
        f.provider->setClientId(u"b"_s);
    else if (how == "store"_L1)
        f.provider->setStore(nullptr);
    else
        f.provider.reset();
    QVERIFY(view.endsWith(u"rejected"_s));
    QCOMPARE(view.controller->face(), Face::Idle);
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QVERIFY(!view.page || !view.page->isOpen);
    QVERIFY(!View::isListening(redirectUri));
    if (how == "destroyed"_L1) {
        QCOMPARE(view.controller->provider(), nullptr);
        view.controller->start();
        QCOMPARE(view.controller->error().detail(), u"config.no_provider"_s);
    }
}

void tst_Auth0LoginController::anotherProvider()
{
    SessionFixture f;
    const auto other = f.makeProvider();
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    view.controller->setProvider(other.get());
    QVERIFY(view.endsWith(u"rejected"_s));
    QTRY_COMPARE(failed.size(), 1);
    view.ends.clear();
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.provider.reset(); // which is not ours any more
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(other->isAuthenticated());
    QTRY_VERIFY(!other->isBusy());
}

void tst_Auth0LoginController::order()
{
    SessionFixture f;
    View view(&f);
    QStringList order;
    connect(view.controller.get(), &Auth0LoginController::accepted, this,
            [&] { order.append(u"accepted"_s); });
    connect(f.provider.get(), &Auth0Provider::loggedIn, this, [&] { order.append(u"loggedIn"_s); });
    connect(f.provider->profile(), &Auth0Profile::nameChanged, this,
            [&] { order.append(u"nameChanged"_s); });
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    f.browser.act(Person::SignsIn);
    const QStringList expected { u"nameChanged"_s, u"loggedIn"_s, u"accepted"_s };
    QTRY_COMPARE(order, expected);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController::oneEndForEachStart()
{
    SessionFixture f;
    View view(&f, true);
    for (int i = 0; i < 3; ++i) {
        view.ends.clear();
        view.controller->start();
        QVERIFY(view.reaches(Face::Page));
        view.page->act(i == 1 ? Person::ClosesWindow : Person::SignsIn);
        QVERIFY(view.endsWith(i == 1 ? u"rejected"_s : u"accepted"_s));
        QVERIFY(f.settle());
        QCOMPARE(view.ends.size(), 1);
        if (i == 0)
            QVERIFY(f.logout());
    }
}

void tst_Auth0LoginController::startWhileRunning()
{
    SessionFixture f;
    View view(&f);
    view.controller->start();
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    view.controller->start();
    QCOMPARE(f.browser.opened.size(), 1);
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
}

// Before the end of the one before has been told.
void tst_Auth0LoginController::startAgainAtOnce()
{
    SessionFixture f;
    View view(&f);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    view.controller->cancel();
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QTRY_COMPARE(view.ends, QStringList { u"rejected"_s });
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    f.browser.act(Person::SignsIn);
    const QStringList both { u"rejected"_s, u"accepted"_s };
    QTRY_COMPARE(view.ends, both);
    QVERIFY(f.settle());

    // After an accepted one too.
    view.controller->start();
    Auth0LoginOptions options;
    options.setPrompt(u"login"_s);
    view.controller->setOptions(options);
    view.controller->start();
    view.faces.clear();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(view.ends.size(), 3);
    QVERIFY(!view.faces.contains(Face::Idle)); // that end is not this one's
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
}

void tst_Auth0LoginController::cancelledInSlot_data()
{
    QTest::addColumn<Face>("face");
    QTest::newRow("Preparing") << Face::Preparing;
    QTest::newRow("Page") << Face::Page;
    QTest::newRow("WaitingForBrowser") << Face::WaitingForBrowser;
    QTest::newRow("Problem") << Face::Problem;
}

void tst_Auth0LoginController::cancelledInSlot()
{
    QFETCH(Face, face);
    SessionFixture f;
    View view(&f, face == Face::Page || face == Face::Problem);
    if (face == Face::Problem)
        view.page->failure = Auth0Error(ErrorCode::TlsError, u"tls.certificate"_s);
    connect(view.controller.get(), &Auth0LoginController::faceChanged, this, [&, face] {
        if (view.controller->face() == face)
            view.controller->cancel();
    });
    view.controller->start();
    QVERIFY(view.endsWith(u"rejected"_s));
    QCOMPARE(view.controller->face(), Face::Idle);
    QCOMPARE(view.faces.last(), Face::Idle);
    QTRY_COMPARE(f.provider->state(), State::LoggedOut);
}

void tst_Auth0LoginController::configurationProblem()
{
    SessionFixture f;
    View view(&f, true);
    f.provider->setClientId({});
    view.controller->start();
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"config.client_id"_s);
    f.provider->setClientId(f.issuer.clientId);
    view.controller->retry();
    QVERIFY(view.reaches(Face::Page));
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginController, QCoreApplication)
#include "tst_auth0logincontroller.moc"
