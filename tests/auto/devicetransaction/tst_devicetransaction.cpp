// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "fakeissuer.h"
#include "testmain.h"

#include "flow/devicetransaction.h"
#include "http/http.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

#include <memory>
#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Fault = Answer::Fault;
using DevicePerson = FakeIssuer::DevicePerson;

namespace {

Answer pending()
{
    return Answer::oauthError("authorization_pending", "not yet", 403);
}

Answer slowDown()
{
    return Answer::oauthError("slow_down", "too fast", 429);
}

} // namespace

class tst_DeviceTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeviceTransaction::second = 2ms; }
    void init();
    void cleanup();
    void tokens();
    void requests();
    void parameters();
    void clientSecret();
    void otherServer();
    void unsupported();
    void configuration_data();
    void configuration();
    void codeRefused_data();
    void codeRefused();
    void hostileCode();
    void pollRefused_data();
    void pollRefused();
    void pace();
    void paceWithoutInterval();
    void goesOnAfterFaults_data();
    void goesOnAfterFaults();
    void backoff();
    void backoffEnds();
    void retryAfter();
    void expiresWhileWaiting();
    void expiresBetweenQuestions();
    void asleep();
    void badIdToken_data();
    void badIdToken();
    void otherOrganization();
    void newKey();
    void stop_data();
    void stop();
    void goneWhileAsking();

private:
    void create();
    void start();
    bool hasCode() const;
    bool ends() const;
    bool endsWith(const QString &detail) const;
    // Answers the polls with these, then as the person does.
    void script(QList<Answer> answers);
    int polls() const { return m_issuer->polls(); }

    std::unique_ptr<FakeIssuer> m_issuer;
    std::shared_ptr<Http> m_http;
    LoginRequest m_request;
    std::unique_ptr<DeviceTransaction> m_transaction;
    std::optional<DeviceCode> m_code;
    std::optional<Result<TokenSet>> m_result;
    QList<std::chrono::milliseconds> m_pauses; // before each scripted poll, as they were then
    bool m_authorized = false;
};

void tst_DeviceTransaction::init()
{
    m_issuer = std::make_unique<FakeIssuer>();
    m_issuer->deviceInterval = 5;
    m_http = std::make_shared<Http>();
    m_request = {};
    m_request.domain = m_issuer->domain();
    m_request.clientId = m_issuer->clientId;
    m_request.scopes = QStringList { u"openid"_s, u"offline_access"_s };
    m_request.idTokenAlgorithms = QStringList { u"RS256"_s };
    m_pauses.clear();
}

void tst_DeviceTransaction::cleanup()
{
    m_transaction.reset();
    m_http.reset();
    m_issuer.reset();
}

void tst_DeviceTransaction::create()
{
    m_code.reset();
    m_result.reset();
    m_authorized = false;
    m_transaction = std::make_unique<DeviceTransaction>(m_http, m_request);
    connect(m_transaction.get(), &DeviceTransaction::codeReady, this,
            [this](const DeviceCode &code) {
                QVERIFY(!m_code);
                m_code = code;
            });
    connect(m_transaction.get(), &DeviceTransaction::authorized, this, [this] {
        QVERIFY(!m_authorized);
        m_authorized = true;
    });
    connect(m_transaction.get(), &DeviceTransaction::finished, this,
            [this](const Result<TokenSet> &tokens) {
                QVERIFY(!m_result);
                m_result = tokens;
            });
}

void tst_DeviceTransaction::start()
{
    create();
    m_transaction->start();
    QVERIFY(!m_code && !m_result); // later
}

bool tst_DeviceTransaction::hasCode() const
{
    return QTest::qWaitFor([this] { return m_code || m_result; }) && m_code;
}

bool tst_DeviceTransaction::ends() const
{
    return QTest::qWaitFor([this] { return bool(m_result); });
}

bool tst_DeviceTransaction::endsWith(const QString &detail) const
{
    if (!ends())
        return false;
    if (m_result->error().detail() == detail)
        return true;
    qWarning("ended with %s", qPrintable(m_result->error().detail()));
    return false;
}

