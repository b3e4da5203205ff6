// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What an engine's events mean to a login, without an engine.

#include "loginpage.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

class TestPage : public LoginPage
{
    Q_OBJECT

public:
    void reload() override { }
    void goBack() override { ++backs; }

    // Our script's word of the present document.
    void say(const QString &what)
    {
        const QString source = documentScript();
        const qsizetype begin = source.indexOf(u"console.info('"_s) + 14;
        takeConsoleMessage(source.mid(begin, source.indexOf(u'\'', begin) - begin) + what);
    }
    void showDocument(const QUrl &url)
    {
        acceptNavigation(url, true, false);
        loadStarted();
        setUrl(url);
        say(u"created"_s);
    }

    QList<QUrl> loaded;
    QUrl previous;
    int stops = 0;
    int backs = 0;

protected:
    void load(const QUrl &url) override { loaded += url; }
    void stop() override { ++stops; }
    QUrl previousUrl() const override { return previous; }
};

const QUrl Authorize(u"https://login.acme.com/authorize?state=s"_s);
const QUrl Login(u"https://login.acme.com/u/login"_s);
const QUrl Redirect(u"http://127.0.0.1:54321/callback"_s);

} // namespace

class tst_LoginPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shows_data();
    void shows();
    void ends_data();
    void ends();
    void navigations_data();
    void navigations();
    void redirectIsJudged();
    void settles();
    void nothingOfTheOldPage();
    void questions();
    void authentication_data();
    void authentication();
    void goesBack_data();
    void goesBack();
    void zooms();
    void closes();

private:
    std::unique_ptr<TestPage> m_page;
    std::unique_ptr<QSignalSpy> m_shown, m_failed, m_redirected, m_needed;
};

void tst_LoginPage::init()
{
    m_page = std::make_unique<TestPage>();
    m_shown = std::make_unique<QSignalSpy>(m_page.get(), &AbstractPageBrowser::pageShown);
    m_failed = std::make_unique<QSignalSpy>(m_page.get(), &Auth0Browser::failed);
    m_redirected = std::make_unique<QSignalSpy>(m_page.get(), &Auth0Browser::redirected);
    m_needed = std::make_unique<QSignalSpy>(m_page.get(),
                                            &AbstractPageBrowser::systemBrowserNeeded);
    m_page->setRefusedHosts({ u"accounts.google.com"_s });
    m_page->open(Authorize, Redirect);
    QCOMPARE(m_page->loaded, QList<QUrl> { Authorize });
}

void tst_LoginPage::shows_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("painted") << u"painted"_s << true;
    QTest::newRow("loaded") << u"loaded"_s << true;
    QTest::newRow("server's error page") << u"400"_s << true;
    QTest::newRow("question") << u"question"_s << true;
}

void tst_LoginPage::shows()
{
    QFETCH(QString, event);
    m_page->showDocument(Login);
    QCOMPARE(m_shown->size(), 0);
    if (event == u"painted"_s)
        m_page->say(u"painted"_s);
    else if (event == u"loaded"_s)
        m_page->loadEnded(PageEvents::LoadEnd::Succeeded, Login, 0, false);
    else if (event == u"400"_s)
        m_page->loadEnded(PageEvents::LoadEnd::HttpError, Login, 400, false);
    else if (event == u"question"_s)
        m_page->ask(PageQuestion::Alert, Login, u"x"_s, {}, [](bool, const QString &) { });
    QTEST(m_page->isShown(), "isShown");
    QCOMPARE(m_shown->size(), m_page->isShown() ? 1 : 0);
    // Once.
    m_page->say(u"painted"_s);
    m_page->loadEnded(PageEvents::LoadEnd::Succeeded, Login, 0, false);
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_failed->size(), 0);
}

void tst_LoginPage::ends_data()
{
    QTest::addColumn<PageEvents::LoadEnd>("end");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isErrorPage");
    QTest::addColumn<QString>("detail");
    using End = PageEvents::LoadEnd;
    QTest::newRow("refused") << End::Failed << -102 << true << u"network.refused"_s;
    QTest::newRow("certificate") << End::Failed << -202 << true << u"tls.certificate"_s;
    QTest::newRow("empty 500") << End::HttpError << 500 << true << u"http.server_error"_s;
    QTest::newRow("empty 404") << End::HttpError << 404 << true << u"http.status"_s;
}

