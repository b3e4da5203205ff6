// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/authorizationcodeflow.h"

#include "flow/replyhandler.h"

#include "http/httpaccessmanager.h"
#include "http/servermetadata.h"
#include "token/pkce.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The base class does not encode values: "+", "&" and "=" would change their meaning.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(HttpAccessManager *manager,
                                             const ServerMetadata &server, const QString &clientId,
                                             const ClientAuthentication &client, QObject *parent)
    : QOAuth2AuthorizationCodeFlow(manager, parent)
    , m_manager(manager)
    , m_handler(new ReplyHandler(this))
    , m_issuer(server.issuer)
    , m_client(client)
{
    setClientIdentifier(clientId);
    setAuthorizationUrl(server.authorizationEndpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    setTokenUrl(server.tokenEndpoint);
    setNonceMode(NonceMode::Disabled); // grant() makes the nonce
    setAutoRefresh(false);
#else
    setAccessTokenUrl(server.tokenEndpoint);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setPkceMethod(PkceMethod::None); // and the verifier, as with Qt before 6.8
#endif
    setReplyHandler(m_handler);
    setModifyParametersFunction([this](Stage stage, QMultiMap<QString, QVariant> *parameters) {
        modifyParameters(stage, parameters);
    });
    connect(this, &QAbstractOAuth::authorizeWithBrowser, this,
            &AuthorizationCodeFlow::completeAuthorizeUrl);
    connect(m_handler, &ReplyHandler::responseReceived, this, [this](const HttpResponse &response) {
        m_requestOnWire = false;
        if (m_abandoned)
            deleteLater();
        else
            Q_EMIT responseReceived(response);
    });
}

AuthorizationCodeFlow::~AuthorizationCodeFlow() = default;

void AuthorizationCodeFlow::setRedirectUri(const QString &redirectUri)
{
    m_handler->setCallback(redirectUri);
}

void AuthorizationCodeFlow::setAuthorizationParameters(const Parameters &parameters)
{
    m_authorizationParameters = parameters;
}

void AuthorizationCodeFlow::grant()
{
    // The base class would make a predictable state and keep it (CVE-2024-36048). It makes none if
    // there is one.
    m_state = randomToken();
    m_nonce = randomToken();
    m_codeVerifier = randomToken();
    setStatus(Status::NotAuthenticated);
    setState(QString::fromLatin1(m_state));
    QOAuth2AuthorizationCodeFlow::grant();
}

// The base class logs the URL that it builds (Qt before 6.9). Therefore parameters that are secret
// or identify the user (login_hint, invitation) are added here.
void AuthorizationCodeFlow::completeAuthorizeUrl(QUrl url)
{
    QUrlQuery query(url.query(QUrl::FullyEncoded));
    const auto set = [&query](const QString &name, const QString &value) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, encoded(value));
    };
    // The caller's parameters come first and cannot replace those of the protocol.
    for (const auto &[name, value] : std::as_const(m_authorizationParameters)) {
        if (name != "response_type"_L1 && name != "client_id"_L1 && name != "redirect_uri"_L1)
            set(encoded(name), value);
    }
    set(u"state"_s, QString::fromLatin1(m_state));
    set(u"nonce"_s, QString::fromLatin1(m_nonce));
    set(u"code_challenge"_s, QString::fromLatin1(codeChallengeS256(m_codeVerifier)));
    set(u"code_challenge_method"_s, u"S256"_s);
    if (!m_dpopKey.isNull()) // RFC 9449 section 10
        set(u"dpop_jkt"_s, QString::fromLatin1(m_dpopKey.thumbprint()));
    url.setQuery(query.query(QUrl::FullyEncoded));
    Q_EMIT authorizeUrlReady(url);
}

// The base class builds and sends the request within deliverCode(). It gets the form from
// modifyParameters(). Its headers cannot be set before Qt 6.9, except by the manager.
void AuthorizationCodeFlow::exchangeCode(const QString &code)
{
    if (status() != Status::NotAuthenticated) // a code has been sent
        return;
    const ClientProof proof = m_client.proof(clientIdentifier(), m_issuer, m_clock());
    m_tokenParameters = { { u"grant_type"_s, u"authorization_code"_s },
                          { u"code"_s, code },
                          { u"code_verifier"_s, QString::fromLatin1(m_codeVerifier) },
                          { u"redirect_uri"_s, m_handler->callback() } };
    m_tokenParameters.append(proof.parameters);
    m_codeVerifier.clear();
    m_requestOnWire = true;
    const HttpAccessManager::AuthorizationScope scope(m_manager, proof.authorization, m_dpopKey);
    m_handler->deliverCode(code, QString::fromLatin1(m_state));
}

void AuthorizationCodeFlow::release()
{
    m_handler->release();
}

void AuthorizationCodeFlow::drop()
{
    m_handler->drop();
    // With Qt 6.4 the status would stay "in progress" after a failure.
    setStatus(token().isEmpty() ? Status::NotAuthenticated : Status::Granted);
}

void AuthorizationCodeFlow::abandon()
{
    setParent(QCoreApplication::instance());
    m_abandoned = true;
    if (!m_requestOnWire)
        deleteLater();
}

void AuthorizationCodeFlow::modifyParameters(Stage stage, QMultiMap<QString, QVariant> *parameters)
{
    // Nothing of the base class is used: its parameters differ by version, are encoded twice or not
    // at all, and contain an empty client_secret.
    parameters->clear();
    Parameters all;
    if (stage == Stage::RequestingAuthorization) {
        all = { { u"response_type"_s, u"code"_s },
                { u"client_id"_s, clientIdentifier() },
                { u"redirect_uri"_s, m_handler->callback() } };
        // The query of the authorization endpoint is kept unchanged (RFC 6749 section 3.1).
        for (const auto &item : QUrlQuery(authorizationUrl()).queryItems(QUrl::FullyEncoded))
            parameters->insert(item.first, item.second);
    } else if (stage == Stage::RequestingAccessToken) {
        all = std::exchange(m_tokenParameters, {});
    }
    for (const auto &[name, value] : std::as_const(all)) {
        parameters->remove(name);
        parameters->insert(name, encoded(value));
    }
}

} // namespace Auth0Qt
