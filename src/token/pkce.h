// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

namespace Auth0Qt {

// 32 random bytes of the operating system in base64url: 43 characters, for state, nonce and
// code_verifier (RFC 7636 section 4.1, RFC 6819 section 5.1.4.2.2).
QByteArray randomToken();

// code_challenge of method S256 (RFC 7636 section 4.2).
QByteArray codeChallengeS256(const QByteArray &codeVerifier);

// The time does not depend on where the two differ.
bool constantTimeEqual(const QByteArray &a, const QByteArray &b);

} // namespace Auth0Qt
