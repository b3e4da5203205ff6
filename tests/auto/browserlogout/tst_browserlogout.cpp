// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "browser/pagerelay.h"
#include "session/browserlogout.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

// As Auth0SystemBrowser does with a URL that no program must get.
class RelayingBrowser : public FakeBrowser
{
public:
    RelayingBrowser()
        : FakeBrowser(nullptr, Person::Waits)
    {
    }
    void open(const QUrl &url, const QUrl &redirectUri) override
    {
        m_relay = std::make_unique<PageRelay>(url);
        FakeBrowser::open(m_relay->url(), redirectUri);
    }

private:
    std::unique_ptr<PageRelay> m_relay;
};

class tst_BrowserLogout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url_data();
    void url();
    void logoutHint();
    void stateInReturnTo();
    void largeIdToken();
    void waitsForRelay();
    void relayIsNotFetched();
    void unsupported();
    void portTaken();
    void comesBack_data();
    void comesBack();
    void strangers_data();
    void strangers();
    void prefetch();
    void windowClosed();
    void browserFailsLate();
    void browserFails_data();
    void browserFails();
    void browserDies();
    void timesOut();
    void destroyed();

private:
    static ServerMetadata auth0()
    {
        return ServerMetadata::forAuth0Domain(u"acme.auth0.com"_s).value();
    }
    static ServerMetadata openId()
    {
        ServerMetadata server;
        server.issuer = u"https://id.acme.com"_s;
        server.endSessionEndpoint = QUrl(u"https://id.acme.com/end?tenant=a%26b"_s);
        return server;
    }
    static Auth0LogoutOptions options(const QString &returnTo, bool federated = false)
    {
        Auth0LogoutOptions result;
        result.setBrowserSession(true);
        result.setReturnTo(QUrl(returnTo));
        result.setFederated(federated);
        return result;
    }
    QString item(const QString &name) const
    {
        return m_browser.lastQuery().queryItemValue(name, QUrl::FullyDecoded);
    }

    // Where the server sends the browser.
    QUrl back() const
    {
        if (const QString returnTo = item(u"returnTo"_s); !returnTo.isEmpty())
            return QUrl(returnTo);
        return QUrl(item(u"post_logout_redirect_uri"_s) + u"?state="_s + item(u"state"_s));
    }

    FakeBrowser m_browser { nullptr, Person::Waits };
};

void tst_BrowserLogout::url_data()
{
    QTest::addColumn<bool>("isAuth0");
    QTest::addColumn<QString>("returnTo");
    QTest::addColumn<bool>("federated");
    QTest::addColumn<QString>("expected"); // the state left out
    QTest::newRow("auth0") << true << QString() << false
                           << u"https://acme.auth0.com/v2/logout?client_id=c%261"_s;
    QTest::newRow("auth0, federated")
            << true << QString() << true
            << u"https://acme.auth0.com/v2/logout?client_id=c%261&federated=1"_s;
    QTest::newRow("auth0, return") << true << u"https://acme.com/?a=b&c=d"_s << false
                                   << u"https://acme.auth0.com/v2/logout?client_id=c%261"
                                      "&returnTo=https%3A%2F%2Facme.com%2F%3Fa%3Db%26c%3Dd"_s;
    QTest::newRow("auth0, own scheme") << true << u"com.acme://bye?a=b"_s << false
                                       << u"https://acme.auth0.com/v2/logout?client_id=c%261"
                                          "&returnTo=com.acme%3A%2F%2Fbye%3Fa%3Db%26state%3D"_s;
    QTest::newRow("openid, web return")
            << false << u"https://acme.com/bye"_s << false
            << u"https://id.acme.com/end?tenant=a%26b&client_id=c%261&id_token_hint=tok.en"
               "&post_logout_redirect_uri=https%3A%2F%2Facme.com%2Fbye"_s;
    QTest::newRow("openid") << false << QString() << false
                            << u"https://id.acme.com/end?tenant=a%26b&client_id=c%261"
                               "&id_token_hint=tok.en"_s;
    QTest::newRow("openid, return")
            << false << u"com.acme:/bye"_s << false
            << u"https://id.acme.com/end?tenant=a%26b&client_id=c%261&id_token_hint=tok.en"
               "&post_logout_redirect_uri=com.acme%3A%2Fbye&state="_s;
}

void tst_BrowserLogout::url()
{
    QFETCH(bool, isAuth0);
    QFETCH(QString, returnTo);
    QFETCH(bool, federated);
    QFETCH(QString, expected);
    BrowserLogout logout(isAuth0 ? auth0() : openId(), u"c&1"_s, u"tok.en"_s,
                         options(returnTo, federated));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 0s);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1); // nobody comes back: it is done when the page is open
    QCOMPARE(spy.first().first().value<Auth0Error>(), Auth0Error());
    const QString url = m_browser.lastUrl().toString(QUrl::FullyEncoded);
    if (expected.endsWith(u"state="_s) || expected.endsWith(u"state%3D"_s)) {
        QVERIFY2(url.startsWith(expected), qPrintable(url));
        QCOMPARE(url.size(), expected.size() + 43);
    } else {
        QCOMPARE(url, expected);
    }
}

