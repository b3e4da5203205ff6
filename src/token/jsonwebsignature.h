// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/jsonwebkey.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

struct SignatureAlgorithm;

// A JWS in compact serialization (RFC 7515 section 7.1). Its form is valid; verify() verifies the
// signature.
struct JsonWebSignature
{
    QJsonObject header;
    QString algorithm; // alg
    QString keyId; // kid, may be empty
    QByteArray signingInput; // exactly as received
    QByteArray payload; // decoded; untrusted until verify() has returned true
    QByteArray signature;

    static constexpr qsizetype MaxSize = 64 * 1024;

    // algorithms: those that are allowed. none, HS* and unknown ones are rejected even if they are
    // in the list.
    //
    // Errors: id_token.size, id_token.encrypted, id_token.format, id_token.header,
    // id_token.algorithm, id_token.crit.
    static Result<JsonWebSignature> parse(const QByteArray &token, const QStringList &algorithms);

    // Whether this key fits the algorithm and the signature of signingInput is valid.
    bool verify(const JsonWebKey &key) const;
};

// A signed JWT in compact serialization. Empty if the key does not fit the algorithm.
QByteArray signCompact(const QJsonObject &header, const QJsonObject &claims, EVP_PKEY *key,
                       const SignatureAlgorithm &algorithm);

} // namespace Auth0Qt
