// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "browser/redirectlistener.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkinterface.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <memory>
#include <vector>

#ifdef Q_OS_LINUX
#    include "otheruser.h"

#    include <sys/wait.h>
#    include <unistd.h>
#endif

using namespace Auth0Qt;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A browser, or who pretends to be one.
class Client
{
public:
    explicit Client(const QUrl &url)
        : Client(url.host(), quint16(url.port()))
    {
    }
    Client(const QString &host, quint16 port)
    {
        socket.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [this] { received += socket.readAll(); });
        socket.connectToHost(host, port);
    }

    bool connects()
    {
        return QTest::qWaitFor([this] {
                   return socket.state() == QAbstractSocket::ConnectedState
                           || socket.error() != QAbstractSocket::UnknownSocketError;
               })
                && socket.state() == QAbstractSocket::ConnectedState;
    }
    void send(const QByteArray &bytes)
    {
        if (connects())
            socket.write(bytes);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return received.mid(9, 3).toInt(); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QTcpSocket socket;
    QByteArray received;
};

QByteArray get(const QByteArray &target, const QUrl &redirectUri)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + redirectUri.authority().toLatin1()
            + "\r\nAccept: text/html\r\n\r\n";
}

const auto AnyPort = u"http://127.0.0.1:0/callback"_s;

} // namespace

class tst_RedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loopbackUris_data();
    void loopbackUris();
    void acceptedRequestWaitsForItsPage();
    void headByteByByte();
    void auth0LikeCallback();
    void otherRequests_data();
    void otherRequests();
    void rawCharacters_data();
    void rawCharacters();
    void prefetch_data();
    void prefetch();
    void refusalIsLogged_data();
    void refusalIsLogged();
    void otherUsers_data();
    void otherUsers();
    void tooLong_data();
    void tooLong();
    void longCallback();
    void judgeSaysNo();
    void idleConnections();
    void flood_data();
    void flood();
    void linesAreLimited();
    void slowConnection();
    void slowConnectionThatDrips();
    void oneRequestIsAccepted();
    void portIsFreeAtOnce();
    void portIsFreeWhileAProcessStarts_data();
    void portIsFreeWhileAProcessStarts();
    void loopbackOnly();
    void portTaken();
    void bindIsExclusive();
    void anyPort();
    void ipv6();
    void localhost();
    void localhostHalfTaken();
    void safetyHeaders();
    void pageSaysNothingOfTheRequest();
    void pageSurvivesTheListener_data();
    void pageSurvivesTheListener();
    void judgeDeletesTheListener();
    void browserGoesAway();

private:
    void listen(const QString &uri = AnyPort);
    QUrl uri() const { return m_listener->redirectUri(); }
    // The redirect as a browser sends it, up to the filter.
    std::unique_ptr<Client> redirect(const QByteArray &target = "/callback?code=abc&state=xyz");

    std::unique_ptr<RedirectListener> m_listener;
    QList<QUrl> m_judged;
    bool m_accept = true;
};

void tst_RedirectListener::init()
{
    m_judged.clear();
    m_accept = true;
    m_listener = std::make_unique<RedirectListener>([this](const QUrl &url) {
        m_judged.append(url);
        return m_accept;
    });
}

void tst_RedirectListener::cleanup()
{
    m_listener.reset();
}

void tst_RedirectListener::listen(const QString &uri)
{
    QVERIFY(m_listener->listen(QUrl(uri)));
    QVERIFY(m_listener->isListening());
}

std::unique_ptr<Client> tst_RedirectListener::redirect(const QByteArray &target)
{
    auto client = std::make_unique<Client>(uri());
    const auto judged = m_judged.size();
    client->send(get(target, uri()));
    [&] { QTRY_COMPARE(m_judged.size(), judged + 1); }();
    return client;
}

