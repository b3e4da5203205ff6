// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/pkce.h"

#include "token/base64url.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qrandom.h>

#include <openssl/crypto.h>

#include <array>

namespace Auth0Qt {

QByteArray randomToken()
{
    // system(), not global(), which is a seeded generator (see CVE-2024-36048). There is no error
    // to check: QRandomGenerator aborts if the system has no random numbers.
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return base64UrlEncode(QByteArray(reinterpret_cast<const char *>(words.data()),
                                      qsizetype(words.size() * sizeof(quint32))));
}

QByteArray codeChallengeS256(const QByteArray &codeVerifier)
{
    return base64UrlEncode(QCryptographicHash::hash(codeVerifier, QCryptographicHash::Sha256));
}

bool constantTimeEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
            && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace Auth0Qt
