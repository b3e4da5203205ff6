// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signingkey.h"
#include "testmain.h"
#include "token/base64url.h"
#include "token/evp.h"
#include "token/jsonwebsignature.h"
#include "vectors.h"

#include <QtCore/qmessageauthenticationcode.h>
#include <QtTest/qtest.h>

#include <openssl/err.h>

#include <utility>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_JsonWebSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7515HmacIsRefused();
    void rfcExamples_data();
    void rfcExamples();
    void takesApart();
    void bindsKeyAndAlgorithm();
    void obeysTheKey();
    void everyBitCounts_data();
    void everyBitCounts();
    void shortNumbersArePadded();
    void neverVerifiesWithoutKey();
    void leavesNoErrorBehind();

    void wycheproofSignatures();
    void wycheproofKeys();
    void wycheproofCrypto();
    void wycheproofPrimitives_data();
    void wycheproofPrimitives();
    void wycheproofPssParameters();
};

static const QStringList allAlgorithms = { u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s,
                                           u"PS384"_s, u"PS512"_s, u"ES256"_s, u"ES384"_s,
                                           u"ES512"_s, u"EdDSA"_s };

// What a caller does with a token and a set: empty when accepted, else the detail.
static QString errorOf(const QByteArray &token, const JsonWebKeySet &keys)
{
    const auto jws = JsonWebSignature::parse(token, allAlgorithms);
    if (!jws)
        return jws.error().detail();
    const auto key = keys.select(jws->keyId, jws->algorithm);
    if (!key)
        return key.error().detail();
    return jws->verify(*key) ? QString() : u"id_token.signature"_s;
}

static JsonWebKeySet setOf(const QJsonObject &jwkOrSet)
{
    const auto set = JsonWebKeySet::fromJson(
            jwkOrSet.contains("keys"_L1) ? json(jwkOrSet) : SigningKey::jwks({ jwkOrSet }));
    return set ? *set : JsonWebKeySet();
}

// RFC 7515 appendix A.1: our decoder reads the very bytes, and the verifier refuses the algorithm,
// allowed or not.
void tst_JsonWebSignature::rfc7515HmacIsRefused()
{
    const QByteArray input = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                             ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
                             "LmNvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray signature = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const QByteArray secret = *base64UrlDecode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-"
                                               "1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
    QCOMPARE(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256),
             base64UrlDecode(signature).value_or(QByteArray()));

    for (const QStringList &allowed : { QStringList { u"RS256"_s }, QStringList { u"HS256"_s } }) {
        const auto jws = JsonWebSignature::parse(input + '.' + signature, allowed);
        QVERIFY(!jws);
        QCOMPARE(jws.error().detail(), u"id_token.algorithm"_s);
        QCOMPARE(jws.error().code(), Auth0::ErrorCode::IdTokenInvalid);
    }
}