void tst_DeviceTransaction::script(QList<Answer> answers)
{
    auto left = std::make_shared<QList<Answer>>(std::move(answers));
    m_issuer->intercept = [this, left](const Request &) -> std::optional<Answer> {
        m_pauses.append(m_transaction->pause());
        return left->isEmpty() ? std::nullopt : std::optional(left->takeFirst());
    };
}

void tst_DeviceTransaction::tokens()
{
    start();
    QVERIFY(hasCode());
    QCOMPARE(m_code->userCode, u"WDJB-MJHT"_s);
    QTRY_VERIFY(polls() >= 3);
    QVERIFY(!m_authorized && !m_result);
    m_issuer->devicePerson = DevicePerson::SignsIn;
    QVERIFY(endsWith({}));
    QVERIFY(m_authorized);
    QCOMPARE((*m_result)->idTokenClaims["sub"_L1].toString(), m_issuer->subject);
    QVERIFY(!(*m_result)->refreshToken.isEmpty());
    QCOMPARE(m_transaction->server().issuer, m_issuer->issuer());
    // That was all.
    const int asked = polls();
    QTest::qWait(50);
    QCOMPARE(polls(), asked);
    // The keys were there before they were needed.
    QCOMPARE(m_issuer->server.requests("/.well-known/jwks.json").size(), 1);
}

void tst_DeviceTransaction::requests()
{
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    const Request code = m_issuer->server.requests(m_issuer->devicePath()).value(0);
    QCOMPARE(code.method, "POST");
    QCOMPARE(code.header("Content-Type"), "application/x-www-form-urlencoded");
    QByteArray body = code.body;
    if (const auto locales = body.indexOf("&ui_locales=");
        locales >= 0) // the system has a language
        body.truncate(locales);
    QCOMPARE(body, "client_id=client&scope=openid%20offline_access");
    const Request poll = m_issuer->server.requests(m_issuer->tokenPath()).value(0);
    QCOMPARE(poll.method, "POST");
    QCOMPARE(poll.form(u"grant_type"_s), QString::fromLatin1(FakeIssuer::DeviceGrant));
    QCOMPARE(poll.form(u"device_code"_s), m_code->deviceCode);
    QCOMPARE(poll.form(u"client_id"_s), u"client"_s);
    QVERIFY(!poll.body.contains("secret"));
    QVERIFY(!poll.hasHeader("Authorization"));
}

void tst_DeviceTransaction::parameters()
{
    m_request.audience = u"https://api.example/"_s;
    m_request.organization = u"org_1"_s;
    m_request.options.setConnection(u"google-oauth2"_s);
    m_request.options.setParameter(u"ext-kiosk"_s, u"7 & 8"_s);
    start();
    QVERIFY(hasCode());
    const Request request = m_issuer->server.requests(m_issuer->devicePath()).value(0);
    QCOMPARE(request.form(u"audience"_s), u"https://api.example/"_s);
    QCOMPARE(request.form(u"organization"_s), u"org_1"_s);
    QCOMPARE(request.form(u"connection"_s), u"google-oauth2"_s);
    QCOMPARE(request.form(u"ext-kiosk"_s), u"7 & 8"_s);
}

void tst_DeviceTransaction::clientSecret()
{
    m_request.client.secret = u"s3cret"_s;
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    for (const QByteArray &path : { m_issuer->devicePath(), m_issuer->tokenPath() })
        QCOMPARE(m_issuer->server.requests(path).value(0).form(u"client_secret"_s), u"s3cret"_s);
}

void tst_DeviceTransaction::otherServer()
{
    m_issuer = std::make_unique<FakeIssuer>(FakeIssuer::Layout::OpenIdConnect);
    m_issuer->devicePerson = DevicePerson::SignsIn;
    m_request.domain.clear();
    m_request.issuer = m_issuer->issuer();
    start();
    QVERIFY(endsWith({}));
    QCOMPARE(m_issuer->server.requests("/device").size(), 1);
}

