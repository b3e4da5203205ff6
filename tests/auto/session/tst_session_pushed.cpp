// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0credentials.h"

#include <functional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ClientAuthMethod;
using Auth0::ErrorCode;

namespace {

using Answerer = std::function<void(const QString &)>;

constexpr auto Endpoint = "/oauth/par";

// A provider whose server has metadata and accepts pushed requests (RFC 9126).
struct Fixture : SessionFixture
{
    Fixture()
    {
        issuer.acceptsPushedRequests = true;
        provider->setDomain({});
        provider->setIssuer(issuer.issuer());
    }

    QStringList namesInUrl() const
    {
        QStringList names;
        const auto items = browser.lastQuery().queryItems();
        for (const auto &item : items)
            names.append(item.first);
        return names;
    }
    QString failsWith()
    {
        QSignalSpy failed(provider.get(), &Auth0Provider::loginFailed);
        provider->login();
        return failed.wait() ? failed.first().first().value<Auth0Error>().detail() : QString();
    }
};

} // namespace

class tst_SessionPushed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byClient_data();
    void byClient();
    void publicClient_data();
    void publicClient();
    void withoutMetadata();
    void ownQueryOfEndpoint();
    void withDpop();
    void refused_data();
    void refused();
    void handler_data();
    void handler();
    void handlerFails_data();
    void handlerFails();
    void requiredWithoutEndpoint();
    void handlerAnswersLate();
};

void tst_SessionPushed::byClient_data()
{
    QTest::addColumn<ClientAuthMethod>("method");
    QTest::newRow("post") << ClientAuthMethod::Post;
    QTest::newRow("basic") << ClientAuthMethod::Basic;
    QTest::newRow("key") << ClientAuthMethod::PrivateKeyJwt;
}

void tst_SessionPushed::byClient()
{
    QFETCH(const ClientAuthMethod, method);
    Fixture f;
    if (method == ClientAuthMethod::PrivateKeyJwt) {
        f.provider->setClientKey(SigningKey::generate(u"ES256"_s, u"c1"_s).privatePem());
    } else {
        f.provider->setClientSecret(u"a secret"_s);
        f.provider->setClientAuthMethod(method);
    }
    f.provider->setAudience(Api);
    f.provider->setAuthorizationParameters({ { u"theme"_s, u"a+b & c=d%20"_s } });
    QVERIFY(f.login());

    QCOMPARE(f.namesInUrl(), QStringList({ u"client_id"_s, u"request_uri"_s }));
    const QList<Request> pushed = f.issuer.server.requests(Endpoint);
    QCOMPARE(pushed.size(), 1);
    const QUrlQuery form(QString::fromLatin1(pushed.first().body));
    QStringList names;
    for (const auto &item : form.queryItems())
        names.append(item.first);
    for (const auto &name :
         { u"response_type"_s, u"redirect_uri"_s, u"scope"_s, u"audience"_s, u"state"_s, u"nonce"_s,
           u"code_challenge"_s, u"code_challenge_method"_s, u"client_id"_s, u"theme"_s })
        QCOMPARE(names.count(name), 1);
    QVERIFY(!names.contains(u"request_uri"_s)); // RFC 9126 section 2.1
    QCOMPARE(pushed.first().form(u"theme"_s), u"a+b & c=d%20"_s);
    QCOMPARE(pushed.first().form(u"client_id"_s), f.issuer.clientId);
    QCOMPARE(names.count(u"client_secret"_s), method == ClientAuthMethod::Post ? 1 : 0);
    QCOMPARE(names.count(u"client_assertion"_s), method == ClientAuthMethod::PrivateKeyJwt ? 1 : 0);
    QCOMPARE(pushed.first().header("Authorization").startsWith("Basic "),
             method == ClientAuthMethod::Basic);
}

void tst_SessionPushed::publicClient_data()
{
    QTest::addColumn<bool>("isRequired");
    QTest::newRow("offered") << false;
    QTest::newRow("required") << true;
}

void tst_SessionPushed::publicClient()
{
    QFETCH(const bool, isRequired);
    Fixture f;
    f.issuer.requiresPushedRequests = isRequired;
    QVERIFY(f.login());
    QCOMPARE(f.issuer.server.requests(Endpoint).size(), isRequired ? 1 : 0);
    QCOMPARE(f.namesInUrl().contains(u"request_uri"_s), isRequired);
    QCOMPARE(f.namesInUrl().contains(u"state"_s), !isRequired);
}

// A domain needs no metadata, so it is not known whether the tenant accepts pushed requests.
void tst_SessionPushed::withoutMetadata()
{
    SessionFixture f;
    f.issuer.acceptsPushedRequests = true;
    f.provider->setClientSecret(u"a secret"_s);
    QVERIFY(f.login());
    QVERIFY(f.issuer.server.requests(Endpoint).isEmpty());
}

void tst_SessionPushed::ownQueryOfEndpoint()
{
    Fixture f;
    f.provider->setClientSecret(u"a secret"_s);
    f.provider->setAuthorizationUrl(QUrl(f.issuer.domain() + u"/authorize?tenant=a%2Bb"_s));
    QVERIFY(f.login());
    QCOMPARE(f.namesInUrl(), QStringList({ u"tenant"_s, u"client_id"_s, u"request_uri"_s }));
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"tenant"_s, QUrl::FullyEncoded), u"a%2Bb"_s);
    QCOMPARE(f.issuer.server.requests(Endpoint).constFirst().form(u"tenant"_s), QString());
}

