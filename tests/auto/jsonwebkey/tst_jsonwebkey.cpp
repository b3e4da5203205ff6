// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signingkey.h"
#include "testmain.h"
#include "token/base64url.h"
#include "token/jsonwebkey.h"
#include "vectors.h"

#include <QtTest/qtest.h>

#include <openssl/err.h>
#include <openssl/evp.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// RFC 7638 section 3.1
static const QString rfc7638Modulus =
        u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_"
        u"BJECP"
        "ebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
        "FDW2QvzqY3"
        "68QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
        "bFTWhAI4vMQFh6WeZu0fM4l"
        "Fd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s;

class tst_JsonWebKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void leadingZeros();
    void refused_data();
    void refused();
    void fits_data();
    void fits();
    void setRefused_data();
    void setRefused();
    void setLeavesOut();
    void setOfMaximumSize();
    void setKeepsUnsoundKeysOut();
    void unfit_data();
    void unfit();
    void setIgnoresChain();
    void copiesShareTheKey();
    void leavesNoErrorBehind();
};

static QJsonObject rsa(const QJsonObject &changes = {})
{
    QJsonObject jwk { { u"kty"_s, u"RSA"_s }, { u"n"_s, rfc7638Modulus }, { u"e"_s, u"AQAB"_s } };
    for (auto it = changes.begin(); it != changes.end(); ++it)
        jwk.insert(it.key(), it.value());
    return jwk;
}

// RFC 7515 appendix A.3
static QJsonObject ec(const QJsonObject &changes = {})
{
    QJsonObject jwk { { u"kty"_s, u"EC"_s },
                      { u"crv"_s, u"P-256"_s },
                      { u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s },
                      { u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s } };
    for (auto it = changes.begin(); it != changes.end(); ++it)
        jwk.insert(it.key(), it.value());
    return jwk;
}