void tst_DeviceTransaction::unsupported()
{
    m_issuer->offersDeviceCodes = false;
    m_request.issuer = m_issuer->issuer();
    start();
    QVERIFY(endsWith(u"device.unsupported"_s));
    QCOMPARE(m_result->error().code(), ErrorCode::ConfigurationError);
    QVERIFY(m_issuer->server.requests(m_issuer->devicePath()).isEmpty());
}

void tst_DeviceTransaction::configuration_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no client") << u"acme.auth0.com"_s << QString() << u"config.client_id"_s;
    QTest::newRow("no domain") << QString() << u"client"_s << u"config.domain"_s;
    QTest::newRow("path") << u"acme.auth0.com/x"_s << u"client"_s << u"config.domain"_s;
}

void tst_DeviceTransaction::configuration()
{
    QFETCH(QString, detail);
    m_request.domain = *static_cast<QString *>(QTest::qData("domain", QMetaType::QString));
    m_request.clientId = *static_cast<QString *>(QTest::qData("clientId", QMetaType::QString));
    start();
    QVERIFY(endsWith(detail));
    QVERIFY(!m_code);
}

void tst_DeviceTransaction::codeRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Answer &answer, ErrorCode code,
                        const char *detail) {
        QTest::newRow(name) << answer << code << QString::fromLatin1(detail);
    };
    using E = ErrorCode;
    row("client unknown", Answer::oauthError("invalid_client", "x", 401), E::ConfigurationError,
        "device.invalid_client");
    row("grant not allowed", Answer::oauthError("unauthorized_client", "x", 403),
        E::ConfigurationError, "device.unauthorized_client");
    row("scope", Answer::oauthError("invalid_scope", "x"), E::ConfigurationError,
        "device.invalid_scope");
    row("denied", Answer::oauthError("access_denied", "x", 403), E::AuthorizationDenied,
        "device.access_denied");
    row("something else", Answer::oauthError("strange", "x"), E::InvalidResponse, "device.strange");
    row("not there", Answer::text("no", "text/plain", 404), E::InvalidResponse, "http.status");
    row("busy", Answer::text("no", "text/plain", 503), E::ServerError, "http.server_error");
    row("too many", Answer::text("no", "text/plain", 429), E::RateLimited, "http.rate_limited");
    row("page", Answer::text("<html>", "text/html"), E::InvalidResponse, "http.content_type");
    row("elsewhere", Answer::redirect(QUrl(u"https://evil.example/"_s), 307), E::InvalidResponse,
        "http.redirect_elsewhere");
    row("no JSON", Answer::text("{", "application/json"), E::InvalidResponse, "http.json");
    row("empty", Answer::json({}), E::InvalidResponse, "device.code");
    row("reset", Answer::broken(Fault::Reset), E::NetworkError, "network.closed");
}

void tst_DeviceTransaction::codeRefused()
{
    QFETCH(Answer, answer);
    QFETCH(QString, detail);
    m_issuer->server.reply(m_issuer->devicePath(), answer);
    start();
    QVERIFY(endsWith(detail));
    QTEST(m_result->error().code(), "code");
    QVERIFY(!m_code);
    QCOMPARE(polls(), 0);
}

// tst_devicecode has the rest.
void tst_DeviceTransaction::hostileCode()
{
    m_issuer->amendDeviceCode = [](QJsonObject &body) {
        body.insert(u"verification_uri_complete"_s, u"javascript:alert(1)"_s);
    };
    start();
    QVERIFY(endsWith(u"device.verification_uri"_s));
    QVERIFY(!m_code);
    QCOMPARE(polls(), 0);
}

