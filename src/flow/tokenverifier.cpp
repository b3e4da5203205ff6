// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/tokenverifier.h"

#include "http/http.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Result<TokenSet> verified(Http *http, TokenSet tokens, IdTokenRules rules,
                          const Result<JsonWebKeySet> &keys)
{
    if (!keys)
        return keys.error();
    rules.accessToken = tokens.accessToken;
    rules.now = http->clock.now();
    const Result<QJsonObject> claims = verifyIdToken(tokens.idToken.toLatin1(), *keys, rules);
    if (!claims)
        return claims.error();
    tokens.idTokenClaims = *claims;
    return tokens;
}

} // namespace

void verifyTokens(Http *http, const QUrl &jwksUri, const TokenSet &tokens,
                  const IdTokenRules &rules, QObject *context,
                  std::function<void(const Result<TokenSet> &)> callback)
{
    http->cache.keys(jwksUri, context, [=](const Result<JsonWebKeySet> &keys) {
        const Result<TokenSet> result = verified(http, tokens, rules, keys);
        if (result.error().detail() != "id_token.key_unknown"_L1)
            return callback(result);
        http->cache.refreshKeys(jwksUri, context, [=](const Result<JsonWebKeySet> &newKeys) {
            callback(verified(http, tokens, rules, newKeys));
        });
    });
}

} // namespace Auth0Qt
