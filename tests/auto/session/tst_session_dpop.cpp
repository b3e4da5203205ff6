// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilefixture.h"
#include "testmain.h"

#include "auth0credentials.h"

#include <QtNetwork/qnetworkrequest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::Dpop;
using Auth0::ErrorCode;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

// The tokens of a session are bound to a key (RFC 9449).
class tst_SessionDpop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void login_data();
    void login();
    void unsupported();
    void downgradeAtLogin();
    void bearerAtLogin();
    void notBound();
    void eachLoginHasAKey();
    void refresh();
    void turnedOff();
    void downgradeAtRefresh();
    void bearerSession();
    void nonces();
    void nonceLoop();
    void processes();
    void logout();
    void keyLost();
    void keyLostByOthers();
    void required();
    void othersBearerSession();
    void otherGrants_data();
    void otherGrants();
    void pushed();
    void userinfoNonce();
    void managementApi();
    void authorize();
    void proofOfCredentials();
};

namespace {

// A tenant that supports DPoP.
template<typename Base>
struct Dpopped : Base
{
    explicit Dpopped(Dpop dpop = Dpop::Required)
    {
        this->issuer.dpopAlgorithms = QStringList { u"RS256"_s, u"ES256"_s };
        this->provider->setDpop(dpop);
    }

    void restart(Dpop dpop)
    {
        Base::restart();
        this->provider->setDpop(dpop);
    }
    QList<Request> tokenRequests() const
    {
        return this->issuer.server.requests(this->issuer.tokenPath());
    }
    // The claims of the proof of the last token request.
    QJsonObject lastClaims() const
    {
        return DpopProof::read(tokenRequests().last().header("DPoP")).claims;
    }
    QByteArray lastThumbprint() const
    {
        return DpopProof::read(tokenRequests().last().header("DPoP")).thumbprint;
    }
    Auth0Credentials refreshed()
    {
        const Credentials future = this->provider->refresh();
        const auto isFinished = [&future] { return future.isFinished(); };
        return QTest::qWaitFor(isFinished) ? future.result() : Auth0Credentials();
    }
    Auth0Error loginError()
    {
        QSignalSpy failed(this->provider.get(), &Auth0Provider::loginFailed);
        this->provider->login();
        return failed.wait() ? failed.first().first().value<Auth0Error>() : Auth0Error();
    }
};

using DpopFixture = Dpopped<SessionFixture>;

void damageKey(DpopFixture *f)
{
    QByteArray record = f->record().toJson();
    QJsonObject json = QJsonDocument::fromJson(record).object();
    json[u"dpop_key"_s] = u"AAAA"_s;
    f->store.values[credentialKey(f->issuer.issuer(), f->issuer.clientId, u"default"_s)] =
            QJsonDocument(json).toJson();
}

} // namespace

void tst_SessionDpop::login_data()
{
    QTest::addColumn<Dpop>("dpop");
    QTest::addColumn<QStringList>("algorithms");
    QTest::addColumn<bool>("isBound");
    const QStringList none;
    const QStringList es256 { u"ES256"_s };
    const QStringList others { u"RS256"_s, u"ES384"_s };
    QTest::newRow("off") << Dpop::Off << es256 << false;
    QTest::newRow("if supported, and it is") << Dpop::IfSupported << es256 << true;
    QTest::newRow("if supported, and it is not") << Dpop::IfSupported << none << false;
    QTest::newRow("if supported, other algorithms") << Dpop::IfSupported << others << false;
    QTest::newRow("required") << Dpop::Required << es256 << true;
}

void tst_SessionDpop::login()
{
    QFETCH(const Dpop, dpop);
    QFETCH(const bool, isBound);
    DpopFixture f(dpop);
    QFETCH(QStringList, algorithms);
    f.issuer.dpopAlgorithms = algorithms;
    QVERIFY(f.login());
    QCOMPARE(f.issuer.dpop.faults, QStringList());
    const Auth0Credentials credentials = f.provider->credentials().result();
    QCOMPARE(credentials.tokenType(), isBound ? u"DPoP"_s : u"Bearer"_s);
    QCOMPARE(f.tokenRequests().size(), 1);
    const QString thumbprint = f.browser.lastQuery().queryItemValue(u"dpop_jkt"_s);
    QCOMPARE(f.tokenRequests().first().hasHeader("DPoP"), isBound);
    const QList<Request> userinfo = f.issuer.server.requests("/userinfo");
    QCOMPARE(userinfo.size(), 1);
    QCOMPARE(userinfo.first().hasHeader("DPoP"), isBound);
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
    QCOMPARE(f.record().dpopKey.isNull(), !isBound);
    QCOMPARE(f.store.record().contains(R"("version":2)"), isBound);
    QCOMPARE(thumbprint.isEmpty(), !isBound);
    if (!isBound)
        return;
    QCOMPARE(thumbprint.toLatin1(), f.lastThumbprint());
    QCOMPARE(f.record().dpopKey.thumbprint(), f.lastThumbprint());
    QVERIFY(!f.lastClaims().contains("ath"_L1));
}

