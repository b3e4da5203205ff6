// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// One function for each known defect of QOAuth2AuthorizationCodeFlow, named after it. "Qt 6.4"
// says what the plain class does there, and so why the function would fail with it. Its refresh (7)
// is not used: see tst_tokenrequest. Without Qt Network Authorization the same is expected.

#include "flowtest.h"
#include "testmain.h"

#include "browser/redirect.h"
#include "flow/tokenset.h"
#include "token/pkce.h"

#include <QtCore/qpointer.h>
#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;
using Fault = Answer::Fault;

class tst_AuthorizationCodeFlowDefects : public FlowTest
{
    Q_OBJECT

private Q_SLOTS:
    void defect01_noPkce();
    void defect02_predictableState();
    void defect03_noNonceAndUnverifiedIdToken();
    void defect04_tokenErrorsSwallowed_data();
    void defect04_tokenErrorsSwallowed();
    void defect05_callbackErrorsWithoutState();
    void defect06_statusSticks();
    void defect08_scopeWiped();
    void defect09_codeEncodedTwice();
    void defect10_queryDroppedAndNotEncoded();
    void defect11_useAfterFree();
    void defect12_leakedReply();
    void defect13_noDeadlineNoRulesNoHeader();
    void defect14_noReplyHandler();
    void defect15_expiryInLocalTimeAndNotCleared();
    void defect16_grantedOnlyOnChange();
    void defect17_noCancel();
    void defect18_secretsInTheLog();
};

// Qt 6.4: neither code_challenge nor code_verifier is sent.
void tst_AuthorizationCodeFlowDefects::defect01_noPkce()
{
    QSet<QString> challenges;
    for (int i = 0; i < 3; ++i) {
        const QUrlQuery query = grant();
        const QString challenge = value(query, u"code_challenge"_s);
        QCOMPARE(challenge.size(), 43);
        QCOMPARE(value(query, u"code_challenge_method"_s), u"S256"_s);
        exchange();
        const QByteArray verifier = posts().last().form(u"code_verifier"_s).toLatin1();
        QVERIFY(verifier.size() >= 43 && verifier.size() <= 128); // RFC 7636 section 4.1
        QCOMPARE(QString::fromLatin1(codeChallengeS256(verifier)), challenge);
        QVERIFY(!m_authorizeUrl.toEncoded().contains(verifier));
        challenges.insert(challenge);
        m_flow->release();
    }
    QCOMPARE(challenges.size(), 3); // never used twice
}

// Qt 6.4: eight letters out of the clock, the same for each grant() of an object.
void tst_AuthorizationCodeFlowDefects::defect02_predictableState()
{
    QSet<QString> seen;
    QSet<QChar> letters;
    for (int i = 0; i < 200; ++i) {
        const QUrlQuery query = grant();
        for (const QString &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s }) {
            const QString random = value(query, name);
            QCOMPARE(random.size(), 43); // 32 bytes
            seen.insert(random);
            letters.unite(QSet<QChar>(random.cbegin(), random.cend()));
        }
        QCOMPARE(value(query, u"state"_s), QString::fromLatin1(m_flow->codeState()));
#if AUTH0QT_NETWORKAUTH
        QCOMPARE(baseFlow()->state(), value(query, u"state"_s)); // it has no other
#endif
    }
    QCOMPARE(seen.size(), 600);
    QCOMPARE(letters.size(), 64);
}

// Qt 6.4: no nonce, and an id_token that nobody verified in extraTokens() at granted().
void tst_AuthorizationCodeFlowDefects::defect03_noNonceAndUnverifiedIdToken()
{
    const QUrlQuery query = grant();
    QCOMPARE(value(query, u"nonce"_s).size(), 43);
    QCOMPARE(value(query, u"nonce"_s), QString::fromLatin1(m_flow->nonce()));
    QVERIFY(m_flow->nonce() != m_flow->codeState());
    exchange();
    QCOMPARE(m_responses.last().json["id_token"_L1].toString(), u"id.token.1"_s); // to verify
#if AUTH0QT_NETWORKAUTH
    QVERIFY(!baseFlow()->extraTokens().contains(u"id_token"_s));
#endif
    m_flow->drop(); // it was no good
#if AUTH0QT_NETWORKAUTH
    QVERIFY(!baseFlow()->extraTokens().contains(u"id_token"_s));
#endif
    checkGranted(0);
}

