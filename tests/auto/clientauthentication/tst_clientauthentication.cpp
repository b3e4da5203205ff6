// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "signingkey.h"
#include "testmain.h"

#include "flow/clientauthentication.h"
#include "flow/devicetransaction.h"
#include "token/base64url.h"
#include "token/jsonwebsignature.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qset.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Method = Auth0::ClientAuthMethod;

using Setup = std::function<void(Auth0Provider *)>;
Q_DECLARE_METATYPE(Setup)

class tst_ClientAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methodOfWhatThereIs();
    void announced();
    void basic_data();
    void basic();
    void everyRequest_data();
    void everyRequest();
    void devices_data();
    void devices();
    void refused_data();
    void refused();
    void refreshIsRefused();
    void refusedByServer();
    void keyThatWasMended();
    void notInTheLog();
};

namespace {

const SigningKey &clientKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"client-key"_s);
    return key;
}

// Empty when a request proves with this method, and with it alone, who it is from; else why not.
QString faultOf(const Request &request, Method method, const FakeIssuer &issuer)
{
    const bool hasSecret = !request.form(u"client_secret"_s).isEmpty();
    const bool hasAssertion = !request.form(u"client_assertion"_s).isEmpty()
            || !request.form(u"client_assertion_type"_s).isEmpty();
    const bool hasHeader = request.hasHeader("Authorization");
    if (hasSecret != (method == Method::Post) || hasHeader != (method == Method::Basic)
        || hasAssertion != (method == Method::PrivateKeyJwt))
        return u"another method"_s;
    if (request.form(u"client_id"_s) != (method == Method::Basic ? QString() : issuer.clientId))
        return u"client_id"_s;
    if (method == Method::Basic
        && request.header("Authorization") != "Basic " + "client:s3cret"_ba.toBase64())
        return u"header"_s;
    if (method == Method::Post && request.form(u"client_secret"_s) != "s3cret"_L1)
        return u"client_secret"_s;
    if (method != Method::PrivateKeyJwt)
        return {};
    if (request.form(u"client_assertion_type"_s)
        != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1)
        return u"client_assertion_type"_s;
    const auto jws = JsonWebSignature::parse(request.form(u"client_assertion"_s).toLatin1(),
                                             { u"RS256"_s });
    const auto key = JsonWebKey::fromJson(clientKey().jwk());
    if (!jws || !jws->verify(*key) || jws->keyId != clientKey().keyId())
        return u"signature"_s;
    const QJsonObject claims = QJsonDocument::fromJson(jws->payload).object();
    if (claims.value("iss"_L1) != issuer.clientId || claims.value("sub"_L1) != issuer.clientId
        || claims.value("aud"_L1) != issuer.issuer())
        return u"claims"_s;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 issued = claims.value("iat"_L1).toInteger();
    const qint64 lifetime = claims.value("exp"_L1).toInteger() - issued;
    return qAbs(now - issued) < 20 && lifetime > 0 && lifetime <= 60 ? QString() : u"times"_s;
}

QString idOf(const Request &request)
{
    const QByteArray assertion = request.form(u"client_assertion"_s).toLatin1();
    const auto payload = base64UrlDecode(assertion.split('.').value(1));
    return QJsonDocument::fromJson(payload.value_or(QByteArray()))
            .object()
            .value("jti"_L1)
            .toString();
}

void addMethods()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Setup>("setUp");
    const auto row = [](const char *name, Method method, const Setup &setUp) {
        QTest::newRow(name) << method << setUp;
    };
    row("none", Method::None, [](Auth0Provider *) { });
    row("none, although there is a secret", Method::None, [](Auth0Provider *p) {
        p->setClientSecret(u"s3cret"_s);
        p->setClientAuthMethod(Method::None);
    });
    row("post", Method::Post, [](Auth0Provider *p) { p->setClientSecret(u"s3cret"_s); });
    row("basic", Method::Basic, [](Auth0Provider *p) {
        p->setClientAuthMethod(Method::Basic);
        p->setClientSecret(u"s3cret"_s);
    });
    row("private key", Method::PrivateKeyJwt, [](Auth0Provider *p) {
        p->setClientAuthMethod(Method::PrivateKeyJwt);
        p->setClientKey(clientKey().privatePem(), clientKey().keyId());
    });
}

} // namespace

void tst_ClientAuthentication::methodOfWhatThereIs()
{
    Auth0Provider provider;
    QCOMPARE(provider.clientAuthMethod(), Method::None);
    provider.setClientSecret(u"s"_s);
    QCOMPARE(provider.clientAuthMethod(), Method::Post);
    provider.setClientKey(clientKey().privatePem());
    QCOMPARE(provider.clientAuthMethod(), Method::PrivateKeyJwt);
    provider.setClientAuthMethod(Method::Basic);
    QCOMPARE(provider.clientAuthMethod(), Method::Basic);
    provider.resetClientAuthMethod();
    QCOMPARE(provider.clientAuthMethod(), Method::PrivateKeyJwt);
    provider.setClientKey({});
    QCOMPARE(provider.clientAuthMethod(), Method::Post);
    provider.setClientSecret({});
    QCOMPARE(provider.clientAuthMethod(), Method::None);
}

