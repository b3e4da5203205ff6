// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "conformancerows.h"
#include "testmain.h"

#include <QtCore/qjsonobject.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The tests for relying parties of the OpenID Foundation's conformance suite, as whole logins: the
// outcome that the application sees, and all requests that the provider receives. The rows have the
// names of the suite's tests. docs/internals/conformance.md lists those that are not here, and why.
class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data() { addAcceptedRows(); }
    void accepted();
    void refused_data() { addRefusedRows(); }
    void refused();
    void authorizationResponse_data();
    void authorizationResponse();
    void strangers_data();
    void strangers();
    void responseUsedOnce();
    void userinfoClaims();
    void userinfoOfAnother();
    void clientSecretBasic();
    void jwksUri();
    void keyRotation_data();
    void keyRotation();
    void keysAreFetchedOnce();
    void refresh();
    void refreshRefused_data();
    void refreshRefused();
    void logout_data();
    void logout();
    void logoutWithoutState();
};

namespace {

// Nothing is left of a login that has failed.
void compareSignedOut(const ConformanceFixture &f)
{
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), QString());
    QVERIFY(f.store.record().isEmpty());
    QVERIFY(!f.browser.isOpen);
    QCOMPARE(f.violation(), QString());
}

} // namespace

void tst_Conformance::accepted()
{
    QFETCH(const Script, script);
    ConformanceFixture f;
    script(f);
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), QString());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), f.issuer.subject);
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    QCOMPARE(f.violation(), QString());
    QCOMPARE(f.issuer.server.requests("/userinfo").first().header("Authorization"),
             "Bearer " + f.record().accessToken.value.toLatin1());
}

// The wire ends with the bad answer: neither userinfo nor another token request follows.
void tst_Conformance::refused()
{
    QFETCH(const Script, script);
    QFETCH(const QString, detail);
    QFETCH(const QString, wire);
    ConformanceFixture f;
    script(f);
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), detail);
    QCOMPARE(f.wire(), wire);
    QCOMPARE(f.browser.opened.size(), wire == "metadata"_L1 ? 0 : 1);
    compareSignedOut(f);
}

void tst_Conformance::authorizationResponse_data()
{
    QTest::addColumn<bool>("announced"); // authorization_response_iss_parameter_supported
    QTest::addColumn<QString>("issuer"); // "=": its own
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("detail");
    const QString evil = u"https://evil.example/"_s;
    QTest::newRow("announced") << true << u"="_s << QString() << QString();
    QTest::newRow("not announced, but there") << false << u"="_s << QString() << QString();
    QTest::newRow("fapi: invalid-authorization-response-iss")
            << true << evil << QString() << u"redirect.iss"_s;
    QTest::newRow("fapi: remove-authorization-response-iss")
            << true << QString() << QString() << u"redirect.iss"_s;
    QTest::newRow("not announced, another") << false << evil << QString() << u"redirect.iss"_s;
    QTest::newRow("error, another issuer")
            << true << evil << u"access_denied"_s << u"redirect.iss"_s;
    QTest::newRow("error, no issuer")
            << true << QString() << u"access_denied"_s << u"redirect.iss"_s;
    QTest::newRow("fapi: user-rejects-authentication")
            << true << u"="_s << u"access_denied"_s << u"authorize.access_denied"_s;
}

void tst_Conformance::authorizationResponse()
{
    QFETCH(const bool, announced);
    QFETCH(const QString, issuer);
    QFETCH(const QString, error);
    QFETCH(const QString, detail);
    ConformanceFixture f;
    if (announced)
        f.changeMetadata({ { u"authorization_response_iss_parameter_supported"_s, true } });
    f.changeRedirect = [&](QUrlQuery &query) {
        if (!issuer.isEmpty())
            query.addQueryItem(u"iss"_s, issuer == "="_L1 ? f.issuer.issuer() : issuer);
        if (!error.isEmpty()) {
            query.removeQueryItem(u"code"_s);
            query.addQueryItem(u"error"_s, error);
        }
    };
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), detail);
    if (detail.isEmpty()) {
        QVERIFY(f.provider->isAuthenticated());
        QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    } else {
        QTRY_COMPARE(f.wire(), u"metadata keys"_s); // the code is not sent
        compareSignedOut(f);
    }
}

