// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace Auth0Qt {

struct SignatureAlgorithm;

// The application's own private key, and what it says with it: who it is (private_key_jwt, OpenID
// Connect Core section 9, RFC 7523).
class ClientKey
{
public:
    static constexpr int MinModulusBits = 2048;
    static constexpr int MaxModulusBits = 8192; // a signature by a larger one would be felt
    // A proof is good for one request, which follows at once.
    static constexpr std::chrono::seconds Lifetime { 60 };

    ClientKey() = default; // none

    // No algorithm: RS256, or the one of the curve. Errors: client.key_invalid,
    // client.key_algorithm.
    static Result<ClientKey> fromPem(const QByteArray &pem, const QString &keyId = {},
                                     const QString &algorithm = {});

    bool isNull() const { return !m_key; }
    QString algorithm() const;

    // A JWT of which the server can tell that it is the client's and meant for it, now and once.
    // The audience is the issuer, and not whatever endpoint was asked: a server cannot use it
    // elsewhere.
    QByteArray assertion(const QString &clientId, const QString &issuer,
                         const QDateTime &now) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    const SignatureAlgorithm *m_algorithm = nullptr;
    QString m_keyId;
};

} // namespace Auth0Qt