void tst_ClientAuthentication::announced()
{
    Auth0Provider provider;
    QSignalSpy spy(&provider, &Auth0Provider::clientAuthMethodChanged);
    provider.setClientAuthMethod(Method::None); // as it is
    provider.setClientSecret(u"s"_s);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
    provider.resetClientAuthMethod();
    QCOMPARE(spy.size(), 0); // later
    QTRY_COMPARE(spy.size(), 1);
    provider.setClientSecret(u"another"_s);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
}

void tst_ClientAuthentication::basic_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << u"abc"_s << u"def"_s << "abc:def"_ba;
    QTest::newRow("a colon") << u"a:b"_s << u"c:d"_s << "a%3Ab:c%3Ad"_ba;
    QTest::newRow("signs") << u"a b"_s << u"+/=&%"_s << "a+b:%2B%2F%3D%26%25"_ba;
    QTest::newRow("letters") << u"ü"_s << u"ß"_s << "%C3%BC:%C3%9F"_ba;
}

// RFC 6749 section 2.3.1
void tst_ClientAuthentication::basic()
{
    QFETCH(const QString, clientId);
    QFETCH(const QString, secret);
    QFETCH(const QByteArray, decoded);
    ClientAuthentication client;
    client.chosen = Method::Basic;
    client.secret = secret;
    const ClientProof proof = client.proof(clientId, {}, {});
    QVERIFY(proof.parameters.isEmpty());
    QVERIFY(proof.authorization.startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(proof.authorization.mid(6)), decoded);
}

void tst_ClientAuthentication::everyRequest_data()
{
    addMethods();
}

// The code exchange, the refresh and the revocation.
void tst_ClientAuthentication::everyRequest()
{
    QFETCH(const Method, method);
    QFETCH(const Setup, setUp);
    SessionFixture f;
    setUp(f.provider.get());
    QCOMPARE(f.provider->clientAuthMethod(), method);
    QVERIFY(f.login());
    for (int i = 0; i < 2; ++i) {
        const auto future = f.provider->refresh();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().isValid());
    }
    QVERIFY(f.logout());
    const QList<Request> revocations = f.issuer.server.requests(f.issuer.revocationPath());
    const QList<Request> all = f.issuer.server.requests(f.issuer.tokenPath()) + revocations;
    QCOMPARE(all.size(), 4);
    QCOMPARE(revocations.size(), 1);
    QSet<QString> ids;
    for (const Request &request : all) {
        QCOMPARE(faultOf(request, method, f.issuer), QString());
        ids.insert(idOf(request));
    }
    QCOMPARE(ids.size(), method == Method::PrivateKeyJwt ? 4 : 1); // never the same again
    const QString page = f.browser.lastUrl().toString(QUrl::FullyDecoded);
    QVERIFY(!page.contains(u"s3cret"_s) && !page.contains(u"client_assertion"_s));
    // Others have nothing to do with it.
    for (const Request &request : f.issuer.server.requests("/userinfo"))
        QVERIFY(request.header("Authorization").startsWith("Bearer "));
    for (const Request &request : f.issuer.server.requests("/.well-known/jwks.json"))
        QVERIFY(!request.hasHeader("Authorization"));
}

void tst_ClientAuthentication::devices_data()
{
    addMethods();
}

void tst_ClientAuthentication::devices()
{
    QFETCH(const Method, method);
    QFETCH(const Setup, setUp);
    DeviceTransaction::second = 10ms;
    SessionFixture f;
    setUp(f.provider.get());
    QSignalSpy code(f.provider.get(), &Auth0Provider::deviceCodeReady);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginOnDevice({});
    QTRY_COMPARE(code.size(), 1);
    QTRY_VERIFY(f.issuer.polls() >= 2);
    f.issuer.devicePerson = FakeIssuer::DevicePerson::SignsIn;
    QTRY_COMPARE(loggedIn.size(), 1);
    QVERIFY(f.settle());
    const QList<Request> all = f.issuer.server.requests(f.issuer.devicePath())
            + f.issuer.server.requests(f.issuer.tokenPath());
    QVERIFY(all.size() >= 4);
    QSet<QString> ids;
    for (const Request &request : all) {
        QCOMPARE(faultOf(request, method, f.issuer), QString());
        ids.insert(idOf(request));
    }
    QCOMPARE(ids.size(), method == Method::PrivateKeyJwt ? all.size() : 1);
    DeviceTransaction::second = 1000ms;
}