void tst_AuthorizationCodeFlowDefects::defect04_tokenErrorsSwallowed_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("oauthError");
    QTest::newRow("400") << Answer::oauthError("invalid_grant", "was used") << u"http.status"_s
                         << u"invalid_grant"_s;
    QTest::newRow("401") << Answer::oauthError("invalid_client", "who?", 401)
                                    .with("WWW-Authenticate", "Basic realm=\"x\"")
                         << u"http.status"_s << u"invalid_client"_s;
    QTest::newRow("403") << Answer::oauthError("mfa_required", "second step", 403)
                         << u"http.status"_s << u"mfa_required"_s;
    QTest::newRow("429") << Answer::oauthError("too_many_requests", "wait", 429)
                         << u"http.rate_limited"_s << u"too_many_requests"_s;
    QTest::newRow("503") << Answer::text("<h1>sorry</h1>", "text/html", 503)
                         << u"http.server_error"_s << QString();
    QTest::newRow("redirect") << Answer::redirect(QUrl(u"https://evil.example/"_s), 307)
                              << u"http.redirect_elsewhere"_s << QString();
    QTest::newRow("captive portal")
            << Answer::text("<h1>pay</h1>", "text/html") << u"http.content_type"_s << QString();
    QTest::newRow("cut short") << Answer::broken(Fault::Truncate) << u"http.truncated"_s
                               << QString();
    QTest::newRow("closed") << Answer::broken(Fault::Close) << u"network.closed"_s << QString();
    QTest::newRow("junk") << Answer::text("{", "application/json") << u"http.json"_s << QString();
}

// Qt 6.4: a log line, no signal; the body of an error is never read.
void tst_AuthorizationCodeFlowDefects::defect04_tokenErrorsSwallowed()
{
    QFETCH(Answer, answer);
    QFETCH(QString, detail);
    QFETCH(QString, oauthError);
    m_server->reply("/oauth/token", answer);
    grant();
    exchange();
    QCOMPARE(m_responses.size(), 1);
    QCOMPARE(m_responses.last().error.detail(), detail);
    QCOMPARE(m_responses.last().error.oauthError(), oauthError);
    m_flow->release(); // by mistake: there is nothing to release
    checkGranted(0);
    QCOMPARE(posts().size(), 1);
}

// Qt 6.4: error= counts without any state, so that every local program can end a login; a wrong
// state and a missing code are only logged.
void tst_AuthorizationCodeFlowDefects::defect05_callbackErrorsWithoutState()
{
#if AUTH0QT_NETWORKAUTH
    QSignalSpy errors(baseFlow(), &QAbstractOAuth2::error);
#endif
    grant();
    const RedirectRules rules { QUrl(redirectUri()), m_flow->codeState(), {} };
    const auto judge = [&rules](const QString &query) {
        return codeFromRedirect(QUrl(redirectUri() + u'?' + query), rules);
    };
    const QString state = u"&state="_s + QString::fromLatin1(m_flow->codeState());
    QVERIFY(isForeignRedirect(judge(u"error=access_denied"_s).error()));
    QVERIFY(isForeignRedirect(judge(u"code=a&state=wrong"_s).error()));
    QCOMPARE(judge(u"error=access_denied"_s + state).error().code(), Code::AuthorizationDenied);
    QCOMPARE(judge(u"x=y"_s + state).error().detail(), u"redirect.no_code"_s);
#if AUTH0QT_NETWORKAUTH
    QCOMPARE(errors.size(), 0);
#endif
    exchange(*judge(u"code=the-code"_s + state)); // it is still waiting for that
    m_flow->release();
    checkGranted(1);
}

// Qt 6.4: "already in progress" for ever after one failure.
void tst_AuthorizationCodeFlowDefects::defect06_statusSticks()
{
    m_server->once("/oauth/token", Answer::oauthError("invalid_grant", "no"));
    grant();
    exchange();
    m_flow->drop();
    logIn();
    checkGranted(1);

    m_server->once("/oauth/token", Answer::text("", "text/html", 503));
    grant();
    exchange();
    QVERIFY(m_responses.last().error.isTransient());
    m_flow->drop();
    logIn();
    QCOMPARE(m_responses.last().error.detail(), QString());
    QCOMPARE(posts().size(), 4);
}

// Qt 6.4: an answer without scope empties it, and the next login asks for nothing.
void tst_AuthorizationCodeFlowDefects::defect08_scopeWiped()
{
    QJsonObject answer = tokens();
    answer.remove(u"scope"_s);
    m_server->reply("/oauth/token", Answer::json(answer));
    m_flow->setAuthorizationParameters({ { u"scope"_s, u"openid profile offline_access"_s } });
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(value(grant(), u"scope"_s), u"openid profile offline_access"_s);
        exchange();
        m_flow->release();
    }
    checkGranted(2);
}

// Qt 6.4: a%2Fb of the redirect is sent as a%252Fb; "+" is never decoded.
void tst_AuthorizationCodeFlowDefects::defect09_codeEncodedTwice()
{
    for (const QString &code : { u"a/b+c d=e&f?g#h"_s, u"a~b-c_d.e*f!"_s, u"ä€"_s }) {
        grant();
        exchange(code);
        m_flow->drop();
        QCOMPARE(posts().last().form(u"code"_s), code);
        QCOMPARE(posts().last().form(u"redirect_uri"_s), redirectUri());
    }
    grant();
    exchange(u"a/b+c d"_s);
    QVERIFY(posts().last().body.contains("code=a%2Fb%2Bc%20d&"));
}