void tst_RedirectListener::loopbackUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("expected");
    QTest::newRow("IPv4") << u"http://127.0.0.1:1/a"_s << true;
    QTest::newRow("IPv4, all of 127/8") << u"http://127.1.2.3:1/a"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:1/a"_s << true;
    QTest::newRow("localhost") << u"http://localhost:1/a"_s << true;
    QTest::newRow("https") << u"https://127.0.0.1:1/a"_s << false;
    QTest::newRow("every interface") << u"http://0.0.0.0:1/a"_s << false;
    QTest::newRow("every interface, IPv6") << u"http://[::]:1/a"_s << false;
    QTest::newRow("elsewhere") << u"http://192.168.1.1:1/a"_s << false;
    QTest::newRow("a name that begins so") << u"http://localhost.evil.example/a"_s << false;
    QTest::newRow("a scheme") << u"com.example.app://127.0.0.1/a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_RedirectListener::loopbackUris()
{
    QFETCH(QString, uri);
    QFETCH(bool, expected);
    QCOMPARE(RedirectListener::isLoopbackUri(QUrl(uri)), expected);
}

void tst_RedirectListener::acceptedRequestWaitsForItsPage()
{
    listen();
    const auto client = redirect("/callback?code=a%2Fb&state=xyz");
    QCOMPARE(m_judged.first().toEncoded(), uri().toEncoded() + "?code=a%2Fb&state=xyz");
    QVERIFY(!m_listener->isListening());
    QVERIFY(client->received.isEmpty());
    QVERIFY(!client->isClosed());
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(client->status(), 200);
    QVERIFY(client->body().contains("You are signed in"));
    m_listener->answer(CallbackPage::NotCompleted); // too late: nothing happens
}

// QOAuthHttpServerReplyHandler loses a request that comes in two pieces.
void tst_RedirectListener::headByteByByte()
{
    listen();
    Client client(uri());
    QVERIFY(client.connects());
    const QByteArray head = get("/callback?code=abc&state=xyz", uri());
    for (const char byte : head) {
        QVERIFY(m_judged.isEmpty());
        client.socket.write(&byte, 1);
        QVERIFY(client.socket.flush());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_judged.size(), 1);
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(client.status(), 200);
}

// A code of 4 KiB and the cookies of all that ever ran on 127.0.0.1.
void tst_RedirectListener::auth0LikeCallback()
{
    listen();
    Client client(uri());
    const QByteArray target = "/callback?code=" + QByteArray(4096, 'c')
            + "&state=" + QByteArray(43, 's') + "&iss=https%3A%2F%2Facme.eu.auth0.com%2F";
    QByteArray head = get(target, uri());
    head.insert(head.size() - 2, "Cookie: " + QByteArray(20000, 'k') + "\r\n");
    client.send(head);
    QTRY_COMPARE(m_judged.size(), 1);
    QVERIFY(m_judged.first().toEncoded().endsWith(target));
}

void tst_RedirectListener::otherRequests_data()
{
    QTest::addColumn<QByteArray>("request"); // @ is our host and port
    QTest::addColumn<int>("status"); // 0: no answer is due
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const auto host = "\r\nHost: @\r\n\r\n"_ba;
    row("POST", "POST /callback HTTP/1.1\r\nContent-Length: 0" + host, 405);
    row("HEAD", "HEAD /callback?code=a HTTP/1.1" + host, 405);
    row("OPTIONS", "OPTIONS /callback?code=a HTTP/1.1" + host, 405);
    row("PUT", "PUT /callback?code=a HTTP/1.1" + host, 405);
    row("get", "get /callback?code=a HTTP/1.1" + host, 405);
    row("favicon", "GET /favicon.ico HTTP/1.1" + host, 404);
    row("root", "GET / HTTP/1.1" + host, 404);
    row("other path", "GET /callbackEVIL?code=a HTTP/1.1" + host, 404);
    row("path below", "GET /callback/more?code=a HTTP/1.1" + host, 404);
    row("a way around", "GET /x/../callback?code=a HTTP/1.1" + host, 404);
    row("two slashes", "GET //callback?code=a HTTP/1.1" + host, 404);
    // DNS rebinding: a page made its own name resolve to 127.0.0.1.
    row("other Host", "GET /callback?code=a HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400);
    row("Host without port", "GET /callback?code=a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
    row("Host is a name of us", "GET /callback?code=a HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
    row("Host with more", "GET /callback?code=a HTTP/1.1\r\nHost: @.evil.example\r\n\r\n", 400);
    row("no Host", "GET /callback?code=a HTTP/1.1\r\n\r\n", 400);
    row("Host in the request line", "GET Host:@ HTTP/1.1\r\n\r\n", 400);
    row("absolute form", "GET http://@/callback?code=a HTTP/1.1" + host, 400);
    row("authority form", "GET @ HTTP/1.1" + host, 400);
    row("asterisk", "GET * HTTP/1.1" + host, 400);
    row("raw characters in another path", "GET /callback|{}?code=a HTTP/1.1" + host, 404);
    row("a control character", "GET /callback?code=a\x01 HTTP/1.1" + host, 400);
    row("DEL", "GET /callback?code=a\x7f HTTP/1.1" + host, 400);
    row("HTTP/2", "GET /callback?code=a HTTP/2.0" + host, 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("HTTP/0.9", "GET /callback\r\n\r\n", 400);
    row("a space in the target", "GET /callback?code=a b HTTP/1.1" + host, 400);
    row("an empty line", "\r\n\r\n", 400);
    row("junk", QByteArray("\x00\xff\r\n\r\n", 6), 400);
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11), 400);
    row("zeros in the target", "GET /callback?code=a%00 HTTP/1.1\r\nHost: \r\n\r\n", 400);
}

void tst_RedirectListener::otherRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    listen();
    Client client(uri());
    client.send(request.replace('@', uri().authority().toLatin1()));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.status(), status);
    QVERIFY(m_judged.isEmpty());
    QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.body().contains("This request was not accepted"));
    QVERIFY(client.body().contains("It is not the answer of a sign-in page"));

    const auto browser = redirect(); // the wait goes on
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