void tst_DeviceTransaction::pollRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Answer &answer, ErrorCode code,
                        const char *detail) {
        QTest::newRow(name) << answer << code << QString::fromLatin1(detail);
    };
    using E = ErrorCode;
    row("expired", Answer::oauthError("expired_token", "x", 403), E::Timeout, "device.expired");
    row("denied", Answer::oauthError("access_denied", "x", 403), E::AuthorizationDenied,
        "device.access_denied");
    row("used", Answer::oauthError("invalid_grant", "x", 403), E::LoginRequired,
        "device.invalid_grant");
    row("client", Answer::oauthError("invalid_client", "x", 401), E::ConfigurationError,
        "device.invalid_client");
    row("grant", Answer::oauthError("unsupported_grant_type", "x"), E::ConfigurationError,
        "device.unsupported_grant_type");
    row("second factor", Answer::oauthError("mfa_required", "x", 403), E::MfaRequired,
        "device.mfa_required");
    row("something else", Answer::oauthError("strange", "x"), E::InvalidResponse, "device.strange");
    row("not there", Answer::text("no", "text/plain", 404), E::InvalidResponse, "http.status");
    row("page", Answer::text("<html>", "text/html"), E::InvalidResponse, "http.content_type");
    row("elsewhere", Answer::redirect(QUrl(u"https://evil.example/"_s), 307), E::InvalidResponse,
        "http.redirect_elsewhere");
    row("no token", Answer::json({ { u"token_type"_s, u"Bearer"_s } }), E::InvalidResponse,
        "token.no_access_token");
    row("pending as a success", Answer::json({ { u"error"_s, u"authorization_pending"_s } }),
        E::InvalidResponse, "token.no_access_token");
    row("no ID token",
        Answer::json({ { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"Bearer"_s } }),
        E::InvalidResponse, "token.no_id_token");
    row("token type",
        Answer::json({ { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"mac"_s } }),
        E::InvalidResponse, "token.token_type");
}

void tst_DeviceTransaction::pollRefused()
{
    QFETCH(Answer, answer);
    QFETCH(QString, detail);
    script({ pending(), answer });
    start();
    QVERIFY(endsWith(detail));
    QTEST(m_result->error().code(), "code");
    QVERIFY(m_code && !m_authorized);
    QCOMPARE(polls(), 2);
}

// RFC 8628 section 3.5: slow_down adds five seconds, for good.
void tst_DeviceTransaction::pace()
{
    script({ pending(), slowDown(), pending(), slowDown(), pending(), pending() });
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(hasCode());
    QCOMPARE(polls(), 0); // not at once
    QVERIFY(endsWith({}));
    const QList<std::chrono::milliseconds> expected { 5s, 5s, 10s, 10s, 15s, 15s, 15s };
    QCOMPARE(m_pauses, expected);
}

void tst_DeviceTransaction::paceWithoutInterval()
{
    m_issuer->deviceInterval = 0;
    script({ pending() });
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    const QList<std::chrono::milliseconds> expected { 1s, 1s }; // no faster, whatever it says
    QCOMPARE(m_pauses, expected);
}

void tst_DeviceTransaction::goesOnAfterFaults_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("reset") << Answer::broken(Fault::Reset);
    QTest::newRow("closed") << Answer::broken(Fault::Close);
    QTest::newRow("busy") << Answer::text("no", "text/plain", 503);
    QTest::newRow("broken") << Answer::oauthError("server_error", "x", 500);
    QTest::newRow("limit") << Answer::text("no", "text/plain", 429);
    QTest::newRow("pending, in another way")
            << Answer::oauthError("authorization_pending", "", 428);
}

void tst_DeviceTransaction::goesOnAfterFaults()
{
    QFETCH(Answer, answer);
    script({ answer, pending(), answer });
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    QCOMPARE(polls(), 4);
}

// It doubles while nothing answers, and is as before when something does.
void tst_DeviceTransaction::backoff()
{
    const Answer busy = Answer::text("no", "text/plain", 503);
    script({ busy, busy, busy, busy, busy, pending() });
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    const QList<std::chrono::milliseconds> expected { 5s, 10s, 20s, 40s, 60s, 60s, 5s };
    QCOMPARE(m_pauses, expected);
}

// Offline from now on: the end comes with the code's.
void tst_DeviceTransaction::backoffEnds()
{
    m_issuer->deviceExpiresIn = 1;
    m_issuer->deviceInterval = 100;
    start();
    QVERIFY(hasCode());
    m_issuer->server.stop();
    QVERIFY(endsWith(u"device.expired"_s));
}

void tst_DeviceTransaction::retryAfter()
{
    script({ slowDown().with("Retry-After", "30"), pending() });
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    const QList<std::chrono::milliseconds> expected { 5s, 30s, 10s };
    QCOMPARE(m_pauses, expected);
}

