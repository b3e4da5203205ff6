// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "endlessserver.h"
#include "fakeserver.h"
#include "testmain.h"

#include "http/httpaccessmanager.h"
#include "http/httpresponse.h"
#include "token/base64url.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qscopeguard.h>
#include <QtNetwork/qauthenticator.h>
#include <QtNetwork/qnetworkcookiejar.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// An application's manager with the settings that would hurt us.
class CarelessManager : public QNetworkAccessManager
{
public:
    CarelessManager()
    {
        setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        setAutoDeleteReplies(true);
        setTransferTimeout(60000);
        connect(this, &QNetworkAccessManager::authenticationRequired, this,
                [this](QNetworkReply *, QAuthenticator *authenticator) {
                    ++asked;
                    authenticator->setUser(u"somebody"_s);
                    authenticator->setPassword(u"something"_s);
                });
    }

    int sent = 0;
    int asked = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        ++sent;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

class tst_httpaccessmanager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void headers_data();
    void headers();
    void telemetryOff_data() { transports(); }
    void telemetryOff();
    void telemetryForUrls();
    void deadline_data();
    void deadline();
    void deadlineIsForEachRequest();
    void sizeLimit_data();
    void sizeLimit();
    void compressionBomb_data() { transports(); }
#ifdef Q_OS_LINUX
    void endless_data();
    void endless();
#endif
    void compressionBomb();
    void compressedAnswer_data() { transports(); }
    void compressedAnswer();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void cookiesAreNotKept_data() { transports(); }
    void cookiesAreNotKept();
    void challengeIsNotAnswered_data() { transports(); }
    void challengeIsNotAnswered();
    void deadProxyOfEnvironment();
    void deadProxyOfApplication_data() { transports(); }
    void deadProxyOfApplication();
    void applicationProxyIsUsed();
    void insecureUrl_data();
    void insecureUrl();
    void everyOperation_data();
    void everyOperation();
    void transportDies();
    void transportOutlivesUs();
    void transportOfAnotherThread();

private:
    void transports();
    void useTransport();
    HttpResponse finish(QNetworkReply *reply);
    HttpResponse get(const QByteArray &path);
    HttpResponse post(const QByteArray &path, const QByteArray &body);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<CarelessManager> m_application;
    std::unique_ptr<HttpAccessManager> m_manager;
};

// All rules hold for our own transport and for the application's.
void tst_httpaccessmanager::transports()
{
    QTest::addColumn<bool>("application");
    QTest::newRow("own transport") << false;
    QTest::newRow("application's transport") << true;
}

void tst_httpaccessmanager::useTransport()
{
    QFETCH(bool, application);
    if (application)
        m_manager->setTransport(m_application.get());
}

void tst_httpaccessmanager::init()
{
    m_server = std::make_unique<FakeServer>();
    m_application = std::make_unique<CarelessManager>();
    m_manager = std::make_unique<HttpAccessManager>();
}

void tst_httpaccessmanager::cleanup()
{
    m_manager.reset();
    m_application.reset();
    m_server.reset();
}

HttpResponse tst_httpaccessmanager::finish(QNetworkReply *reply)
{
    // The manager's signal is what QOAuth2AuthorizationCodeFlow may wait for.
    QSignalSpy finished(m_manager.get(), &QNetworkAccessManager::finished);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000); }();
    if (!reply->isFinished()) {
        HttpResponse none;
        none.error = Auth0Error(Auth0::ErrorCode::Cancelled, u"test.not_finished"_s);
        return none;
    }
    const HttpResponse response = HttpResponse::read(reply);
    reply->deleteLater();
    return response;
}

HttpResponse tst_httpaccessmanager::get(const QByteArray &path)
{
    return finish(m_manager->get(QNetworkRequest(m_server->url(path))));
}