void tst_SessionDpop::unsupported()
{
    DpopFixture f;
    f.issuer.dpopAlgorithms = QStringList { u"RS256"_s };
    const Auth0Error error = f.loginError();
    QCOMPARE(error.detail(), u"dpop.unsupported"_s);
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QVERIFY(!error.hint().isEmpty());
    QVERIFY(f.browser.opened.isEmpty());
}

void tst_SessionDpop::downgradeAtLogin()
{
    DpopFixture f;
    f.issuer.bindsAccessTokens = false;
    const Auth0Error error = f.loginError();
    QCOMPARE(error.detail(), u"dpop.downgrade"_s);
    QCOMPARE(error.code(), ErrorCode::InvalidResponse);
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.provider->state(), State::LoggedOut);
}

// RFC 9449 section 5: the refresh token of a public client is then bound all the same.
void tst_SessionDpop::bearerAtLogin()
{
    DpopFixture f(Dpop::IfSupported);
    f.issuer.bindsAccessTokens = false;
    QVERIFY(f.login());
    const QByteArray thumbprint = f.lastThumbprint();
    QCOMPARE(f.provider->credentials().result().tokenType(), u"Bearer"_s);
    QVERIFY(!f.issuer.server.requests("/userinfo").first().hasHeader("DPoP"));
    f.restart(Dpop::IfSupported);
    QVERIFY(f.restore());
    QVERIFY(f.refreshed().isValid());
    QCOMPARE(f.lastThumbprint(), thumbprint);
    f.issuer.bindsAccessTokens = true; // the server may begin to bind them
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    QCOMPARE(f.issuer.dpop.faults, QStringList());
}

void tst_SessionDpop::notBound()
{
    DpopFixture f(Dpop::Off);
    f.issuer.amend = [](const Request &, QJsonObject &body) { body[u"token_type"_s] = u"DPoP"_s; };
    QCOMPARE(f.loginError().detail(), u"dpop.not_bound"_s);
    QVERIFY(f.store.record().isEmpty());
}

void tst_SessionDpop::eachLoginHasAKey()
{
    DpopFixture f;
    QVERIFY(f.login());
    const QByteArray first = f.lastThumbprint();
    QVERIFY(f.login());
    QVERIFY(f.lastThumbprint() != first);
    QCOMPARE(f.record().dpopKey.thumbprint(), f.lastThumbprint());
    QVERIFY(f.refreshed().isValid());
    QCOMPARE(f.record().dpopKey.thumbprint(), f.lastThumbprint());
}

void tst_SessionDpop::refresh()
{
    DpopFixture f;
    QVERIFY(f.login());
    const QByteArray thumbprint = f.lastThumbprint();
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    f.restart(Dpop::Required);
    QVERIFY(f.restore());
    QCOMPARE(f.provider->credentials().result().tokenType(), u"DPoP"_s);
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    QCOMPARE(f.tokenRequests().size(), 3);
    QCOMPARE(f.lastThumbprint(), thumbprint);
    QStringList ids = proofIds(f.tokenRequests());
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(f.issuer.dpop.faults, QStringList());
}

// The session stays bound.
void tst_SessionDpop::turnedOff()
{
    DpopFixture f;
    QVERIFY(f.login());
    f.restart(Dpop::Off);
    QVERIFY(f.restore());
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    QCOMPARE(f.record().dpopKey.thumbprint(), f.lastThumbprint());
    QVERIFY(f.login());
    QCOMPARE(f.provider->credentials().result().tokenType(), u"Bearer"_s);
    QVERIFY(f.record().dpopKey.isNull());
    QVERIFY(f.store.record().contains(R"("version":1)"));
}