void tst_Conformance::strangers_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("fapi: ensure-authorization-response-with-invalid-state-fails") << u"another"_s;
    QTest::newRow("fapi: ensure-authorization-response-with-invalid-missing-state-fails")
            << QString();
}

// Such a response may come from anybody. It is refused and does not end the login.
void tst_Conformance::strangers()
{
    QFETCH(const QString, state);
    ConformanceFixture f;
    QVERIFY(f.openPage());
    const QUrl right = f.redirect();
    f.changeRedirect = [&](QUrlQuery &query) {
        query.removeQueryItem(u"state"_s);
        if (!state.isEmpty())
            query.addQueryItem(u"state"_s, state);
    };
    f.browser.comeBack(f.redirect());
    QTRY_VERIFY(f.browser.answer.contains("</html>"));
    QVERIFY(f.provider->isBusy());
    QTRY_COMPARE(f.wire(), u"metadata keys"_s);
    f.browser.comeBack(right);
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    QCOMPARE(f.violation(), QString());
}

// RFC 6749 section 4.1.2: a code is sent once, also if its response comes again.
void tst_Conformance::responseUsedOnce()
{
    ConformanceFixture f;
    f.issuer.tokenDelay = 200ms;
    QVERIFY(f.openPage());
    const QUrl url = f.redirect();
    f.browser.comeBack(url);
    QTRY_COMPARE(f.wire(), u"metadata keys token"_s);
    Q_EMIT f.browser.redirected(url);
    f.provider->handleRedirect(url);
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
    Q_EMIT f.browser.redirected(url);
    f.provider->handleRedirect(url);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    QCOMPARE(f.violation(), QString());
}

// oidcc-client-test-scope-userinfo-claims, oidcc-client-test-userinfo-bearer-header
void tst_Conformance::userinfoClaims()
{
    ConformanceFixture f;
    f.provider->setScopes({ u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"address"_s });
    f.issuer.claims = {};
    f.issuer.userinfo = { { u"name"_s, u"Alice Doe"_s },
                          { u"email"_s, u"alice@example.com"_s },
                          { u"email_verified"_s, true },
                          { u"phone_number"_s, u"+49 30 1"_s },
                          { u"address"_s, QJsonObject { { u"locality"_s, u"Berlin"_s } } } };
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), QString());
    QCOMPARE(f.authorizeParameter(u"scope"_s), u"openid profile email phone address"_s);
    const Auth0Profile *const profile = f.provider->profile();
    QCOMPARE(profile->name(), u"Alice Doe"_s);
    QCOMPARE(profile->email(), u"alice@example.com"_s);
    QVERIFY(profile->isEmailVerified());
    QCOMPARE(profile->phoneNumber(), u"+49 30 1"_s);
    QCOMPARE(profile->address().value(u"locality"_s).toString(), u"Berlin"_s);
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    const Request request = f.issuer.server.requests("/userinfo").first();
    QCOMPARE(request.header("Authorization"), "Bearer " + f.record().accessToken.value.toLatin1());
    QVERIFY(request.query.isEmpty());
    QCOMPARE(request.body, QByteArray());
}

// oidcc-client-test-userinfo-invalid-sub
void tst_Conformance::userinfoOfAnother()
{
    ConformanceFixture f;
    f.issuer.userinfo = { { u"sub"_s, u"auth0|mallory"_s }, { u"nickname"_s, u"mallory"_s } };
    QVERIFY(f.signIn());
    QVERIFY(f.provider->isAuthenticated()); // by the ID token
    QCOMPARE(f.provider->lastError().detail(), u"userinfo.sub"_s);
    QCOMPARE(f.provider->profile()->sub(), f.issuer.subject);
    QCOMPARE(f.provider->profile()->nickname(), QString());
    QVERIFY(!f.store.record().contains("mallory"));
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
}

// oidcc-client-test-client-secret-basic, for an application that has a secret
void tst_Conformance::clientSecretBasic()
{
    ConformanceFixture f;
    f.provider->setClientSecret(u"a:secret"_s);
    f.provider->setClientAuthMethod(Auth0::ClientAuthMethod::Basic);
    QVERIFY(f.signIn());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    const Request request = f.issuer.server.requests(f.issuer.tokenPath()).first();
    QCOMPARE(request.header("Authorization"), "Basic " + "client:a%3Asecret"_ba.toBase64());
    QVERIFY(!request.body.contains("secret"));
    QVERIFY(!f.issuer.server.requests("/userinfo").first().body.contains("secret"));
}

