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
    // Qt lets padding, an impossible length and spare bits that are not zero pass. Whatever is not
    // the one encoding of its value does not come back as the same text.
    if (base64UrlEncode(*result) != text)
        return std::nullopt;
    return *result;
}

} // namespace Auth0Qt