// RFC 8037 appendix A.2
static QJsonObject okp(const QJsonObject &changes = {})
{
    QJsonObject jwk { { u"kty"_s, u"OKP"_s },
                      { u"crv"_s, u"Ed25519"_s },
                      { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
    for (auto it = changes.begin(); it != changes.end(); ++it)
        jwk.insert(it.key(), it.value());
    return jwk;
}

static QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(base64UrlEncode(bytes));
}

static QByteArray decoded(const QString &text)
{
    return base64UrlDecode(text.toLatin1()).value_or(QByteArray());
}

// A modulus of so many bits that is no product of two primes that anybody knows.
static QString modulusOf(int bits)
{
    QByteArray n((bits + 7) / 8, '\xff');
    n[0] = char(0xff >> ((8 - bits % 8) % 8));
    n.back() = '\xf1';
    return encoded(n);
}

void tst_JsonWebKey::accepted_data()
{
    QTest::addColumn<QJsonObject>("jwk");

    QTest::newRow("RSA") << rsa();
    QTest::newRow("RSA, e = 3") << rsa({ { u"e"_s, u"Aw"_s } });
    QTest::newRow("RSA, e = 2^32 - 1") << rsa({ { u"e"_s, u"_____w"_s } });
    QTest::newRow("P-256") << ec();
    QTest::newRow("Ed25519") << okp();
    const QJsonValue null;
    QTest::newRow("members that are null") << ec({ { u"kid"_s, null },
                                                   { u"alg"_s, null },
                                                   { u"use"_s, null },
                                                   { u"key_ops"_s, null },
                                                   { u"d"_s, null },
                                                   { u"k"_s, null } });
    for (const char *alg : { "RS256", "ES256", "ES384", "ES512", "EdDSA" }) {
        QTest::addRow("generated %s", alg)
                << SigningKey::generate(QString::fromLatin1(alg), u"kid"_s).jwk();
    }
}

void tst_JsonWebKey::accepted()
{
    QFETCH(QJsonObject, jwk);
    const auto key = JsonWebKey::fromJson(jwk);
    QVERIFY2(key, qPrintable(key.error().detail()));
    QVERIFY(key->key());
    QVERIFY(key->mayVerify());
    QCOMPARE(key->keyType(), jwk.value("kty"_L1).toString());
    QCOMPARE(key->curve(), jwk.value("crv"_L1).toString());
    QCOMPARE(key->keyId(), jwk.value("kid"_L1).toString());
    QCOMPARE(key->algorithm(), jwk.value("alg"_L1).toString());
}

// Some libraries write them. The key is the same.
void tst_JsonWebKey::leadingZeros()
{
    const auto key = JsonWebKey::fromJson(rsa({ { u"n"_s, encoded('\0' + decoded(rfc7638Modulus)) },
                                                { u"e"_s, encoded(QByteArray("\0\1\0\1", 4)) } }));
    QVERIFY(key);
    QCOMPARE(EVP_PKEY_eq(key->key(), JsonWebKey::fromJson(rsa())->key()), 1);
}

void tst_JsonWebKey::refused_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const QJsonObject &jwk, const char *detail) {
        QTest::newRow(name) << jwk << QString::fromLatin1(detail);
    };

    row("private RSA", rsa({ { u"d"_s, u"AQAB"_s } }), "jwk.private");
    row("private RSA, primes only", rsa({ { u"p"_s, u"AQAB"_s } }), "jwk.private");
    row("private EC", ec({ { u"d"_s, u"AQAB"_s } }), "jwk.private");
    row("private, d of another type", ec({ { u"d"_s, 1 } }), "jwk.private");
    row("symmetric", { { u"kty"_s, u"oct"_s }, { u"k"_s, u"AQAB"_s } }, "jwk.private");
    row("symmetric without a key", { { u"kty"_s, u"oct"_s } }, "jwk.private");
    row("RSA with k", rsa({ { u"k"_s, u""_s } }), "jwk.private");

    row("empty", {}, "jwk.type");
    row("unknown kty", rsa({ { u"kty"_s, u"rsa"_s } }), "jwk.type");
    row("kty of another type", rsa({ { u"kty"_s, 1 } }), "jwk.type");
    row("P-192", ec({ { u"crv"_s, u"P-192"_s } }), "jwk.type");
    row("secp256k1", ec({ { u"crv"_s, u"secp256k1"_s } }), "jwk.type");
    row("crv in lower case", ec({ { u"crv"_s, u"p-256"_s } }), "jwk.type");
    row("no crv", ec({ { u"crv"_s, QJsonValue() } }), "jwk.type");
    row("Ed448", okp({ { u"crv"_s, u"Ed448"_s } }), "jwk.type");
    row("X25519", okp({ { u"crv"_s, u"X25519"_s } }), "jwk.type");

    row("kid is a number", rsa({ { u"kid"_s, 1 } }), "jwk.member");
    row("alg is a list", rsa({ { u"alg"_s, QJsonArray { u"RS256"_s } } }), "jwk.member");

    row("n missing", rsa({ { u"n"_s, QJsonValue() } }), "jwk.modulus");
    row("n empty", rsa({ { u"n"_s, u""_s } }), "jwk.modulus");
    row("n = 0", rsa({ { u"n"_s, encoded(QByteArray(256, '\0')) } }), "jwk.modulus");
    row("n padded", rsa({ { u"n"_s, QString(rfc7638Modulus + "=="_L1) } }), "jwk.modulus");
    row("n even", rsa({ { u"n"_s, encoded(decoded(rfc7638Modulus).chopped(1) + '\x82') } }),
        "jwk.modulus");
    row("512 bits", rsa({ { u"n"_s, modulusOf(512) } }), "jwk.modulus");
    row("1024 bits", rsa({ { u"n"_s, modulusOf(1024) } }), "jwk.modulus");
    row("2047 bits", rsa({ { u"n"_s, modulusOf(2047) } }), "jwk.modulus");
    row("1024 bits behind zeros",
        rsa({ { u"n"_s, encoded(QByteArray(128, '\0') + decoded(modulusOf(1024))) } }),
        "jwk.modulus");
    row("16385 bits", rsa({ { u"n"_s, modulusOf(16385) } }), "jwk.modulus");
    row("32768 bits", rsa({ { u"n"_s, modulusOf(32768) } }), "jwk.modulus");
    row("n divisible by 3", rsa({ { u"n"_s, encoded(QByteArray(256, '\xff')) } }), "jwk.invalid");

    row("e missing", rsa({ { u"e"_s, QJsonValue() } }), "jwk.exponent");
    row("e = 0", rsa({ { u"e"_s, u"AA"_s } }), "jwk.exponent");
    row("e = 1", rsa({ { u"e"_s, u"AQ"_s } }), "jwk.exponent");
    row("e = 1 behind zeros", rsa({ { u"e"_s, u"AAAB"_s } }), "jwk.exponent");
    row("e = 2", rsa({ { u"e"_s, u"Ag"_s } }), "jwk.exponent");
    row("e = 65536", rsa({ { u"e"_s, u"AQAA"_s } }), "jwk.exponent");
    row("e = 2^32 + 1", rsa({ { u"e"_s, u"AQAAAAE"_s } }), "jwk.exponent");
    row("e as large as n", rsa({ { u"e"_s, rfc7638Modulus } }), "jwk.exponent");
    row("e is a number", rsa({ { u"e"_s, 65537 } }), "jwk.exponent");
    row("e not canonical", rsa({ { u"e"_s, u"AR"_s } }), "jwk.exponent");

    const QByteArray x = decoded(ec().value("x"_L1).toString());
    row("x missing", ec({ { u"x"_s, QJsonValue() } }), "jwk.coordinate");
    row("x of 31 octets", ec({ { u"x"_s, encoded(x.mid(1)) } }), "jwk.coordinate");
    row("x of 33 octets", ec({ { u"x"_s, encoded('\0' + x) } }), "jwk.coordinate");
    row("y empty", ec({ { u"y"_s, u""_s } }), "jwk.coordinate");
    row("another curve", ec({ { u"crv"_s, u"P-384"_s } }), "jwk.coordinate");
    row("not on the curve", ec({ { u"x"_s, encoded(x.chopped(1) + '\x44') } }), "jwk.invalid");
    row("point at zero",
        ec({ { u"x"_s, encoded(QByteArray(32, '\0')) },
             { u"y"_s, encoded(QByteArray(32, '\0')) } }),
        "jwk.invalid");
    row("x beyond the field", ec({ { u"x"_s, encoded(QByteArray(32, '\xff')) } }), "jwk.invalid");
    row("Ed25519 of 31 octets", okp({ { u"x"_s, encoded(QByteArray(31, '\1')) } }),
        "jwk.coordinate");
    row("Ed25519 of 57 octets", okp({ { u"x"_s, encoded(QByteArray(57, '\1')) } }),
        "jwk.coordinate");
}