HttpResponse tst_httpaccessmanager::post(const QByteArray &path, const QByteArray &body)
{
    QNetworkRequest request(m_server->url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return finish(m_manager->post(request, body));
}

void tst_httpaccessmanager::headers_data()
{
    transports();
}

void tst_httpaccessmanager::headers()
{
    useTransport();
    m_server->reply("/x", Answer::json({ { u"a"_s, 1 } }));
    const HttpResponse response = get("/x");
    QVERIFY2(!response.error, qPrintable(response.error.detail()));
    QCOMPARE(response.json.value("a"_L1).toInt(), 1);

    const Request request = m_server->requests("/x").value(0);
    QCOMPARE(request.header("Accept"), "application/json");
    QVERIFY(request.header("User-Agent").startsWith("Auth0Qt/"));
    const auto client = base64UrlDecode(request.header("Auth0-Client"));
    QVERIFY(client);
    const QJsonObject json = QJsonDocument::fromJson(*client).object();
    QCOMPARE(json.value("name"_L1).toString(), u"auth0qt"_s);
    QVERIFY(!json.value("version"_L1).toString().isEmpty());
    QCOMPARE(json.value("env"_L1).toObject().value("qt"_L1).toString(),
             QString::fromLatin1(qVersion()));

    // What the caller says is kept.
    QNetworkRequest own(m_server->url("/x"));
    own.setRawHeader("Accept", "application/jwt");
    own.setRawHeader("Authorization", "Bearer a");
    QVERIFY(!finish(m_manager->get(own)).error);
    QCOMPARE(m_server->requests("/x").value(1).header("Accept"), "application/jwt");
    QCOMPARE(m_server->requests("/x").value(1).header("Authorization"), "Bearer a");
}

void tst_httpaccessmanager::telemetryOff()
{
    useTransport();
    m_manager->setTelemetry(false);
    m_server->reply("/x", Answer::json({}));
    QVERIFY(!get("/x").error);
    QVERIFY(!m_server->requests("/x").value(0).hasHeader("Auth0-Client"));
}

void tst_httpaccessmanager::telemetryForUrls()
{
    const auto client = base64UrlDecode(
            HttpAccessManager::auth0Client(HttpAccessManager::Environment::LeaveOut));
    QVERIFY(client);
    const QJsonObject json = QJsonDocument::fromJson(*client).object();
    QCOMPARE(json.keys(), QStringList({ u"name"_s, u"version"_s }));
}

void tst_httpaccessmanager::deadline_data()
{
    QTest::addColumn<bool>("application");
    QTest::addColumn<Answer::Fault>("fault");
    for (const bool application : { false, true }) {
        const char *name = application ? "application" : "own";
        QTest::addRow("%s, hang", name) << application << Answer::Fault::Hang;
        // A byte now and then starts QNetworkRequest::setTransferTimeout() anew.
        QTest::addRow("%s, drip", name) << application << Answer::Fault::Drip;
    }
}

void tst_httpaccessmanager::deadline()
{
    useTransport();
    QFETCH(Answer::Fault, fault);
    m_manager->setDeadline(300ms);
    m_server->reply("/x", Answer::broken(fault));
    QElapsedTimer timer;
    timer.start();
    const HttpResponse response = post("/x", "a=b");
    QCOMPARE(response.error.code(), Auth0::ErrorCode::Timeout);
    QCOMPARE(response.error.detail(), u"network.timeout"_s);
    QVERIFY(response.error.isTransient());
    QVERIFY2(timer.elapsed() >= 290 && timer.elapsed() < 3000,
             qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_server->requests("/x").size(), 1);
}

void tst_httpaccessmanager::deadlineIsForEachRequest()
{
    m_manager->setDeadline(1s);
    Answer late = Answer::json({});
    late.delay = 600ms;
    m_server->reply("/x", late);
    QVERIFY(!get("/x").error);
    QVERIFY(!get("/x").error);
}

void tst_httpaccessmanager::sizeLimit_data()
{
    QTest::addColumn<bool>("application");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<qint64>("limit"); // 0: the default
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("detail");
    constexpr qint64 Default = HttpAccessManager::DefaultSizeLimit;
    for (const bool application : { false, true }) {
        for (const bool chunked : { false, true }) {
            const QByteArray name = QByteArray(application ? "application, " : "own, ")
                    + (chunked ? "chunked, " : "announced, ");
            const auto row = [&](const char *what) -> QTestData & {
                return QTest::newRow(QByteArray(name + what).constData()) << application << chunked;
            };
            row("at the default") << qint64(0) << Default << QString();
            row("over the default") << qint64(0) << Default + 1 << u"http.too_large"_s;
            row("far over the default") << qint64(0) << 4 * Default << u"http.too_large"_s;
            row("at its own limit") << qint64(1000) << qint64(1000) << QString();
            row("over its own limit") << qint64(1000) << qint64(1001) << u"http.too_large"_s;
        }
    }
}

void tst_httpaccessmanager::sizeLimit()
{
    useTransport();
    QFETCH(bool, chunked);
    QFETCH(qint64, limit);
    QFETCH(qint64, size);
    QFETCH(QString, detail);
    Answer answer = Answer::text("{\"a\":\"" + QByteArray(size - 8, 'x') + "\"}",
                                 "application/json");
    QCOMPARE(answer.body.size(), size);
    answer.chunked = chunked;
    m_server->reply("/x", answer);
    QNetworkRequest request(m_server->url("/x"));
    if (limit > 0)
        request.setAttribute(HttpAccessManager::SizeLimitAttribute, limit);
    const HttpResponse response = finish(m_manager->get(request));
    QCOMPARE(response.error.detail(), detail);
    QCOMPARE(response.error.code(),
             detail.isEmpty() ? Auth0::ErrorCode::NoError : Auth0::ErrorCode::InvalidResponse);
    QCOMPARE(response.body.isEmpty(), !detail.isEmpty());
}

#ifdef Q_OS_LINUX

void tst_httpaccessmanager::endless_data()
{
    QTest::addColumn<bool>("application");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray refused = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n";
    const QByteArray block(65535, 'x');
    for (const bool application : { false, true }) {
        const auto row = [&](const char *name, const QByteArray &head, const QByteArray &piece) {
            QTest::addRow("%s, %s", application ? "application" : "own", name)
                    << application << head << piece;
        };
        row("until it closes", ok + "\r\n{\"a\":\"", block);
        row("an error", refused + "\r\n{\"a\":\"", block);
        row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n", "ffff\r\n" + block + "\r\n");
        row("small chunks", ok + "Transfer-Encoding: chunked\r\n\r\n",
            QByteArray("10\r\n0123456789abcdef\r\n").repeated(4096));
        // RFC 1951 section 3.2.4: a block that is stored, and another one follows.
        row("compressed", ok + "Content-Encoding: deflate\r\n\r\n\x78\x01",
            QByteArray("\0\xff\xff\0\0", 5) + block);
    }
}

// The network thread would read all of it while this thread is busy.
void tst_httpaccessmanager::endless()
{
    useTransport();
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    EndlessServer server(head, piece);
    EndlessServer::resetPeak();
    const qint64 before = EndlessServer::peak();
    QNetworkReply *const reply = m_manager->get(QNetworkRequest(server.url()));
    bool hasWaited = false;
    connect(reply, &QNetworkReply::metaDataChanged, this, [&] {
        if (!std::exchange(hasWaited, true))
            QVERIFY(server.waitForClient());
    });
    const HttpResponse response = finish(reply);
    QVERIFY(hasWaited);
    QCOMPARE(response.error.detail(), u"http.too_large"_s);
    const qint64 used = EndlessServer::peak() - before;
    qInfo("%lld KiB sent, %lld KiB used", server.sent() / 1024, used / 1024);
    // The buffers of the system have several MiB.
    QVERIFY2(server.sent() < EndlessServer::Most / 3, qPrintable(QString::number(server.sent())));
    QVERIFY2(used < EndlessServer::MostUsed, qPrintable(QString::number(used)));
}

#endif

// "deflate" of HTTP is what qCompress() makes, after its length.
static Answer deflated(const QByteArray &body)
{
    return Answer::text(qCompress(body, 9).mid(4), "application/json")
            .with("Content-Encoding", "deflate");
}

void tst_httpaccessmanager::compressionBomb()
{
    useTransport();
    // Qt's own check stops what expands this much.
    const Answer bomb = deflated("{\"a\":\"" + QByteArray(16 * 1024 * 1024, 'x') + "\"}");
    QVERIFY(bomb.body.size() < 20 * 1024);
    m_server->reply("/x", bomb);
    HttpResponse response = get("/x");
    QCOMPARE(response.error.code(), Auth0::ErrorCode::InvalidResponse);
    QCOMPARE(response.error.detail(), u"http.encoding"_s);
    QVERIFY(response.body.isEmpty());

    // Ours counts what comes out.
    QByteArray numbers;
    for (int i = 0; numbers.size() < 2 * HttpAccessManager::DefaultSizeLimit; ++i)
        numbers += QByteArray::number(i) + ',';
    const Answer large = deflated("[" + numbers + "0]");
    QVERIFY(large.body.size() < HttpAccessManager::DefaultSizeLimit);
    m_server->reply("/x", large);
    response = get("/x");
    QCOMPARE(response.error.code(), Auth0::ErrorCode::InvalidResponse);
    QCOMPARE(response.error.detail(), u"http.too_large"_s);
    QVERIFY(response.body.isEmpty());
}

void tst_httpaccessmanager::compressedAnswer()
{
    useTransport();
    const QByteArray body = "{\"a\":\"" + QByteArray(500 * 1024, 'x') + "\"}";
    m_server->reply("/x", deflated(body));
    const HttpResponse response = get("/x");
    QCOMPARE(response.error.detail(), QString());
    QVERIFY(response.body == body);

    Answer broken = deflated(body);
    broken.body.replace(10, 20, QByteArray(20, '\xff'));
    m_server->reply("/x", broken);
    QCOMPARE(get("/x").error.detail(), u"http.encoding"_s);
}

void tst_httpaccessmanager::redirectIsNotFollowed_data()
{
    QTest::addColumn<bool>("application");
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        QTest::addRow("own, %d", status) << false << status;
        QTest::addRow("application, %d", status) << true << status;
    }
}

