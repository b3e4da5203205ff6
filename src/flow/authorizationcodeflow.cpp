// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/authorizationcodeflow.h"

#include "flow/replyhandler.h"

#include "http/networkaccessmanager.h"
#include "token/pkce.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The base class puts values into the query as they are: "+", "&" and "=" would change meaning.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(NetworkAccessManager *manager,
                                             const ServerMetadata &server, const QString &clientId,
                                             const ClientAuthentication &client, QObject *parent)
    : QOAuth2AuthorizationCodeFlow(manager, parent)
    , m_manager(manager)
    , m_handler(new ReplyHandler(this))
    , m_server(server)
    , m_client(client)
{
    setClientIdentifier(clientId);
    setAuthorizationUrl(server.authorizationEndpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    setTokenUrl(server.tokenEndpoint);
    setNonceMode(NonceMode::Disabled); // the nonce is ours
    setAutoRefresh(false);
#else
    setAccessTokenUrl(server.tokenEndpoint);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setPkceMethod(PkceMethod::None); // so is the verifier: one code path for all versions
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
    // The base class makes one predictable state and keeps it for its whole life
    // (CVE-2024-36048); it makes none when there is one already.
    m_state = randomToken();
    m_nonce = randomToken();
    m_codeVerifier = randomToken();
    setStatus(Status::NotAuthenticated);
    setState(QString::fromLatin1(m_state));
    QOAuth2AuthorizationCodeFlow::grant();
}

// The base class logs the URL that it builds (Qt before 6.9), so what is secret, or says who the
// person is (login_hint, invitation), is added here, after it.
void AuthorizationCodeFlow::completeAuthorizeUrl(QUrl url)
{
    QUrlQuery query(url.query(QUrl::FullyEncoded));
    const auto set = [&query](const QString &name, const QString &value) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, encoded(value));
    };
    // First what the caller wants to say: it cannot replace what the protocol needs.
    for (const auto &[name, value] : std::as_const(m_authorizationParameters)) {
        if (name != "response_type"_L1 && name != "client_id"_L1 && name != "redirect_uri"_L1)
            set(encoded(name), value);
    }
    set(u"state"_s, QString::fromLatin1(m_state));
    set(u"nonce"_s, QString::fromLatin1(m_nonce));
    set(u"code_challenge"_s, QString::fromLatin1(codeChallengeS256(m_codeVerifier)));
    set(u"code_challenge_method"_s, u"S256"_s);
    url.setQuery(query.query(QUrl::FullyEncoded));
    Q_EMIT authorizeUrlReady(url);
}

// The base class builds the request within the call that sends it; what goes into its form is asked
// of modifyParameters(), but before Qt 6.9 nobody gets at its headers.
template<typename Send>
void AuthorizationCodeFlow::sendProven(const Send &send)
{
    m_proof = m_client.proof(clientIdentifier(), m_server, m_clock());
    m_requestOnWire = true;
    const NetworkAccessManager::AuthorizationScope scope(m_manager, m_proof.authorization);
    send();
    m_proof = {};
}

void AuthorizationCodeFlow::exchangeCode(const QString &code)
{
    if (status() != Status::NotAuthenticated) // a code is on the wire, or was
        return;
    m_code = code;
    sendProven([this, code] { m_handler->deliverCode(code, QString::fromLatin1(m_state)); });
}

void AuthorizationCodeFlow::refresh(const QString &refreshToken, const Parameters &parameters)
{
    m_refreshParameters = parameters;
    m_refreshParameters.prepend({ u"refresh_token"_s, refreshToken });
    setRefreshToken(refreshToken);
    sendProven([this] {
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
        refreshTokens();
#else
        refreshAccessToken();
#endif
    });
}

void AuthorizationCodeFlow::release()
{
    m_handler->release();
}

void AuthorizationCodeFlow::drop()
{
    m_handler->drop();
    // On 6.4 the status sticks at "in progress" for ever after a failure.
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
    // The whole map is laid anew: what the base class puts in differs by version, is encoded twice
    // or not at all, and holds an empty client_secret.
    parameters->clear();
    Parameters all;
    switch (stage) {
    case Stage::RequestingAuthorization:
        all = { { u"response_type"_s, u"code"_s },
                { u"client_id"_s, clientIdentifier() },
                { u"redirect_uri"_s, m_handler->callback() } };
        // The authorization endpoint's own query has to be kept (RFC 6749 section 3.1), as it is.
        for (const auto &item : QUrlQuery(authorizationUrl()).queryItems(QUrl::FullyEncoded))
            parameters->insert(item.first, item.second);
        break;
    case Stage::RequestingAccessToken:
        all = { { u"grant_type"_s, u"authorization_code"_s },
                { u"code"_s, m_code },
                { u"code_verifier"_s, QString::fromLatin1(m_codeVerifier) },
                { u"redirect_uri"_s, m_handler->callback() } };
        m_code.clear(); // spent
        m_codeVerifier.clear();
        break;
    case Stage::RefreshingAccessToken:
        all = { { u"grant_type"_s, u"refresh_token"_s } };
        all.append(m_refreshParameters);
        break;
    case Stage::RequestingTemporaryCredentials: // OAuth 1 only
        return;
    }
    if (stage != Stage::RequestingAuthorization)
        all.append(m_proof.parameters);

    for (const auto &[name, value] : std::as_const(all)) {
        parameters->remove(name);
        parameters->insert(name, encoded(value));
    }
}

} // namespace Auth0Qt