void tst_LoginPage::ends()
{
    QFETCH(PageEvents::LoadEnd, end);
    QFETCH(int, error);
    QFETCH(bool, isErrorPage);
    m_page->acceptNavigation(Authorize, true, false);
    m_page->loadStarted();
    m_page->loadEnded(end, Authorize, error, isErrorPage);
    QCOMPARE(m_failed->size(), 0); // the engine is in the middle of something
    QTRY_COMPARE(m_failed->size(), 1);
    QTEST(m_failed->at(0).at(0).value<Auth0Error>().detail(), "detail");
    QCOMPARE(m_shown->size(), 0);
}

void tst_LoginPage::navigations_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isMainFrame");
    QTest::addColumn<bool>("hasDocument");
    QTest::addColumn<QString>("outcome"); // what is told of it
    const auto row = [](const char *name, const char *url, bool isMainFrame, bool hasDocument,
                        const char *outcome) {
        QTest::newRow(name) << QString::fromLatin1(url) << isMainFrame << hasDocument
                            << QString::fromLatin1(outcome);
    };
    row("page", "https://idp.example/", true, true, "allowed");
    row("frame", "https://idp.example/", false, true, "allowed");
    row("redirect", "http://127.0.0.1:54321/callback?code=c", true, true, "redirected");
    row("redirect in a frame", "http://127.0.0.1:54321/callback?code=c", false, true, "nothing");
    row("back over the start", "about:blank", true, true, "nothing");
    row("refusing host", "https://accounts.google.com/o", true, true, "browser.refused_host");
    row("program", "bankid:///?x", true, true, "notice");
    row("program in a frame", "bankid:///?x", false, true, "notice");
    row("program at first", "bankid:///?x", true, false, "browser.blocked");
    row("not secure", "http://idp.example/", true, true, "notice");
    row("not secure, frame", "http://idp.example/", false, true, "nothing");
    row("not secure at first", "http://idp.example/", true, false, "browser.blocked");
    row("file", "file:///etc/passwd", true, true, "nothing");
    row("file at first", "file:///etc/passwd", true, false, "browser.blocked");
    row("data", "data:text/html,x", true, true, "nothing");
    // Without the person: see hostile pages for the click.
    row("mail", "mailto:a@b.example", true, true, "nothing");
    row("mail at first", "mailto:a@b.example", true, false, "browser.blocked");
}

void tst_LoginPage::navigations()
{
    QFETCH(QString, url);
    QFETCH(bool, isMainFrame);
    QFETCH(bool, hasDocument);
    QFETCH(QString, outcome);
    m_page->acceptNavigation(Authorize, true, false);
    m_page->loadStarted();
    if (hasDocument)
        m_page->showDocument(Login);
    QCOMPARE(m_page->acceptNavigation(QUrl(url), isMainFrame, true), outcome == u"allowed"_s);
    QCoreApplication::processEvents();
    QString seen = outcome == u"allowed"_s ? outcome : u"nothing"_s;
    if (!m_redirected->isEmpty())
        seen = u"redirected"_s;
    else if (!m_needed->isEmpty())
        seen = m_needed->at(0).at(0).value<Auth0Error>().detail();
    else if (!m_failed->isEmpty())
        seen = m_failed->at(0).at(0).value<Auth0Error>().detail();
    else if (m_page->notice()->isVisible())
        seen = u"notice"_s;
    QCOMPARE(seen, outcome);
}

// A stranger's redirect ends nothing.
void tst_LoginPage::redirectIsJudged()
{
    m_page->showDocument(Login);
    for (int count = 1; count <= 2; ++count) {
        QVERIFY(!m_page->acceptNavigation(QUrl(u"http://127.0.0.1:54321/callback?state=x"_s), true,
                                          false));
        QTRY_COMPARE(m_redirected->size(), count);
    }
    m_page->finish();
    m_page->acceptNavigation(QUrl(u"http://127.0.0.1:54321/callback?state=y"_s), true, false);
    QCoreApplication::processEvents();
    QCOMPARE(m_redirected->size(), 2);
}

// Chromium says Aborted for what the page or we have stopped, and for an answer without a page.
void tst_LoginPage::settles()
{
    m_page->acceptNavigation(Authorize, true, false);
    m_page->loadStarted();
    m_page->loadEnded(PageEvents::LoadEnd::Failed, Authorize, -3, false);
    m_page->loadStarted(); // the page itself goes elsewhere
    m_page->loadEnded(PageEvents::LoadEnd::Failed, Authorize, -3, false);
    QCOMPARE(m_failed->size(), 0);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<Auth0Error>().detail(), u"browser.no_page"_s);
    m_page->open(Authorize, Redirect);
    m_page->downloadRefused(Authorize);
    QTRY_COMPARE(m_failed->size(), 2);
    QCOMPARE(m_failed->at(1).at(0).value<Auth0Error>().detail(), u"browser.no_page"_s);
}

