// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/networkauthcodegrant.h"

#include "flow/replyhandler.h"
#include "flow/tokenrequest.h"

#include "http/http.h"
#include "http/servermetadata.h"

#include <QtCore/qurlquery.h>
#include <QtNetworkAuth/qoauth2authorizationcodeflow.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

class NetworkAuthCodeGrant::Flow : public QOAuth2AuthorizationCodeFlow
{
public:
    using QOAuth2AuthorizationCodeFlow::QOAuth2AuthorizationCodeFlow;
    using QOAuth2AuthorizationCodeFlow::setStatus; // protected
};

CodeGrant *CodeGrant::create(Http *http, const ServerMetadata &server, const QString &clientId,
                             QObject *parent)
{
    return new NetworkAuthCodeGrant(http, server, clientId, parent);
}

NetworkAuthCodeGrant::NetworkAuthCodeGrant(Http *http, const ServerMetadata &server,
                                           const QString &clientId, QObject *parent)
    : CodeGrant(parent)
    , m_http(http)
    , m_flow(new Flow(http->client.manager(), this))
    , m_handler(new ReplyHandler(m_flow))
{
    m_flow->setClientIdentifier(clientId);
    m_flow->setAuthorizationUrl(server.authorizationEndpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    m_flow->setTokenUrl(server.tokenEndpoint);
    m_flow->setNonceMode(Flow::NonceMode::Disabled); // AuthorizationCodeFlow makes the nonce
    m_flow->setAutoRefresh(false);
#else
    m_flow->setAccessTokenUrl(server.tokenEndpoint);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow->setPkceMethod(Flow::PkceMethod::None); // and the verifier, as with Qt before 6.8
#endif
    m_flow->setReplyHandler(m_handler);
    m_flow->setModifyParametersFunction(
            [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
                modifyParameters(stage, parameters);
            });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &CodeGrant::authorizationUrlReady);
    connect(m_handler, &ReplyHandler::responseReceived, this, &CodeGrant::responseReceived);
}

NetworkAuthCodeGrant::~NetworkAuthCodeGrant() = default;

void NetworkAuthCodeGrant::begin(const QString &redirectUri, const QString &state)
{
    m_handler->setCallback(redirectUri);
    m_flow->setStatus(QAbstractOAuth::Status::NotAuthenticated);
    // The flow would make a predictable state and keep it (CVE-2024-36048). It makes none if there
    // is one.
    m_flow->setState(state);
    m_flow->grant();
}

// The flow builds and sends the request within deliverCode(). It gets the form from
// modifyParameters(). Its headers cannot be set before Qt 6.9, except by the manager.
void NetworkAuthCodeGrant::exchange(const QString &code, const TokenRequest &request)
{
    const ClientProof content = request.content(m_http->clock.now());
    m_form = content.parameters;
    const HttpAccessManager::AuthorizationScope scope(m_http->client.manager(),
                                                      content.authorization, request.dpopKey());
    m_handler->deliverCode(code, m_flow->state());
}

void NetworkAuthCodeGrant::release()
{
    m_handler->release();
}

void NetworkAuthCodeGrant::drop()
{
    m_handler->drop();
    // With Qt 6.4 the status would stay "in progress" after a failure.
    m_flow->setStatus(m_flow->token().isEmpty() ? QAbstractOAuth::Status::NotAuthenticated
                                                : QAbstractOAuth::Status::Granted);
}

void NetworkAuthCodeGrant::modifyParameters(QAbstractOAuth::Stage stage,
                                            QMultiMap<QString, QVariant> *parameters)
{
    // Nothing of the flow is used: its parameters differ by version, are encoded twice or not at
    // all, and contain an empty client_secret. AuthorizationCodeFlow adds those of the authorize
    // URL, since the flow logs the URL that it builds (Qt before 6.9).
    parameters->clear();
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        // It would drop the query of the authorization endpoint.
        const QUrlQuery query(m_flow->authorizationUrl());
        for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded))
            parameters->insert(name, value);
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        for (const auto &[name, value] : std::exchange(m_form, {})) {
            // It does not encode values: "+", "&" and "=" would change their meaning.
            parameters->insert(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    }
}

} // namespace Auth0Qt