// Qt 6.4: the query of the authorization URL is lost, and values are not encoded.
void tst_AuthorizationCodeFlowDefects::defect10_queryDroppedAndNotEncoded()
{
    makeFlow("?tenant=a%2Bb%26c&list=1&list=2&space=a+b");
    m_flow->setAuthorizationParameters({ { u"login_hint"_s, u"u+t@acme.example"_s },
                                         { u"audience"_s, u"https://api.example/?a=b&c=d#%20"_s },
                                         { u"odd name&"_s, u"Ä ü"_s } });
    const QUrlQuery query = grant();
    const QByteArray url = m_authorizeUrl.toEncoded();
    QVERIFY(url.startsWith(m_server->url("/authorize?").toEncoded()));
    QVERIFY(url.contains("tenant=a%2Bb%26c"));
    QVERIFY(url.contains("space=a+b"));
    QCOMPARE(query.allQueryItemValues(u"list"_s).size(), 2);
    QVERIFY(url.contains("login_hint=u%2Bt%40acme.example") || url.contains("u%2Bt@acme.example"));
    QCOMPARE(value(query, u"login_hint"_s), u"u+t@acme.example"_s);
    QCOMPARE(value(query, u"audience"_s), u"https://api.example/?a=b&c=d#%20"_s);
    QVERIFY(url.contains("odd%20name%26=%C3%84%20%C3%BC"));
    QCOMPARE(value(query, u"redirect_uri"_s), redirectUri());
    QVERIFY(!m_authorizeUrl.hasFragment());
}

// Qt 6.4: a lambda without context uses the deleted handler when the reply is there.
void tst_AuthorizationCodeFlowDefects::defect11_useAfterFree()
{
    for (const Fault fault : { Fault::None, Fault::Reset }) {
        Answer answer = fault == Fault::None ? Answer::json(tokens()) : Answer::broken(fault);
        answer.delay = 300ms;
        m_server->reply("/oauth/token", answer);
        makeFlow();
        auto owner = std::make_unique<QObject>();
        m_flow->setParent(owner.get());
        QPointer<Flow> flow(m_flow.release());
        const auto before = posts().size();
        flow->grant();
        flow->exchangeCode(u"the-code"_s);
        QTRY_COMPARE(posts().size(), before + 1);
        flow->abandon();
        owner.reset();
        QVERIFY(flow); // the request on the wire keeps it
        QTRY_VERIFY(!flow);
        QTRY_COMPARE(replies(), 0);
        QVERIFY(m_responses.isEmpty());
        checkGranted(0);
    }
}

// Qt 6.4: the reply of each code exchange stays for ever.
void tst_AuthorizationCodeFlowDefects::defect12_leakedReply()
{
    logIn();
    QTRY_COMPARE(replies(), 0);
    m_server->once("/oauth/token", Answer::oauthError("invalid_grant", "no"));
    grant();
    exchange();
    m_flow->drop();
    QTRY_COMPARE(replies(), 0);
}

// Qt 6.4: waits for ever, answers a 401 with the client id, follows redirects with the code, and
// says nothing of itself.
void tst_AuthorizationCodeFlowDefects::defect13_noDeadlineNoRulesNoHeader()
{
    m_http->client.manager()->setDeadline(50ms);
    for (const Fault fault : { Fault::Hang, Fault::Drip }) {
        m_server->once("/oauth/token", Answer::broken(fault));
        grant();
        exchange();
        QCOMPARE(m_responses.last().error.detail(), u"network.timeout"_s);
        m_flow->drop();
    }
    m_http->client.manager()->setDeadline(30s);
    QCOMPARE(posts().size(), 2);
    QVERIFY(posts().last().header("User-Agent").startsWith("Auth0Qt/"));
    QVERIFY(posts().last().hasHeader("Auth0-Client"));

    m_server->once("/oauth/token",
                   Answer::oauthError("invalid_client", "who?", 401)
                           .with("WWW-Authenticate", "Basic realm=\"x\""));
    grant();
    exchange();
    m_flow->drop();
    QCOMPARE(posts().size(), 3);
    QVERIFY(!posts().last().hasHeader("Authorization"));

    FakeServer elsewhere;
    m_server->once("/oauth/token", Answer::redirect(elsewhere.url("/oauth/token"), 307));
    grant();
    exchange();
    QCOMPARE(m_responses.last().error.detail(), u"http.redirect"_s);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

// Qt 6.4: without a handler connect() warns and nothing happens.
void tst_AuthorizationCodeFlowDefects::defect14_noReplyHandler()
{
    log().clear();
    grant();
    QVERIFY(m_authorizeUrl.isValid());
    QVERIFY(log().filter(u"connect"_s, Qt::CaseInsensitive).isEmpty());
}

// Qt 6.4: expirationAt() is local time, keeps its old value where expires_in is absent, and has
// no setter for a restored session. Our truth is the TokenSet of the response.
void tst_AuthorizationCodeFlowDefects::defect15_expiryInLocalTimeAndNotCleared()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto expiry = [&] {
        return TokenSet::fromJson(m_responses.last().json, {}, now)->accessToken.expiresAt;
    };
    logIn();
    QCOMPARE(expiry(), now.addDays(1));
    QCOMPARE(expiry().timeSpec(), Qt::UTC);
    m_server->reply("/oauth/token",
                    Answer::json({ { u"access_token"_s, u"access-token-2"_s },
                                   { u"token_type"_s, u"Bearer"_s } }));
    logIn();
    QVERIFY(!expiry().isValid());
}