void tst_httpaccessmanager::redirectIsNotFollowed()
{
    useTransport();
    QFETCH(int, status);
    FakeServer elsewhere;
    elsewhere.reply("/thief", Answer::json({}));
    m_server->reply("/thief", Answer::json({}));
    for (const QUrl &target : { m_server->url("/thief"), elsewhere.url("/thief") }) {
        m_server->reply("/token", Answer::redirect(target, status));
        for (const HttpResponse &response : { post("/token", "code=secret"), get("/token") }) {
            QCOMPARE(response.error.code(), Auth0::ErrorCode::InvalidResponse);
            QCOMPARE(response.error.detail(), u"http.redirect"_s);
            QCOMPARE(response.error.httpStatus(), status);
        }
    }
    QCOMPARE(m_server->requests("/thief").size(), 0);
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(m_server->requests("/token").size(), 4);
}

void tst_httpaccessmanager::cookiesAreNotKept()
{
    useTransport();
    QNetworkCookie stale("stale", "1");
    stale.setDomain(u"127.0.0.1"_s);
    stale.setPath(u"/"_s);
    m_application->cookieJar()->insertCookie(stale);
    m_server->reply("/x", Answer::json({}).with("Set-Cookie", "session=1; Path=/"));
    QVERIFY(!get("/x").error);
    QVERIFY(!post("/x", "a=b").error);
    for (const Request &request : m_server->requests("/x"))
        QVERIFY(!request.hasHeader("Cookie"));
    QCOMPARE(m_application->cookieJar()->cookiesForUrl(m_server->url("/x")).size(), 1);
}

