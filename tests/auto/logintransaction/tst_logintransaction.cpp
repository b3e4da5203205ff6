// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login.h"
#include "testmain.h"

#include <QtCore/qmap.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>

#include <vector>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;
using Fault = Answer::Fault;

class tst_LoginTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void byTheListener();
    void byHandleRedirect();
    void byACustomScheme();
    void authorizeUrl();
    void keysAreFetchedBesideThePage_data();
    void keysAreFetchedBesideThePage();
    void domainNeedsNoMetadata();
    void exchangeWaitsForTheKeys();
    void oneRequestAfterTheRedirect();
    void strangersDoNotEndIt_data();
    void strangersDoNotEndIt();
    void serverErrorEndsIt_data();
    void serverErrorEndsIt();
    void redirectCountsOnce();
    void issParameterIsRequired();
    void serversClock_data();
    void serversClock();
    void parallelLogins();
    void configuration_data();
    void configuration();
    void nextRedirectPort();
    void allPortsTaken();
    void customSchemeAfterTakenPort();

private:
    std::unique_ptr<OpenIdProvider> m_provider;
    std::unique_ptr<Login> m_login;
};

void tst_LoginTransaction::init()
{
    m_provider = std::make_unique<OpenIdProvider>();
    m_login = std::make_unique<Login>(m_provider.get());
}

void tst_LoginTransaction::cleanup()
{
    m_login.reset();
    m_provider.reset();
}

void tst_LoginTransaction::byTheListener()
{
    m_login->start();
    QVERIFY(!m_login->isPortFree());
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->detail(), QString());
    QCOMPARE(m_login->events, GoodEvents);
    QVERIFY(m_login->isPortFree());
    QTRY_VERIFY(m_login->page.contains("You are signed in"));

    const TokenSet tokens = m_login->result->value();
    QCOMPARE(tokens.accessToken.value, u"access-token-1"_s);
    QCOMPARE(tokens.refreshToken, u"refresh-token-1"_s);
    QCOMPARE(tokens.idTokenClaims["sub"_L1].toString(), u"auth0|1"_s);
    QCOMPARE(tokens.accessToken.scopes, m_login->request.scopes);
    QCOMPARE(m_login->transaction->server().issuer, m_provider->issuer());

    const auto total = m_provider->server.requests().size();
    m_login->settle();
    QCOMPARE(m_provider->server.requests().size(), total + 1); // settle()'s own
    QCOMPARE(m_provider->metadataFetches(), 1);
    QCOMPARE(m_provider->keyFetches(), 1);
    QCOMPARE(m_provider->tokenRequests(), 1);
    QCOMPARE(m_login->events, GoodEvents);
}

void tst_LoginTransaction::byHandleRedirect()
{
    m_login->start();
    const QUrl url = m_login->redirectUrl(m_login->goodQuery());
    QVERIFY(m_login->transaction->handleRedirect(url));
    QVERIFY(m_login->isPortFree()); // nobody else is waited for
    QVERIFY(!m_login->transaction->handleRedirect(url));
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->events, GoodEvents);
    QVERIFY(!m_login->transaction->handleRedirect(url));
    QCOMPARE(m_provider->tokenRequests(), 1);
    QCOMPARE(m_login->redirectUri.port(), m_login->transaction->redirectUri().port());
    const Request post = m_provider->server.requests(OpenIdProvider::TokenPath).first();
    QCOMPARE(post.form(u"code"_s), u"the-code"_s);
    QCOMPARE(QUrl(post.form(u"redirect_uri"_s)), m_login->redirectUri);
}

void tst_LoginTransaction::byACustomScheme()
{
    m_login->request.redirectUris = { QUrl(u"com.example.app://callback"_s) };
    m_login->start();
    QCOMPARE(QUrlQuery(m_login->authorizeUrl).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"com.example.app://callback"_s);
    // The browser adds a slash.
    QVERIFY(m_login->transaction->handleRedirect(
            QUrl(u"com.example.app://callback/?"_s + m_login->goodQuery())));
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->events, GoodEvents);
}