void tst_DeviceTransaction::expiresWhileWaiting()
{
    m_issuer->deviceExpiresIn = 1;
    m_issuer->deviceInterval = 3600; // the first question would come after the end
    start();
    QVERIFY(hasCode());
    QVERIFY(endsWith(u"device.expired"_s));
    QCOMPARE(m_result->error().code(), ErrorCode::Timeout);
    QCOMPARE(polls(), 0);
}

void tst_DeviceTransaction::expiresBetweenQuestions()
{
    FakeClocks clocks;
    start();
    QVERIFY(hasCode());
    QTRY_VERIFY(polls() >= 2);
    clocks.pass(900s);
    QVERIFY(endsWith(u"device.expired"_s));
    const int asked = polls();
    QTest::qWait(50);
    QCOMPARE(polls(), asked);
}

// The wall clock may be set meanwhile.
void tst_DeviceTransaction::asleep()
{
    FakeClocks clocks;
    start();
    QVERIFY(hasCode());
    clocks.setWall(24h);
    QTRY_VERIFY(polls() >= 2);
    QVERIFY(!m_result);
    clocks.setWall(-24h);
    m_issuer->devicePerson = DevicePerson::SignsIn;
    QVERIFY(ends());
}

void tst_DeviceTransaction::badIdToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://evil.example/"_s)
                            << u"id_token.iss"_s;
    QTest::newRow("audience") << u"aud"_s << QJsonValue(u"another"_s) << u"id_token.aud"_s;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(1000) << u"id_token.exp"_s;
    QTest::newRow("subject") << u"sub"_s << QJsonValue(u""_s) << u"id_token.sub"_s;
}

void tst_DeviceTransaction::badIdToken()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    m_issuer->tamper = [=](QJsonObject &claims) { claims.insert(name, value); };
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith(detail));
    QCOMPARE(m_result->error().code(), ErrorCode::IdTokenInvalid);
}

void tst_DeviceTransaction::otherOrganization()
{
    m_request.options.setOrganization(u"org_1"_s);
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith(u"id_token.org_id"_s));
    m_issuer->claims.insert(u"org_id"_s, u"org_1"_s);
    start();
    QVERIFY(endsWith({}));
}

// The server has another key than it had when the code was made.
void tst_DeviceTransaction::newKey()
{
    const SigningKey before = SigningKey::generate(u"RS256"_s, u"before"_s);
    m_issuer->server.once("/.well-known/jwks.json",
                          Answer::text(before.jwks(), "application/json"));
    m_issuer->devicePerson = DevicePerson::SignsIn;
    start();
    QVERIFY(endsWith({}));
    QCOMPARE(m_issuer->server.requests("/.well-known/jwks.json").size(), 2);
}

void tst_DeviceTransaction::stop_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before the code") << 0;
    QTest::newRow("with the code") << 1;
    QTest::newRow("while asking") << 2;
}

void tst_DeviceTransaction::stop()
{
    QFETCH(int, when);
    m_issuer->devicePerson = DevicePerson::SignsIn;
    if (when == 2)
        script({ Answer::broken(Fault::Hang) });
    start();
    if (when > 0)
        QVERIFY(hasCode());
    if (when == 2)
        QTRY_COMPARE(polls(), 1);
    m_transaction->stop();
    const int asked = polls();
    QTest::qWait(50);
    QVERIFY(!m_result && !m_authorized);
    QCOMPARE(polls(), asked);
    QCOMPARE(bool(m_code), when > 0);
}

void tst_DeviceTransaction::goneWhileAsking()
{
    script({ Answer::broken(Fault::Hang) });
    start();
    QTRY_COMPARE(polls(), 1);
    const int connections = m_issuer->server.openConnections();
    m_transaction.reset();
    QTRY_COMPARE(m_issuer->server.openConnections(), connections - 1); // aborted
}

AUTH0QT_TEST_MAIN(tst_DeviceTransaction, QCoreApplication)
#include "tst_devicetransaction.moc"
