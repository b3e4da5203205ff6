// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginview.h"
#include "testmain.h"

#include "auth0systembrowser.h"

#include <QtCore/qmetaobject.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;

// Which browser has the page, and what happens when it does not work.
class tst_Auth0LoginController_Browsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void external();
    void page();
    void pageIsTheView();
    void handOver();
    void handOverBeforePage();
    void openAgain();
    void pushedRequest();
    void backToPage();
    void systemBrowserNeeded();
    void pageFails_data();
    void pageFails();
    void pageFailsAfterRedirect();
    void pageIsRemoved();
    void externalFails();
    void externalFailsLate();
    void externalFailsWithoutView();
    void externalFailsThenContinues();
    void browserDies();
    void answerReceived_data();
    void answerReceived();
    void lateCallback_data();
    void lateCallback();
    void slowExchange();
    void exchangeAfterProblem();
    void closedByUser_data();
    void closedByUser();
    void destroyedAtFace_data();
    void destroyedAtFace();
};

void tst_Auth0LoginController_Browsers::external()
{
    SessionFixture f;
    View view(&f);
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Preparing);
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(f.browser.opened.size(), 1);
    QCOMPARE(view.controller->authorizeUrl(), f.browser.lastUrl());
    QCOMPARE(view.controller->host(), u"127.0.0.1"_s);
    QVERIFY(!view.controller->isSecure());
    QVERIFY(!view.controller->canGoBack());
    f.browser.throughListener = true;
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QVERIFY(!f.browser.isOpen);
    QVERIFY(f.provider->isAuthenticated());
    const QList<Face> expected { Face::Preparing, Face::WaitingForBrowser, Face::Idle };
    QCOMPARE(view.outline(), expected);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::page()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->setSystemBrowserHosts({ u"a.example"_s });
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    QCOMPARE(view.page->opened.size(), 1);
    QCOMPARE(view.page->refusedHosts, QStringList { u"a.example"_s });
    QCOMPARE(view.controller->authorizeUrl(), view.page->lastUrl());
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(view.isListening()); // for a hand-over
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(!view.page->isOpen);
    QVERIFY(!view.isListening());
    const QList<Face> expected { Face::Preparing, Face::Page, Face::Idle };
    QCOMPARE(view.outline(), expected);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::pageIsTheView()
{
    SessionFixture f;
    View view(&f, true);
    view.page->showsPage = false;
    SignalLog log(view.controller.get());
    view.controller->start();
    QTRY_COMPARE(view.page->opened.size(), 1);
    view.page->load(40);
    QCOMPARE(view.controller->progress(), 40);
    QCOMPARE(view.controller->face(), Face::Preparing);
    QCOMPARE(view.controller->host(), u"127.0.0.1"_s); // the server's
    Q_EMIT view.page->pageShown();
    QCOMPARE(view.controller->face(), Face::Page);
    log.entries.clear();
    view.page->goTo(QUrl(u"https://login.example/x?secret=1"_s), true);
    QCOMPARE(view.controller->host(), u"login.example"_s);
    QVERIFY(view.controller->isSecure());
    const QStringList expected { u"hostChanged"_s, u"secureChanged"_s };
    QCOMPARE(log.entries, expected);
    view.page->goTo(QUrl(u"http://login.example/x"_s), false);
    QVERIFY(!view.controller->isSecure());
    view.page->load(100);
    QCOMPARE(view.controller->progress(), 100);
    view.controller->continueInBrowser();
    QCOMPARE(view.controller->progress(), 0);
    QCOMPARE(view.controller->host(), u"127.0.0.1"_s);
}

void tst_Auth0LoginController_Browsers::handOver()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->continueInBrowser();
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    QVERIFY(!view.page->isOpen);
    QCOMPARE(f.browser.opened, view.page->opened); // the same transaction
    QVERIFY(view.controller->canGoBack());
    f.browser.throughListener = true;
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.issuer.server.requests("/oauth/token").size(), 1);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::handOverBeforePage()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    view.controller->continueInBrowser(); // there is no URL yet
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(view.page->opened.isEmpty());
    QCOMPARE(f.browser.opened.size(), 1);
}