// What browsers send as it is, although RFC 3986 does not allow it. The filter decides.
void tst_RedirectListener::rawCharacters_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("received");
    for (const char c : "|{}^`\\\"<>[]"_ba) {
        const QByteArray raw(1, c);
        QTest::newRow(raw.constData()) << raw << '%' + raw.toHex().toUpper();
    }
    QTest::newRow("% alone") << "%"_ba << "%25"_ba;
    QTest::newRow("% and one digit") << "%4"_ba << "%254"_ba;
    QTest::newRow("% and letters") << "%zz%2"_ba << "%25zz%252"_ba;
    QTest::newRow("% before an encoding") << "%%41"_ba << "%25A"_ba;
    QTest::newRow("UTF-8") << "\xC3\xA4"_ba << "%C3%A4"_ba;
    QTest::newRow("Latin-1") << "\xE4"_ba << "%E4"_ba;
    QTest::newRow("encoded") << "%7C%2B%00"_ba << "%7C%2B%00"_ba;
    QTest::newRow("allowed") << "-._~!$'()*+,;=:@/?a=b"_ba << "-._~!$'()*+,;=:@/?a=b"_ba;
    QTest::newRow("fragment") << "#b"_ba << "#b"_ba;
}

void tst_RedirectListener::rawCharacters()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, received);
    listen();
    const auto client = redirect("/callback?code=a" + sent);
    QCOMPARE(m_judged.first().toEncoded(), uri().toEncoded() + "?code=a" + received);
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(client->status(), 200);
}

void tst_RedirectListener::prefetch_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("Sec-Purpose") << "Sec-Purpose: prefetch"_ba << 503;
    QTest::newRow("prerender") << "sec-purpose: prefetch;prerender"_ba << 503;
    QTest::newRow("Purpose") << "Purpose: prefetch"_ba << 503;
    QTest::newRow("Safari") << "X-Purpose: preview"_ba << 503;
    QTest::newRow("Firefox") << "X-moz: prefetch"_ba << 503;
    QTest::newRow("another purpose") << "Sec-Purpose: other"_ba << 200;
    QTest::newRow("another field") << "X-Sec-Purpose: prefetch"_ba << 200;
}

