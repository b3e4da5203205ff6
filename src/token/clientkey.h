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

// The private key of the application, with which it authenticates (private_key_jwt, OpenID Connect
// Core section 9, RFC 7523).
class ClientKey
{
public:
    static constexpr int MinModulusBits = 2048;
    static constexpr int MaxModulusBits =
            8192; // a signature with a larger key takes noticeable time
    // Of an assertion, which is used for one request at once.
    static constexpr std::chrono::seconds Lifetime { 60 };

    ClientKey() = default; // none

    // An empty algorithm means RS256 or that of the curve. Errors: client.key_invalid,
    // client.key_algorithm.
    static Result<ClientKey> fromPem(const QByteArray &pem, const QString &keyId = {},
                                     const QString &algorithm = {});

    bool isNull() const { return !m_key; }
    QString algorithm() const;

    // A client assertion (RFC 7523 section 3). Its audience is the issuer, not the endpoint, so
    // that a server cannot use it at another server.
    QByteArray assertion(const QString &clientId, const QString &issuer,
                         const QDateTime &now) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    const SignatureAlgorithm *m_algorithm = nullptr;
    QString m_keyId;
};

} // namespace Auth0Qt
