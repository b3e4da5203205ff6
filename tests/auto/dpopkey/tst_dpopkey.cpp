// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dpopproof.h"
#include "testmain.h"

#include "token/base64url.h"
#include "token/dpopkey.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_DpopKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfcProof();
    void rfcKey();
    void rfcTokenHash();
    void header();
    void claims_data();
    void claims();
    void each();
    void paddedCoordinates();
    void refused_data();
    void refused();
    void none();
    void equality();
};

namespace {

const QDateTime IssuedAt = QDateTime::fromSecsSinceEpoch(1800000000, QTimeZone::utc());
const QUrl TokenUrl(u"https://server.example.com/token"_s);

// The example of RFC 7517 appendix A.2, in DER of PKCS #8.
const QByteArray RfcX = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4";
const QByteArray RfcY = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";
const QByteArray RfcD = "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE";

QByteArray pkcs8(const QByteArray &d, const QByteArray &x, const QByteArray &y)
{
    return QByteArray::fromHex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201"
                               "010420")
            + *base64UrlDecode(d) + QByteArray::fromHex("a14403420004") + *base64UrlDecode(x)
            + *base64UrlDecode(y);
}

QByteArray pkcs8Of(EVP_PKEY *key)
{
    PKCS8_PRIV_KEY_INFO *const info = EVP_PKEY2PKCS8(key);
    QByteArray result(i2d_PKCS8_PRIV_KEY_INFO(info, nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<uchar *>(result.data());
    i2d_PKCS8_PRIV_KEY_INFO(info, &end);
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(key);
    return result;
}

DpopProof proofOf(const DpopKey &key, const DpopRequest &request)
{
    return DpopProof::read(key.proof(request, IssuedAt));
}

} // namespace

// The proof of RFC 9449 section 4.1 and the thumbprint of section 6.1: the reader of the tests is
// right.
void tst_DpopKey::rfcProof()
{
    const DpopProof proof = DpopProof::read(
            "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMz"
            "R0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFq"
            "SG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwia"
            "HRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjY"
            "yNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV3"
            "7xRZT3Lg");
    QVERIFY(proof.isSigned);
    QCOMPARE(proof.claims["htm"_L1].toString(), u"POST"_s);
    QCOMPARE(proof.thumbprint, "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
}

void tst_DpopKey::rfcKey()
{
    const QByteArray stored = pkcs8(RfcD, RfcX, RfcY);
    const DpopKey key = DpopKey::fromPrivateKey(stored);
    QVERIFY(!key.isNull());
    QCOMPARE(key.privateKey(), stored);
    const DpopProof proof = proofOf(key, { "POST", TokenUrl, {}, {} });
    QVERIFY(proof.isSigned);
    const QJsonObject jwk = proof.header["jwk"_L1].toObject();
    QCOMPARE(jwk["x"_L1].toString().toLatin1(), RfcX);
    QCOMPARE(jwk["y"_L1].toString().toLatin1(), RfcY);
    QCOMPARE(key.thumbprint(), "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
    QCOMPARE(key.thumbprint(), proof.thumbprint);
}

// RFC 9449 section 7.1
void tst_DpopKey::rfcTokenHash()
{
    const QByteArray token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
    const DpopProof proof = proofOf(DpopKey::generate(), { "GET", TokenUrl, token, {} });
    QCOMPARE(proof.claims["ath"_L1].toString(), u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s);
}

void tst_DpopKey::header()
{
    const DpopProof proof = proofOf(DpopKey::generate(), { "POST", TokenUrl, {}, {} });
    const QStringList names { u"alg"_s, u"jwk"_s, u"typ"_s };
    QCOMPARE(proof.header.keys(), names);
    QCOMPARE(proof.header["typ"_L1].toString(), u"dpop+jwt"_s);
    QCOMPARE(proof.header["alg"_L1].toString(), u"ES256"_s);
    const QStringList publicMembers { u"crv"_s, u"kty"_s, u"x"_s, u"y"_s }; // not d
    QCOMPARE(proof.header["jwk"_L1].toObject().keys(), publicMembers);
    QVERIFY(proof.isSigned);
}

void tst_DpopKey::claims_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("htm");
    QTest::addColumn<QString>("htu");
    const auto row = [](const char *name, const char *method, const QString &url, const char *htm,
                        const QString &htu) {
        QTest::newRow(name) << QByteArray(method) << QUrl(url) << QString::fromLatin1(htm) << htu;
    };
    const QString plain = u"https://a.example/x"_s;
    row("plain", "GET", plain, "GET", plain);
    row("lower case", "post", plain, "POST", plain);
    row("query", "GET", u"https://a.example/x?code=1&b"_s, "GET", plain);
    row("fragment", "GET", u"https://a.example/x#top"_s, "GET", plain);
    row("query and fragment", "GET", u"https://a.example/x?#"_s, "GET", plain);
    row("default port", "GET", u"https://a.example:443/x"_s, "GET", plain);
    row("default port of http", "GET", u"http://127.0.0.1:80/x"_s, "GET", u"http://127.0.0.1/x"_s);
    row("port", "GET", u"https://a.example:8443/x"_s, "GET", u"https://a.example:8443/x"_s);
    row("other default port", "GET", u"https://a.example:80/x"_s, "GET",
        u"https://a.example:80/x"_s);
    row("no path", "GET", u"https://a.example"_s, "GET", u"https://a.example/"_s);
    row("user", "GET", u"https://u:p@a.example/x"_s, "GET", plain);
    row("encoded", "GET", u"https://a.example/auth0%7Cal%20ice/\u00e4"_s, "GET",
        u"https://a.example/auth0%7Cal%20ice/%C3%A4"_s);
    row("host", "GET", u"https://A.Example/x"_s, "GET", plain);
}

void tst_DpopKey::claims()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QUrl, url);
    const DpopKey key = DpopKey::generate();
    DpopProof proof = proofOf(key, { method, url, {}, {} });
    QVERIFY(proof.isSigned);
    QTEST(proof.claims["htm"_L1].toString(), "htm");
    QTEST(proof.claims["htu"_L1].toString(), "htu");
    QCOMPARE(proof.claims["iat"_L1].toInteger(), 1800000000);
    const QStringList names { u"htm"_s, u"htu"_s, u"iat"_s, u"jti"_s };
    QCOMPARE(proof.claims.keys(), names);
    proof = proofOf(key, { method, url, "token", "n-1" });
    const QStringList all { u"ath"_s, u"htm"_s, u"htu"_s, u"iat"_s, u"jti"_s, u"nonce"_s };
    QCOMPARE(proof.claims.keys(), all);
    QCOMPARE(proof.claims["nonce"_L1].toString(), u"n-1"_s);
}