void tst_RedirectListener::prefetch()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    listen();
    const QByteArray target = "/callback?code=abc&state=xyz";
    QByteArray head = get(target, uri());
    head.insert(head.size() - 2, header + "\r\n");
    Client client(uri());
    client.send(head);
    if (status == 200) {
        QTRY_COMPARE(m_judged.size(), 1);
        return;
    }
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.status(), status);
    QVERIFY(client.received.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(client.body().contains("before the page was opened"));
    QVERIFY(m_judged.isEmpty());
    const auto browser = redirect(target); // the navigation
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

// Of requests that the listener refuses, the reason is logged and nothing else.
void tst_RedirectListener::refusalIsLogged_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &request, const QString &reason) {
        QTest::newRow(name) << request << reason;
    };
    row("path", "GET /Zaphod?code=Zaphod HTTP/1.1\r\nHost: @", u"its path is another one"_s);
    row("method", "POST /callback?code=Zaphod HTTP/1.1\r\nHost: @", u"its method is not GET"_s);
    row("host", "GET /callback?code=Zaphod HTTP/1.1\r\nHost: Zaphod",
        u"it is not HTTP/1 or has another Host"_s);
    row("two hosts", "GET /callback?code=Zaphod HTTP/1.1\r\nHost: @\r\nHost: @",
        u"it is not HTTP/1 or has another Host"_s);
    row("encoded path", "GET /%63allback?code=Zaphod HTTP/1.1\r\nHost: @",
        u"its path is another one"_s);
    row("two slashes", "GET //callback?code=Zaphod HTTP/1.1\r\nHost: @",
        u"its path is another one"_s);
    row("absolute form", "GET http://@/callback?code=Zaphod HTTP/1.1\r\nHost: @",
        u"it is not HTTP/1 or has another Host"_s);
    row("prefetch", "GET /callback?code=Zaphod HTTP/1.1\r\nPurpose: prefetch\r\nHost: @",
        u"it is a prefetch, which a navigation follows"_s);
}

void tst_RedirectListener::refusalIsLogged()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, reason);
    listen();
    const QString line = u"a request to the callback URL was refused: "_s + reason;
    QTest::ignoreMessage(QtInfoMsg, qPrintable(line));
    QLoggingCategory::setFilterRules(u"auth0.*=true"_s);
    Client client(uri());
    client.send(request.replace('@', uri().authority().toLatin1()) + "\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QLoggingCategory::setFilterRules({});
    QVERIFY(!client.received.contains("Zaphod"));
}

void tst_RedirectListener::otherUsers_data()
{
#ifdef Q_OS_LINUX
    using namespace Auth0QtTest;
    QTest::addColumn<QString>("address");
    QTest::addColumn<uint>("user");
    QTest::addColumn<RequestEnd>("end");
    QTest::addColumn<int>("status"); // 200: it is accepted
    const auto ipv6 = u"http://[::1]:0/callback"_s;
    QTest::newRow("another") << AnyPort << OtherUser << RequestEnd::Read << 403;
    QTest::newRow("another, IPv6") << ipv6 << OtherUser << RequestEnd::Read << 403;
    QTest::newRow("another, closed") << AnyPort << OtherUser << RequestEnd::Close << 0;
    QTest::newRow("another, reset") << AnyPort << OtherUser << RequestEnd::Reset << 0;
    QTest::newRow("this") << AnyPort << ThisUser << RequestEnd::Read << 200;
    QTest::newRow("this, IPv6") << ipv6 << ThisUser << RequestEnd::Read << 200;
    QTest::newRow("root") << AnyPort << 0U << RequestEnd::Read << 200;
#endif
}