void tst_LoginTransaction::authorizeUrl()
{
    LoginRequest &request = m_login->request;
    request.audience = u"https://api.example/?a=b&c"_s;
    request.organization = u"org_default"_s;
    Auth0LoginOptions &options = request.options;
    options.setOrganization(u"org_1"_s);
    options.setInvitation(u"ticket"_s);
    options.setConnection(u"Username-Password-Authentication"_s);
    options.setConnectionScopes({ u"a"_s, u"b"_s });
    options.setPrompt(u"login"_s);
    options.setLoginHint(u"u+t@acme.example"_s);
    options.setIdTokenHint(u"eyJ.eyJ.c2ln"_s);
    options.setScopes({ u"transfer:funds"_s, u"openid"_s });
    options.setScreenHint(u"signup"_s);
    options.setDisplay(u"touch"_s);
    options.setUiLocales({ u"de"_s, u"en"_s });
    options.setAcrValues({ u"mfa"_s, u"phr"_s });
    options.setRequiredAcrValues({ u"phr"_s, u"phrh"_s });
    options.setMaxAge(0s);
    options.setParameter(u"ext-theme"_s, u"dark & light"_s);
    options.setParameter(u"state"_s, u"mine"_s);
    m_login->start();

    QCOMPARE(m_login->authorizeUrl.path(), u"/authorize"_s);
    const QUrlQuery query(m_login->authorizeUrl);
    const QMap<QString, QString> expected {
        { u"response_type"_s, u"code"_s },
        { u"client_id"_s, u"client"_s },
        { u"redirect_uri"_s, m_login->redirectUri.toString() },
        { u"scope"_s, u"openid offline_access transfer:funds"_s },
        { u"audience"_s, request.audience },
        { u"organization"_s, u"org_1"_s },
        { u"invitation"_s, u"ticket"_s },
        { u"connection"_s, u"Username-Password-Authentication"_s },
        { u"connection_scope"_s, u"a,b"_s },
        { u"prompt"_s, u"login"_s },
        { u"login_hint"_s, u"u+t@acme.example"_s },
        { u"id_token_hint"_s, u"eyJ.eyJ.c2ln"_s },
        { u"screen_hint"_s, u"signup"_s },
        { u"display"_s, u"touch"_s },
        { u"ui_locales"_s, u"de en"_s },
        { u"acr_values"_s, u"mfa phr phrh"_s },
        { u"max_age"_s, u"0"_s },
        { u"ext-theme"_s, u"dark & light"_s },
        { u"code_challenge_method"_s, u"S256"_s },
    };
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        QCOMPARE(query.allQueryItemValues(it.key(), QUrl::FullyDecoded),
                 QStringList { it.value() });
    }
    QCOMPARE(m_login->state().size(), 43);
    // The organization and max_age are checked in the token, too.
    m_login->transaction->handleRedirect(m_login->redirectUrl(m_login->goodQuery()));
    QTRY_COMPARE(m_login->detail(), u"id_token.auth_time"_s);
}

void tst_LoginTransaction::keysAreFetchedBesideThePage_data()
{
    QTest::addColumn<bool>("byDomain");
    QTest::newRow("issuer") << false;
    QTest::newRow("domain") << true;
}

void tst_LoginTransaction::keysAreFetchedBesideThePage()
{
    QFETCH(bool, byDomain);
    if (byDomain)
        m_login->request.domain = std::exchange(m_login->request.issuer, {});
    m_provider->server.reply(OpenIdProvider::JwksPath, Answer::broken(Fault::Hang));
    m_login->start(); // with a URL, although the keys never come
    QTRY_COMPARE(m_provider->keyFetches(), 1); // and are asked for, although nobody logs in
    QCOMPARE(m_login->events, QStringList { u"url"_s });
}

void tst_LoginTransaction::domainNeedsNoMetadata()
{
    m_login->request.domain = std::exchange(m_login->request.issuer, {});
    m_provider->server.reply(OpenIdProvider::MetadataPath, Answer::broken(Fault::Hang));
    m_login->start();
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->events, GoodEvents);
    QCOMPARE(m_provider->metadataFetches(), 0);
}

void tst_LoginTransaction::exchangeWaitsForTheKeys()
{
    Answer late = Answer::text(OpenIdProvider::key().jwks(), "application/json");
    late.delay = 150ms;
    m_provider->server.reply(OpenIdProvider::JwksPath, late);
    m_login->start();
    m_login->transaction->handleRedirect(m_login->redirectUrl(m_login->goodQuery()));
    m_login->settle();
    QCOMPARE(m_provider->tokenRequests(), 0);
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->events, GoodEvents);
    const auto requests = m_provider->server.requests();
    QCOMPARE(requests.last().path, QByteArray(OpenIdProvider::TokenPath));
}