void tst_SessionDpop::downgradeAtRefresh()
{
    for (const Dpop dpop : { Dpop::IfSupported, Dpop::Required }) {
        DpopFixture f(dpop);
        QVERIFY(f.login());
        const QString before = f.provider->credentials().result().accessToken();
        f.issuer.bindsAccessTokens = false;
        const Auth0Error error = f.refreshed().error();
        QCOMPARE(error.detail(), u"dpop.downgrade"_s);
        QCOMPARE(error.code(), ErrorCode::InvalidResponse);
        QVERIFY(f.provider->isAuthenticated());
        QCOMPARE(f.provider->credentials().result().accessToken(), before);
        // The rotated refresh token is not lost.
        QVERIFY(f.settle());
        QVERIFY(f.issuer.isAlive(f.record().refreshToken));
        f.issuer.bindsAccessTokens = true;
        QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    }
}

// A session of bearer tokens is not bound later, and takes no token that is bound to another key.
void tst_SessionDpop::bearerSession()
{
    DpopFixture f(Dpop::Off);
    QVERIFY(f.login());
    f.restart(Dpop::IfSupported);
    QVERIFY(f.restore());
    QCOMPARE(f.refreshed().tokenType(), u"Bearer"_s);
    QVERIFY(!f.tokenRequests().last().hasHeader("DPoP"));
    QVERIFY(f.store.record().contains(R"("version":1)"));
    f.issuer.amend = [](const Request &, QJsonObject &body) { body[u"token_type"_s] = u"DPoP"_s; };
    QCOMPARE(f.refreshed().error().detail(), u"dpop.not_bound"_s);
}

// The one case in which a code or a refresh token is sent twice.
void tst_SessionDpop::nonces()
{
    DpopFixture f;
    f.issuer.dpop.nonce = "n-1";
    QVERIFY(f.login());
    const QList<Request> codes = f.issuer.tokenRequests(u"authorization_code"_s);
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes.at(1).form(u"code"_s), codes.at(0).form(u"code"_s));
    QCOMPARE(codes.at(1).form(u"code_verifier"_s), codes.at(0).form(u"code_verifier"_s));
    QCOMPARE(f.issuer.dpop.faults, QStringList { u"nonce"_s });
    QVERIFY(f.refreshed().isValid()); // with the known nonce
    QCOMPARE(f.refreshRequests(), 1);
    f.issuer.dpop.nonce = "n-2";
    QVERIFY(f.refreshed().isValid());
    QCOMPARE(f.refreshRequests(), 3);
    QStringList ids = proofIds(f.tokenRequests());
    QCOMPARE(ids.removeDuplicates(), 0);
}

void tst_SessionDpop::nonceLoop()
{
    DpopFixture f;
    f.issuer.intercept = [](const Request &) {
        static int count = 0;
        return Answer::oauthError("use_dpop_nonce", "another one")
                .with("DPoP-Nonce", "n-" + QByteArray::number(++count));
    };
    const Auth0Error error = f.loginError();
    QCOMPARE(error.oauthError(), u"use_dpop_nonce"_s);
    QCOMPARE(error.httpStatus(), 400);
    QCOMPARE(f.tokenRequests().size(), 2);
}

void tst_SessionDpop::processes()
{
    DpopFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    QCOMPARE(other->credentials().result().tokenType(), u"DPoP"_s);
    for (Auth0Provider *const provider : { other.get(), f.provider.get(), other.get() }) {
        const Credentials future = provider->refresh();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error(), Auth0Error());
        QCOMPARE(f.lastThumbprint(), f.record().dpopKey.thumbprint());
    }
    // A login of one of them has another key, which the other one takes over.
    const QByteArray before = f.record().dpopKey.thumbprint();
    QVERIFY(f.login());
    QVERIFY(f.record().dpopKey.thumbprint() != before);
    QTRY_COMPARE(other->credentials().result().accessToken(), f.record().accessToken.value);
    const Credentials future = other->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), Auth0Error());
    QCOMPARE(f.lastThumbprint(), f.record().dpopKey.thumbprint());
    QCOMPARE(f.issuer.dpop.faults, QStringList());
    QTRY_VERIFY(!other->isBusy());
}

void tst_SessionDpop::logout()
{
    DpopFixture f;
    QVERIFY(f.login());
    const QByteArray key = base64Url(f.record().dpopKey.privateKey());
    QVERIFY(f.store.record().contains(key));
    QVERIFY(f.logout());
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
    for (const QByteArray &value : std::as_const(f.store.values))
        QVERIFY(!value.contains(key));
    QVERIFY(!f.issuer.server.requests(f.issuer.revocationPath()).first().hasHeader("DPoP"));
}

