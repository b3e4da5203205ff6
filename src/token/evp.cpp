// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/evp.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

template<typename T, void (*release)(T *)>
struct Release
{
    void operator()(T *object) const { release(object); }
};

template<typename T, void (*release)(T *)>
using Owned = std::unique_ptr<T, Release<T, release>>;

using Number = Owned<BIGNUM, BN_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using EcdsaSignature = Owned<ECDSA_SIG, ECDSA_SIG_free>;
using ParamBuilder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using Bio = Owned<BIO, BIO_free_all>;
using Pkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

Number number(const QByteArray &bigEndian)
{
    return Number(BN_bin2bn(bytes(bigEndian), int(bigEndian.size()), nullptr));
}

// OpenSSL has one error queue for each thread, which the TLS backend of Qt reads too. It must not
// find the errors of this file.
template<typename T>
T clearedOnFailure(T result)
{
    if (!result)
        ERR_clear_error();
    return result;
}

std::shared_ptr<EVP_PKEY> importKey(const char *type, OSSL_PARAM *params)
{
    const KeyContext import(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *raw = nullptr;
    if (!import || !params || EVP_PKEY_fromdata_init(import.get()) != 1
        || EVP_PKEY_fromdata(import.get(), &raw, EVP_PKEY_PUBLIC_KEY, params) != 1)
        return nullptr;
    std::shared_ptr<EVP_PKEY> key(raw, EVP_PKEY_free);

    // EVP_PKEY_fromdata() accepts invalid values, such as n = 0 and the point at infinity.
    const KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, raw, nullptr));
    if (!check || EVP_PKEY_public_check(check.get()) != 1)
        return nullptr;
    return key;
}

// JOSE uses r || s, each as wide as the order of the curve (RFC 7518 section 3.4); OpenSSL uses
// DER.
QByteArray derFromConcatenation(const QByteArray &signature)
{
    const qsizetype width = signature.size() / 2;
    EcdsaSignature ecdsa(ECDSA_SIG_new());
    Number r = number(signature.first(width));
    Number s = number(signature.last(width));
    if (!ecdsa || !r || !s || ECDSA_SIG_set0(ecdsa.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // ecdsa owns them now
    static_cast<void>(s.release());
    QByteArray der(qMax(0, i2d_ECDSA_SIG(ecdsa.get(), nullptr)), Qt::Uninitialized);
    auto *end = reinterpret_cast<uchar *>(der.data());
    if (i2d_ECDSA_SIG(ecdsa.get(), &end) != der.size())
        return {};
    return der;
}

QByteArray concatenationFromDer(const QByteArray &der, int size)
{
    const uchar *begin = bytes(der);
    const EcdsaSignature ecdsa(d2i_ECDSA_SIG(nullptr, &begin, long(der.size())));
    QByteArray signature(size, Qt::Uninitialized);
    auto *const out = reinterpret_cast<uchar *>(signature.data());
    const int width = size / 2;
    if (!ecdsa || BN_bn2binpad(ECDSA_SIG_get0_r(ecdsa.get()), out, width) != width
        || BN_bn2binpad(ECDSA_SIG_get0_s(ecdsa.get()), out + width, width) != width)
        return {};
    return signature;
}

QByteArray coordinate(EVP_PKEY *key, const char *name)
{
    constexpr int Width = 32; // RFC 7518 section 6.2.1.2: as wide as the curve
    BIGNUM *raw = nullptr;
    QByteArray result(Width, Qt::Uninitialized);
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    auto *const out = reinterpret_cast<uchar *>(result.data());
    return BN_bn2binpad(number.get(), out, Width) == Width ? result : QByteArray();
}

// Without a callback OpenSSL asks for the password at the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

bool setPadding(EVP_PKEY_CTX *context, const SignatureAlgorithm &algorithm)
{
    switch (algorithm.scheme) {
    case SignatureScheme::Pkcs1:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    case SignatureScheme::Pss:
        // RFC 7518 section 3.5: salt as long as the hash, MGF1 with the same hash. The default of
        // OpenSSL accepts any salt length.
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
                && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, algorithm.digest, nullptr) == 1;
    case SignatureScheme::Ecdsa:
    case SignatureScheme::EdDsa:
        return true;
    }
    return false;
}

bool verify(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input,
            const QByteArray &signature)
{
    const int size = algorithm.signatureSize > 0 ? algorithm.signatureSize : EVP_PKEY_get_size(key);
    if (signature.size() != size)
        return false;
    const QByteArray native = algorithm.scheme == SignatureScheme::Ecdsa
            ? derFromConcatenation(signature)
            : signature;

    // A new context for each call is thread-safe. Copying a prepared one would save only 3 us.
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by context
    // Compared with 1: EVP returns negative values for invalid input.
    return context
            && EVP_DigestVerifyInit_ex(context.get(), &keyContext, algorithm.digest, nullptr,
                                       nullptr, key, nullptr)
            == 1
            && setPadding(keyContext, algorithm)
            && EVP_DigestVerify(context.get(), bytes(native), size_t(native.size()), bytes(input),
                                size_t(input.size()))
            == 1;
}

QByteArray sign(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by context
    size_t size = 0;
    if (!context
        || EVP_DigestSignInit_ex(context.get(), &keyContext, algorithm.digest, nullptr, nullptr,
                                 key, nullptr)
                != 1
        || !setPadding(keyContext, algorithm)
        || EVP_DigestSign(context.get(), nullptr, &size, bytes(input), size_t(input.size())) != 1)
        return {};
    QByteArray native(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(native.data()), &size, bytes(input),
                       size_t(input.size()))
        != 1)
        return {};
    native.truncate(qsizetype(size));
    return algorithm.scheme == SignatureScheme::Ecdsa
            ? concatenationFromDer(native, algorithm.signatureSize)
            : native;
}

} // namespace