void tst_DpopKey::each()
{
    const DpopKey key = DpopKey::generate();
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i) {
        const QString id = proofOf(key, { "GET", TokenUrl, {}, {} }).claims["jti"_L1].toString();
        QVERIFY(base64UrlDecode(id.toLatin1())->size() >= 12); // 96 bits
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 100);
    QVERIFY(DpopKey::generate() != DpopKey::generate());
}

// One coordinate in 256 begins with a zero byte (RFC 7518 section 6.2.1.2).
void tst_DpopKey::paddedCoordinates()
{
    for (int i = 0; i < 10000; ++i) {
        const DpopKey key = DpopKey::generate();
        const DpopProof proof = proofOf(key, { "GET", TokenUrl, {}, {} });
        const QJsonObject jwk = proof.header["jwk"_L1].toObject();
        const QByteArray x = *base64UrlDecode(jwk["x"_L1].toString().toLatin1());
        QCOMPARE(x.size(), 32);
        if (x.at(0) != '\0')
            continue;
        QVERIFY(proof.isSigned);
        QCOMPARE(key.thumbprint(), proof.thumbprint);
        QVERIFY(DpopKey::fromPrivateKey(key.privateKey()) == key);
        return;
    }
    QFAIL("no such key");
}

void tst_DpopKey::refused_data()
{
    QTest::addColumn<QByteArray>("stored");
    const QByteArray good = pkcs8(RfcD, RfcX, RfcY);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << QByteArray(good + '\0');
    QTest::newRow("of another point") << pkcs8(RfcD, RfcY, RfcX);
    QTest::newRow("of another number") << pkcs8(RfcX, RfcX, RfcY);
    QTest::newRow("P-384") << pkcs8Of(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384"));
    QTest::newRow("secp256k1") << pkcs8Of(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "secp256k1"));
    QTest::newRow("RSA") << pkcs8Of(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048)));
    QTest::newRow("Ed25519") << pkcs8Of(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

void tst_DpopKey::refused()
{
    QFETCH(const QByteArray, stored);
    QVERIFY(DpopKey::fromPrivateKey(stored).isNull());
    QCOMPARE(ERR_peek_error(), 0UL); // Qt's TLS would find it
}

void tst_DpopKey::none()
{
    const DpopKey key;
    QVERIFY(key.isNull());
    QVERIFY(key.privateKey().isEmpty());
    QVERIFY(key.thumbprint().isEmpty());
    QVERIFY(key.proof({ "GET", TokenUrl, {}, {} }, IssuedAt).isEmpty());
}

void tst_DpopKey::equality()
{
    const DpopKey key = DpopKey::generate();
    const DpopKey copy = key;
    QVERIFY(key == copy);
    QVERIFY(key == DpopKey::fromPrivateKey(key.privateKey()));
    QVERIFY(key != DpopKey());
    QVERIFY(DpopKey() == DpopKey());
    QCOMPARE(ERR_peek_error(), 0UL);
}

AUTH0QT_TEST_MAIN(tst_DpopKey, NoApplication)
#include "tst_dpopkey.moc"