void tst_ClientAuthentication::refused_data()
{
    QTest::addColumn<Setup>("setUp");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Setup &setUp, const QString &detail) {
        QTest::newRow(name) << setUp << detail;
    };
    const auto choose = [](Method method) {
        return [method](Auth0Provider *p) { p->setClientAuthMethod(method); };
    };
    row("post without a secret", choose(Method::Post), u"client.secret_missing"_s);
    row("basic without a secret", choose(Method::Basic), u"client.secret_missing"_s);
    row("no key", choose(Method::PrivateKeyJwt), u"client.key_missing"_s);
    row("a wrong key", [](Auth0Provider *p) { p->setClientKey("wrong"); }, u"client.key_invalid"_s);
    row(
            "a public key", [](Auth0Provider *p) { p->setClientKey(clientKey().publicPem()); },
            u"client.key_invalid"_s);
    row(
            "an algorithm of others",
            [](Auth0Provider *p) { p->setClientKey(clientKey().privatePem(), {}, u"ES256"_s); },
            u"client.key_algorithm"_s);
}

void tst_ClientAuthentication::refused()
{
    QFETCH(const Setup, setUp);
    QFETCH(const QString, detail);
    SessionFixture f;
    setUp(f.provider.get());
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), detail);
    QVERIFY(!error.hint().isEmpty());
    QVERIFY(f.browser.opened.isEmpty()); // nobody types a password for nothing
    QVERIFY(f.issuer.server.requests().isEmpty());
}

// A mistake in the settings ends no session and spends no token.
void tst_ClientAuthentication::refreshIsRefused()
{
    SessionFixture f;
    QVERIFY(f.login());
    const CredentialRecord before = f.record();
    f.provider->setClientAuthMethod(Method::Basic);
    const auto future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"client.secret_missing"_s);
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.record().refreshToken, before.refreshToken);
    QVERIFY(f.record().refreshMark.isEmpty());
    f.provider->resetClientAuthMethod();
    const auto again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

// A challenge makes Qt want to send the request once more, with other credentials.
void tst_ClientAuthentication::refusedByServer()
{
    SessionFixture f;
    f.issuer.intercept = [](const Request &) {
        return Answer::oauthError("invalid_client", "wrong secret", 401)
                .with("WWW-Authenticate", "Basic realm=\"tenant\"");
    };
    f.provider->setClientAuthMethod(Method::Basic);
    f.provider->setClientSecret(u"s3cret"_s);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.detail(), u"token.invalid_client"_s);
    QCOMPARE(error.oauthDescription(), u"wrong secret"_s);
    QCOMPARE(f.issuer.server.requests(f.issuer.tokenPath()).size(), 1); // a code is sent once
}

void tst_ClientAuthentication::keyThatWasMended()
{
    SessionFixture f;
    f.provider->setClientKey("wrong");
    f.provider->setClientKey(clientKey().privatePem(), clientKey().keyId());
    QVERIFY(f.login());
    QCOMPARE(faultOf(f.issuer.tokenRequests(u"authorization_code"_s).first(), Method::PrivateKeyJwt,
                     f.issuer),
             QString());
}

void tst_ClientAuthentication::notInTheLog()
{
    static QStringList lines;
    lines.clear();
    const auto old = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QStringList secrets;
    bool ok = true;
    for (const Method method : { Method::Post, Method::Basic, Method::PrivateKeyJwt }) {
        SessionFixture f;
        f.provider->setClientAuthMethod(method);
        f.provider->setClientSecret(u"s3cret"_s);
        f.provider->setClientKey(clientKey().privatePem(), clientKey().keyId());
        ok = f.login() && ok;
        f.provider->refresh();
        ok = f.settle() && f.logout() && ok;
        const QList<Request> all = f.issuer.server.requests(f.issuer.tokenPath());
        for (const Request &request : all) {
            secrets.append(request.form(u"client_assertion"_s));
            secrets.append(QString::fromLatin1(request.header("Authorization").mid(6)));
        }
        for (int i = 0; i < f.provider->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = f.provider->metaObject()->property(i);
            lines.append(property.read(f.provider.get()).toString());
        }
    }
    qInstallMessageHandler(old);
    QLoggingCategory::setFilterRules({});
    QVERIFY(ok);
    secrets.removeAll(QString());
    QCOMPARE(secrets.size(), 4);
    secrets += { u"s3cret"_s, u"PRIVATE KEY"_s,
                 QString::fromLatin1(clientKey().privatePem().split('\n').value(1)) };
    for (const QString &line : std::as_const(lines)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!line.contains(secret), qPrintable(line));
    }
}

AUTH0QT_TEST_MAIN(tst_ClientAuthentication, QCoreApplication)
#include "tst_clientauthentication.moc"