void tst_SessionDpop::keyLost()
{
    DpopFixture f;
    QVERIFY(f.login());
    damageKey(&f);
    const QByteArray damaged = f.store.record();
    f.restart(Dpop::Required);
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toBool(), false);
    QCOMPARE(f.provider->lastError().detail(), u"dpop.key"_s);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.store.record(), damaged);
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.login());
    QVERIFY(!f.record().isKeyLost);
    QVERIFY(f.refreshed().isValid());
}

// The record has a newer refresh token and a damaged key.
void tst_SessionDpop::keyLostByOthers()
{
    DpopFixture f;
    f.provider->setProfileSources({}); // nothing else changes the record
    QVERIFY(f.login());
    CredentialRecord newer = f.record();
    newer.refreshToken = f.issuer.issueRefreshToken();
    newer.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
    f.setRecord(newer);
    damageKey(&f);
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    QCOMPARE(f.refreshed().error().detail(), u"dpop.key"_s);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<Auth0Error>().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.record().isKeyLost);
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
}

// A stored session of bearer tokens.
void tst_SessionDpop::required()
{
    DpopFixture f(Dpop::Off);
    QVERIFY(f.login());
    const QByteArray before = f.store.record();
    f.restart(Dpop::Required);
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toBool(), false);
    QCOMPARE(f.provider->lastError().detail(), u"dpop.required"_s);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.store.record(), before);
    QVERIFY(f.login());
    QCOMPARE(f.provider->credentials().result().tokenType(), u"DPoP"_s);
}

// Another process, whose settings do not require it, has signed the user in with bearer tokens.
void tst_SessionDpop::othersBearerSession()
{
    DpopFixture f;
    QVERIFY(f.login());
    const QByteArray thumbprint = f.lastThumbprint();
    const auto other = f.makeProvider();
    QSignalSpy loggedIn(other.get(), &Auth0Provider::loggedIn);
    other->login();
    QTRY_COMPARE(loggedIn.size(), 1);
    QTRY_VERIFY(!other->isBusy());
    QVERIFY(f.settle());
    const QByteArray stored = f.store.record();
    QVERIFY(f.record().dpopKey.isNull());
    QCOMPARE(f.provider->credentials().result().tokenType(), u"DPoP"_s);
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s); // with its own refresh token, in memory
    QCOMPARE(f.lastThumbprint(), thumbprint);
    QCOMPARE(f.store.record(), stored);
}

void tst_SessionDpop::otherGrants_data()
{
    QTest::addColumn<QString>("grant");
    QTest::newRow("device") << u"device"_s;
    QTest::newRow("exchange") << u"exchange"_s;
    QTest::newRow("refresh token") << u"adopt"_s;
}

void tst_SessionDpop::otherGrants()
{
    QFETCH(const QString, grant);
    DpopFixture f;
    f.issuer.dpop.nonce = "n-1";
    f.issuer.devicePerson = FakeIssuer::DevicePerson::SignsIn;
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    if (grant == "device"_L1)
        f.provider->loginOnDevice({});
    else if (grant == "exchange"_L1)
        f.provider->exchangeToken(f.issuer.subjectToken, u"urn:x:token"_s);
    else
        f.provider->adoptRefreshToken(f.issuer.issueRefreshToken());
    QTRY_COMPARE_WITH_TIMEOUT(loggedIn.size(), 1, 10000);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->credentials().result().tokenType(), u"DPoP"_s);
    QCOMPARE(f.record().dpopKey.thumbprint(), f.lastThumbprint());
    QCOMPARE(f.refreshed().tokenType(), u"DPoP"_s);
    QCOMPARE(f.issuer.dpop.faults, QStringList { u"nonce"_s });
}

// A pushed authorization request (RFC 9126) has the thumbprint, too (RFC 9449 section 10.1).
void tst_SessionDpop::pushed()
{
    DpopFixture f;
    f.issuer.acceptsPushedRequests = true;
    f.provider->setClientSecret(u"a secret"_s);
    QVERIFY(f.login());
    QVERIFY(f.browser.lastQuery().hasQueryItem(u"request_uri"_s));
    QVERIFY(!f.browser.lastQuery().hasQueryItem(u"dpop_jkt"_s));
    const QList<Request> requests = f.issuer.server.requests("/oauth/par");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"dpop_jkt"_s).toLatin1(), f.lastThumbprint());
    QVERIFY(!requests.first().hasHeader("DPoP"));
}