// oidcc-client-test-discovery-jwks-uri-keys
void tst_Conformance::jwksUri()
{
    ConformanceFixture f;
    f.keysPath = "/run/17/keys";
    f.useKey(ConformanceFixture::nextKey());
    f.changeMetadata(
            { { u"jwks_uri"_s, QString::fromLatin1(f.issuer.server.origin() + f.keysPath) } });
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), QString());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s); // those of this path
}

void tst_Conformance::keyRotation_data()
{
    QTest::addColumn<bool>("named"); // the keys have a kid
    QTest::addColumn<bool>("duringLogin");
    QTest::newRow("oidcc-client-test-signing-key-rotation") << true << false;
    QTest::newRow("oidcc-client-test-signing-key-rotation-just-before-signing") << true << true;
    QTest::newRow("rotation of keys without kid") << false << false;
    QTest::newRow("rotation of keys without kid just before signing") << false << true;
}

void tst_Conformance::keyRotation()
{
    QFETCH(const bool, named);
    QFETCH(const bool, duringLogin);
    ConformanceFixture f;
    if (!named)
        f.useKey(ConformanceFixture::keyWithoutId());
    QVERIFY(f.signIn());
    QCOMPARE(f.wire(), u"metadata keys token userinfo"_s);
    const SigningKey &next = named ? ConformanceFixture::nextKey()
                                   : ConformanceFixture::nextKeyWithoutId();
    f.clearWire();
    if (duringLogin) {
        f.issuer.intercept = [&](const Request &) {
            f.useKey(next);
            return std::nullopt;
        };
    } else {
        f.useKey(next);
    }
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), QString());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.wire(), u"token keys userinfo"_s);

    // The keys have just been fetched: a token with one more unknown key cannot cause that again.
    f.clearWire();
    f.issuer.intercept = {};
    if (named)
        f.signWithHeader({ { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"k3"_s } });
    else
        f.issuer.key = ConformanceFixture::keyWithoutId();
    QVERIFY(f.signIn());
    QCOMPARE(f.failure(), named ? u"id_token.key_unknown"_s : u"id_token.signature"_s);
    QCOMPARE(f.wire(), u"token"_s);
    QCOMPARE(f.violation(), QString());
}

// Logins, refreshes and userinfo use the keys of the first login.
void tst_Conformance::keysAreFetchedOnce()
{
    ConformanceFixture f;
    QVERIFY(f.signIn());
    QVERIFY(f.signIn());
    const QFuture<Auth0Credentials> refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.wire(), u"metadata keys token userinfo token userinfo token"_s);
    QCOMPARE(f.violation(), QString());
}

// oidcc-client-test-refresh-token
void tst_Conformance::refresh()
{
    ConformanceFixture f;
    QVERIFY(f.signIn());
    const CredentialRecord before = f.record();
    f.clearWire();
    const QFuture<Auth0Credentials> refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().isValid());
    QVERIFY(refreshed.result().accessToken() != before.accessToken.value);
    f.provider->reloadProfile();
    QVERIFY(QTest::qWaitFor([&] { return f.wire() == "token userinfo"_L1; }));
    QVERIFY(f.settle());
    const Request request = f.issuer.server.requests(f.issuer.tokenPath()).last();
    QCOMPARE(request.form(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(request.form(u"refresh_token"_s), before.refreshToken);
    QCOMPARE(f.issuer.server.requests("/userinfo").last().header("Authorization"),
             "Bearer " + refreshed.result().accessToken().toLatin1());
    QVERIFY(f.record().refreshToken != before.refreshToken);
    QCOMPARE(f.violation(), QString());
}

void tst_Conformance::refreshRefused_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Script &script, const QString &detail) {
        QTest::newRow(name) << script << detail;
    };
    row("oidcc-client-test-refresh-token-invalid-issuer",
        claim(u"iss"_s, u"https://evil.example/"_s), u"id_token.iss"_s);
    row("oidcc-client-test-refresh-token-invalid-sub", claim(u"sub"_s, u"auth0|mallory"_s),
        u"id_token.subject_changed"_s);
    row("oidcc-client-test-refresh-token-invalid-aud", claim(u"aud"_s, u"another-client"_s),
        u"id_token.aud"_s);
    row("oidcc-client-test-refresh-token-invalid-azp", claim(u"azp"_s, u"another-client"_s),
        u"id_token.azp"_s);
    row("older", claim(u"iat"_s, 1000), u"id_token.iat"_s);
    row("another nonce", claim(u"nonce"_s, u"another-nonce"_s), u"id_token.nonce"_s);
}