// Another user can read the URL with the state in the command line of the browser.
void tst_RedirectListener::otherUsers()
{
#ifdef Q_OS_LINUX
    using namespace Auth0QtTest;
    QFETCH(const QString, address);
    QFETCH(const uint, user);
    QFETCH(const RequestEnd, end);
    QFETCH(const int, status);
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    const EffectiveUser self(ThisUser);
    QVERIFY(self.isOk);
    m_listener = std::make_unique<RedirectListener>([this](const QUrl &url) {
        m_judged.append(url);
        m_listener->answer(CallbackPage::SignedIn);
        return true;
    });
    if (!m_listener->listen(QUrl(address)) && address.contains(u"::1"_s))
        QSKIP("This machine has no IPv6 on loopback");
    QUrl url = uri();
    url.setQuery(u"code=Zaphod&state=xyz"_s);

    const bool isAccepted = status == 200;
    if (!isAccepted) {
        QTest::ignoreMessage(QtInfoMsg,
                             "a request to the callback URL was refused: "
                             "it is of another user, or its sender has closed the connection");
    }
    QLoggingCategory::setFilterRules(u"auth0.*=true"_s);
    const auto noLog = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    const std::optional<QByteArray> answer = requestOf(user, url, end);
    QVERIFY(answer);
    QCOMPARE(answer->mid(9, 3).toInt(), status);
    QVERIFY(!answer->contains("Zaphod"));
    if (isAccepted) {
        QCOMPARE(m_judged, QList<QUrl> { url });
        return;
    }
    // After it, the listener has read the first request too.
    const auto browser = redirect();
    QTRY_COMPARE(browser->status(), 200);
    QCOMPARE(m_judged.size(), 1);
    QCOMPARE(m_judged.first().query(), u"code=abc&state=xyz"_s);
#else
    QSKIP("the user of a connection is known on Linux");
#endif
}

void tst_RedirectListener::tooLong_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("status");
    const QByteArray line = "GET /callback?code=";
    const QByteArray head = "GET /callback?code=a HTTP/1.1\r\nHost: @\r\nX: ";
    QTest::newRow("a line without an end")
            << line << qsizetype(RedirectListener::MaxHead + 1) << 414;
    QTest::newRow("a head without an end")
            << head << qsizetype(RedirectListener::MaxHead + 1) << 431;
    QTest::newRow("a line of 1 MiB") << line << qsizetype(1 << 20) << 414;
    QTest::newRow("a head of 1 MiB") << head << qsizetype(1 << 20) << 431;
}

void tst_RedirectListener::tooLong()
{
    QFETCH(QByteArray, begin);
    QFETCH(qsizetype, size);
    QFETCH(int, status);
    listen();
    Client client(uri());
    client.send(begin + QByteArray(size - begin.size(), 'x'));
    QTRY_VERIFY(client.isClosed());
    // Who sends more than we read may see a reset instead of the answer.
    if (!client.received.isEmpty() || size < (1 << 20)) {
        QCOMPARE(client.status(), status);
        QVERIFY(client.body().contains("It is too long"));
    }
    QVERIFY(m_judged.isEmpty());
    QVERIFY(m_listener->isListening());
}

// It can be the answer. The filter decides.
void tst_RedirectListener::longCallback()
{
    listen();
    const QByteArray target = "/callback?code=" + QByteArray(200000, 'c') + "&state=xyz";
    const auto client = redirect(target);
    QVERIFY(m_judged.first().toEncoded().endsWith("&state=xyz"));
    m_listener->answer(CallbackPage::NotCompleted);
    QTRY_VERIFY(client->isClosed());
    QVERIFY(client->body().contains("not completed"));
}

void tst_RedirectListener::judgeSaysNo()
{
    listen();
    m_accept = false;
    for (int i = 0; i < 3; ++i) {
        const auto stranger = redirect("/callback?error=access_denied");
        QTRY_VERIFY(stranger->isClosed());
        QCOMPARE(stranger->status(), 400);
        QVERIFY(stranger->body().contains("This sign-in has ended"));
        QVERIFY(m_listener->isListening());
    }
    m_listener->answer(CallbackPage::SignedIn); // nobody waits for it
    m_accept = true;
    const auto browser = redirect();
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

void tst_RedirectListener::idleConnections()
{
    listen();
    std::vector<std::unique_ptr<Client>> idle;
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<Client>(uri()));
        QVERIFY(idle.back()->connects());
        idle.back()->socket.write("GET /call");
        idle.back()->socket.flush();
    }
    const auto closed = [&idle] {
        return std::count_if(idle.cbegin(), idle.cend(),
                             [](const auto &c) { return c->isClosed(); });
    };
    QTRY_COMPARE(closed(), 40 - RedirectListener::MaxConnections);
    QVERIFY(idle.front()->isClosed()); // the oldest
    QVERIFY(!idle.back()->isClosed());

    const auto browser = redirect();
    QTRY_COMPARE(closed(), 40); // none of them is of use any more
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

// The redirect comes through while a local program opens more connections than are kept.
void tst_RedirectListener::flood_data()
{
    QTest::addColumn<QByteArray>("sends");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a request") << QByteArray("GET /call");
}