const SignatureAlgorithm *signatureAlgorithm(const QString &name)
{
    using Hash = QCryptographicHash;
    static constexpr SignatureAlgorithm algorithms[] = {
        { "RS256"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pkcs1, "SHA256", Hash::Sha256, 0 },
        { "RS384"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pkcs1, "SHA384", Hash::Sha384, 0 },
        { "RS512"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pkcs1, "SHA512", Hash::Sha512, 0 },
        { "PS256"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pss, "SHA256", Hash::Sha256, 0 },
        { "PS384"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pss, "SHA384", Hash::Sha384, 0 },
        { "PS512"_L1, "RSA"_L1, ""_L1, SignatureScheme::Pss, "SHA512", Hash::Sha512, 0 },
        { "ES256"_L1, "EC"_L1, "P-256"_L1, SignatureScheme::Ecdsa, "SHA256", Hash::Sha256, 64 },
        { "ES384"_L1, "EC"_L1, "P-384"_L1, SignatureScheme::Ecdsa, "SHA384", Hash::Sha384, 96 },
        { "ES512"_L1, "EC"_L1, "P-521"_L1, SignatureScheme::Ecdsa, "SHA512", Hash::Sha512, 132 },
        { "EdDSA"_L1, "OKP"_L1, "Ed25519"_L1, SignatureScheme::EdDsa, nullptr, Hash::Sha512, 64 },
    };
    for (const SignatureAlgorithm &algorithm : algorithms) {
        if (name == algorithm.name)
            return &algorithm;
    }
    return nullptr;
}

std::shared_ptr<EVP_PKEY> rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent)
{
    const Number n = number(modulus);
    const Number e = number(exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return clearedOnFailure(std::shared_ptr<EVP_PKEY>());
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    return clearedOnFailure(importKey("RSA", params.get()));
}

std::shared_ptr<EVP_PKEY> ecPublicKey(const QByteArray &curve, const QByteArray &x,
                                      const QByteArray &y)
{
    QByteArray group = curve;
    QByteArray point = '\x04' + x + y; // uncompressed (SEC 1 section 2.3.3)
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    return clearedOnFailure(importKey("EC", params));
}

std::shared_ptr<EVP_PKEY> ed25519PublicKey(const QByteArray &x)
{
    QByteArray point = x;
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    return clearedOnFailure(importKey("ED25519", params));
}

bool verifySignature(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input,
                     const QByteArray &signature)
{
    return key && clearedOnFailure(verify(key, algorithm, input, signature));
}

std::shared_ptr<EVP_PKEY> privateKeyFromPem(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    if (!bio)
        return {};
    const std::shared_ptr<EVP_PKEY> key(
            PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr), EVP_PKEY_free);
    ERR_clear_error(); // the queue may have errors after a success, too
    return key;
}

std::shared_ptr<EVP_PKEY> newP256Key()
{
    return clearedOnFailure(
            std::shared_ptr<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"),
                                      [](EVP_PKEY *key) { EVP_PKEY_free(key); }));
}

QByteArray privateKeyToDer(EVP_PKEY *key)
{
    const Pkcs8 info(EVP_PKEY2PKCS8(key));
    QByteArray der(info ? qMax(0, i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr)) : 0,
                   Qt::Uninitialized);
    auto *end = reinterpret_cast<uchar *>(der.data());
    if (!info || i2d_PKCS8_PRIV_KEY_INFO(info.get(), &end) != der.size())
        der.clear();
    ERR_clear_error();
    return der;
}

std::shared_ptr<EVP_PKEY> privateKeyFromDer(const QByteArray &der)
{
    const uchar *begin = bytes(der);
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &begin, long(der.size())));
    std::shared_ptr<EVP_PKEY> key(info ? EVP_PKCS82PKEY(info.get()) : nullptr, EVP_PKEY_free);
    const KeyContext check(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    if (!check || begin != bytes(der) + der.size() || EVP_PKEY_check(check.get()) != 1)
        key.reset();
    ERR_clear_error();
    return key;
}

EcPoint p256Point(EVP_PKEY *key)
{
    EcPoint point;
    if (keyKind(key).curve == "P-256"_L1) {
        point.x = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X);
        point.y = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y);
    }
    ERR_clear_error();
    return point.x.isEmpty() || point.y.isEmpty() ? EcPoint() : point;
}

KeyKind keyKind(EVP_PKEY *key)
{
    KeyKind kind;
    kind.bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        kind.type = "RSA"_L1;
    } else if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        kind.type = "OKP"_L1;
        kind.curve = "Ed25519"_L1;
    } else if (EVP_PKEY_is_a(key, "EC") == 1) {
        kind.type = "EC"_L1;
        char name[64] = {};
        EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, nullptr);
        const struct
        {
            const char *group; // OpenSSL's name
            QLatin1StringView curve;
        } curves[] = { { "prime256v1", "P-256"_L1 },
                       { "secp384r1", "P-384"_L1 },
                       { "secp521r1", "P-521"_L1 } };
        for (const auto &[group, curve] : curves) {
            if (qstrcmp(name, group) == 0)
                kind.curve = curve;
        }
    }
    ERR_clear_error();
    return kind;
}

QByteArray signatureOf(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input)
{
    const KeyKind kind = keyKind(key);
    if (kind.type != algorithm.keyType || kind.curve != algorithm.curve)
        return {};
    const QByteArray signature = sign(key, algorithm, input);
    if (signature.isEmpty())
        ERR_clear_error();
    return signature;
}

} // namespace Auth0Qt
