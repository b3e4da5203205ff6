// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/jsonwebsignature.h"

#include "token/base64url.h"
#include "token/evp.h"
#include "token/rule.h"
#include "token/strictjson.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <optional>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodedJson(const QJsonObject &object)
{
    return base64UrlEncode(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Rules for the text of a token, before it is decoded.

bool isShortEnough(const QByteArray &token)
{
    return token.size() <= JsonWebSignature::MaxSize;
}

// Five segments are a JWE (RFC 7516 section 7.1), which is not supported.
bool isNotEncrypted(const QByteArray &token)
{
    return token.count('.') != 4;
}

constexpr Rule<QByteArray> textRules[] = {
    { "id_token.size", isShortEnough },
    { "id_token.encrypted", isNotEncrypted },
};

// Rules for the segments of this text.

struct Segments
{
    explicit Segments(const QByteArray &token)
        : encoded(token.split('.'))
    {
        for (const QByteArray &segment : encoded)
            decoded.append(base64UrlDecode(segment));
    }

    QByteArray bytes(qsizetype index) const { return decoded.value(index).value_or(QByteArray()); }

    const QByteArrayList encoded;
    QList<std::optional<QByteArray>> decoded;
};

// The payload may be empty (RFC 7515 section 3.1). verifyIdToken() requires one.
bool hasThreeSegments(const Segments &segments)
{
    const QByteArrayList &encoded = segments.encoded;
    return encoded.size() == 3 && !encoded.first().isEmpty() && !encoded.last().isEmpty();
}

// RFC 7515 section 2: no padding, no white space, no other alphabet.
bool isStrictBase64Url(const Segments &segments)
{
    return std::all_of(segments.decoded.begin(), segments.decoded.end(),
                       [](const std::optional<QByteArray> &bytes) { return bytes.has_value(); });
}

constexpr Rule<Segments> segmentRules[] = {
    { "id_token.format", hasThreeSegments },
    { "id_token.format", isStrictBase64Url },
};

// Rules for the header. jwk, jku, x5u, x5c and x5t are ignored: only the keys of the issuer's JWKS
// are trusted (RFC 8725 section 3.10).

struct Header
{
    std::optional<QJsonObject> object;
    QStringList algorithms;

    QJsonValue value(QLatin1StringView name) const
    {
        return object ? object->value(name) : QJsonValue(QJsonValue::Undefined);
    }
};

bool isJsonObject(const Header &header)
{
    return header.object.has_value();
}

bool hasKeyIdAsText(const Header &header)
{
    const QJsonValue kid = header.value("kid"_L1);
    return kid.isUndefined() || kid.isNull() || kid.isString();
}

// RFC 8725 section 3.1. Case-sensitive.
bool isOfAllowedAlgorithm(const Header &header)
{
    const QString alg = header.value("alg"_L1).toString();
    return header.algorithms.contains(alg) && signatureAlgorithm(alg);
}

// RFC 7515 section 4.1.11: no extension is supported. An empty list, null or another type is
// invalid.
bool hasNoCriticalExtension(const Header &header)
{
    return header.value("crit"_L1).isUndefined();
}

// b64 changes the signed text (RFC 7797), and is invalid without crit.
bool hasNoPayloadOption(const Header &header)
{
    return header.value("b64"_L1).isUndefined();
}

constexpr Rule<Header> headerRules[] = {
    { "id_token.header", isJsonObject },
    { "id_token.header", hasKeyIdAsText },
    { "id_token.algorithm", isOfAllowedAlgorithm },
    { "id_token.crit", hasNoCriticalExtension },
    { "id_token.crit", hasNoPayloadOption },
};

} // namespace

Result<JsonWebSignature> JsonWebSignature::parse(const QByteArray &token,
                                                 const QStringList &algorithms)
{
    if (const char *detail = firstBroken(textRules, token))
        return invalidIdToken(detail);
    const Segments segments(token);
    if (const char *detail = firstBroken(segmentRules, segments))
        return invalidIdToken(detail);

    const Header header { parseStrictObject(segments.bytes(0)), algorithms };
    if (const char *detail = firstBroken(headerRules, header))
        return invalidIdToken(detail);

    JsonWebSignature jws;
    jws.header = header.object.value_or(QJsonObject());
    jws.algorithm = jws.header.value("alg"_L1).toString();
    jws.keyId = jws.header.value("kid"_L1).toString();
    jws.signingInput = token.first(token.lastIndexOf('.'));
    jws.payload = segments.bytes(1);
    jws.signature = segments.bytes(2);
    return jws;
}

bool JsonWebSignature::verify(const JsonWebKey &key) const
{
    const SignatureAlgorithm *known = signatureAlgorithm(algorithm);
    return known && key.fits(algorithm)
            && verifySignature(key.key(), *known, signingInput, signature);
}

QByteArray signCompact(const QJsonObject &header, const QJsonObject &claims, EVP_PKEY *key,
                       const SignatureAlgorithm &algorithm)
{
    const QByteArray input = encodedJson(header) + '.' + encodedJson(claims);
    const QByteArray signature = signatureOf(key, algorithm, input);
    return signature.isEmpty() ? QByteArray()
                               : QByteArray(input + '.' + base64UrlEncode(signature));
}

} // namespace Auth0Qt