void tst_BrowserLogout::logoutHint()
{
    Auth0LogoutOptions withHint = options({});
    withHint.setLogoutHint(u"alice&bob@acme.com"_s);
    for (const bool isAuth0 : { true, false }) {
        BrowserLogout logout(isAuth0 ? auth0() : openId(), u"c"_s, u"t"_s, withHint);
        logout.start(&m_browser, 0s);
        QCOMPARE(item(u"logout_hint"_s), isAuth0 ? QString() : u"alice&bob@acme.com"_s);
    }
}

// The application's own state gives way.
void tst_BrowserLogout::stateInReturnTo()
{
    BrowserLogout logout(auth0(), u"c"_s, {}, options(u"com.acme://bye?state=mine&a=b%26c"_s));
    logout.start(&m_browser, 0s);
    const QUrlQuery query { QUrl(item(u"returnTo"_s)) };
    QCOMPARE(query.allQueryItemValues(u"state"_s).size(), 1);
    QCOMPARE(query.queryItemValue(u"state"_s).size(), 43);
    QCOMPARE(query.queryItemValue(u"a"_s, QUrl::FullyDecoded), u"b&c"_s);
}

// A server that refuses long requests does not get the token, and does the rest.
void tst_BrowserLogout::largeIdToken()
{
    Auth0LogoutOptions withHint = options(u"com.acme:/bye"_s);
    withHint.setLogoutHint(u"alice"_s);
    for (const int size : { 7000, 20000 }) {
        const QString token(size, u'x');
        BrowserLogout logout(openId(), u"c"_s, token, withHint);
        logout.start(&m_browser, 0s);
        QCOMPARE(item(u"id_token_hint"_s), size < 8000 ? token : QString());
        QCOMPARE(item(u"logout_hint"_s), u"alice"_s);
        QCOMPARE(item(u"post_logout_redirect_uri"_s), u"com.acme:/bye"_s);
        QVERIFY(m_browser.lastUrl().toEncoded().size() <= 8000);
    }
}

// An application that ends after the logout takes the relay with it.
void tst_BrowserLogout::waitsForRelay()
{
    RelayingBrowser browser;
    BrowserLogout logout(openId(), u"c"_s, u"tok.en"_s, options({}));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&browser, 0s);
    QCOMPARE(browser.lastUrl().host(), u"127.0.0.1"_s);
    // Another request that has its answer: until then nothing has ended.
    browser.throughListener = true;
    browser.comeBack(browser.lastUrl().resolved(QUrl(u"/elsewhere"_s)));
    QTRY_VERIFY(browser.answer.startsWith("HTTP/1.1 404"));
    QCOMPARE(spy.size(), 0);
    browser.comeBack(browser.lastUrl());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>(), Auth0Error());
    QTRY_VERIFY(browser.answer.contains("id_token_hint=tok.en"));
}

void tst_BrowserLogout::relayIsNotFetched()
{
    RelayingBrowser browser;
    BrowserLogout logout(openId(), u"c"_s, u"tok.en"_s, options({}));
    logout.setRelayPatience(10ms);
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&browser, 0s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"browser.open"_s);
}

void tst_BrowserLogout::unsupported()
{
    BrowserLogout logout(ServerMetadata(), u"c"_s, {}, options({}));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    const qsizetype before = m_browser.opened.size();
    logout.start(&m_browser, 0s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().code(), ErrorCode::ConfigurationError);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"logout.unsupported"_s);
    QCOMPARE(m_browser.opened.size(), before);
}

void tst_BrowserLogout::portTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    BrowserLogout logout(auth0(), u"c"_s, {},
                         options(u"http://127.0.0.1:%1/bye"_s.arg(taken.serverPort())));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 0s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"redirect.port"_s);
}

void tst_BrowserLogout::comesBack_data()
{
    QTest::addColumn<bool>("isAuth0");
    QTest::addColumn<bool>("throughListener");
    QTest::newRow("auth0, listener") << true << true;
    QTest::newRow("auth0, browser") << true << false;
    QTest::newRow("openid, listener") << false << true;
    QTest::newRow("openid, browser") << false << false;
}

void tst_BrowserLogout::comesBack()
{
    QFETCH(bool, isAuth0);
    QFETCH(bool, throughListener);
    BrowserLogout logout(isAuth0 ? auth0() : openId(), u"c"_s, u"t"_s,
                         options(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 60s);
    const QUrl back = this->back();
    QVERIFY(back.port() > 0);
    m_browser.answer.clear();
    m_browser.throughListener = throughListener;
    m_browser.comeBack(back);
    m_browser.throughListener = false;
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>(), Auth0Error());
    if (throughListener)
        QTRY_VERIFY(m_browser.answer.startsWith("HTTP/1.1 200"));
    m_browser.comeBack(back);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spy.size(), 1);
}

