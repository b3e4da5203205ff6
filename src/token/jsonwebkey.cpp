// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/jsonwebkey.h"

#include "global/errortexts.h"
#include "token/base64url.h"
#include "token/evp.h"
#include "token/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <algorithm>
#include <functional>
#include <mutex>
#include <optional>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QByteArray decodedMember(const QJsonObject &jwk, QLatin1StringView name)
{
    return base64UrlDecode(jwk.value(name).toString().toUtf8()).value_or(QByteArray());
}

// RFC 7518 section 2, Base64urlUInt: no leading zero octets. Some libraries write them.
QByteArray withoutLeadingZeros(const QByteArray &number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number.at(zeros) == '\0')
        ++zeros;
    return number.mid(zeros);
}

int bitLength(const QByteArray &number) // without leading zeros
{
    if (number.isEmpty())
        return 0;
    int bits = int(number.size() - 1) * 8;
    for (uint first = uchar(number.front()); first; first >>= 1)
        ++bits;
    return bits;
}

bool isOdd(const QByteArray &number)
{
    return !number.isEmpty() && (number.back() & 1);
}

bool isSound(const QByteArray &modulus)
{
    const int bits = bitLength(modulus);
    return isOdd(modulus) && bits >= JsonWebKey::MinModulusBits
            && bits <= JsonWebKey::MaxModulusBits;
}

// With e = 1 anyone can sign. A large e makes verification slow.
bool isSoundExponent(const QByteArray &exponent)
{
    const int bits = bitLength(exponent);
    return isOdd(exponent) && bits >= 2 && bits <= 32;
}

bool holdsSecret(const QJsonObject &jwk)
{
    static constexpr QLatin1StringView secretMembers[] = {
        "d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1,
    };
    return jwk.value("kty"_L1) == "oct"_L1
            || std::any_of(std::begin(secretMembers), std::end(secretMembers),
                           [&](QLatin1StringView name) { return hasMember(jwk, name); });
}

// RFC 7517 sections 4.2 and 4.3. A member of a wrong type permits nothing.
bool isForVerification(const QJsonObject &jwk)
{
    if (hasMember(jwk, "use"_L1) && jwk.value("use"_L1) != "sig"_L1)
        return false;
    return !hasMember(jwk, "key_ops"_L1)
            || jwk.value("key_ops"_L1).toArray().contains(QJsonValue("verify"_L1));
}

bool isStringOrAbsent(const QJsonObject &jwk, QLatin1StringView name)
{
    return !hasMember(jwk, name) || jwk.value(name).isString();
}

// Why a member of the key cannot be used, or nothing.
QString faultOf(const QJsonObject &jwk, QLatin1StringView name)
{
    const QJsonValue value = memberOf(jwk, name);
    if (value.isUndefined())
        return hasMember(jwk, "x5c"_L1) ? name + " is missing, and x5c is not used"_L1
                                        : name + " is missing"_L1;
    if (!value.isString())
        return name + " is not a string"_L1;
    if (!base64UrlDecode(value.toString().toUtf8()))
        return name + " is not base64url without padding"_L1;
    return {};
}

// In plain words, for a hint. detail is the error of JsonWebKey::read().
QString reasonText(const QJsonObject &jwk, const QString &detail)
{
    if (detail == "jwk.private"_L1)
        return u"it is a private or symmetric key"_s;
    if (detail == "jwk.type"_L1)
        return u"its kty or crv is not supported"_s;
    if (detail == "jwk.member"_L1)
        return isStringOrAbsent(jwk, "kid"_L1) ? u"alg is not a string"_s
                                               : u"kid is not a string"_s;
    const bool isRsa = jwk.value("kty"_L1) == "RSA"_L1;
    QStringList faults { faultOf(jwk, isRsa ? "n"_L1 : "x"_L1) };
    if (jwk.value("kty"_L1) != "OKP"_L1)
        faults.append(faultOf(jwk, isRsa ? "e"_L1 : "y"_L1));
    faults.removeAll(QString());
    if (!faults.isEmpty())
        return faults.constFirst();
    if (detail == "jwk.modulus"_L1)
        return u"n is even or does not have %1 to %2 bits"_s.arg(JsonWebKey::MinModulusBits)
                .arg(JsonWebKey::MaxModulusBits);
    if (detail == "jwk.exponent"_L1)
        return u"e is even, below 3 or above 2^32"_s;
    return u"x or y does not have the length of the curve"_s;
}

Auth0Error unfit(const char *detail)
{
    return Auth0Error(Auth0::ErrorCode::InvalidResponse, QString::fromLatin1(detail));
}

} // namespace

struct JsonWebKey::Material
{
    std::function<std::shared_ptr<EVP_PKEY>()> import;
    std::once_flag once;
    std::shared_ptr<EVP_PKEY> key;
};

EVP_PKEY *JsonWebKey::key() const
{
    if (!m_material)
        return nullptr;
    std::call_once(m_material->once, [this] { m_material->key = m_material->import(); });
    return m_material->key.get();
}

Result<JsonWebKey> JsonWebKey::fromJson(const QJsonObject &jwk)
{
    const Result<JsonWebKey> key = read(jwk);
    if (key && !key->key())
        return unfit("jwk.invalid");
    return key;
}