void tst_RedirectListener::flood()
{
    QFETCH(const QByteArray, sends);
    listen();
    std::vector<std::unique_ptr<Client>> others;
    const auto open = [&](int count) {
        for (int i = 0; i < count; ++i) {
            others.push_back(std::make_unique<Client>(uri()));
            QVERIFY(others.back()->socket.waitForConnected(5000));
            others.back()->socket.write(sends);
            others.back()->socket.flush();
        }
    };
    open(RedirectListener::MaxConnections / 4);
    Client browser(uri());
    QVERIFY(browser.socket.waitForConnected(5000));
    browser.socket.write("GET /callback?code=abc&state=xyz HTTP/1.1\r\nHost: "
                         + uri().authority().toLatin1() + "\r\n\r\n");
    browser.socket.flush();
    open(RedirectListener::MaxConnections); // before the listener sees any of them
    QTRY_COMPARE(m_judged.size(), 1);
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser.status(), 200);
}

// A stranger must not be able to fill the log.
void tst_RedirectListener::linesAreLimited()
{
    listen();
    QLoggingCategory::setFilterRules(u"auth0.*=true"_s);
    static QStringList lines;
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    for (int i = 0; i < 30; ++i) {
        Client client(uri());
        client.send("GET /other HTTP/1.1\r\nHost: " + uri().authority().toLatin1() + "\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 404);
    }
    const QStringList refused = lines.filter(u"was refused"_s);
    QCOMPARE(refused.size(), 10);
    QCOMPARE(lines.filter(u"further requests of this kind are not logged"_s).size(), 1);
}

void tst_RedirectListener::slowConnection()
{
    m_listener->setHeadDeadline(20ms);
    listen();
    Client silent(uri());
    Client half(uri());
    half.send("GET /callback?code=abc");
    QTRY_VERIFY(silent.isClosed());
    QTRY_VERIFY(half.isClosed());
    QVERIFY(half.received.isEmpty());
    QVERIFY(m_judged.isEmpty());
    QVERIFY(m_listener->isListening());
}

// The deadline is for the whole head, not for the next byte.
void tst_RedirectListener::slowConnectionThatDrips()
{
    m_listener->setHeadDeadline(60ms);
    listen();
    Client client(uri());
    QVERIFY(client.connects());
    QTimer timer;
    connect(&timer, &QTimer::timeout, &client.socket, [&client] { client.socket.write("x"); });
    timer.start(5ms);
    QTRY_VERIFY(client.isClosed());
    timer.stop();
    QVERIFY(client.received.isEmpty());
}

void tst_RedirectListener::oneRequestIsAccepted()
{
    listen();
    Client early(uri());
    early.send("GET /callback?code=second&state=xyz HTTP/1.1\r\n");
    const auto browser = redirect();
    QTRY_VERIFY(early.isClosed());
    QVERIFY(early.received.isEmpty());
    Client late(uri());
    QVERIFY(!late.connects());
    QCOMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
#ifndef Q_OS_WIN // with Wine the client is not told of the end then: docs/internals/platforms.md
    browser->send(get("/callback?code=third&state=xyz", uri())); // over the same connection
#endif
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_VERIFY(browser->isClosed());
    QCOMPARE(browser->received.count("HTTP/1.1 "), 1);
    QCOMPARE(m_judged.size(), 1);
}

void tst_RedirectListener::portIsFreeAtOnce()
{
    listen();
    const quint16 port = quint16(uri().port());
    Client idle(uri());
    QVERIFY(idle.connects());
    m_listener->close();
    QVERIFY(!m_listener->isListening());
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress(QHostAddress::LocalHost), port));
    next.close();
    QTRY_VERIFY(idle.isClosed());

    listen(u"http://127.0.0.1:"_s + QString::number(port) + u"/callback"_s); // it can again
    const auto browser = redirect();
    QVERIFY(next.listen(QHostAddress(QHostAddress::LocalHost), port));
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

void tst_RedirectListener::portIsFreeWhileAProcessStarts_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("closed") << false;
    QTest::newRow("deleted") << true;
}