void tst_Auth0LoginController_Browsers::openAgain()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->openAgain(); // it is not there
    QVERIFY(f.browser.opened.isEmpty());
    view.controller->continueInBrowser();
    view.controller->openAgain();
    view.controller->openAgain();
    QCOMPARE(f.browser.opened.size(), 3);
    QCOMPARE(f.browser.opened.first(), f.browser.opened.last());
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
}

// Each page is opened with a request URI of its own (RFC 9126 section 4).
void tst_Auth0LoginController_Browsers::pushedRequest()
{
    SessionFixture f;
    f.issuer.acceptsPushedRequests = true;
    f.issuer.requiresPushedRequests = true;
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->continueInBrowser();
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    QTRY_COMPARE(f.browser.opened.size(), 1);
    view.controller->openAgain();
    QTRY_COMPARE(f.browser.opened.size(), 2);
    view.controller->copyLink();
    QTRY_VERIFY(view.controller->isCopied());
    const QString copied = QGuiApplication::clipboard()->text();
    view.controller->backToPage();
    QTRY_COMPARE(view.page->opened.size(), 2);
    QVERIFY(view.reaches(Face::Page));

    const QStringList urls { view.page->opened.first().toString(),
                             f.browser.opened.first().toString(),
                             f.browser.opened.last().toString(), copied,
                             view.page->opened.last().toString() };
    for (const QString &url : urls) {
        QVERIFY(QUrlQuery(QUrl(url)).hasQueryItem(u"request_uri"_s));
        QCOMPARE(urls.count(url), 1);
    }
    QCOMPARE(f.issuer.server.requests("/oauth/par").size(), 5);
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.browser.opened.size(), 2); // the copied URL was not opened
}

void tst_Auth0LoginController_Browsers::backToPage()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->backToPage(); // it is there
    QCOMPARE(view.page->opened.size(), 1);
    view.controller->continueInBrowser();
    view.controller->backToPage();
    QCOMPARE(view.controller->face(), Face::Preparing);
    QVERIFY(!view.controller->canGoBack());
    QVERIFY(!f.browser.isOpen);
    QVERIFY(view.reaches(Face::Page));
    QCOMPARE(view.page->opened.first(), view.page->opened.last());
    // A late word of the browser that was left is none.
    Q_EMIT f.browser.failed(Auth0Error(ErrorCode::BrowserError, u"browser.open"_s));
    QCOMPARE(view.controller->face(), Face::Page);
    // But a person may have signed in there all the same.
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::systemBrowserNeeded()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    const Auth0Error reason(ErrorCode::BrowserError, u"browser.refused_host"_s);
    Q_EMIT view.page->systemBrowserNeeded(reason);
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    QVERIFY(view.controller->text().startsWith(reason.message()));
    QCOMPARE(f.browser.opened, view.page->opened);
    QVERIFY(!view.page->isOpen);
    QVERIFY(!view.controller->canGoBack()); // it would be refused again
    view.controller->backToPage();
    QCOMPARE(view.page->opened.size(), 1);
}

void tst_Auth0LoginController_Browsers::pageFails_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("engine") << ErrorCode::BrowserError << u"browser.crashed"_s << true;
    QTest::newRow("tls") << ErrorCode::TlsError << u"tls.certificate"_s << false;
    QTest::newRow("network") << ErrorCode::NetworkError << u"network.host"_s << false;
}

void tst_Auth0LoginController_Browsers::pageFails()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(bool, goesOn);
    SessionFixture f;
    View view(&f, true);
    view.page->failure = Auth0Error(code, detail);
    SignalLog log(f.provider.get());
    view.controller->start();
    QVERIFY(view.reaches(goesOn ? Face::WaitingForBrowser : Face::Problem));
    QVERIFY(!view.page->isOpen);
    QCOMPARE(view.ends, QStringList());
    QCOMPARE(log.outcomes(), QStringList());
    if (goesOn) {
        QCOMPARE(f.browser.opened, view.page->opened);
        return;
    }
    QCOMPARE(view.controller->error().detail(), detail);
    QVERIFY(f.browser.opened.isEmpty());
    // The same login again.
    view.page->failure = {};
    view.controller->retry();
    QCOMPARE(view.controller->face(), Face::Preparing);
    QCOMPARE(view.controller->error(), Auth0Error());
    QVERIFY(view.reaches(Face::Page));
    QCOMPARE(view.page->opened.size(), 2);
    QCOMPARE(view.page->opened.first(), view.page->opened.last());
    view.page->act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

