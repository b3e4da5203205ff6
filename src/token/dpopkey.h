// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qurl.h>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace Auth0Qt {

// The request that a DPoP proof is for.
struct DpopRequest
{
    QByteArray method;
    QUrl url; // http or https
    QByteArray accessToken; // empty for a request to the token endpoint
    QByteArray nonce; // of the server; empty: none is known
};

// The key pair to which the tokens of a session are bound (RFC 9449). It is of the curve P-256, the
// algorithm is ES256. Copies share the key. All functions may be called on several threads.
class DpopKey
{
public:
    DpopKey() = default; // none

    static DpopKey generate(); // null if OpenSSL fails
    // Null if this is not a private key of P-256 in DER of PKCS #8.
    static DpopKey fromPrivateKey(const QByteArray &der);

    bool isNull() const { return !m_key; }
    QByteArray privateKey() const; // a secret; DER of PKCS #8, empty for a null key
    QByteArray thumbprint() const; // RFC 7638, for dpop_jkt; empty for a null key

    // A proof for one request (RFC 9449 section 4.2), with an id of its own: it must not be sent
    // twice. now is the time of the server. Empty for a null key.
    QByteArray proof(const DpopRequest &request, const QDateTime &now) const;

    friend bool operator==(const DpopKey &a, const DpopKey &b)
    {
        return a.m_key == b.m_key || a.thumbprint() == b.thumbprint();
    }
    friend bool operator!=(const DpopKey &a, const DpopKey &b) { return !(a == b); }

private:
    explicit DpopKey(std::shared_ptr<EVP_PKEY> key);

    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_x; // of the public key, base64url
    QByteArray m_y;
};

} // namespace Auth0Qt
