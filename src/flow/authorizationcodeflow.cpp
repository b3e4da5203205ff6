// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/authorizationcodeflow.h"

#include "flow/codegrant.h"

#include "token/pkce.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// QUrlQuery does not encode "+".
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(Http *http, const ServerMetadata &server,
                                             const QString &clientId,
                                             const TokenRequest &tokenRequest, QObject *parent)
    : QObject(parent)
    , m_grant(CodeGrant::create(http, server, clientId, this))
    , m_clientId(clientId)
    , m_tokenRequest(tokenRequest)
{
    connect(m_grant, &CodeGrant::authorizationUrlReady, this,
            &AuthorizationCodeFlow::completeAuthorizeUrl);
    connect(m_grant, &CodeGrant::responseReceived, this, [this](const HttpResponse &response) {
        m_requestOnWire = false;
        if (m_abandoned)
            deleteLater();
        else
            Q_EMIT responseReceived(response);
    });
}

AuthorizationCodeFlow::~AuthorizationCodeFlow() = default;

void AuthorizationCodeFlow::setAuthorizationParameters(const Parameters &parameters)
{
    m_authorizationParameters = parameters;
}

void AuthorizationCodeFlow::grant()
{
    m_state = randomToken();
    m_nonce = randomToken();
    m_codeVerifier = randomToken();
    m_grant->begin(m_redirectUri, QString::fromLatin1(m_state));
}

// The query of the authorization endpoint is kept unchanged (RFC 6749 section 3.1).
void AuthorizationCodeFlow::completeAuthorizeUrl(QUrl url)
{
    QUrlQuery query(url.query(QUrl::FullyEncoded));
    const auto set = [&query](const QString &name, const QString &value) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, encoded(value));
    };
    // The caller's parameters come first and cannot replace those of the protocol.
    for (const auto &[name, value] : std::as_const(m_authorizationParameters))
        set(encoded(name), value);
    set(u"response_type"_s, u"code"_s);
    set(u"client_id"_s, m_clientId);
    set(u"redirect_uri"_s, m_redirectUri);
    set(u"state"_s, QString::fromLatin1(m_state));
    set(u"nonce"_s, QString::fromLatin1(m_nonce));
    set(u"code_challenge"_s, QString::fromLatin1(codeChallengeS256(m_codeVerifier)));
    set(u"code_challenge_method"_s, u"S256"_s);
    if (const DpopKey &key = m_tokenRequest.dpopKey(); !key.isNull()) // RFC 9449 section 10
        set(u"dpop_jkt"_s, QString::fromLatin1(key.thumbprint()));
    url.setQuery(query.query(QUrl::FullyEncoded));
    Q_EMIT authorizeUrlReady(url);
}

void AuthorizationCodeFlow::exchangeCode(const QString &code)
{
    if (m_codeVerifier.isEmpty()) // a code has been sent
        return;
    TokenRequest request = m_tokenRequest;
    request.addParameter(u"grant_type"_s, u"authorization_code"_s);
    request.addParameter(u"code"_s, code);
    request.addParameter(u"code_verifier"_s, QString::fromLatin1(m_codeVerifier));
    request.addParameter(u"redirect_uri"_s, m_redirectUri);
    m_codeVerifier.clear();
    m_requestOnWire = true;
    m_grant->exchange(code, request);
}

void AuthorizationCodeFlow::release()
{
    m_grant->release();
}

void AuthorizationCodeFlow::drop()
{
    m_codeVerifier.clear();
    m_grant->drop();
}

void AuthorizationCodeFlow::abandon()
{
    setParent(QCoreApplication::instance());
    m_abandoned = true;
    if (!m_requestOnWire)
        deleteLater();
}

} // namespace Auth0Qt
