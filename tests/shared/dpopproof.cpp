// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dpopproof.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstdlib>

namespace Auth0QtTest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64(Base64Url);
}

QByteArray decoded(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), Base64Url);
}

QByteArray derOf(const QByteArray &signature)
{
    const auto *begin = reinterpret_cast<const uchar *>(signature.constData());
    ECDSA_SIG *const ecdsa = ECDSA_SIG_new();
    ECDSA_SIG_set0(ecdsa, BN_bin2bn(begin, 32, nullptr), BN_bin2bn(begin + 32, 32, nullptr));
    QByteArray der(i2d_ECDSA_SIG(ecdsa, nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(ecdsa, &end);
    ECDSA_SIG_free(ecdsa);
    return der;
}

bool isSignedBy(const QJsonObject &jwk, const QByteArray &input, const QByteArray &signature)
{
    QByteArray point = '\x04' + decoded(jwk["x"_L1]) + decoded(jwk["y"_L1]);
    if (point.size() != 65 || signature.size() != 64)
        return false;
    char group[] = "P-256";
    OSSL_PARAM params[] = { OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
                            OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                                              size_t(point.size())),
                            OSSL_PARAM_construct_end() };
    EVP_PKEY_CTX *const import = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(import);
    EVP_PKEY_fromdata(import, &key, EVP_PKEY_PUBLIC_KEY, params);
    EVP_PKEY_CTX_free(import);
    const QByteArray der = derOf(signature);
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    const bool isValid = key
            && EVP_DigestVerifyInit_ex(context, nullptr, "SHA256", nullptr, nullptr, key, nullptr)
                    == 1
            && EVP_DigestVerify(context, reinterpret_cast<const uchar *>(der.constData()),
                                size_t(der.size()),
                                reinterpret_cast<const uchar *>(input.constData()),
                                size_t(input.size()))
                    == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return isValid;
}

} // namespace

DpopProof DpopProof::read(const QByteArray &jwt)
{
    DpopProof proof;
    const QByteArrayList parts = jwt.split('.');
    if (parts.size() != 3)
        return proof;
    const auto part = [&parts](qsizetype i) {
        return QByteArray::fromBase64(parts.at(i), Base64Url);
    };
    proof.header = QJsonDocument::fromJson(part(0)).object();
    proof.claims = QJsonDocument::fromJson(part(1)).object();
    const QJsonObject jwk = proof.header["jwk"_L1].toObject();
    const auto member = [&jwk](const char *name) {
        return jwk.value(QLatin1StringView(name)).toString().toLatin1();
    };
    proof.thumbprint = sha256(R"({"crv":")" + member("crv") + R"(","kty":")" + member("kty")
                              + R"(","x":")" + member("x") + R"(","y":")" + member("y") + R"("})");
    proof.isSigned = isSignedBy(jwk, parts.at(0) + '.' + parts.at(1), part(2));
    return proof;
}

QString DpopVerifier::check(const Request &request, const QByteArray &origin,
                            const QByteArray &accessToken)
{
    const QString fault = faultOf(request, origin, accessToken);
    if (!fault.isEmpty())
        faults.append(fault);
    return fault;
}

QString DpopVerifier::faultOf(const Request &request, const QByteArray &origin,
                              const QByteArray &accessToken)
{
    const auto isProof = [](const QPair<QByteArray, QByteArray> &header) {
        return header.first.compare("DPoP", Qt::CaseInsensitive) == 0;
    };
    if (std::count_if(request.headers.cbegin(), request.headers.cend(), isProof) != 1)
        return u"not one proof"_s;
    const DpopProof proof = DpopProof::read(request.header("DPoP"));
    const QJsonObject jwk = proof.header["jwk"_L1].toObject();
    const auto claim = [&proof](QLatin1StringView name) { return proof.claims[name].toString(); };
    if (proof.header["typ"_L1].toString() != "dpop+jwt"_L1)
        return u"typ"_s;
    if (proof.header["alg"_L1].toString() != "ES256"_L1)
        return u"alg"_s;
    if (jwk.keys() != QStringList { u"crv"_s, u"kty"_s, u"x"_s, u"y"_s })
        return u"jwk"_s;
    if (!proof.isSigned)
        return u"signature"_s;
    if (claim("htm"_L1) != QString::fromLatin1(request.method))
        return u"htm"_s;
    if (claim("htu"_L1) != QString::fromLatin1(origin + request.path))
        return u"htu"_s;
    if (std::abs(QDateTime::currentSecsSinceEpoch() - proof.claims["iat"_L1].toInteger()) > 5)
        return u"iat"_s;
    if (claim("ath"_L1) != QString::fromLatin1(accessToken.isEmpty() ? "" : sha256(accessToken)))
        return u"ath"_s;
    const QString id = claim("jti"_L1);
    if (id.size() < 16 || m_ids.contains(id)) // 96 bits
        return u"jti"_s;
    m_ids.insert(id);
    if (!nonce.isEmpty() && claim("nonce"_L1) != QString::fromLatin1(nonce))
        return u"nonce"_s;
    m_thumbprint = proof.thumbprint;
    return {};
}

Answer DpopVerifier::refusal(const QString &fault) const
{
    if (fault != "nonce"_L1)
        return Answer::oauthError("invalid_dpop_proof", fault.toLatin1());
    return Answer::oauthError("use_dpop_nonce", "a nonce, please").with("DPoP-Nonce", nonce);
}

Answer DpopVerifier::apiRefusal(const QString &fault) const
{
    const QByteArray error = fault == "nonce"_L1 ? "use_dpop_nonce" : "invalid_dpop_proof";
    const Answer answer = Answer::json({ { u"error"_s, QString::fromLatin1(error) } }, 401)
                                  .with("WWW-Authenticate",
                                        "DPoP error=\"" + error + "\", algs=\"ES256\"");
    return nonce.isEmpty() ? answer : answer.with("DPoP-Nonce", nonce);
}

QStringList proofIds(const QList<Request> &requests)
{
    QStringList ids;
    for (const Request &request : requests)
        ids.append(DpopProof::read(request.header("DPoP")).claims["jti"_L1].toString());
    return ids;
}

} // namespace Auth0QtTest