// Between the redirect and the tokens our process sends the token request and nothing else.
void tst_LoginTransaction::oneRequestAfterTheRedirect()
{
    m_login->start();
    m_login->settle();
    const auto before = m_provider->server.requests().size();
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    const auto requests = m_provider->server.requests();
    QCOMPARE(requests.size(), before + 1);
    QCOMPARE(requests.last().path, QByteArray(OpenIdProvider::TokenPath));
}

void tst_LoginTransaction::strangersDoNotEndIt_data()
{
    QTest::addColumn<QString>("query"); // @ is our state
    QTest::newRow("nothing") << QString();
    QTest::newRow("wrong state") << u"code=evil&state=evil"_s;
    QTest::newRow("no state") << u"code=evil"_s;
    QTest::newRow("forged error") << u"error=access_denied"_s;
    QTest::newRow("forged error, wrong state") << u"error=access_denied&state=evil"_s;
    QTest::newRow("two wrong states") << u"code=evil&state=evil&state=wicked"_s;
    QTest::newRow("token, wrong state") << u"access_token=evil&state=evil"_s;
    QTest::newRow("long, wrong state") << u"state=evil&code="_s + QString(20000, u'x');
}

void tst_LoginTransaction::strangersDoNotEndIt()
{
    QFETCH(QString, query);
    m_login->start();
    query.replace(u'@', m_login->state());
    QVERIFY(!m_login->transaction->handleRedirect(m_login->redirectUrl(query)));
    m_login->redirect(query);
    QTRY_VERIFY(m_login->page.contains("This sign-in has ended"));
    QCOMPARE(m_login->events, QStringList { u"url"_s });
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->events, GoodEvents);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransaction::serverErrorEndsIt_data()
{
    QTest::addColumn<QString>("query"); // the state is added
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("denied") << u"error=access_denied&error_description=Blocked+user"_s
                            << Code::AuthorizationDenied << u"authorize.access_denied"_s;
    QTest::newRow("no session") << u"error=login_required"_s << Code::LoginRequired
                                << u"authorize.login_required"_s;
    QTest::newRow("another issuer")
            << u"code=a&iss=https://evil.example/"_s << Code::RedirectRejected << u"redirect.iss"_s;
    QTest::newRow("no code") << u"x=y"_s << Code::RedirectRejected << u"redirect.no_code"_s;
    const auto rejected = [](const char *name, const QString &query, const QString &detail) {
        QTest::newRow(name) << query << Code::RedirectRejected << detail;
    };
    rejected("two codes", u"code=the-code&code=evil"_s, u"redirect.duplicate"_s);
    rejected("two states", u"code=the-code&state=evil"_s, u"redirect.duplicate"_s);
    rejected("long", u"code="_s + QString(17000, u'x'), u"redirect.too_long"_s);
    rejected("very long", u"code="_s + QString(200000, u'x'), u"redirect.too_long"_s);
    rejected("access token", u"code=the-code&access_token=a"_s, u"redirect.token"_s);
    rejected("ID token", u"id_token=a.b.c"_s, u"redirect.token"_s);
    QTest::newRow("raw characters")
            << u"error=access_denied&error_description=Blocked+user|{}^`\\%"_s
            << Code::AuthorizationDenied << u"authorize.access_denied"_s;
}

void tst_LoginTransaction::serverErrorEndsIt()
{
    QFETCH(QString, query);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    m_login->start();
    m_login->redirect(query + u"&state="_s + m_login->state());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->detail(), detail);
    QCOMPARE(m_login->error().code(), code);
    QCOMPARE(m_login->events, QStringList({ u"url"_s, u"accepted"_s, u"failed"_s }));
    QVERIFY(m_login->isPortFree());
    QTRY_VERIFY(m_login->page.contains("not completed"));
    QVERIFY(!m_login->page.contains("Blocked"));
    m_login->settle();
    QCOMPARE(m_provider->tokenRequests(), 0);
    if (detail == u"authorize.access_denied"_s)
        QVERIFY(m_login->error().oauthDescription().startsWith(u"Blocked user"_s));
}