// A process that has been forked, and executes its program later, has copies of all sockets.
void tst_RedirectListener::portIsFreeWhileAProcessStarts()
{
#ifdef Q_OS_LINUX
    QFETCH(const bool, isDeleted);
    listen();
    Client idle(uri());
    QVERIFY(idle.connects());
    const QString address = uri().toString();

    int pipeEnds[2];
    QCOMPARE(::pipe(pipeEnds), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipeEnds[1]);
        char byte;
        ::_exit(int(::read(pipeEnds[0], &byte, 1))); // until the test closes its end
    }
    QVERIFY(child > 0);
    const auto endChild = qScopeGuard([&] {
        ::close(pipeEnds[0]);
        ::close(pipeEnds[1]);
        ::waitpid(child, nullptr, 0);
    });

    if (isDeleted)
        init();
    else
        m_listener->close();
    listen(address);
    const auto browser = redirect();
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
#else
    QSKIP("fork() is tried on Linux");
#endif
}

void tst_RedirectListener::loopbackOnly()
{
    listen();
    const auto servers = m_listener->findChildren<QTcpServer *>();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.first()->serverAddress(), QHostAddress(QHostAddress::LocalHost));

    QStringList others;
#ifdef Q_OS_LINUX
    others.append(u"127.0.0.2"_s); // all of 127/8 leads to this machine
#endif
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            others.append(address.toString());
    }
    for (const QString &other : std::as_const(others)) {
        Client client(other, quint16(uri().port()));
        QVERIFY(!client.connects());
        QCOMPARE(client.socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
    Client client(uri());
    QVERIFY(client.connects());
}

void tst_RedirectListener::portTaken()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString port = QString::number(squatter.serverPort());
    QVERIFY(!m_listener->listen(QUrl(u"http://127.0.0.1:"_s + port + u"/callback"_s)));
    QVERIFY(!m_listener->isListening());
    squatter.close();
    listen(u"http://127.0.0.1:"_s + port + u"/callback"_s);

    // One that listens on every interface has our port too.
    m_listener->close();
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::AnyIPv4), squatter.serverPort()));
    QVERIFY(!m_listener->listen(QUrl(u"http://127.0.0.1:"_s + QString::number(squatter.serverPort())
                                     + u"/callback"_s)));
}

void tst_RedirectListener::bindIsExclusive()
{
    listen();
    QTcpServer thief;
    QVERIFY(!thief.listen(QHostAddress(QHostAddress::LocalHost), quint16(uri().port())));
    QVERIFY(!thief.listen(QHostAddress(QHostAddress::AnyIPv4), quint16(uri().port())));
    RedirectListener second([](const QUrl &) { return true; });
    QVERIFY(!second.listen(uri()));
}

void tst_RedirectListener::anyPort()
{
    listen();
    RedirectListener second([](const QUrl &) { return true; });
    QVERIFY(second.listen(QUrl(AnyPort)));
    QVERIFY(uri().port() > 0);
    QVERIFY(second.redirectUri().port() > 0);
    QVERIFY(uri().port() != second.redirectUri().port());
    QCOMPARE(uri().path(), u"/callback"_s);
}

void tst_RedirectListener::ipv6()
{
    if (!m_listener->listen(QUrl(u"http://[::1]:0/callback"_s)))
        QSKIP("This machine has no IPv6 on loopback");
    const auto servers = m_listener->findChildren<QTcpServer *>();
    QCOMPARE(servers.first()->serverAddress(), QHostAddress(QHostAddress::LocalHostIPv6));
    const auto browser = redirect();
    QCOMPARE(m_judged.first().host(), u"::1"_s);
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_COMPARE(browser->status(), 200);
}

// A browser may try either address.
void tst_RedirectListener::localhost()
{
    for (const QString &address : { u"127.0.0.1"_s, u"::1"_s }) {
        listen(u"http://localhost:0/callback"_s);
        QCOMPARE(uri().host(), u"localhost"_s);
        Client client(address, quint16(uri().port()));
        if (!client.connects() && address == u"::1"_s)
            QSKIP("This machine has no IPv6 on loopback");
        m_judged.clear();
        client.send(get("/callback?code=abc", uri())); // its Host says localhost
        QTRY_COMPARE(m_judged.size(), 1);
        m_listener->answer(CallbackPage::SignedIn);
        QTRY_COMPARE(client.status(), 200);
    }
}