void tst_JsonWebKey::refused()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, detail);
    const auto key = JsonWebKey::fromJson(jwk);
    QVERIFY(!key);
    QCOMPARE(key.error().detail(), detail);
    QCOMPARE(key.error().code(), Auth0::ErrorCode::InvalidResponse);
}

void tst_JsonWebKey::fits_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QStringList>("algorithms");

    const QStringList all = {
        u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s
    };
    const QJsonArray sign { u"sign"_s };
    const QJsonArray both { u"sign"_s, u"verify"_s };
    QTest::newRow("RSA") << rsa() << all;
    QTest::newRow("RSA with alg") << rsa({ { u"alg"_s, u"RS256"_s } })
                                  << QStringList { u"RS256"_s };
    QTest::newRow("RSA for encryption alg")
            << rsa({ { u"alg"_s, u"RSA-OAEP"_s } }) << QStringList {};
    QTest::newRow("RSA with a curve's alg") << rsa({ { u"alg"_s, u"ES256"_s } }) << QStringList {};
    QTest::newRow("RSA with an HMAC alg") << rsa({ { u"alg"_s, u"HS256"_s } }) << QStringList {};
    QTest::newRow("RSA with alg none") << rsa({ { u"alg"_s, u"none"_s } }) << QStringList {};
    QTest::newRow("use sig") << rsa({ { u"use"_s, u"sig"_s } }) << all;
    QTest::newRow("use enc") << rsa({ { u"use"_s, u"enc"_s } }) << QStringList {};
    QTest::newRow("use of another type") << rsa({ { u"use"_s, 1 } }) << QStringList {};
    QTest::newRow("key_ops verify") << rsa({ { u"key_ops"_s, both } }) << all;
    QTest::newRow("key_ops sign") << rsa({ { u"key_ops"_s, sign } }) << QStringList {};
    QTest::newRow("key_ops empty") << rsa({ { u"key_ops"_s, QJsonArray() } }) << QStringList {};
    QTest::newRow("key_ops a string") << rsa({ { u"key_ops"_s, u"verify"_s } }) << QStringList {};
    QTest::newRow("P-256") << ec() << QStringList { u"ES256"_s };
    QTest::newRow("P-256 with alg ES384") << ec({ { u"alg"_s, u"ES384"_s } }) << QStringList {};
    QTest::newRow("P-384") << SigningKey::generate(u"ES384"_s).jwk() << QStringList { u"ES384"_s };
    QTest::newRow("P-521") << SigningKey::generate(u"ES512"_s).jwk() << QStringList { u"ES512"_s };
    QTest::newRow("Ed25519") << okp() << QStringList { u"EdDSA"_s };
}