void tst_LoginTransaction::redirectCountsOnce()
{
    m_login->start();
    int refused = 0;
    const auto again = [&] {
        const QString error = u"error=access_denied&state="_s + m_login->state();
        for (const QString &query : { m_login->goodQuery(), error })
            refused += !m_login->transaction->handleRedirect(m_login->redirectUrl(query));
    };
    connect(m_login->transaction.get(), &LoginTransaction::redirectAccepted, this, again);
    connect(m_login->transaction.get(), &LoginTransaction::finished, this, again);
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(refused, 4);
    m_login->settle();
    QCOMPARE(m_login->events, GoodEvents);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

// RFC 9207 section 2.4
void tst_LoginTransaction::issParameterIsRequired()
{
    QJsonObject metadata = m_provider->metadata();
    metadata[u"authorization_response_iss_parameter_supported"_s] = true;
    m_provider->server.reply(OpenIdProvider::MetadataPath, Answer::json(metadata));
    m_login->start();
    m_login->redirect(m_login->goodQuery());
    QTRY_COMPARE(m_login->detail(), u"redirect.iss"_s);

    m_login->events.clear();
    m_login->result.reset();
    m_login->start();
    m_login->redirect(m_login->goodQuery() + u"&iss="_s + m_provider->issuer());
    QTRY_COMPARE(m_login->events, GoodEvents);
}

// Which of the two clocks is wrong does not matter: the ID token is judged by its issuer's.
void tst_LoginTransaction::serversClock_data()
{
    QTest::addColumn<std::chrono::seconds>("clock");
    QTest::addColumn<bool>("saysDate");
    QTest::addColumn<int>("lifetime"); // of the ID token, by the server's clock
    QTest::addColumn<int>("notBefore");
    QTest::addColumn<QString>("detail");
    const std::chrono::seconds hour = 1h;
    QTest::newRow("right") << 0s << true << 300 << 0 << QString();
    QTest::newRow("ahead") << hour << true << 300 << 0 << QString();
    QTest::newRow("behind") << -hour << true << 300 << 0 << QString();
    QTest::newRow("ahead, expired") << hour << true << -120 << -300 << u"id_token.exp"_s;
    QTest::newRow("behind, expired") << -hour << true << -120 << -300 << u"id_token.exp"_s;
    QTest::newRow("ahead, not yet valid") << hour << true << 300 << 120 << u"id_token.nbf"_s;
    QTest::newRow("behind, not yet valid") << -hour << true << 300 << 120 << u"id_token.nbf"_s;
    // Nobody can know then.
    QTest::newRow("ahead, no Date") << hour << false << 300 << 0 << u"id_token.nbf"_s;
    QTest::newRow("behind, no Date") << -hour << false << 300 << 0 << u"id_token.exp"_s;
}

void tst_LoginTransaction::serversClock()
{
    QFETCH(std::chrono::seconds, clock);
    QFETCH(bool, saysDate);
    QFETCH(int, lifetime);
    QFETCH(int, notBefore);
    m_provider->clock = clock;
    m_provider->saysDate = saysDate;
    const qint64 now = QDateTime::currentSecsSinceEpoch() + clock.count();
    m_provider->changedClaims = { { u"exp"_s, now + lifetime }, { u"nbf"_s, now + notBefore } };
    m_login->start();
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QTEST(m_login->detail(), "detail");
    QCOMPARE(m_login->result->isOk(), m_login->detail().isEmpty());
    if (m_login->result->isOk()) // ours counts for what we keep ourselves
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(
                             m_login->result->value().accessToken.expiresAt)
                     - 86400)
                < 60);
}

// Each has its own port, state, nonce and verifier; swapped answers are refused by both.
void tst_LoginTransaction::parallelLogins()
{
    OpenIdProvider otherProvider; // a nonce of its own
    Login other(&otherProvider);
    m_login->start();
    other.start();
    QVERIFY(m_login->redirectUri != other.redirectUri);
    QVERIFY(m_login->state() != other.state());
    m_login->redirect(other.goodQuery());
    other.redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->page.contains("This sign-in has ended"));
    QTRY_VERIFY(other.page.contains("This sign-in has ended"));
    QVERIFY(!m_login->transaction->handleRedirect(other.redirectUrl(other.goodQuery())));
    m_login->redirect(m_login->goodQuery());
    other.redirect(other.goodQuery());
    QTRY_COMPARE(m_login->events, GoodEvents);
    QTRY_COMPARE(other.events, GoodEvents);
}