// An engine calls a navigation that we have stopped a failure.
void tst_Auth0LoginController_Browsers::pageFailsAfterRedirect()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.page->act(Person::SignsIn);
    Q_EMIT view.page->failed(Auth0Error(ErrorCode::NetworkError, u"network.failed"_s));
    Q_EMIT view.page->failed(Auth0Error(ErrorCode::BrowserError, u"browser.crashed"_s));
    Q_EMIT view.page->systemBrowserNeeded(
            Auth0Error(ErrorCode::BrowserError, u"browser.refused_host"_s));
    Q_EMIT view.page->pageShown();
    view.controller->continueInBrowser();
    view.controller->openAgain();
    view.controller->backToPage();
    QCOMPARE(view.controller->face(), Face::Page);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::pageIsRemoved()
{
    SessionFixture f;
    View view(&f, true);
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    const QUrl url = view.controller->authorizeUrl();
    view.page.reset();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(f.browser.lastUrl(), url);
    QVERIFY(!view.controller->canGoBack());
    view.controller->backToPage();
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::externalFails()
{
    SessionFixture f;
    View view(&f);
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
    view.controller->start();
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"browser.open"_s);
    QVERIFY(!view.controller->authorizeUrl().isEmpty()); // to copy
    QVERIFY(view.isListening());
    // The person has opened the link elsewhere.
    f.browser.throughListener = true;
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

// A browser that dies at its start.
void tst_Auth0LoginController_Browsers::externalFailsLate()
{
#ifndef Q_OS_UNIX
    QSKIP("the command is a shell of Unix");
#else
    SessionFixture f;
    View view(&f);
    Auth0SystemBrowser system;
    system.setCommand(u"/bin/sh -c \"/bin/sleep 0.3; exit 1\""_s);
    f.provider->setBrowser(&system);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(!view.controller->linkHelps());
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"browser.open"_s);
    QVERIFY(view.controller->linkHelps());
    const QUrl link = view.controller->authorizeUrl();
    QVERIFY(!link.isEmpty());
    // The person opens the link elsewhere.
    f.browser.throughListener = true;
    const QString redirectUri = QUrlQuery(link).queryItemValue(u"redirect_uri"_s,
                                                               QUrl::FullyDecoded);
    f.browser.open(link, QUrl(redirectUri));
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
#endif
}

// Auth0Provider::login(): there is nobody who could copy a link.
void tst_Auth0LoginController_Browsers::externalFailsWithoutView()
{
#ifndef Q_OS_UNIX
    QSKIP("the command is a shell of Unix");
#else
    SessionFixture f;
    Auth0SystemBrowser system;
    system.setCommand(u"/bin/sh -c \"/bin/sleep 0.3; exit 1\""_s);
    f.provider->setBrowser(&system);
    SignalLog log(f.provider.get());
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Auth0Error>().detail(), u"browser.open"_s);
    const QStringList expected { u"errorOccurred"_s, u"loginFailed"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->state(), Auth0::State::LoggedOut);
    QVERIFY(f.settle());
#endif
}

void tst_Auth0LoginController_Browsers::externalFailsThenContinues()
{
    SessionFixture f;
    View view(&f);
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
    view.controller->start();
    QVERIFY(view.reaches(Face::Problem));
    f.browser.failure = {};
    view.controller->retry();
    QCOMPARE(view.controller->face(), Face::WaitingForBrowser);
    QCOMPARE(view.controller->error(), Auth0Error());
    QCOMPARE(f.browser.opened.size(), 2);
    QCOMPARE(f.browser.opened.first(), f.browser.opened.last());
}

