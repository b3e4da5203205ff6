// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

namespace Auth0Qt {

// base64url without padding (RFC 4648 section 5, RFC 7515 appendix C).
QByteArray base64UrlEncode(const QByteArray &bytes);

// Accepts only the canonical encoding of a value: no padding, no white space, trailing bits zero.
std::optional<QByteArray> base64UrlDecode(const QByteArray &text);

} // namespace Auth0Qt