void tst_LoginTransaction::configuration_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("domain"); // "issuer": the issuer instead
    QTest::addColumn<QList<QUrl>>("redirectUris");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &detail, const QStringList &redirectUris,
                        const QString &domain = u"issuer"_s,
                        const QString &clientId = u"client"_s) {
        QTest::newRow(name) << clientId << domain << QUrl::fromStringList(redirectUris) << detail;
    };
    const QStringList good { u"http://127.0.0.1:0/callback"_s };
    row("no client id", u"config.client_id"_s, good, u"issuer"_s, {});
    row("no domain", u"config.domain"_s, good, QString());
    row("a bad domain", u"config.domain"_s, good, u"acme example"_s);
    const auto uri = u"config.redirect_uri"_s;
    row("no redirect URI", uri, {});
    row("an empty one", uri, { QString() });
    row("a relative one", uri, { u"/callback"_s });
    row("a fragment", uri, { u"http://127.0.0.1:0/callback#a"_s });
    row("of the web", uri, { u"https://app.acme.example/callback"_s });
    row("http, not loopback", uri, { u"http://192.0.2.1/callback"_s });
    row("of the web, after a good one", uri, good + QStringList { u"https://acme.example/"_s });
    row("https, loopback", uri, { u"https://127.0.0.1/callback"_s });
    row("a user", uri, { u"http://user@127.0.0.1:0/callback"_s });
}

void tst_LoginTransaction::configuration()
{
    QFETCH(QString, clientId);
    QFETCH(QString, domain);
    QFETCH(QList<QUrl>, redirectUris);
    QFETCH(QString, detail);
    m_login->request.clientId = clientId;
    m_login->request.redirectUris = redirectUris;
    if (domain != u"issuer"_s) {
        m_login->request.issuer.clear();
        m_login->request.domain = domain;
    }
    m_login->create();
    m_login->transaction->start();
    QVERIFY(m_login->events.isEmpty()); // later
    QTRY_COMPARE(m_login->detail(), detail);
    QCOMPARE(m_login->error().code(), Code::ConfigurationError);
    if (detail == u"config.redirect_uri"_s || detail == u"config.domain"_s)
        QVERIFY(m_login->error().hint().contains(u"Found: "_s));
    QCOMPARE(m_login->events, QStringList { u"failed"_s });
    QCOMPARE(m_provider->server.connectionCount(), 0);
}

namespace {

QUrl uriWithPort(quint16 port)
{
    return QUrl(u"http://127.0.0.1:"_s + QString::number(port) + u"/callback"_s);
}

} // namespace

void tst_LoginTransaction::nextRedirectPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    m_login->request.redirectUris = { uriWithPort(taken.serverPort()), uriWithPort(0) };
    m_login->start();
    QVERIFY(m_login->redirectUri.port() != taken.serverPort());
    m_login->redirect(m_login->goodQuery());
    QTRY_COMPARE(m_login->events, GoodEvents);
    QCOMPARE(QUrl(m_provider->server.requests(OpenIdProvider::TokenPath)
                          .first()
                          .form(u"redirect_uri"_s)),
             m_login->redirectUri);
}

void tst_LoginTransaction::allPortsTaken()
{
    std::vector<std::unique_ptr<QTcpServer>> squatters;
    QList<QUrl> uris;
    for (int i = 0; i < 3; ++i) {
        squatters.push_back(std::make_unique<QTcpServer>());
        QVERIFY(squatters.back()->listen(QHostAddress(QHostAddress::LocalHost)));
        uris.append(uriWithPort(squatters.back()->serverPort()));
    }
    m_login->request.redirectUris = uris;
    m_login->create();
    m_login->transaction->start();
    QTRY_COMPARE(m_login->detail(), u"redirect.port"_s);
    QCOMPARE(m_login->error().code(), Code::ConfigurationError);
    QCOMPARE(m_login->events, QStringList { u"failed"_s });
    QCOMPARE(m_provider->server.connectionCount(), 0);
}

void tst_LoginTransaction::customSchemeAfterTakenPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    const QUrl scheme(u"com.example.app://callback"_s);
    m_login->request.redirectUris = { uriWithPort(taken.serverPort()), scheme };
    m_login->start();
    QCOMPARE(m_login->redirectUri, scheme);
    QVERIFY(m_login->transaction->handleRedirect(m_login->redirectUrl(m_login->goodQuery())));
    QTRY_COMPARE(m_login->events, GoodEvents);
}

AUTH0QT_TEST_MAIN(tst_LoginTransaction, QCoreApplication)

#include "tst_logintransaction.moc"