void tst_BrowserLogout::strangers_data()
{
    QTest::addColumn<bool>("isAuth0");
    QTest::addColumn<QString>("returnTo");
    QTest::addColumn<bool>("throughListener");
    for (const bool isAuth0 : { true, false }) {
        const QByteArray server = isAuth0 ? "auth0, "_ba : "openid, "_ba;
        const auto loopback = u"http://127.0.0.1:0/bye"_s;
        QTest::newRow(QByteArray(server + "listener").constData()) << isAuth0 << loopback << true;
        QTest::newRow(QByteArray(server + "page").constData()) << isAuth0 << loopback << false;
        QTest::newRow(QByteArray(server + "scheme").constData())
                << isAuth0 << u"com.acme://bye"_s << false;
    }
}

// Anybody can open the URL: only the state shows that it is the return of this logout.
void tst_BrowserLogout::strangers()
{
    QFETCH(const bool, isAuth0);
    QFETCH(const QString, returnTo);
    QFETCH(const bool, throughListener);
    BrowserLogout logout(isAuth0 ? auth0() : openId(), u"c"_s, u"t"_s, options(returnTo));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 60s);
    const QString back = this->back().adjusted(QUrl::RemoveQuery).toString();
    const QString state = QUrlQuery(this->back()).queryItemValue(u"state"_s);
    QCOMPARE(state.size(), 43);
    QStringList wrongs { back, back + u"?state="_s, back + u"?state=x"_s,
                         back + u"?state="_s + state + u'x', back + u"#state="_s + state };
    if (!throughListener)
        wrongs += { u"http://127.0.0.1:1/bye?state="_s + state,
                    u"com.acme://other?state="_s + state,
                    u"https://evil.example/?state="_s + state };
    m_browser.throughListener = throughListener;
    for (const QString &wrong : std::as_const(wrongs)) {
        m_browser.answer.clear();
        m_browser.comeBack(QUrl(wrong));
        if (throughListener)
            QTRY_VERIFY(m_browser.answer.contains("</html>"));
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }
    m_browser.comeBack(QUrl(back + u"?state="_s + state));
    m_browser.throughListener = false;
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>(), Auth0Error());
}

void tst_BrowserLogout::prefetch()
{
    BrowserLogout logout(auth0(), u"c"_s, {}, options(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 60s);
    m_browser.throughListener = true;
    m_browser.requestHeader = "\r\nSec-Purpose: prefetch";
    m_browser.answer.clear();
    m_browser.comeBack(back());
    QTRY_VERIFY(m_browser.answer.contains("</html>"));
    QVERIFY(m_browser.answer.startsWith("HTTP/1.1 503 "));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
    m_browser.requestHeader.clear();
    m_browser.comeBack(back()); // the navigation
    m_browser.throughListener = false;
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>(), Auth0Error());
}

void tst_BrowserLogout::windowClosed()
{
    BrowserLogout logout(auth0(), u"c"_s, {}, options(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 60s);
    m_browser.act(Person::ClosesWindow);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"login.window_closed"_s);
}

void tst_BrowserLogout::browserFails_data()
{
    QTest::addColumn<QString>("returnTo");
    QTest::newRow("waiting") << u"http://127.0.0.1:0/bye"_s;
    QTest::newRow("not waiting") << QString();
}

void tst_BrowserLogout::browserFails()
{
    QFETCH(QString, returnTo);
    FakeBrowser browser(nullptr);
    browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
    BrowserLogout logout(auth0(), u"c"_s, {}, options(returnTo));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&browser, 60s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"browser.open"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spy.size(), 1);
}

// A program that ends a moment after its start.
void tst_BrowserLogout::browserFailsLate()
{
    FakeBrowser browser(nullptr, Person::Waits);
    BrowserLogout logout(auth0(), u"c"_s, {}, options({}));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&browser, 60s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spy.size(), 0);
    Q_EMIT browser.failed(Auth0Error(ErrorCode::BrowserError, u"browser.open"_s));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"browser.open"_s);
}

void tst_BrowserLogout::browserDies()
{
    auto browser = std::make_unique<FakeBrowser>(nullptr, Person::Waits);
    BrowserLogout logout(auth0(), u"c"_s, {}, options(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(browser.get(), 1s);
    browser.reset();
    QTRY_COMPARE(spy.size(), 1); // the person may still come back, until then
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"logout.timeout"_s);
}

void tst_BrowserLogout::timesOut()
{
    BrowserLogout logout(auth0(), u"c"_s, {}, options(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(&logout, &BrowserLogout::finished);
    logout.start(&m_browser, 1s);
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::Timeout);
    QCOMPARE(error.detail(), u"logout.timeout"_s);
    QTcpSocket socket;
    const QUrl back(item(u"returnTo"_s));
    socket.connectToHost(back.host(), quint16(back.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_BrowserLogout::destroyed()
{
    auto logout = std::make_unique<BrowserLogout>(auth0(), u"c"_s, QString(),
                                                  options(u"http://127.0.0.1:0/bye"_s));
    logout->start(&m_browser, 60s);
    const QUrl back(item(u"returnTo"_s));
    logout.reset();
    QTcpSocket socket;
    socket.connectToHost(back.host(), quint16(back.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    m_browser.comeBack(back);
}

AUTH0QT_TEST_MAIN(tst_BrowserLogout, QCoreApplication)
#include "tst_browserlogout.moc"