// Qt 6.4: granted() comes only when the status changes, so not for a second login.
void tst_AuthorizationCodeFlowDefects::defect16_grantedOnlyOnChange()
{
    logIn();
    checkGranted(1);
    logIn();
    checkGranted(2);
}

// Qt 6.4: grant() during a login goes on with the same state, and there is no cancel().
void tst_AuthorizationCodeFlowDefects::defect17_noCancel()
{
    grant();
    const QByteArray first = m_flow->codeState();
    grant();
    QVERIFY(m_flow->codeState() != first);
    const QUrl late(redirectUri() + u"?code=late&state="_s + QString::fromLatin1(first));
    QCOMPARE(codeFromRedirect(late, { QUrl(redirectUri()), m_flow->codeState(), {} })
                     .error()
                     .detail(),
             u"redirect.state"_s);
    exchange();
    m_flow->exchangeCode(u"once more"_s); // a code is spent once
    m_flow->release();
    checkGranted(1);
    QTRY_COMPARE(replies(), 0);
    QCOMPARE(posts().size(), 1);

    grant();
    const QPointer<Flow> flow(m_flow.release());
    flow->abandon();
    QTRY_VERIFY(!flow);
    QCOMPARE(posts().size(), 1);
}

// Qt 6.4: prints the authorize URL at debug level, and bodies of answers as warnings.
void tst_AuthorizationCodeFlowDefects::defect18_secretsInTheLog()
{
    const Parameters parameters { { u"login_hint"_s, u"someone-private"_s },
                                  { u"invitation"_s, u"invitation-ticket"_s },
                                  { u"id_token_hint"_s, u"hinted.id.token"_s } };
    ClientAuthentication client;
    client.secret = u"client-secret-1"_s;
    makeFlow({}, client);
    m_flow->setAuthorizationParameters(parameters);
    QStringList secrets { u"someone-private"_s,   u"invitation-ticket"_s, u"client-secret-1"_s,
                          u"access-token-1"_s,    u"refresh-token-1"_s,   u"id.token.1"_s,
                          u"sensitive-message"_s, u"hinted.id.token"_s };
    const auto remember = [&](const QString &code) {
        const QUrlQuery query(m_authorizeUrl);
        for (const QString &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
            secrets.append(value(query, name));
        secrets.append({ code, posts().last().form(u"code_verifier"_s) });
    };
    for (const Answer &answer :
         { Answer::json(tokens()), Answer::oauthError("invalid_grant", "sensitive-message"),
           Answer::text("access-token-1 {", "application/json"),
           Answer::text("access-token-1", "text/html", 500),
           Answer::json({ { u"error"_s, u"x"_s }, { u"access_token"_s, u"access-token-1"_s } }),
           Answer::broken(Fault::Reset), Answer::broken(Fault::Garbage) }) {
        m_server->reply("/oauth/token", answer);
        grant();
        const QString code = u"code-number-"_s + QString::number(posts().size());
        exchange(code);
        remember(code);
        m_flow->release();
        m_flow->drop();
    }
    secrets.removeAll(QString());
    QCOMPARE(secrets.size(), 8 + 7 * 5);
    const QString text = log().join(u'\n');
    // With the lines of QOAuth2AuthorizationCodeFlow.
#if !AUTH0QT_NETWORKAUTH
    QVERIFY(!text.isEmpty());
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QVERIFY(text.contains(u"Generated URL"_s));
#else
    QVERIFY(text.contains(u"Token request failed"_s));
#endif
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!text.contains(secret), "a secret is in the log");
}

AUTH0QT_TEST_MAIN(tst_AuthorizationCodeFlowDefects, QCoreApplication)

#include "tst_authorizationcodeflow_defects.moc"