void tst_Auth0LoginController_Browsers::browserDies()
{
    SessionFixture f;
    View view(&f);
    auto browser = std::make_unique<FakeBrowser>(&f.issuer, Person::Waits);
    f.provider->setBrowser(browser.get());
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    browser.reset();
    f.provider->setBrowser(&f.browser);
    view.controller->openAgain();
    QCOMPARE(f.browser.opened.size(), 1);
    f.browser.act(Person::SignsIn);
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::answerReceived_data()
{
    QTest::addColumn<bool>("hasPage");
    QTest::addColumn<bool>("handsOver");
    QTest::addColumn<bool>("byListener");
    QTest::addColumn<Person>("person");
    QTest::addColumn<int>("count");
    QTest::newRow("browser") << false << false << true << Person::SignsIn << 1;
    QTest::newRow("refusal in the browser") << false << false << true << Person::Denies << 1;
    QTest::newRow("application's own browser") << false << false << false << Person::SignsIn << 1;
    QTest::newRow("page") << true << false << false << Person::SignsIn << 0;
    QTest::newRow("refusal in the page") << true << false << false << Person::Denies << 0;
    QTest::newRow("browser after the page") << true << true << true << Person::SignsIn << 1;
    QTest::newRow("browser beside the page") << true << false << true << Person::SignsIn << 1;
    QTest::newRow("window is closed") << false << false << false << Person::ClosesWindow << 0;
}

// The person comes from elsewhere, and looks for the view.
void tst_Auth0LoginController_Browsers::answerReceived()
{
    QFETCH(const bool, hasPage);
    QFETCH(const bool, handsOver);
    QFETCH(const bool, byListener);
    QFETCH(const Person, person);
    SessionFixture f;
    View view(&f, hasPage);
    QStringList order;
    auto *const c = view.controller.get();
    connect(c, &Auth0LoginController::answerReceived, c, [&] { order.append(u"answer"_s); });
    connect(c, &Auth0LoginController::accepted, c, [&] { order.append(u"end"_s); });
    connect(c, &Auth0LoginController::rejected, c, [&] { order.append(u"end"_s); });
    connect(c, &Auth0LoginController::faceChanged, c, [&] {
        if (c->face() == Face::Problem)
            order.append(u"end"_s);
    });
    c->start();
    QVERIFY(view.reaches(hasPage ? Face::Page : Face::WaitingForBrowser));
    if (hasPage) // a stranger's
        view.page->comeBack(QUrl(view.redirectUri().toString() + u"?code=x&state=y"_s));
    if (handsOver)
        c->continueInBrowser();
    if (hasPage && !handsOver) {
        view.page->throughListener = byListener;
        view.page->act(person);
    } else {
        f.browser.throughListener = byListener;
        f.browser.act(person);
    }
    QTRY_VERIFY(order.contains(u"end"_s));
    QTEST(int(order.count(u"answer"_s)), "count");
    QCOMPARE(order.last(), u"end"_s);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::lateCallback_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("try again") << u"try again"_s;
    QTest::newRow("another login wants the port") << u"other"_s;
    QTest::newRow("give up") << u"give up"_s;
}

// Who signs in after the time is up is told so, and nothing of it counts.
void tst_Auth0LoginController_Browsers::lateCallback()
{
    QFETCH(const QString, then);
    SessionFixture f;
    View view(&f);
    QSignalSpy answered(view.controller.get(), &Auth0LoginController::answerReceived);
    f.provider->setTimeout(1s);
    view.controller->start();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QVERIFY(view.reaches(Face::Problem));
    QCOMPARE(view.controller->error().detail(), u"login.timeout"_s);
    f.browser.throughListener = true;
    f.browser.act(Person::SignsIn);
    QTRY_VERIFY(f.browser.answer.contains("This sign-in has ended"));
    QCOMPARE(answered.size(), 0);
    QVERIFY(f.browser.answer.startsWith("HTTP/1.1 400 "));
    QCOMPARE(view.controller->face(), Face::Problem);
    QCOMPARE(f.issuer.tokenRequests(u"authorization_code"_s).size(), 0);

    const QUrl redirectUri = view.redirectUri();
    f.provider->setTimeout(60s);
    f.browser.person = Person::SignsIn;
    if (then == "try again"_L1) {
        f.provider->setRedirectUris({ redirectUri });
        view.controller->retry();
        QVERIFY(view.endsWith(u"accepted"_s));
    } else if (then == "other"_L1) {
        const auto other = f.makeProvider();
        other->setRedirectUris({ redirectUri });
        QSignalSpy loggedIn(other.get(), &Auth0Provider::loggedIn);
        other->login();
        QTRY_COMPARE(loggedIn.size(), 1);
        QTRY_VERIFY(!other->isBusy());
    } else {
        view.controller->cancel();
        QVERIFY(view.endsWith(u"rejected"_s));
    }
    QVERIFY(!View::isListening(redirectUri));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::slowExchange()
{
    SessionFixture f;
    View view(&f, true);
    f.issuer.tokenDelay = 600ms;
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.page->act(Person::SignsIn);
    QVERIFY(view.reaches(Face::Preparing));
    QVERIFY(view.controller->authorizeUrl().isEmpty());
    QVERIFY(view.endsWith(u"accepted"_s));
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::exchangeAfterProblem()
{
    SessionFixture f;
    View view(&f);
    f.issuer.tokenDelay = 100ms;
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
    view.controller->start();
    QVERIFY(view.reaches(Face::Problem));
    f.browser.act(Person::SignsIn);
    QCOMPARE(view.controller->face(), Face::Preparing);
    QCOMPARE(view.controller->error(), Auth0Error());
    view.controller->retry(); // nothing to try
    QVERIFY(view.endsWith(u"accepted"_s));
    QCOMPARE(f.browser.opened.size(), 1);
    QVERIFY(f.settle());
}

void tst_Auth0LoginController_Browsers::closedByUser_data()
{
    QTest::addColumn<bool>("hasPage");
    QTest::newRow("page") << true;
    QTest::newRow("external") << false;
}

void tst_Auth0LoginController_Browsers::closedByUser()
{
    QFETCH(bool, hasPage);
    SessionFixture f;
    View view(&f, hasPage);
    view.controller->start();
    QVERIFY(view.reaches(hasPage ? Face::Page : Face::WaitingForBrowser));
    if (hasPage)
        view.page->act(Person::ClosesWindow);
    else
        f.browser.act(Person::ClosesWindow);
    QVERIFY(view.endsWith(u"rejected"_s));
}

void tst_Auth0LoginController_Browsers::destroyedAtFace_data()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<QString>("what");
    const QMetaEnum faces = QMetaEnum::fromType<Face>();
    for (const Face face :
         { Face::Preparing, Face::Page, Face::WaitingForBrowser, Face::Problem }) {
        for (const char *what : { "controller", "page", "provider", "browser", "store" }) {
            QTest::addRow("%s, %s", what, faces.valueToKey(int(face)))
                    << face << QString::fromLatin1(what);
            QTest::addRow("%s, %s, in its signal", what, faces.valueToKey(int(face)))
                    << face << u"!"_s + QString::fromLatin1(what);
        }
    }
}

void tst_Auth0LoginController_Browsers::destroyedAtFace()
{
    QFETCH(Face, face);
    QFETCH(QString, what);
    const bool inSlot = what.startsWith(u'!');
    what.remove(u'!');

    SessionFixture f;
    auto browser = std::make_unique<FakeBrowser>(&f.issuer, Person::Waits);
    auto store = std::make_unique<FaultyStore>();
    f.provider->setStore(store.get());
    View view(&f, true);
    f.provider->setBrowser(browser.get());
    bool destroyed = false;
    const auto destroy = [&] {
        if (std::exchange(destroyed, true))
            return;
        if (what == "controller"_L1)
            view.controller.reset();
        else if (what == "page"_L1)
            view.page.reset();
        else if (what == "provider"_L1)
            f.provider.reset();
        else if (what == "browser"_L1)
            browser.reset();
        else
            store.reset();
    };
    if (inSlot) {
        connect(view.controller.get(), &Auth0LoginController::faceChanged, this, [&, face] {
            if (!destroyed && view.controller->face() == face)
                destroy();
        });
    }
    if (face == Face::Problem)
        view.page->failure = Auth0Error(ErrorCode::TlsError, u"tls.certificate"_s);
    view.controller->start();
    if (face == Face::WaitingForBrowser && view.controller)
        view.controller->continueInBrowser();
    if (!inSlot) {
        QVERIFY(view.reaches(face));
        destroy();
    }
    QTRY_VERIFY(destroyed);
    // What is left goes on, or can be given up.
    QTest::qWait(5);
    if (!view.controller)
        return;
    if (what == "provider"_L1) {
        QTRY_COMPARE(view.ends, QStringList { u"rejected"_s });
        return;
    }
    f.provider->setBrowser(&f.browser);
    view.controller->continueInBrowser();
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QTRY_VERIFY(f.browser.opened.size() == 1 || browser);
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
}

AUTH0QT_TEST_MAIN(tst_Auth0LoginController_Browsers, QGuiApplication)
#include "tst_auth0logincontroller_browsers.moc"
