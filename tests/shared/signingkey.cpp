// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signingkey.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qstringlist.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace Auth0QtTest {

using namespace Qt::StringLiterals;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

namespace {

QByteArray numberParam(EVP_PKEY *key, const char *name, int width)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    QByteArray bytes(width > 0 ? width : BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2binpad(number, reinterpret_cast<uchar *>(bytes.data()), int(bytes.size()));
    BN_free(number);
    return bytes;
}

QString encodedParam(EVP_PKEY *key, const char *name, int width = 0)
{
    return QString::fromLatin1(base64Url(numberParam(key, name, width)));
}

int curveBits(const QString &alg)
{
    return alg == "ES512"_L1 ? 521 : QStringView(alg).mid(2).toInt();
}

int curveWidth(const QString &alg)
{
    return (curveBits(alg) + 7) / 8;
}

bool isRsa(const QString &alg)
{
    static const QStringList algorithms { u"RS256"_s, u"RS384"_s, u"RS512"_s,
                                          u"PS256"_s, u"PS384"_s, u"PS512"_s };
    return algorithms.contains(alg);
}

// Whether one key can sign with both algorithms.
bool isOfSameKind(const QString &a, const QString &b)
{
    return a == b || (isRsa(a) && isRsa(b));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray content(data, size);
    BIO_free(bio);
    return content;
}

QByteArray concatenationFromDer(const QByteArray &der, int width)
{
    auto *begin = reinterpret_cast<const uchar *>(der.constData());
    ECDSA_SIG *ecdsa = d2i_ECDSA_SIG(nullptr, &begin, long(der.size()));
    QByteArray result(2 * width, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(result.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(ecdsa), out, width);
    BN_bn2binpad(ECDSA_SIG_get0_s(ecdsa), out + width, width);
    ECDSA_SIG_free(ecdsa);
    return result;
}

} // namespace

SigningKey SigningKey::generate(const QString &alg, const QString &kid)
{
    SigningKey key;
    key.m_algorithm = alg;
    key.m_keyId = kid;
    EVP_PKEY *raw = nullptr;
    if (isRsa(alg)) {
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048));
    } else if (alg.startsWith("ES"_L1)) {
        const QByteArray curve = "P-" + QByteArray::number(curveBits(alg));
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve.constData());
    } else if (alg == "EdDSA"_L1) {
        raw = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    if (!raw)
        qFatal("SigningKey: no key for this algorithm");
    key.m_key.reset(raw, EVP_PKEY_free);
    return key;
}

QJsonObject SigningKey::jwk() const
{
    QJsonObject jwk { { u"use"_s, u"sig"_s }, { u"alg"_s, m_algorithm } };
    if (!m_keyId.isEmpty())
        jwk.insert(u"kid"_s, m_keyId);
    if (isRsa(m_algorithm)) {
        jwk.insert(u"kty"_s, u"RSA"_s);
        jwk.insert(u"n"_s, encodedParam(m_key.get(), OSSL_PKEY_PARAM_RSA_N));
        jwk.insert(u"e"_s, encodedParam(m_key.get(), OSSL_PKEY_PARAM_RSA_E));
    } else if (m_algorithm == "EdDSA"_L1) {
        QByteArray x(32, Qt::Uninitialized);
        size_t size = size_t(x.size());
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<uchar *>(x.data()), &size);
        jwk.insert(u"kty"_s, u"OKP"_s);
        jwk.insert(u"crv"_s, u"Ed25519"_s);
        jwk.insert(u"x"_s, QString::fromLatin1(base64Url(x)));
    } else {
        const int width = curveWidth(m_algorithm);
        jwk.insert(u"kty"_s, u"EC"_s);
        jwk.insert(u"crv"_s, QString("P-"_L1 + QString::number(curveBits(m_algorithm))));
        jwk.insert(u"x"_s, encodedParam(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, width));
        jwk.insert(u"y"_s, encodedParam(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, width));
    }
    return jwk;
}

QByteArray SigningKey::jwks(const QList<QJsonObject> &jwks)
{
    QJsonArray keys;
    for (const QJsonObject &jwk : jwks)
        keys.append(jwk);
    return json({ { u"keys"_s, keys } });
}

QByteArray SigningKey::publicPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_key.get());
    return contentOf(bio);
}

QByteArray SigningKey::privatePem(const QByteArray &password) const
{
    BIO *bio = BIO_new(BIO_s_mem());
    const bool encrypted = !password.isEmpty();
    PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), encrypted ? EVP_aes_256_cbc() : nullptr,
                                  encrypted ? password.constData() : nullptr, int(password.size()),
                                  nullptr, nullptr);
    return contentOf(bio);
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    QJsonObject header { { u"typ"_s, u"JWT"_s }, { u"alg"_s, m_algorithm } };
    if (!m_keyId.isEmpty())
        header.insert(u"kid"_s, m_keyId);
    return sign(header, claims);
}

QByteArray SigningKey::sign(const QJsonObject &header, const QJsonObject &claims) const
{
    return signText(json(header), json(claims), header.value("alg"_L1).toString());
}

QByteArray SigningKey::signText(const QByteArray &header, const QByteArray &payload,
                                const QString &alg) const
{
    const QByteArray input = base64Url(header) + '.' + base64Url(payload);
    const bool able = isOfSameKind(alg, m_algorithm);
    return input + '.' + base64Url(signature(input, able ? alg : m_algorithm));
}

QByteArray SigningKey::signature(const QByteArray &input, const QString &requested) const
{
    const QString alg = requested.isEmpty() ? m_algorithm : requested;
    if (!isOfSameKind(alg, m_algorithm))
        return {};
    const QByteArray digest = "SHA" + QStringView(alg).mid(2).toLatin1();
    const char *digestName = alg == "EdDSA"_L1 ? nullptr : digest.constData();

    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit_ex(context, &keyContext, digestName, nullptr, nullptr, m_key.get(), nullptr);
    if (alg.startsWith("PS"_L1)) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *data = reinterpret_cast<const uchar *>(input.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, data, size_t(input.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context, reinterpret_cast<uchar *>(result.data()), &size, data,
                       size_t(input.size()))
        != 1)
        qFatal("SigningKey: cannot sign");
    EVP_MD_CTX_free(context);
    result.truncate(qsizetype(size));
    return alg.startsWith("ES"_L1) ? concatenationFromDer(result, curveWidth(alg)) : result;
}

} // namespace Auth0QtTest
