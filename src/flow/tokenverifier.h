// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/tokenset.h"
#include "token/idtoken.h"

#include <QtCore/qurl.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class Http;

// Verifies the ID token of a token response (OpenID Connect Core section 3.1.3.7) with the server's
// keys. If the key is unknown, or the signature of a token without a key id is wrong, the keys are
// fetched once more, since the server may have changed them. The access token and the time of rules
// are set by this function.
//
// Calls back once and later, unless context is destroyed first, with the tokens and their claims.
// Errors: those of ServerCache::keys(), also if the second fetch fails, and of verifyIdToken(). The
// caller keeps http alive as long as context.
void verifyTokens(Http *http, const QUrl &jwksUri, const TokenSet &tokens,
                  const IdTokenRules &rules, QObject *context,
                  std::function<void(const Result<TokenSet> &)> callback);

// Verifies a signed response of userinfo in the same way (OpenID Connect Core section 5.3.2).
void verifySignedUserinfo(Http *http, const QUrl &jwksUri, const QByteArray &jwt,
                          const IdTokenRules &rules, QObject *context,
                          std::function<void(const Result<QJsonObject> &)> callback);

} // namespace Auth0Qt