void tst_RedirectListener::localhostHalfTaken()
{
    QTcpServer squatter;
    for (const auto address : { QHostAddress::LocalHost, QHostAddress::LocalHostIPv6 }) {
        if (!squatter.listen(QHostAddress(address)))
            QSKIP("This machine has no IPv6 on loopback");
        const QString port = QString::number(squatter.serverPort());
        QVERIFY(!m_listener->listen(QUrl(u"http://localhost:"_s + port + u"/callback"_s)));
        QVERIFY(!m_listener->isListening());
        squatter.close();
    }
}

void tst_RedirectListener::safetyHeaders()
{
    listen();
    const auto browser = redirect();
    m_listener->answer(CallbackPage::SignedIn);
    QTRY_VERIFY(browser->isClosed());
    for (const char *header : { "Content-Type: text/html; charset=utf-8", "Cache-Control: no-store",
                                "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
                                "X-Frame-Options: DENY", "Connection: close" }) {
        QVERIFY2(browser->received.contains(QByteArray("\r\n" + QByteArray(header) + "\r\n")),
                 header);
    }
    QVERIFY(browser->received.contains("\r\nContent-Security-Policy: default-src 'none';"));
    QVERIFY(browser->received.contains("frame-ancestors 'none'"));
    QVERIFY(!browser->body().contains("<img")); // a program without windows has no icon
    const QByteArray length = "\r\nContent-Length: " + QByteArray::number(browser->body().size());
    QVERIFY(browser->received.contains(length));
}

void tst_RedirectListener::pageSaysNothingOfTheRequest()
{
    listen();
    m_accept = false;
    const auto stranger = redirect("/callback?error=Zaphod&error_description=%3Cb%3EZaphod"
                                   "&code=Zaphod&state=Zaphod");
    QTRY_VERIFY(stranger->isClosed());
    QVERIFY(!stranger->received.contains("Zaphod"));
    m_accept = true;
    const auto browser = redirect("/callback?code=Zaphod&state=Zaphod");
    m_listener->answer(CallbackPage::NotCompleted);
    QTRY_VERIFY(browser->isClosed());
    QVERIFY(browser->body().contains("not completed"));
    QVERIFY(!browser->received.contains("Zaphod"));
}

void tst_RedirectListener::pageSurvivesTheListener_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("answered before") << true << "You are signed in"_ba;
    QTest::newRow("not answered") << false << "not completed"_ba;
}

void tst_RedirectListener::pageSurvivesTheListener()
{
    QFETCH(bool, answered);
    QFETCH(QByteArray, text);
    listen();
    const auto browser = redirect();
    if (answered)
        m_listener->answer(CallbackPage::SignedIn);
    m_listener.reset();
    QTRY_VERIFY(browser->isClosed());
    QCOMPARE(browser->status(), 200);
    QVERIFY(browser->body().contains(text));
    QVERIFY(browser->body().endsWith("</html>\n")); // all of it
}

void tst_RedirectListener::judgeDeletesTheListener()
{
    for (const bool verdict : { true, false }) {
        std::unique_ptr<RedirectListener> listener;
        listener = std::make_unique<RedirectListener>([&listener, verdict](const QUrl &) {
            listener.reset();
            return verdict;
        });
        QVERIFY(listener->listen(QUrl(AnyPort)));
        Client client(listener->redirectUri());
        client.send(get("/callback?code=abc", listener->redirectUri()));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(!listener);
        QVERIFY(client.body().contains("not completed"));
    }
}

void tst_RedirectListener::browserGoesAway()
{
    listen();
    {
        const auto browser = redirect();
        browser->socket.abort();
    }
    const auto sockets = [this] { return m_listener->findChildren<QTcpSocket *>().size(); };
    QTRY_COMPARE(sockets(), 0);
    m_listener->answer(CallbackPage::SignedIn); // for nobody
}

AUTH0QT_TEST_MAIN(tst_RedirectListener, QCoreApplication)

#include "tst_redirectlistener.moc"
