// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/granttransaction.h"

#include "flow/tokenrequest.h"
#include "global/errortexts.h"
#include "http/http.h"
#include "http/httpresponse.h"

#include <QtCore/qtimer.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;

// The token is not shown in an error.
Auth0Error Grant::check() const
{
    const bool exchanges = kind == Kind::TokenExchange;
    if (token.isEmpty())
        return Auth0Error(ErrorCode::ConfigurationError,
                          exchanges ? u"exchange.subject_token"_s : u"refresh.no_token_given"_s);
    // RFC 8693 section 3: an absolute URI.
    if (exchanges && QUrl(tokenType, QUrl::StrictMode).scheme().isEmpty())
        return valueError(ErrorCode::ConfigurationError, u"exchange.subject_token_type"_s,
                          u"an absolute URI"_s, tokenType);
    return {};
}

GrantTransaction::GrantTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                                   const Grant &grant, QObject *parent)
    : Transaction(std::move(http), request, parent)
    , m_grant(grant)
{
}

GrantTransaction::~GrantTransaction() = default;

void GrantTransaction::stop()
{
    m_finished = true;
}

Auth0Error GrantTransaction::prepare()
{
    return m_grant.check();
}

void GrantTransaction::serverFound()
{
    TokenRequest request = tokenRequest();
    if (m_grant.kind == Grant::Kind::TokenExchange) {
        request.setParameters(parametersFrom(m_request.options.parameters()));
        request.addParameter(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:token-exchange"_s);
        request.addParameter(u"subject_token"_s, m_grant.token);
        request.addParameter(u"subject_token_type"_s, m_grant.tokenType);
        request.addParameter(u"audience"_s, m_request.effectiveAudience());
        request.addParameter(u"scope"_s, m_request.effectiveScopes().join(u' '));
        request.addParameter(u"organization"_s, m_request.effectiveOrganization());
    } else {
        request.addParameter(u"grant_type"_s, u"refresh_token"_s);
        request.addParameter(u"refresh_token"_s, m_grant.token);
    }
    request.send(m_http.get(), this,
                 [this](const HttpResponse &response) { readTokens(response); });
}

void GrantTransaction::readTokens(const HttpResponse &response)
{
    if (m_finished)
        return;
    const bool exchanges = m_grant.kind == Grant::Kind::TokenExchange;
    // The server may have rotated the token, and accepts it once more within its overlap period.
    if (!exchanges && response.error.isTransient() && !std::exchange(m_sentAgain, true)) {
        QTimer::singleShot(500ms, this, [this] {
            if (!m_finished)
                serverFound();
        });
        return;
    }
    if (response.error && exchanges)
        return finish(tokenError(response.error, OauthRequest::Exchange));
    if (response.error)
        return finish(
                refusedTokenError(response, tokenError(response.error, OauthRequest::Refresh)));
    const Result<TokenSet> received = tokensFrom(response);
    if (!received)
        return finish(received.error());
    TokenSet tokens = *received;
    // Without rotation the refresh token stays valid (RFC 6749 section 6).
    if (!exchanges && tokens.refreshToken.isEmpty())
        tokens.refreshToken = m_grant.token;
    verify(tokens, {});
}

void GrantTransaction::finish(const Result<TokenSet> &tokens)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(tokens);
}

} // namespace Auth0Qt