void tst_httpaccessmanager::challengeIsNotAnswered()
{
    useTransport();
    // What QOAuth2AuthorizationCodeFlow does with our manager.
    int asked = 0;
    connect(m_manager.get(), &QNetworkAccessManager::authenticationRequired, this,
            [&asked](QNetworkReply *, QAuthenticator *authenticator) {
                ++asked;
                authenticator->setUser(u"client"_s);
            });
    m_server->reply("/token",
                    Answer::oauthError("invalid_client", "no such client", 401)
                            .with("WWW-Authenticate", "Basic realm=\"x\""));
    const HttpResponse response = post("/token", "code=secret");
    QCOMPARE(asked, 0);
    QCOMPARE(m_server->requests("/token").size(), 1);
    QVERIFY(!m_server->requests("/token").value(0).hasHeader("Authorization"));
    QCOMPARE(response.error.detail(), u"http.status"_s);
    QCOMPARE(response.error.httpStatus(), 401);
    if (m_application->asked == 0) // else Qt has thrown the body away
        QCOMPARE(response.error.oauthError(), u"invalid_client"_s);
}

void tst_httpaccessmanager::deadProxyOfEnvironment()
{
    FakeServer dead;
    dead.stop();
    const QByteArray before = qgetenv("http_proxy");
    const auto restore = qScopeGuard([&before] {
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    });
    qputenv("http_proxy", dead.origin());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_server->reply("/x", Answer::json({}));
    QCOMPARE(get("/x").error.detail(), QString());
    QUrl byName = m_server->url("/x");
    byName.setHost(u"localhost"_s);
    QCOMPARE(finish(m_manager->get(QNetworkRequest(byName))).error.detail(), QString());
}

void tst_httpaccessmanager::deadProxyOfApplication()
{
    useTransport();
    FakeServer dead;
    dead.stop();
    const auto restore = qScopeGuard(
            [] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, dead.port()));
    m_server->reply("/x", Answer::json({}));
    QCOMPARE(get("/x").error.detail(), QString());
}