Result<JsonWebKey> JsonWebKey::read(const QJsonObject &jwk)
{
    if (holdsSecret(jwk))
        return unfit("jwk.private");
    if (!isStringOrAbsent(jwk, "kid"_L1) || !isStringOrAbsent(jwk, "alg"_L1))
        return unfit("jwk.member");

    // x5c, x5t and x5u are ignored: a certificate chain in the document is not trusted.
    JsonWebKey key;
    key.m_keyType = jwk.value("kty"_L1).toString();
    key.m_keyId = jwk.value("kid"_L1).toString();
    key.m_algorithm = jwk.value("alg"_L1).toString();
    key.m_mayVerify = isForVerification(jwk);

    key.m_material = std::make_shared<Material>();
    const char *detail = "jwk.type";
    if (key.m_keyType == "RSA"_L1)
        detail = key.readRsa(jwk);
    else if (key.m_keyType == "EC"_L1)
        detail = key.readEc(jwk);
    else if (key.m_keyType == "OKP"_L1)
        detail = key.readOkp(jwk);
    if (detail)
        return unfit(detail);
    return key;
}

const char *JsonWebKey::readRsa(const QJsonObject &jwk)
{
    const QByteArray n = withoutLeadingZeros(decodedMember(jwk, "n"_L1));
    const QByteArray e = withoutLeadingZeros(decodedMember(jwk, "e"_L1));
    if (!isSound(n))
        return "jwk.modulus";
    if (!isSoundExponent(e))
        return "jwk.exponent";
    m_material->import = [n, e] { return rsaPublicKey(n, e); };
    return nullptr;
}

const char *JsonWebKey::readEc(const QJsonObject &jwk)
{
    m_curve = jwk.value("crv"_L1).toString();
    int width = 0; // RFC 7518 section 6.2.1.2: exactly the octets of the field
    if (m_curve == "P-256"_L1)
        width = 32;
    else if (m_curve == "P-384"_L1)
        width = 48;
    else if (m_curve == "P-521"_L1)
        width = 66;
    else
        return "jwk.type";
    const QByteArray x = decodedMember(jwk, "x"_L1);
    const QByteArray y = decodedMember(jwk, "y"_L1);
    if (x.size() != width || y.size() != width)
        return "jwk.coordinate";
    m_material->import = [curve = m_curve.toLatin1(), x, y] { return ecPublicKey(curve, x, y); };
    return nullptr;
}

const char *JsonWebKey::readOkp(const QJsonObject &jwk)
{
    m_curve = jwk.value("crv"_L1).toString();
    if (m_curve != "Ed25519"_L1)
        return "jwk.type";
    const QByteArray x = decodedMember(jwk, "x"_L1);
    if (x.size() != 32)
        return "jwk.coordinate";
    m_material->import = [x] { return ed25519PublicKey(x); };
    return nullptr;
}

bool JsonWebKey::fits(const QString &alg) const
{
    const SignatureAlgorithm *known = signatureAlgorithm(alg);
    return known && m_mayVerify && m_keyType == known->keyType && m_curve == known->curve
            && (m_algorithm.isEmpty() || m_algorithm == alg);
}

Result<JsonWebKeySet> JsonWebKeySet::fromJson(const QByteArray &json)
{
    const std::optional<QJsonObject> document = parseStrictObject(json);
    if (!document || !document->value("keys"_L1).isArray())
        return unfit("jwks.malformed");
    const QJsonArray list = document->value("keys"_L1).toArray();
    if (list.size() > MaxKeys)
        return unfit("jwks.too_many_keys");

    JsonWebKeySet set;
    for (const QJsonValue &value : list) {
        const Result<JsonWebKey> key = JsonWebKey::read(value.toObject());
        if (key) {
            set.m_keys.append(*key);
        } else {
            const QJsonObject jwk = value.toObject();
            set.m_leftOut.append({ memberOf(jwk, "kid"_L1).toVariant().toString(),
                                   reasonText(jwk, key.error().detail()) });
        }
    }
    return set;
}

Result<JsonWebKey> JsonWebKeySet::select(const QString &kid, const QString &alg) const
{
    QList<JsonWebKey> named = m_keys;
    if (!kid.isEmpty())
        named.removeIf([&](const JsonWebKey &key) { return key.keyId() != kid; });

    QList<JsonWebKey> fitting = named;
    fitting.removeIf([&](const JsonWebKey &key) { return !key.fits(alg); });
    if (fitting.size() == 1 && fitting.first().key())
        return fitting.first();

    const char *detail = "id_token.key_unknown";
    if (fitting.size() > 1)
        detail = "id_token.key_ambiguous"; // RFC 7517 section 4.5: kids need not be unique
    else if (fitting.size() == 1)
        return valueError(Auth0::ErrorCode::IdTokenInvalid, u"id_token.key_unfit"_s, {},
                          fitting.first().keyId() + ": OpenSSL rejects it"_L1);
    else if (const Auth0Error error = unfitError(kid))
        return error;
    else if (!kid.isEmpty() && !named.isEmpty())
        detail = "id_token.key_algorithm";
    return Auth0Error(Auth0::ErrorCode::IdTokenInvalid, QString::fromLatin1(detail));
}

// About the key with this kid that was left out, or without a kid about all of them.
Auth0Error JsonWebKeySet::unfitError(const QString &kid) const
{
    QStringList reasons;
    for (const LeftOut &key : m_leftOut) {
        if (kid.isEmpty() || key.keyId == kid)
            reasons.append(key.keyId.isEmpty() ? key.reason : key.keyId + ": "_L1 + key.reason);
    }
    if (reasons.isEmpty())
        return {};
    return valueError(Auth0::ErrorCode::IdTokenInvalid, u"id_token.key_unfit"_s, {},
                      reasons.join("; "_L1));
}

bool JsonWebKeySet::mayBeOutdated(const Auth0Error &error)
{
    return error.detail() == "id_token.key_unknown"_L1 || error.detail() == "id_token.key_unfit"_L1;
}

} // namespace Auth0Qt
