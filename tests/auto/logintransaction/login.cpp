// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qtcpserver.h>
#if AUTH0QT_NETWORKAUTH
#    include <QtNetworkAuth/qoauth2authorizationcodeflow.h>
#endif
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace Auth0QtTest {

const SigningKey &OpenIdProvider::key()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"k1"_s);
    return key;
}

const SigningKey &OpenIdProvider::otherKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"k2"_s);
    return key;
}

OpenIdProvider::OpenIdProvider()
    : signer(&key())
{
    server.reply(MetadataPath, [this](const Request &) { return dated(Answer::json(metadata())); });
    server.reply(JwksPath, [this](const Request &) {
        return dated(Answer::text(key().jwks(), "application/json"));
    });
    server.reply(TokenPath, [this](const Request &) { return dated(tokens()); });
}

Answer OpenIdProvider::dated(const Answer &answer) const
{
    if (!saysDate)
        return answer;
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(clock.count());
    return answer.with("Date",
                       QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
}

QString OpenIdProvider::issuer() const
{
    return QString::fromUtf8(server.origin()) + u'/';
}

QJsonObject OpenIdProvider::metadata() const
{
    return { { u"issuer"_s, issuer() },
             { u"authorization_endpoint"_s, QString(issuer() + u"authorize"_s) },
             { u"token_endpoint"_s, QString(issuer() + u"oauth/token"_s) },
             { u"jwks_uri"_s, QString(issuer() + u".well-known/jwks.json"_s) } };
}

QJsonObject OpenIdProvider::claims() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch() + clock.count();
    QJsonObject claims { { u"iss"_s, issuer() },    { u"sub"_s, u"auth0|1"_s },
                         { u"aud"_s, u"client"_s }, { u"exp"_s, now + 3600 },
                         { u"iat"_s, now },         { u"nonce"_s, nonce } };
    for (auto it = changedClaims.begin(); it != changedClaims.end(); ++it)
        claims.insert(it.key(), it.value());
    return claims;
}

Answer OpenIdProvider::tokens() const
{
    QJsonObject header { { u"alg"_s, u"RS256"_s }, { u"kid"_s, signer->keyId() } };
    for (auto it = changedHeader.begin(); it != changedHeader.end(); ++it)
        header.insert(it.key(), it.value());
    return Answer::json({ { u"access_token"_s, u"access-token-1"_s },
                          { u"refresh_token"_s, u"refresh-token-1"_s },
                          { u"id_token"_s, QString::fromLatin1(signer->sign(header, claims())) },
                          { u"token_type"_s, u"Bearer"_s },
                          { u"expires_in"_s, 86400 } });
}

Login::Login(OpenIdProvider *p)
    : provider(p)
{
    request.issuer = provider->issuer();
    request.clientId = u"client"_s;
    request.scopes = QStringList { u"openid"_s, u"offline_access"_s };
    request.redirectUris = { QUrl(u"http://127.0.0.1:0/callback"_s) };
    request.idTokenAlgorithms = QStringList { u"RS256"_s };
    m_browser.setProxy(QNetworkProxy::NoProxy);
}

Login::~Login() = default;

void Login::create()
{
    transaction = std::make_unique<LoginTransaction>(http, request);
    connect(transaction.get(), &LoginTransaction::authorizeUrlReady, this,
            [this](const QUrl &url, const QUrl &redirect) {
                events.append(u"url"_s);
                authorizeUrl = url;
                redirectUri = redirect;
                provider->nonce = QUrlQuery(url).queryItemValue(u"nonce"_s);
#if AUTH0QT_NETWORKAUTH
                const auto flow = transaction->findChild<QOAuth2AuthorizationCodeFlow *>();
                connect(flow, &QAbstractOAuth::granted, this, [this] {
                    events.append(u"granted"_s);
                    keyFetchesAtGranted = provider->keyFetches();
                });
#endif
            });
    connect(transaction.get(), &LoginTransaction::redirectAccepted, this,
            [this] { events.append(u"accepted"_s); });
    connect(transaction.get(), &LoginTransaction::finished, this,
            [this](const Result<TokenSet> &tokens) {
                events.append(tokens ? u"ok"_s : u"failed"_s);
#if !AUTH0QT_NETWORKAUTH
                keyFetchesAtGranted = provider->keyFetches();
#endif
                result = tokens;
            });
}

void Login::start()
{
    create();
    transaction->start();
    QTRY_VERIFY(!events.isEmpty());
    QCOMPARE(events.first(), u"url"_s);
}

void Login::destroy()
{
    transaction.reset();
}

QUrl Login::redirectUrl(const QString &query) const
{
    QUrl url = redirectUri;
    url.setQuery(query);
    return url;
}

void Login::redirect(const QString &query)
{
    QNetworkReply *const reply = m_browser.get(QNetworkRequest(redirectUrl(query)));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        page = reply->readAll();
        reply->deleteLater();
    });
}

QString Login::state() const
{
    return QUrlQuery(authorizeUrl).queryItemValue(u"state"_s);
}

QString Login::goodQuery() const
{
    return u"code=the-code&state="_s + state();
}

QString Login::detail() const
{
    return result ? result->error().detail() : u"(not finished)"_s;
}

bool Login::isPortFree() const
{
    QTcpServer server;
    const QUrl uri = redirectUri.isEmpty() ? transaction->redirectUri() : redirectUri;
    return server.listen(QHostAddress(QHostAddress::LocalHost), quint16(uri.port()));
}

void Login::settle()
{
    // Whatever was sent before this has arrived when its answer comes: one server, one thread.
    QNetworkReply *const reply = m_browser.get(QNetworkRequest(provider->server.url("/settle")));
    QTRY_VERIFY(reply->isFinished());
    delete reply;
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace Auth0QtTest