void tst_httpaccessmanager::applicationProxyIsUsed()
{
    FakeServer dead;
    dead.stop();
    const auto restore = qScopeGuard(
            [] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, dead.port()));
    const HttpResponse response = finish(
            m_manager->get(QNetworkRequest(QUrl(u"https://tenant.invalid/"_s))));
    QCOMPARE(response.error.code(), Auth0::ErrorCode::NetworkError);
    QCOMPARE(response.error.detail(), u"network.proxy"_s);
}

void tst_httpaccessmanager::insecureUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(u"http://tenant.invalid/token"_s);
    QTest::newRow("a name that begins like loopback") << QUrl(u"http://127.0.0.1.invalid/"_s);
    QTest::newRow("user name") << QUrl(u"https://user:password@tenant.invalid/"_s);
    QTest::newRow("file") << QUrl(u"file:///dev/null"_s);
    QTest::newRow("data") << QUrl(u"data:application/json,{}"_s);
    QTest::newRow("empty") << QUrl();
}

void tst_httpaccessmanager::insecureUrl()
{
    QFETCH(QUrl, url);
    m_manager->setTransport(m_application.get());
    QNetworkReply *reply = m_manager->post(QNetworkRequest(url), QByteArray("code=secret"));
    QVERIFY(!reply->isFinished());
    const HttpResponse response = finish(reply);
    QCOMPARE(response.error.code(), Auth0::ErrorCode::NetworkError);
    QCOMPARE(response.error.detail(), u"http.insecure"_s);
    QVERIFY(!response.error.isTransient());
    QVERIFY(!response.bodySent);
    QCOMPARE(m_application->sent, 0);
}

void tst_httpaccessmanager::everyOperation_data()
{
    transports();
}

void tst_httpaccessmanager::everyOperation()
{
    useTransport();
    m_server->reply("/x", Answer::json({}));
    const QNetworkRequest request(m_server->url("/x"));
    const QByteArray body("a=b");
    finish(m_manager->head(request));
    finish(m_manager->get(request));
    finish(m_manager->post(request, body));
    finish(m_manager->put(request, body));
    finish(m_manager->deleteResource(request));
    finish(m_manager->sendCustomRequest(request, "PATCH", body));
    finish(m_manager->post(request, QByteArray()));
    const QList<Request> requests = m_server->requests("/x");
    QList<QByteArray> seen;
    for (const Request &r : requests)
        seen.append(r.method + ' ' + r.header("Content-Length") + ' ' + r.body);
    const QList<QByteArray> expected { "HEAD  ",   "GET  ",       "POST 3 a=b", "PUT 3 a=b",
                                       "DELETE  ", "PATCH 3 a=b", "POST 0 " };
    QCOMPARE(seen, expected);
}

void tst_httpaccessmanager::transportDies()
{
    m_manager->setTransport(m_application.get());
    QCOMPARE(m_manager->transport(), m_application.get());
    m_server->reply("/x", Answer::json({}));
    QVERIFY(!get("/x").error);
    QCOMPARE(m_application->sent, 1);
    m_application.reset();
    QCOMPARE(m_manager->transport(), nullptr);
    QVERIFY(!get("/x").error);
    m_manager->setTransport(nullptr);
    QVERIFY(!get("/x").error);
}

void tst_httpaccessmanager::transportOutlivesUs()
{
    m_manager->setTransport(m_application.get());
    m_server->reply("/x", Answer::broken(Answer::Fault::Hang));
    const QPointer<QNetworkReply> reply(
            m_manager->post(QNetworkRequest(m_server->url("/x")), QByteArray("code=secret")));
    QTRY_COMPARE(m_server->openConnections(), 1);
    m_manager.reset();
    QVERIFY(!reply);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_httpaccessmanager::transportOfAnotherThread()
{
    QThread thread;
    auto other = std::make_unique<QNetworkAccessManager>();
    other->moveToThread(&thread);
    QTest::ignoreMessage(QtWarningMsg, "A network access manager of another thread cannot be used");
    m_manager->setTransport(other.get());
    QCOMPARE(m_manager->transport(), nullptr);
    QTest::ignoreMessage(QtWarningMsg, "A network access manager of another thread cannot be used");
    m_manager->setTransport(m_manager.get());
    QCOMPARE(m_manager->transport(), nullptr);
}

AUTH0QT_TEST_MAIN(tst_httpaccessmanager, QCoreApplication)

#include "tst_httpaccessmanager.moc"