void tst_JsonWebSignature::rfcExamples_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QJsonObject>("jwk");

    const QByteArray payload =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
            "LmNvbS9pc19yb290Ijp0cnVlfQ";
    QTest::newRow("RFC 7515 A.2, RS256")
            << "eyJhbGciOiJSUzI1NiJ9." + payload
                    + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-"
                      "0Qc_"
                      "lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                      "nZLgrnbyTyWzO75"
                      "vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                      "eOkHW"
                      "EsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWy"
                      "wlV"
                      "mtVrBp0igcN_IoypGlUPQGe77Rw"
            << QJsonObject { { u"kty"_s, u"RSA"_s },
                             { u"n"_s,
                               u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-"
                               u"Vaw-4qPCJrcS2mJP"
                               "MEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_"
                               "YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL"
                               "-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-"
                               "UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxv"
                               "b3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_"
                               "h9iaGNj8q2ethFkMLs91kzk2PAcDTW"
                               "9gb54h4FRWyuXpoQ"_s },
                             { u"e"_s, u"AQAB"_s } };
    QTest::newRow("RFC 7515 A.3, ES256")
            << "eyJhbGciOiJFUzI1NiJ9." + payload
                    + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-"
                      "F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP"
                      "3-Kg6NU1Q"
            << QJsonObject { { u"kty"_s, u"EC"_s },
                             { u"crv"_s, u"P-256"_s },
                             { u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s },
                             { u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s } };
    QTest::newRow("RFC 8037 A.4, EdDSA")
            << QByteArray(
                       "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0Jzl"
                       "nLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
            << QJsonObject { { u"kty"_s, u"OKP"_s },
                             { u"crv"_s, u"Ed25519"_s },
                             { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
}

void tst_JsonWebSignature::rfcExamples()
{
    QFETCH(QByteArray, token);
    QFETCH(QJsonObject, jwk);
    QCOMPARE(errorOf(token, setOf(jwk)), QString());

    QByteArray changed = token;
    const qsizetype at = token.indexOf('.') + 2;
    changed[at] = token.at(at) == 'A' ? 'B' : 'A';
    QCOMPARE(errorOf(changed, setOf(jwk)), u"id_token.signature"_s);
}

void tst_JsonWebSignature::takesApart()
{
    const QByteArray token = base64Url(R"({"alg":"ES256","kid":"k","x5u":"x:"})") + '.'
            + base64Url("payload") + '.' + base64Url("signature");
    const auto jws = JsonWebSignature::parse(token, { u"ES256"_s });
    QVERIFY(jws);
    QCOMPARE(jws->algorithm, u"ES256"_s);
    QCOMPARE(jws->keyId, u"k"_s);
    QCOMPARE(jws->payload, QByteArray("payload"));
    QCOMPARE(jws->signature, QByteArray("signature"));
    QCOMPARE(jws->signingInput, token.first(token.lastIndexOf('.')));
    QCOMPARE(jws->header.value("x5u"_L1).toString(), u"x:"_s);
}

// Each algorithm's signature is right under its own key and name, and under no other key or name.
void tst_JsonWebSignature::bindsKeyAndAlgorithm()
{
    struct Pair
    {
        SigningKey signer;
        JsonWebKey verifier; // without alg, so that nothing but its kind binds it
    };
    QList<Pair> pairs;
    for (const QString &alg : allAlgorithms) {
        const SigningKey signer = SigningKey::generate(alg);
        QJsonObject jwk = signer.jwk();
        jwk.remove("alg"_L1);
        pairs.append({ signer, *JsonWebKey::fromJson(jwk) });
    }
    for (const Pair &signing : std::as_const(pairs)) {
        JsonWebSignature jws;
        jws.signingInput = "header.payload";
        jws.signature = signing.signer.signature(jws.signingInput);
        for (const Pair &verifying : std::as_const(pairs)) {
            for (const QString &alg : allAlgorithms) {
                jws.algorithm = alg;
                const bool own = &signing == &verifying && alg == signing.signer.algorithm();
                QVERIFY2(jws.verify(verifying.verifier) == own,
                         qPrintable(QString(signing.signer.algorithm() + u' '
                                            + verifying.signer.algorithm() + u' ' + alg)));
            }
        }
        for (const QString &alg : { u"none"_s, u"HS256"_s, u""_s, u"rs256"_s }) {
            jws.algorithm = alg;
            QVERIFY(!jws.verify(signing.verifier));
        }
    }
}

void tst_JsonWebSignature::everyBitCounts_data()
{
    QTest::addColumn<QString>("alg");
    for (const char *alg : { "RS256", "PS256", "ES256", "EdDSA" })
        QTest::newRow(alg) << QString::fromLatin1(alg);
}

void tst_JsonWebSignature::everyBitCounts()
{
    QFETCH(QString, alg);
    const SigningKey signer = SigningKey::generate(alg);
    const JsonWebKey key = *JsonWebKey::fromJson(signer.jwk());
    JsonWebSignature jws;
    jws.algorithm = alg;
    jws.signingInput = "header.payload";
    jws.signature = signer.signature(jws.signingInput);
    QVERIFY(jws.verify(key));

    const QByteArray right = jws.signature;
    for (qsizetype bit = 0; bit < 8 * right.size(); ++bit) {
        jws.signature = right;
        jws.signature[bit / 8] = char(jws.signature.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!jws.verify(key), qPrintable(QString::number(bit)));
    }
    const QByteArrayList wrongOnes {
        QByteArray(), right.chopped(1), right.mid(1),
        right + '\0', '\0' + right,     QByteArray(right.size(), '\0')
    };
    for (const QByteArray &wrong : wrongOnes) {
        jws.signature = wrong;
        QVERIFY(!jws.verify(key));
    }
    jws.signature = right;
    jws.signingInput += ' ';
    QVERIFY(!jws.verify(key));
}

// One in 128 ES256 signatures has an r or s with a leading zero octet.
void tst_JsonWebSignature::shortNumbersArePadded()
{
    const SigningKey signer = SigningKey::generate(u"ES256"_s);
    const JsonWebKey key = *JsonWebKey::fromJson(signer.jwk());
    JsonWebSignature jws;
    jws.algorithm = u"ES256"_s;
    bool seen = false;
    for (int i = 0; i < 4000 && !seen; ++i) {
        jws.signingInput = QByteArray::number(i);
        jws.signature = signer.signature(jws.signingInput);
        QCOMPARE(jws.signature.size(), 64);
        seen = jws.signature.at(0) == '\0' || jws.signature.at(32) == '\0';
        QVERIFY(jws.verify(key));
    }
    QVERIFY(seen);
}

// What the key says of itself counts, also for a signature that it has made.
void tst_JsonWebSignature::obeysTheKey()
{
    const SigningKey signer = SigningKey::generate(u"RS256"_s);
    JsonWebSignature jws;
    jws.algorithm = signer.algorithm();
    jws.signingInput = "header.payload";
    jws.signature = signer.signature(jws.signingInput);
    QVERIFY(jws.verify(*JsonWebKey::fromJson(signer.jwk())));
    const QList<std::pair<QString, QJsonValue>> members {
        { u"alg"_s, u"RS512"_s },
        { u"alg"_s, u"PS256"_s },
        { u"use"_s, u"enc"_s },
        { u"key_ops"_s, QJsonArray { u"encrypt"_s } },
    };
    for (const auto &[name, value] : members) {
        QJsonObject jwk = signer.jwk();
        jwk.insert(name, value);
        const auto key = JsonWebKey::fromJson(jwk);
        QVERIFY(key);
        QVERIFY2(!jws.verify(*key), qPrintable(name));
    }
}

void tst_JsonWebSignature::neverVerifiesWithoutKey()
{
    JsonWebSignature jws;
    QVERIFY(!jws.verify(JsonWebKey()));
    jws.algorithm = u"RS256"_s;
    QVERIFY(!jws.verify(JsonWebKey()));
    QVERIFY(!verifySignature(nullptr, *signatureAlgorithm(u"RS256"_s), "a", "b"));
}

// The thread's error queue is shared with Qt's TLS backend.
void tst_JsonWebSignature::leavesNoErrorBehind()
{
    for (const QString &alg : { u"RS256"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s }) {
        const SigningKey signer = SigningKey::generate(alg);
        JsonWebSignature jws;
        jws.algorithm = alg;
        jws.signature = QByteArray(alg == "ES256"_L1 || alg == "EdDSA"_L1 ? 64 : 256, '\xff');
        QVERIFY(!jws.verify(*JsonWebKey::fromJson(signer.jwk())));
        QCOMPARE(ERR_peek_error(), 0UL);
    }
}

// 401 tests. The file's own results, with six exceptions (four keys whose alg is not the header's,
// two tokens that are right only for who skips characters that do not belong there), and one rule
// of ours: HS* is refused whatever the signature.
void tst_JsonWebSignature::wycheproofSignatures()
{
    AUTH0QT_REQUIRE_VECTORS(u"json_web_signature_test.json"_s);
    int count = 0;
    int accepted = 0;
    QList<int> different;
    QList<int> validHmac;
    const QJsonArray groups = vectorGroups(u"json_web_signature_test.json"_s);
    for (const QJsonValue &group : groups) {
        const bool hmac = group["private"_L1]["kty"_L1] == "oct"_L1;
        const JsonWebKeySet keys = setOf(group[hmac ? "private"_L1 : "public"_L1].toObject());
        QCOMPARE(hmac ? keys.isEmpty() : true, true);
        const QJsonArray tests = group["tests"_L1].toArray();
        for (const QJsonValue &test : tests) {
            ++count;
            const int id = test["tcId"_L1].toInt();
            const bool valid = test["result"_L1] == "valid"_L1;
            const QString detail = errorOf(test["jws"_L1].toString().toUtf8(), keys);
            accepted += detail.isEmpty();
            if (hmac && valid && detail == "id_token.algorithm"_L1)
                validHmac.append(id);
            else if (detail.isEmpty() != valid)
                different.append(id);
        }
    }
    QCOMPARE(count, 401);
    QCOMPARE(different, QList<int>({ 346, 347, 350, 351, 372, 373 }));
    QCOMPARE(validHmac, QList<int>({ 1, 348, 352, 357, 358, 359, 376, 377 }));
    QCOMPARE(accepted, 46 - 6 - 8); // the file has 46 valid ones
}

// 26 tests, 17 of them with a symmetric key only. One exception: 7 is a key with the ROCA weakness,
// for which nobody looks here; it would have to be in the issuer's own JWKS.
void tst_JsonWebSignature::wycheproofKeys()
{
    AUTH0QT_REQUIRE_VECTORS(u"json_web_key_test.json"_s);
    int count = 0;
    QList<int> accepted;
    QList<int> different;
    QList<int> validHmac;
    const QJsonArray groups = vectorGroups(u"json_web_key_test.json"_s);
    for (const QJsonValue &group : groups) {
        const bool hmac = group["public"_L1].isUndefined();
        const JsonWebKeySet keys = setOf(group[hmac ? "private"_L1 : "public"_L1].toObject());
        const QJsonArray tests = group["tests"_L1].toArray();
        for (const QJsonValue &test : tests) {
            ++count;
            const int id = test["tcId"_L1].toInt();
            const bool valid = test["result"_L1] == "valid"_L1;
            const QString detail = errorOf(test["jws"_L1].toString().toUtf8(), keys);
            if (detail.isEmpty())
                accepted.append(id);
            if (hmac && valid && detail == "id_token.algorithm"_L1)
                validHmac.append(id);
            else if (detail.isEmpty() != valid)
                different.append(id);
        }
    }
    QCOMPARE(count, 26);
    QCOMPARE(accepted, QList<int>({ 5, 7 }));
    QCOMPARE(different, QList<int>({ 7 }));
    QCOMPARE(validHmac, QList<int>({ 2, 13, 14, 15 }));
}

// The JWS half of an older mix; no JWE is ever accepted.
void tst_JsonWebSignature::wycheproofCrypto()
{
    AUTH0QT_REQUIRE_VECTORS(u"json_web_crypto_test.json"_s);
    int count = 0;
    QList<int> accepted;
    QList<int> refusedThoughValid;
    const QJsonArray groups = vectorGroups(u"json_web_crypto_test.json"_s);
    for (const QJsonValue &group : groups) {
        const bool hasPublic = !group["public"_L1].isUndefined();
        const JsonWebKeySet keys = setOf(group[hasPublic ? "public"_L1 : "private"_L1].toObject());
        const QJsonArray tests = group["tests"_L1].toArray();
        for (const QJsonValue &test : tests) {
            ++count;
            const int id = test["tcId"_L1].toInt();
            const bool encrypted = test.toObject().contains("jwe"_L1);
            const QString token = test[encrypted ? "jwe"_L1 : "jws"_L1].toString();
            const QString detail = errorOf(token.toUtf8(), keys);
            if (detail.isEmpty()) {
                accepted.append(id);
            } else if (test["result"_L1] == "valid"_L1) {
                refusedThoughValid.append(id);
                QVERIFY(detail == "id_token.algorithm"_L1 || detail == "id_token.encrypted"_L1);
            }
        }
    }
    QCOMPARE(count, 83);
    QCOMPARE(accepted, QList<int>({ 18, 33, 46 }));
    QCOMPARE(refusedThoughValid.size(), 6 - 2);
}

void tst_JsonWebSignature::wycheproofPrimitives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("valid");

    const auto row = [](const char *file, const char *alg, int count, int valid) {
        QTest::newRow(file) << QString(QLatin1StringView(file) + "_test.json"_L1)
                            << QString::fromLatin1(alg) << count << valid;
    };
    row("rsa_signature_2048_sha256", "RS256", 259, 9);
    row("rsa_signature_3072_sha256", "RS256", 259, 8);
    row("rsa_signature_4096_sha256", "RS256", 258, 7);
    row("rsa_signature_2048_sha384", "RS384", 258, 7);
    row("rsa_signature_2048_sha512", "RS512", 259, 8);
    row("rsa_pss_2048_sha256_mgf1_32", "PS256", 108, 63);
    row("ecdsa_secp256r1_sha256_p1363", "ES256", 262, 173);
    row("ecdsa_secp384r1_sha384_p1363", "ES384", 280, 193);
    row("ecdsa_secp521r1_sha512_p1363", "ES512", 318, 231);
    row("ed25519", "EdDSA", 151, 88);
}

static QByteArray hex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

// The JWK of a group, made from its numbers: not every group has one, and some have narrow ones.
static QJsonObject jwkOf(const QJsonValue &group, const QString &alg)
{
    const auto text = [](QByteArray number, int width) {
        while (number.size() > width && number.startsWith('\0'))
            number.remove(0, 1);
        return QString::fromLatin1(base64Url(number.rightJustified(width, '\0')));
    };
    const QJsonValue key = group["publicKey"_L1];
    QJsonObject jwk = group["keyJwk"_L1].toObject(group["publicKeyJwk"_L1].toObject());
    jwk.remove("kid"_L1);
    jwk.remove("alg"_L1);
    if (alg.startsWith("ES"_L1)) {
        const int bits = key["keySize"_L1].toInt();
        jwk = { { u"kty"_s, u"EC"_s },
                { u"crv"_s, QString("P-"_L1 + QString::number(bits)) },
                { u"x"_s, text(hex(key["wx"_L1]), (bits + 7) / 8) },
                { u"y"_s, text(hex(key["wy"_L1]), (bits + 7) / 8) } };
    } else if (alg.startsWith("PS"_L1)) {
        jwk = { { u"kty"_s, u"RSA"_s },
                { u"n"_s, text(hex(key["modulus"_L1]), 0) },
                { u"e"_s, text(hex(key["publicExponent"_L1]), 0) } };
    }
    return jwk;
}

// What is "acceptable" to Wycheproof (a missing NULL in PKCS #1) is refused.
void tst_JsonWebSignature::wycheproofPrimitives()
{
    QFETCH(QString, file);
    QFETCH(QString, alg);
    QFETCH(int, count);
    QFETCH(int, valid);
    AUTH0QT_REQUIRE_VECTORS(file);

    int seen = 0;
    int accepted = 0;
    QList<int> different;
    const QJsonArray groups = vectorGroups(file);
    for (const QJsonValue &group : groups) {
        const auto key = JsonWebKey::fromJson(jwkOf(group, alg));
        QVERIFY2(key, qPrintable(key.error().detail()));
        const QJsonArray tests = group["tests"_L1].toArray();
        for (const QJsonValue &test : tests) {
            JsonWebSignature jws;
            jws.algorithm = alg;
            jws.signingInput = hex(test["msg"_L1]);
            jws.signature = hex(test["sig"_L1]);
            const bool ok = jws.verify(*key);
            ++seen;
            accepted += ok;
            if (ok != (test["result"_L1] == "valid"_L1))
                different.append(test["tcId"_L1].toInt());
        }
    }
    QCOMPARE(different, QList<int>());
    QCOMPARE(seen, count);
    QCOMPARE(accepted, valid);
}

// 150 right signatures with every mix of hash, MGF hash and salt length. RFC 7518 section 3.5 knows
// one mix for each of its three hashes.
void tst_JsonWebSignature::wycheproofPssParameters()
{
    AUTH0QT_REQUIRE_VECTORS(u"rsa_pss_misc_test.json"_s);
    QStringList accepted;
    int count = 0;
    const QJsonArray groups = vectorGroups(u"rsa_pss_misc_test.json"_s);
    for (const QJsonValue &group : groups) {
        const auto key = JsonWebKey::fromJson(jwkOf(group, u"PS256"_s));
        QVERIFY2(key, qPrintable(key.error().detail()));
        const QJsonArray tests = group["tests"_L1].toArray();
        for (const QJsonValue &test : tests) {
            ++count;
            for (const QString &alg : { u"PS256"_s, u"PS384"_s, u"PS512"_s }) {
                JsonWebSignature jws;
                jws.algorithm = alg;
                jws.signingInput = hex(test["msg"_L1]);
                jws.signature = hex(test["sig"_L1]);
                if (jws.verify(*key)) {
                    accepted.append(QString(alg + u' ' + group["sha"_L1].toString() + u' '
                                            + group["mgfSha"_L1].toString() + u' '
                                            + QString::number(group["sLen"_L1].toInt())));
                }
            }
        }
    }
    accepted.removeDuplicates();
    accepted.sort();
    QCOMPARE(count, 150);
    QCOMPARE(accepted,
             QStringList({ u"PS256 SHA-256 SHA-256 32"_s, u"PS384 SHA-384 SHA-384 48"_s,
                           u"PS512 SHA-512 SHA-512 64"_s }));
}

AUTH0QT_TEST_MAIN(tst_JsonWebSignature, NoApplication)
#include "tst_jsonwebsignature.moc"