// The tokens of a refused answer are not used, except the refresh token: the old one is spent. That
// of another user is not used.
void tst_Conformance::refreshRefused()
{
    QFETCH(const Script, script);
    QFETCH(const QString, detail);
    ConformanceFixture f;
    QVERIFY(f.signIn());
    const CredentialRecord before = f.record();
    script(f);
    f.clearWire();
    const QFuture<Auth0Credentials> refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QCOMPARE(refreshed.result().error().detail(), detail);
    QVERIFY(refreshed.result().accessToken().isEmpty());
    QVERIFY(f.settle());
    QTest::qWait(20);
    QCOMPARE(f.wire(), u"token"_s); // and no userinfo
    QCOMPARE(f.record().accessToken.value, before.accessToken.value);
    QCOMPARE(f.record().idToken, before.idToken);
    QCOMPARE(f.provider->profile()->sub(), f.issuer.subject);
    if (detail == "id_token.subject_changed"_L1)
        QCOMPARE(f.record().refreshToken, before.refreshToken);
    else
        QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.violation(), QString());
}

void tst_Conformance::logout_data()
{
    QTest::addColumn<QString>("stranger"); // the query of a return before the right one
    QTest::newRow("oidcc-client-test-rp-init-logout") << QString();
    QTest::newRow("oidcc-client-test-rp-init-logout-other-state") << u"?state=another"_s;
    QTest::newRow("oidcc-client-test-rp-init-logout-no-state") << u"?"_s;
}

void tst_Conformance::logout()
{
    QFETCH(const QString, stranger);
    ConformanceFixture f;
    QVERIFY(f.signIn());
    const QString idToken = f.record().idToken;
    f.browser.opened.clear();
    f.clearWire();
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    options.setReturnTo(QUrl(u"http://127.0.0.1:0/bye"_s));
    const QSignalSpy loggedOut(f.provider.get(), &Auth0Provider::loggedOut);
    f.provider->logoutWith(options);
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QCOMPARE(f.browser.lastUrl().path().toLatin1(), f.issuer.logoutPath());
    QCOMPARE(f.authorizeParameter(u"client_id"_s), f.issuer.clientId);
    QCOMPARE(f.authorizeParameter(u"id_token_hint"_s), idToken);
    const QString state = f.authorizeParameter(u"state"_s);
    QCOMPARE(state.size(), 43);
    const QString back = f.authorizeParameter(u"post_logout_redirect_uri"_s);
    if (!stranger.isEmpty()) {
        f.browser.answer.clear();
        f.browser.comeBack(QUrl(back + stranger));
        QTRY_VERIFY(f.browser.answer.contains("This sign-in has ended"));
        QVERIFY(f.provider->isBusy()); // it goes on waiting
    }
    f.browser.answer.clear();
    f.browser.comeBack(QUrl(back + u"?state="_s + state));
    QVERIFY(f.settle());
    QTRY_VERIFY(f.browser.answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(f.provider->lastError(), Auth0Error());
    QCOMPARE(loggedOut.size(), 1);
    QCOMPARE(f.wire(), u"revoke"_s);
    QVERIFY(f.store.record().isEmpty());
}

// The return goes to a page of the web, which cannot check a state: none is sent.
void tst_Conformance::logoutWithoutState()
{
    ConformanceFixture f;
    QVERIFY(f.signIn());
    f.browser.opened.clear();
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    options.setReturnTo(QUrl(u"https://acme.example/bye"_s));
    f.provider->logoutWith(options);
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QVERIFY(!f.browser.lastQuery().hasQueryItem(u"state"_s));
    QCOMPARE(f.authorizeParameter(u"post_logout_redirect_uri"_s), u"https://acme.example/bye"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

AUTH0QT_TEST_MAIN(tst_Conformance, QCoreApplication)
#include "tst_conformance.moc"