void tst_SessionDpop::userinfoNonce()
{
    DpopFixture f;
    QVERIFY(f.login());
    f.issuer.dpop.nonce = "n-1";
    f.issuer.userinfo = { { u"nickname"_s, u"another"_s } };
    f.provider->reloadProfile();
    QTRY_COMPARE(f.provider->profile()->nickname(), u"another"_s);
    const QList<Request> requests = f.issuer.server.requests("/userinfo");
    QCOMPARE(requests.size(), 3); // one of the login, two now
    QStringList ids = proofIds(requests);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(f.refreshRequests(), 0); // the token was not refused
}

void tst_SessionDpop::managementApi()
{
    Dpopped<ProfileFixture> f;
    const auto check = [&f](const Request &request) {
        const QString fault = f.issuer.dpop.check(request, f.issuer.server.origin(),
                                                  request.header("Authorization").mid(5));
        return fault.isEmpty() ? f.answer(request) : f.issuer.dpop.apiRefusal(fault);
    };
    f.issuer.server.reply(UserPath, check);
    QVERIFY(f.login());
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 7);
    QCOMPARE(f.sent("GET").first().header("Authorization").left(5), "DPoP ");
    f.issuer.dpop.nonce = "n-1";
    QSignalSpy updated(f.provider.get(), &Auth0Provider::profileUpdateFinished);
    f.provider->updateUserMetadata({ { u"colour"_s, u"red"_s } });
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(updated.first().at(1).value<Auth0Error>(), Auth0Error());
    QCOMPARE(f.metadata().value(u"colour"_s).toString(), u"red"_s);
    QCOMPARE(f.sent("PATCH").size(), 2);
    QCOMPARE(f.issuer.dpop.faults, QStringList { u"nonce"_s });
}

void tst_SessionDpop::authorize()
{
    DpopFixture f;
    f.provider->setApiOrigins({ u"https://api.example"_s });
    QVERIFY(f.login());
    const QByteArray token = f.provider->credentials().result().accessToken().toLatin1();
    QNetworkRequest request(QUrl(u"wss://api.example/live?q=1"_s));
    QVERIFY(f.provider->authorize(&request));
    QCOMPARE(request.rawHeader("Authorization"), "DPoP " + token);
    DpopProof proof = DpopProof::read(request.rawHeader("DPoP"));
    QVERIFY(proof.isSigned);
    QCOMPARE(proof.thumbprint, f.lastThumbprint());
    QCOMPARE(proof.claims["htm"_L1].toString(), u"GET"_s);
    QCOMPARE(proof.claims["htu"_L1].toString(), u"https://api.example/live"_s);
    QVERIFY(f.provider->authorize(&request, "post"));
    const DpopProof next = DpopProof::read(request.rawHeader("DPoP"));
    QCOMPARE(next.claims["htm"_L1].toString(), u"POST"_s);
    QVERIFY(next.claims["jti"_L1] != proof.claims["jti"_L1]);
    QNetworkRequest foreign(QUrl(u"https://elsewhere.example/"_s));
    QVERIFY(!f.provider->authorize(&foreign));
    QVERIFY(!foreign.hasRawHeader("DPoP"));
}

void tst_SessionDpop::proofOfCredentials()
{
    DpopFixture f;
    QVERIFY(f.login());
    const Auth0Credentials credentials = f.provider->credentials().result();
    Request request;
    request.method = "DELETE";
    request.path = "/orders/7";
    const QByteArray origin = "https://api.example";
    request.headers = { { "DPoP",
                          credentials.dpopProof("DELETE", QUrl(u"https://api.example/orders/7?x"_s),
                                                "n-7") } };
    DpopVerifier verifier;
    verifier.nonce = "n-7";
    QCOMPARE(verifier.check(request, origin, credentials.accessToken().toLatin1()), QString());
    QCOMPARE(verifier.thumbprint(), f.lastThumbprint());
    QVERIFY(Auth0Credentials().dpopProof("GET", QUrl(u"https://api.example/"_s)).isEmpty());
    DpopFixture bearer(Dpop::Off);
    QVERIFY(bearer.login());
    QVERIFY(bearer.provider->credentials()
                    .result()
                    .dpopProof("GET", QUrl(u"https://api.example/"_s))
                    .isEmpty());
}

AUTH0QT_TEST_MAIN(tst_SessionDpop, QCoreApplication)
#include "tst_session_dpop.moc"