void tst_LoginPage::nothingOfTheOldPage()
{
    m_page->showDocument(Login);
    m_page->say(u"painted"_s);
    m_page->loadEnded(PageEvents::LoadEnd::Succeeded, Login, 0, false);
    m_page->open(Authorize, Redirect);
    QVERIFY(!m_page->isShown());
    m_page->say(u"painted"_s);
    QVERIFY(!m_page->isShown());
}

void tst_LoginPage::questions()
{
    m_page->showDocument(Login);
    bool answered = false;
    const auto answer = [&answered](bool accepted, const QString &) { answered = !accepted; };
    m_page->ask(PageQuestion::Confirm, Login, u"Sure?"_s, {}, answer);
    QVERIFY(m_page->notice()->isVisible());
    QVERIFY(!answered);
    m_page->say(u"created"_s); // another document
    QVERIFY(answered);
    QVERIFY(!m_page->notice()->isVisible());
    answered = false;
    m_page->ask(PageQuestion::Confirm, Login, u"Sure?"_s, {}, answer);
    m_page->close();
    QVERIFY(answered);
    answered = false;
    m_page->ask(PageQuestion::Confirm, Login, u"Sure?"_s, {}, answer);
    QVERIFY(answered); // nobody is there
}

void tst_LoginPage::authentication_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isProxy");
    QTest::addColumn<QString>("detail");
    QTest::newRow("page") << Authorize << false << u"browser.authentication"_s;
    QTest::newRow("part") << QUrl(u"https://login.acme.com/x.png"_s) << false << QString();
    QTest::newRow("proxy") << QUrl(u"https://login.acme.com/x.png"_s) << true
                           << u"browser.proxy_authentication"_s;
}

void tst_LoginPage::authentication()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isProxy);
    QFETCH(QString, detail);
    m_page->acceptNavigation(Authorize, true, false);
    m_page->loadStarted();
    m_page->authenticationRefused(url, isProxy);
    QCoreApplication::processEvents();
    QCOMPARE(m_needed->size(), detail.isEmpty() ? 0 : 1);
    if (!detail.isEmpty())
        QCOMPARE(m_needed->at(0).at(0).value<Auth0Error>().detail(), detail);
    QCOMPARE(m_failed->size(), 0);
}

void tst_LoginPage::goesBack_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QUrl>("previous");
    QTest::addColumn<bool>("can");
    const QUrl provider(u"https://idp.example/login"_s);
    QTest::newRow("first page") << Login << QUrl(u"about:blank"_s) << false;
    QTest::newRow("second page, same host") << Login << Authorize << false;
    QTest::newRow("provider") << provider << Login << true;
    QTest::newRow("provider at once") << provider << QUrl(u"about:blank"_s) << false;
    QTest::newRow("provider, no history") << provider << QUrl() << false;
}

void tst_LoginPage::goesBack()
{
    QFETCH(QUrl, url);
    QFETCH(QUrl, previous);
    m_page->previous = previous;
    m_page->showDocument(url);
    QVERIFY(!m_page->canGoBack()); // nobody sees it yet
    m_page->say(u"painted"_s);
    QTEST(m_page->canGoBack(), "can");
}

void tst_LoginPage::zooms()
{
    QCOMPARE(zoomedIn(1), 1.1);
    QCOMPARE(zoomedOut(1), 0.9);
    QCOMPARE(zoomedIn(3), 3.0);
    QCOMPARE(zoomedOut(0.5), 0.5);
    QCOMPARE(zoomedOut(zoomedIn(1.25)), 1.25);
}

void tst_LoginPage::closes()
{
    QSignalSpy windows(m_page.get(), &LoginPage::windowsToClose);
    m_page->showDocument(Login);
    m_page->close();
    QCOMPARE(m_page->stops, 1);
    QCOMPARE(windows.size(), 1);
    m_page->loadEnded(PageEvents::LoadEnd::Failed, Login, -3, false);
    QTRY_COMPARE(m_page->loaded.last(), QUrl(u"about:blank"_s));
    m_page->crashed();
    m_page->authenticationRefused(Login, true);
    QCoreApplication::processEvents();
    QCOMPARE(m_failed->size() + m_needed->size() + m_shown->size(), 0);
    QVERIFY(!m_page->mayOpenWindow(0));
}

QTEST_MAIN(tst_LoginPage)

#include "tst_loginpage.moc"
