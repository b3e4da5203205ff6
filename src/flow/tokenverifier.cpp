// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/tokenverifier.h"

#include "http/http.h"
#include "token/jsonwebsignature.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Result<TokenSet> verified(Http *http, TokenSet tokens, IdTokenRules rules,
                          const Result<JsonWebKeySet> &keys)
{
    if (!keys)
        return keys.error();
    rules.accessToken = tokens.accessToken.value;
    rules.now = http->clock.now();
    const Result<QJsonObject> claims = verifyIdToken(tokens.idToken.toLatin1(), *keys, rules);
    if (!claims)
        return claims.error();
    tokens.idTokenClaims = *claims;
    return tokens;
}

Result<QJsonObject> verifiedUserinfo(Http *http, const QByteArray &jwt, IdTokenRules rules,
                                     const Result<JsonWebKeySet> &keys)
{
    if (!keys)
        return keys.error();
    rules.now = http->clock.now();
    return verifyUserinfo(jwt, *keys, rules);
}

// A server that does not name its keys cannot show by a new key id that it has a new one.
bool areKeysOutdated(const QByteArray &jwt, const QStringList &algorithms, const Auth0Error &error)
{
    if (error.detail() != "id_token.signature"_L1)
        return JsonWebKeySet::mayBeOutdated(error);
    const Result<JsonWebSignature> jws = JsonWebSignature::parse(jwt, algorithms);
    return jws && jws->keyId.isEmpty();
}

// Calls verify with the server's keys, and once more with new ones if the keys may be outdated.
template<typename T>
void verifyWithKeys(Http *http, const QUrl &jwksUri, const QByteArray &jwt,
                    const QStringList &algorithms, QObject *context,
                    std::function<Result<T>(const Result<JsonWebKeySet> &keys)> verify,
                    std::function<void(const Result<T> &)> callback)
{
    http->cache.keys(jwksUri, context, [=](const Result<JsonWebKeySet> &keys) {
        const Result<T> result = verify(keys);
        if (!areKeysOutdated(jwt, algorithms, result.error()))
            return callback(result);
        http->cache.refreshKeys(jwksUri, context, [=](const Result<JsonWebKeySet> &newKeys) {
            callback(verify(newKeys));
        });
    });
}

} // namespace

void verifyTokens(Http *http, const QUrl &jwksUri, const TokenSet &tokens,
                  const IdTokenRules &rules, QObject *context,
                  std::function<void(const Result<TokenSet> &)> callback)
{
    verifyWithKeys<TokenSet>(
            http, jwksUri, tokens.idToken.toLatin1(), rules.algorithms, context,
            [=](const Result<JsonWebKeySet> &keys) { return verified(http, tokens, rules, keys); },
            std::move(callback));
}

void verifySignedUserinfo(Http *http, const QUrl &jwksUri, const QByteArray &jwt,
                          const IdTokenRules &rules, QObject *context,
                          std::function<void(const Result<QJsonObject> &)> callback)
{
    verifyWithKeys<QJsonObject>(
            http, jwksUri, jwt, rules.algorithms, context,
            [=](const Result<JsonWebKeySet> &keys) {
                return verifiedUserinfo(http, jwt, rules, keys);
            },
            std::move(callback));
}

} // namespace Auth0Qt