// RFC 9449 section 10.1
void tst_SessionPushed::withDpop()
{
    Fixture f;
    f.issuer.dpopAlgorithms = QStringList { u"ES256"_s };
    f.provider->setClientSecret(u"a secret"_s);
    f.provider->setDpop(Auth0::Dpop::Required);
    QVERIFY(f.login());
    const Request pushed = f.issuer.server.requests(Endpoint).constFirst();
    QCOMPARE(pushed.form(u"dpop_jkt"_s), QString::fromLatin1(f.record().dpopKey.thumbprint()));
    QVERIFY(!f.record().dpopKey.isNull());
    QCOMPARE(f.namesInUrl(), QStringList({ u"client_id"_s, u"request_uri"_s }));
}

void tst_SessionPushed::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("detail");
    const auto refusal = [](const QString &error) { return QJsonObject { { u"error"_s, error } }; };
    const auto created = [](const QJsonValue &uri) {
        return QJsonObject { { u"request_uri"_s, uri }, { u"expires_in"_s, 30 } };
    };
    QTest::newRow("request") << 400 << refusal(u"invalid_request"_s) << u"push.invalid_request"_s;
    QTest::newRow("client") << 401 << refusal(u"invalid_client"_s) << u"push.invalid_client"_s;
    QTest::newRow("grant") << 403 << refusal(u"unauthorized_client"_s)
                           << u"push.unauthorized_client"_s;
    QTest::newRow("other") << 400 << refusal(u"something_else"_s) << u"push.something_else"_s;
    QTest::newRow("nothing") << 201 << QJsonObject() << u"push.request_uri"_s;
    QTest::newRow("number") << 201 << created(7) << u"push.request_uri"_s;
    QTest::newRow("no URI") << 201 << created(u"abc"_s) << u"push.request_uri"_s;
    QTest::newRow("space") << 201 << created(u"urn:a b"_s) << u"push.request_uri"_s;
    QTest::newRow("control") << 201 << created(u"urn:a\nb"_s) << u"push.request_uri"_s;
}

void tst_SessionPushed::refused()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, detail);
    Fixture f;
    f.provider->setClientSecret(u"a secret"_s);
    Answer answer = Answer::json(body);
    answer.status = status;
    f.issuer.server.once(Endpoint, answer);
    QCOMPARE(f.failsWith(), detail);
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(f.issuer.server.requests(f.issuer.tokenPath()).isEmpty());
    QVERIFY(f.login()); // the next one
}

void tst_SessionPushed::handler_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("at once") << true;
    QTest::newRow("later") << false;
}

// The application's server pushes the request. The server has no metadata for it.
void tst_SessionPushed::handler()
{
    QFETCH(const bool, atOnce);
    SessionFixture f;
    int calls = 0;
    f.provider->setPushedAuthorizationRequestHandler([&](const QVariantMap &parameters,
                                                         const Answerer &answer) {
        ++calls;
        QUrlQuery form;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
            form.addQueryItem(it.key(),
                              QString::fromLatin1(QUrl::toPercentEncoding(it.value().toString())));
        const QString uri = f.issuer.push(form);
        const auto reply = [answer, uri] {
            answer(uri);
            answer(uri); // is ignored
        };
        if (atOnce)
            reply();
        else
            QMetaObject::invokeMethod(f.provider.get(), reply, Qt::QueuedConnection);
    });
    QVERIFY(f.login());
    QCOMPARE(calls, 1);
    QCOMPARE(f.browser.opened.size(), 1);
    QVERIFY(f.browser.lastQuery().hasQueryItem(u"request_uri"_s));
    QVERIFY(!f.browser.lastQuery().hasQueryItem(u"state"_s));

    f.provider->setPushedAuthorizationRequestHandler({});
    QVERIFY(f.logout());
    f.browser.opened.clear();
    QVERIFY(f.login());
    QVERIFY(f.browser.lastQuery().hasQueryItem(u"state"_s));
}

void tst_SessionPushed::handlerFails_data()
{
    QTest::addColumn<QString>("requestUri");
    QTest::newRow("empty") << QString();
    QTest::newRow("no URI") << u"abc"_s;
}

void tst_SessionPushed::handlerFails()
{
    QFETCH(const QString, requestUri);
    Fixture f;
    f.provider->setPushedAuthorizationRequestHandler(
            [&](const QVariantMap &, const Answerer &answer) { answer(requestUri); });
    QCOMPARE(f.failsWith(), u"push.request_uri"_s);
    QVERIFY(f.browser.opened.isEmpty());
}

// The parameters do not go through the browser instead.
void tst_SessionPushed::requiredWithoutEndpoint()
{
    Fixture f;
    f.issuer.acceptsPushedRequests = false;
    f.issuer.requiresPushedRequests = true;
    QCOMPARE(f.failsWith(), u"discovery.endpoint"_s);
    QVERIFY(f.browser.opened.isEmpty());
}

// After the login was cancelled, and after its provider was deleted.
void tst_SessionPushed::handlerAnswersLate()
{
    SessionFixture f;
    QList<Answerer> answers;
    f.provider->setPushedAuthorizationRequestHandler(
            [&](const QVariantMap &, const Answerer &answer) { answers.append(answer); });
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(answers.size(), 1);
    f.provider->cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"login.cancelled"_s);
    answers.takeFirst()(u"urn:example:1"_s);
    QVERIFY(f.settle());
    QVERIFY(f.browser.opened.isEmpty());

    f.provider->login();
    QTRY_COMPARE(answers.size(), 1);
    f.provider.reset();
    answers.takeFirst()(u"urn:example:2"_s);
    QCoreApplication::processEvents();
    QVERIFY(f.browser.opened.isEmpty());
}

AUTH0QT_TEST_MAIN(tst_SessionPushed, QCoreApplication)
#include "tst_session_pushed.moc"