void tst_JsonWebKey::fits()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QStringList, algorithms);
    const auto key = JsonWebKey::fromJson(jwk);
    QVERIFY(key);
    QStringList fitting;
    for (const char *alg : { "none",   "HS256", "HS384", "HS512",    "RS256", "RS384", "RS512",
                             "PS256",  "PS384", "PS512", "ES256",    "ES384", "ES512", "EdDSA",
                             "ES256K", "RS1",   "rs256", "RSA-OAEP", "dir",   "" }) {
        if (key->fits(QString::fromLatin1(alg)))
            fitting.append(QString::fromLatin1(alg));
    }
    QCOMPARE(fitting, algorithms);
}

void tst_JsonWebKey::setRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");

    QTest::newRow("nothing") << QByteArray() << u"jwks.malformed"_s;
    QTest::newRow("HTML") << QByteArray("<html></html>") << u"jwks.malformed"_s;
    QTest::newRow("array") << QByteArray("[]") << u"jwks.malformed"_s;
    QTest::newRow("no keys") << QByteArray("{}") << u"jwks.malformed"_s;
    QTest::newRow("keys no array") << QByteArray(R"({"keys":{}})") << u"jwks.malformed"_s;
    QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})") << u"jwks.malformed"_s;
    QTest::newRow("cut off") << SigningKey::jwks({ rsa() }).chopped(2) << u"jwks.malformed"_s;
    QTest::newRow("65 keys") << SigningKey::jwks(QList<QJsonObject>(65, ec()))
                             << u"jwks.too_many_keys"_s;
    QTest::newRow("65 that are none")
            << SigningKey::jwks(QList<QJsonObject>(65, QJsonObject())) << u"jwks.too_many_keys"_s;
}

void tst_JsonWebKey::setRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto set = JsonWebKeySet::fromJson(json);
    QVERIFY(!set);
    QCOMPARE(set.error().detail(), detail);
    QCOMPARE(set.error().code(), Auth0::ErrorCode::InvalidResponse);
}

void tst_JsonWebKey::setLeavesOut()
{
    const QByteArray text = R"({"x":1,"keys":[null,1,"a",[],{},{"kty":"oct","k":"AQAB","kid":"a"},)"
            + json(rsa({ { u"e"_s, u"AQ"_s }, { u"kid"_s, u"weak"_s } })) + ','
            + json(ec({ { u"d"_s, u"AQAB"_s }, { u"kid"_s, u"private"_s } })) + ','
            + json(ec({ { u"kid"_s, u"good"_s } })) + R"(,{"kty":"AKP","kid":"new"}]})";
    const auto set = JsonWebKeySet::fromJson(text);
    QVERIFY(set);
    QCOMPARE(set->keys().size(), 1);
    QCOMPARE(set->keys().first().keyId(), u"good"_s);

    const auto empty = JsonWebKeySet::fromJson(R"({"keys":[]})");
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
}

void tst_JsonWebKey::setOfMaximumSize()
{
    const auto set = JsonWebKeySet::fromJson(SigningKey::jwks(QList<QJsonObject>(64, ec())));
    QVERIFY(set);
    QCOMPARE(set->keys().size(), 64);
}

// What only OpenSSL can see is seen when the key is asked for, and then it is as if it were not
// there.
void tst_JsonWebKey::setKeepsUnsoundKeysOut()
{
    const QString beyondField = encoded(QByteArray(32, '\xff'));
    const auto set = JsonWebKeySet::fromJson(
            SigningKey::jwks({ ec({ { u"x"_s, beyondField }, { u"kid"_s, u"unsound"_s } }),
                               ec({ { u"kid"_s, u"good"_s } }) }));
    QVERIFY(set);
    const auto unsound = set->select(u"unsound"_s, u"ES256"_s);
    QVERIFY(!unsound);
    QCOMPARE(unsound.error().detail(), u"id_token.key_unfit"_s);
    QVERIFY2(unsound.error().hint().endsWith(u"Found: \"unsound: OpenSSL rejects it\"."_s),
             qPrintable(unsound.error().hint()));
    QVERIFY(set->select(u"good"_s, u"ES256"_s));
}

