// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/transaction.h"

#include "flow/findserver.h"
#include "flow/tokenverifier.h"
#include "global/errortexts.h"
#include "http/httpresponse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

Transaction::Transaction(std::shared_ptr<Http> http, const LoginRequest &request, QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_request(request)
{
}

Transaction::~Transaction() = default;

void Transaction::start()
{
    const Auth0Error error = m_request.clientId.isEmpty()
            ? Auth0Error(Auth0::ErrorCode::ConfigurationError, u"config.client_id"_s)
            : prepare();
    const auto begin = [this, error] { error ? finish(error) : fetchMetadata(); };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

Auth0Error Transaction::prepare()
{
    return {};
}

bool Transaction::handleRedirect(const QUrl &)
{
    return false;
}

void Transaction::prepareKeys() { }

void Transaction::fetchMetadata()
{
    if (m_finished)
        return;
    const auto take = [this](const Result<ServerMetadata> &server) {
        if (m_finished)
            return;
        if (!server)
            return finish(server.error());
        m_server = *server;
        if (const Auth0Error error = checkAlgorithms())
            return finish(error);
        if (const Auth0Error error = makeDpopKey())
            return finish(error);
        serverFound();
    };
    findServer(m_http, m_request, this, take);
}

// An ID token that cannot be accepted is known before the user signs in (OpenID Connect Discovery
// section 3, id_token_signing_alg_values_supported).
Auth0Error Transaction::checkAlgorithms() const
{
    const QStringList &accepted = m_request.idTokenAlgorithms;
    const QStringList &offered = m_server.idTokenAlgorithms;
    const bool isAccepted = std::any_of(offered.cbegin(), offered.cend(), [&](const QString &name) {
        return accepted.contains(name);
    });
    if (offered.isEmpty() || isAccepted)
        return {};
    return valueError(Auth0::ErrorCode::ConfigurationError, u"discovery.algorithm"_s,
                      accepted.join(u' '), offered.join(u' '));
}

// RFC 9449 section 5.1
Auth0Error Transaction::makeDpopKey()
{
    if (m_request.dpop == Auth0::Dpop::Off)
        return {};
    if (m_server.dpopAlgorithms.contains("ES256"_L1)) {
        m_dpopKey = DpopKey::generate();
        return m_dpopKey.isNull() ? Auth0Error(Auth0::ErrorCode::ConfigurationError, u"dpop.key"_s)
                                  : Auth0Error();
    }
    return m_request.dpop == Auth0::Dpop::Required
            ? Auth0Error(Auth0::ErrorCode::ConfigurationError, u"dpop.unsupported"_s)
            : Auth0Error();
}

TokenRequest Transaction::tokenRequest() const
{
    TokenRequest request(m_server, m_request.clientId, m_request.client);
    request.setDpopKey(m_dpopKey);
    return request;
}

Result<TokenSet> Transaction::tokensFrom(const HttpResponse &response) const
{
    TokenSet::Expected expected;
    expected.scopes = m_request.effectiveScopes();
    expected.dpopKey = m_dpopKey;
    expected.isBound = m_request.dpop == Auth0::Dpop::Required;
    const Result<TokenSet> tokens = TokenSet::fromJson(response.json, expected,
                                                       QDateTime::currentDateTimeUtc());
    if (tokens && tokens->idToken.isEmpty())
        return Auth0Error(Auth0::ErrorCode::InvalidResponse, u"token.no_id_token"_s);
    return tokens;
}

void Transaction::verify(const TokenSet &tokens, const QByteArray &nonce)
{
    IdTokenRules rules = m_request.idTokenRules(m_server);
    rules.nonce = nonce;
    verifyTokens(m_http.get(), m_server.jwksUri, tokens, rules, this,
                 [this](const Result<TokenSet> &verified) { finish(verified); });
}

} // namespace Auth0Qt
