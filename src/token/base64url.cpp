// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/base64url.h"

namespace Auth0Qt {

static constexpr QByteArray::Base64Options Base64Url = QByteArray::Base64UrlEncoding
        | QByteArray::OmitTrailingEquals;

QByteArray base64UrlEncode(const QByteArray &bytes)
{
    return bytes.toBase64(Base64Url);
}

std::optional<QByteArray> base64UrlDecode(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(
            text, Base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    // Qt accepts padding, invalid lengths and trailing bits that are not zero. Only the canonical
    // encoding is the same text when it is encoded again.
    if (base64UrlEncode(*result) != text)
        return std::nullopt;
    return *result;
}

} // namespace Auth0Qt