void tst_JsonWebKey::unfit_data()
{
    QTest::addColumn<QJsonObject>("jwk"); // its kid is k1
    QTest::addColumn<QString>("kid"); // of the token
    QTest::addColumn<QString>("reason"); // empty: the key is used
    const auto row = [](const char *name, const QJsonObject &jwk, const QString &reason,
                        const QString &kid = u"k1"_s) {
        QJsonObject named = jwk;
        if (!named.contains("kid"_L1))
            named["kid"_L1] = u"k1"_s;
        QTest::newRow(name) << named << kid << reason;
    };
    const auto modulus = [](int bits) { return rsa({ { u"n"_s, modulusOf(bits) } }); };
    row("padding", rsa({ { u"n"_s, QString(rfc7638Modulus + "=="_L1) } }),
        u"k1: n is not base64url without padding"_s);
    row("alg null", rsa({ { u"alg"_s, QJsonValue() } }), {});
    row("alg a number", rsa({ { u"alg"_s, 1 } }), u"k1: alg is not a string"_s);
    row("kid a number", rsa({ { u"kid"_s, 7 } }), u"7: kid is not a string"_s, u"7"_s);
    row("x5c only", { { u"kty"_s, u"RSA"_s }, { u"x5c"_s, QJsonArray { u"MIIB"_s } } },
        u"k1: n is missing, and x5c is not used"_s);
    row("n missing", rsa({ { u"n"_s, QJsonValue() } }), u"k1: n is missing"_s);
    row("1024 bits", modulus(1024), u"k1: n is even or does not have 2048 to 8192 bits"_s);
    row("e a number", rsa({ { u"e"_s, 65537 } }), u"k1: e is not a string"_s);
    row("e = 1", rsa({ { u"e"_s, u"AQ"_s } }), u"k1: e is even, below 3 or above 2^32"_s);
    row("short x", ec({ { u"x"_s, u"AQ"_s } }),
        u"k1: x or y does not have the length of the curve"_s);
    row("y missing", ec({ { u"y"_s, QJsonValue() } }), u"k1: y is missing"_s);
    row("private", rsa({ { u"d"_s, u"AQAB"_s } }), u"k1: it is a private or symmetric key"_s);
    row("curve", ec({ { u"crv"_s, u"secp256k1"_s } }), u"k1: its kty or crv is not supported"_s);
    row("no kid in the token", modulus(1024), u"k1: n is even or does not have 2048 to 8192 bits"_s,
        {});
}

// A key that was left out is not unknown: the error says which one and why.
void tst_JsonWebKey::unfit()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, kid);
    QFETCH(QString, reason);
    const bool isEc = jwk["kty"_L1] == "EC"_L1;
    const QJsonObject fit = isEc ? rsa({ { u"kid"_s, u"other"_s } })
                                 : ec({ { u"kid"_s, u"other"_s } });
    const auto set = JsonWebKeySet::fromJson(SigningKey::jwks({ jwk, fit }));
    QVERIFY(set);
    const auto key = set->select(kid, isEc ? u"ES256"_s : u"RS256"_s);
    QCOMPARE(key.isOk(), reason.isEmpty());
    if (key)
        return;
    QCOMPARE(key.error().detail(), u"id_token.key_unfit"_s);
    QCOMPARE(key.error().code(), Auth0::ErrorCode::IdTokenInvalid);
    QVERIFY2(key.error().hint().endsWith(u"Found: \""_s + reason + u"\"."_s),
             qPrintable(key.error().hint()));
    QVERIFY(JsonWebKeySet::mayBeOutdated(key.error()));
    const auto unknown = set->select(u"third"_s, u"RS256"_s);
    QCOMPARE(unknown.error().detail(), u"id_token.key_unknown"_s);
    QVERIFY(JsonWebKeySet::mayBeOutdated(unknown.error()));
}

// x5c says nothing, whatever it says.
void tst_JsonWebKey::setIgnoresChain()
{
    const auto key = JsonWebKey::fromJson(rsa(
            { { u"x5c"_s, QJsonArray { u"MIIB"_s } }, { u"x5t"_s, 1 }, { u"x5u"_s, u"x:"_s } }));
    QVERIFY(key);
    QCOMPARE(EVP_PKEY_eq(key->key(), JsonWebKey::fromJson(rsa())->key()), 1);
}

void tst_JsonWebKey::copiesShareTheKey()
{
    const JsonWebKey key = *JsonWebKey::fromJson(ec());
    const JsonWebKey copy = key;
    QCOMPARE(copy.key(), key.key());
    QVERIFY(!JsonWebKey().key());
    QVERIFY(!JsonWebKey().fits(u"RS256"_s));
}

// The thread's error queue is shared with Qt's TLS backend.
void tst_JsonWebKey::leavesNoErrorBehind()
{
    QVERIFY(!JsonWebKey::fromJson(ec({ { u"x"_s, encoded(QByteArray(32, '\xff')) } })));
    QVERIFY(!JsonWebKey::fromJson(rsa({ { u"n"_s, encoded(QByteArray(256, '\xff')) } })));
    QCOMPARE(ERR_peek_error(), 0UL);
}

AUTH0QT_TEST_MAIN(tst_JsonWebKey, NoApplication)
#include "tst_jsonwebkey.moc"
