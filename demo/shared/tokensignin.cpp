// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tokensignin.h"

#include "auth0provider.h"
#include "eventmodel.h"
#include "serverfeatures.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int TokenRequestLimit = 10000; // milliseconds

constexpr auto TokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange"; // RFC 8693
constexpr auto RefreshToken = "refresh_token";

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(TokenRequestLimit);
    return request;
}

} // namespace

TokenSignIn::TokenSignIn(Auth0Provider *provider, EventModel *events, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_events(events)
{
    connect(provider, &Auth0Provider::busyChanged, this, &TokenSignIn::changed);
}

QString TokenSignIn::exchangeText() const
{
    return offersExchange() ? tr("The service exchanges the token for a session. The type says "
                                 "which system issued the token.")
                            : tr("This service does not exchange tokens of other systems.");
}

QString TokenSignIn::importText() const
{
    return offersImport() ? tr("The service issued this token earlier to the same application. It "
                               "is used once, and a new one replaces it.")
                          : tr("This service does not issue refresh tokens.");
}

bool TokenSignIn::offersExchange() const
{
    return offers(TokenExchange);
}

bool TokenSignIn::offersImport() const
{
    return offers(RefreshToken);
}

void TokenSignIn::setTestToken(const QString &token, const QString &type)
{
    m_testToken = token;
    m_testType = type;
    Q_EMIT changed();
}

bool TokenSignIn::isBusy() const
{
    return m_provider->isBusy() || m_requests > 0;
}

void TokenSignIn::load()
{
    watch(m_network.get(requestFor(ServerFeatures::metadataUrl(*m_provider))),
          &TokenSignIn::readMetadata);
}

void TokenSignIn::exchange(const QString &token, const QString &type)
{
    Q_EMIT noticed({});
    m_events->append(u"exchangeToken()"_s);
    m_provider->exchangeToken(token.trimmed(), type.trimmed());
}

void TokenSignIn::adopt(const QString &refreshToken)
{
    Q_EMIT noticed({});
    m_events->append(u"adoptRefreshToken()"_s);
    m_provider->adoptRefreshToken(refreshToken.trimmed());
}

void TokenSignIn::getTestToken()
{
    Q_EMIT testTokenReady(m_testToken);
}

void TokenSignIn::getRefreshToken()
{
    QUrlQuery form { { u"grant_type"_s, QString::fromLatin1(TokenExchange) },
                     { u"client_id"_s, m_provider->clientId() },
                     { u"subject_token"_s, m_testToken },
                     { u"subject_token_type"_s, m_testType },
                     { u"scope"_s, m_provider->scopes().join(u' ') } };
    if (!m_provider->audience().isEmpty())
        form.addQueryItem(u"audience"_s, m_provider->audience());
    QNetworkRequest request = requestFor(m_tokenEndpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    watch(m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()),
          &TokenSignIn::readTokens);
}

bool TokenSignIn::offers(const char *grantType) const
{
    return m_grantTypes.isEmpty() || m_grantTypes.contains(QLatin1StringView(grantType));
}

void TokenSignIn::watch(QNetworkReply *reply, void (TokenSignIn::*finish)(QNetworkReply *))
{
    ++m_requests;
    Q_EMIT changed();
    connect(reply, &QNetworkReply::finished, this, [this, reply, finish] {
        reply->deleteLater();
        --m_requests;
        (this->*finish)(reply);
        Q_EMIT changed();
    });
}

void TokenSignIn::readMetadata(QNetworkReply *reply)
{
    const QJsonObject metadata = QJsonDocument::fromJson(reply->readAll()).object();
    m_tokenEndpoint = QUrl(metadata.value(u"token_endpoint").toString());
    m_grantTypes.clear();
    const QJsonArray types = metadata.value(u"grant_types_supported").toArray();
    for (const QJsonValue &type : types)
        m_grantTypes.append(type.toString());
}

void TokenSignIn::readTokens(QNetworkReply *reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QString token = answer.value(u"refresh_token").toString();
    if (token.isEmpty())
        Q_EMIT noticed(tr("The service did not issue a refresh token."));
    else
        Q_EMIT refreshTokenReady(token);
}
