// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/jsonwebkey.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// A JWS in compact serialization (RFC 7515 section 7.1), taken apart and checked in form, its
// signature not yet verified.
struct JsonWebSignature
{
    QJsonObject header;
    QString algorithm; // alg
    QString keyId; // kid, may be empty
    QByteArray signingInput; // exactly as received
    QByteArray payload; // decoded: not to be believed before verify() has said so
    QByteArray signature;

    static constexpr qsizetype MaxSize = 64 * 1024;

    // algorithms: the allow-list. What this library cannot verify (none, HS*, whatever is unknown)
    // is refused even where the list names it.
    //
    // Errors: id_token.size, id_token.encrypted, id_token.format, id_token.header,
    // id_token.algorithm, id_token.crit.
    static Result<JsonWebSignature> parse(const QByteArray &token, const QStringList &algorithms);

    // True only when this key fits the algorithm and its signature over signingInput is right.
    bool verify(const JsonWebKey &key) const;
};

} // namespace Auth0Qt
