// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signingkey.h"
#include "testmain.h"

#include "token/base64url.h"
#include "token/clientkey.h"
#include "token/jsonwebsignature.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_ClientKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void claims();
    void traditionalForms_data();
    void traditionalForms();
    void refused_data();
    void refused();
    void wrongAlgorithm_data();
    void wrongAlgorithm();
    void none();
};

namespace {

const QDateTime Now = QDateTime::fromSecsSinceEpoch(1800000000, QTimeZone::utc());

QByteArray text(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray content(data, size);
    BIO_free(bio);
    return content;
}

// As OpenSSL makes it, with its own headline ("BEGIN RSA PRIVATE KEY").
QByteArray traditionalPem(const char *type, const char *curve, size_t bits)
{
    EVP_PKEY *const key = curve ? EVP_PKEY_Q_keygen(nullptr, nullptr, type, curve)
                                : EVP_PKEY_Q_keygen(nullptr, nullptr, type, bits);
    BIO *const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    EVP_PKEY_free(key);
    return text(bio);
}

QByteArray rsaPem(size_t bits)
{
    return traditionalPem("RSA", nullptr, bits);
}

QJsonObject payloadOf(const QByteArray &assertion)
{
    const auto payload = base64UrlDecode(assertion.split('.').value(1));
    return QJsonDocument::fromJson(payload.value_or(QByteArray())).object();
}

} // namespace

void tst_ClientKey::signs_data()
{
    QTest::addColumn<QString>("made"); // what the key is made for
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("used");
    const auto row = [](const char *name, const QString &made, const QString &wanted,
                        const QString &used) { QTest::newRow(name) << made << wanted << used; };
    row("RSA", u"RS256"_s, {}, u"RS256"_s);
    for (const char *name : { "RS256", "RS384", "RS512", "PS256", "PS384", "PS512" })
        row(name, u"RS256"_s, QString::fromLatin1(name), QString::fromLatin1(name));
    row("P-256", u"ES256"_s, {}, u"ES256"_s);
    row("P-384", u"ES384"_s, {}, u"ES384"_s);
    row("P-521", u"ES512"_s, {}, u"ES512"_s);
    row("P-521, named", u"ES512"_s, u"ES512"_s, u"ES512"_s);
    row("Ed25519", u"EdDSA"_s, {}, u"EdDSA"_s);
}

void tst_ClientKey::signs()
{
    QFETCH(const QString, made);
    QFETCH(const QString, wanted);
    QFETCH(const QString, used);
    const SigningKey pair = SigningKey::generate(made);
    const auto key = ClientKey::fromPem(pair.privatePem(), u"k1"_s, wanted);
    QVERIFY2(key, qPrintable(key.error().detail()));
    QCOMPARE(key->algorithm(), used);

    QJsonObject jwk = pair.jwk();
    jwk.insert(u"alg"_s, used);
    const auto publicKey = JsonWebKey::fromJson(jwk);
    QVERIFY(publicKey);
    // Many times: r and s of ECDSA have to be filled up with zeros now and then.
    for (int i = 0; i < 40; ++i) {
        const QByteArray assertion = key->assertion(u"client"_s, u"https://acme/"_s, Now);
        const auto jws = JsonWebSignature::parse(assertion, { used });
        QVERIFY2(jws, qPrintable(jws.error().detail()));
        QCOMPARE(jws->keyId, u"k1"_s);
        QVERIFY(jws->verify(*publicKey));
    }
    QCOMPARE(ERR_peek_error(), 0UL); // Qt's TLS reads the same queue
}

void tst_ClientKey::claims()
{
    const SigningKey pair = SigningKey::generate(u"ES256"_s);
    const auto key = ClientKey::fromPem(pair.privatePem());
    QVERIFY(key);
    QSet<QString> ids;
    for (int i = 0; i < 5; ++i) {
        const QByteArray assertion = key->assertion(u"the client"_s, u"https://acme/"_s, Now);
        const QJsonObject claims = payloadOf(assertion);
        QCOMPARE(claims.value("iss"_L1), QJsonValue(u"the client"_s));
        QCOMPARE(claims.value("sub"_L1), QJsonValue(u"the client"_s));
        QCOMPARE(claims.value("aud"_L1), QJsonValue(u"https://acme/"_s));
        QCOMPARE(claims.value("iat"_L1).toInteger(), 1800000000);
        QCOMPARE(claims.value("exp"_L1).toInteger(), 1800000060);
        QVERIFY(claims.value("jti"_L1).toString().size() >= 43);
        ids.insert(claims.value("jti"_L1).toString());
        const auto header = base64UrlDecode(assertion.split('.').value(0));
        QCOMPARE(QJsonDocument::fromJson(*header).object(),
                 QJsonObject({ { u"alg"_s, u"ES256"_s }, { u"typ"_s, u"JWT"_s } }));
    }
    QCOMPARE(ids.size(), 5); // each is good once
}

void tst_ClientKey::traditionalForms_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("headline");
    QTest::newRow("PKCS #1") << rsaPem(2048) << "RSA PRIVATE KEY"_ba;
    QTest::newRow("SEC 1") << traditionalPem("EC", "P-256", 0) << "EC PRIVATE KEY"_ba;
}

void tst_ClientKey::traditionalForms()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QByteArray, headline);
    QVERIFY(pem.contains(headline));
    QVERIFY(ClientKey::fromPem(pem));
    QVERIFY(ClientKey::fromPem("Made by acme\n\n" + pem)); // as tools write it
}

void tst_ClientKey::refused_data()
{
    QTest::addColumn<QByteArray>("pem");
    const SigningKey pair = SigningKey::generate(u"ES256"_s);
    const QByteArray good = pair.privatePem();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PEM") << "secret"_ba;
    QTest::newRow("a public key") << pair.publicPem();
    QTest::newRow("with a password") << pair.privatePem("password");
    QTest::newRow("damaged") << QByteArray(good).replace(40, 4, "AAAA");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("a small RSA key") << rsaPem(1024);
    QTest::newRow("an RSA key that is almost large enough") << rsaPem(2040);
    QTest::newRow("another curve") << traditionalPem("EC", "secp256k1", 0);
    QTest::newRow("no key to sign with") << [] {
        EVP_PKEY *const key = EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
        BIO *const bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        EVP_PKEY_free(key);
        return text(bio);
    }();
}

// Nobody is asked for a password at a terminal, either.
void tst_ClientKey::refused()
{
    QFETCH(const QByteArray, pem);
    const auto key = ClientKey::fromPem(pem);
    QVERIFY(!key);
    QCOMPARE(key.error().code(), Auth0::ErrorCode::ConfigurationError);
    QCOMPARE(key.error().detail(), u"client.key_invalid"_s);
    QVERIFY(key.error().hint().contains(u"PEM"_s));
    QCOMPARE(ERR_peek_error(), 0UL);
}

void tst_ClientKey::wrongAlgorithm_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const QString &made, const QString &wanted) {
        QTest::addRow("%s for %s", qPrintable(wanted), qPrintable(made)) << made << wanted;
    };
    row(u"RS256"_s, u"ES256"_s);
    row(u"RS256"_s, u"HS256"_s);
    row(u"RS256"_s, u"none"_s);
    row(u"RS256"_s, u"rs256"_s);
    row(u"ES256"_s, u"ES384"_s);
    row(u"ES256"_s, u"RS256"_s);
    row(u"EdDSA"_s, u"ES256"_s);
}

void tst_ClientKey::wrongAlgorithm()
{
    QFETCH(const QString, made);
    QFETCH(const QString, wanted);
    const auto key = ClientKey::fromPem(SigningKey::generate(made).privatePem(), {}, wanted);
    QVERIFY(!key);
    QCOMPARE(key.error().detail(), u"client.key_algorithm"_s);
}

void tst_ClientKey::none()
{
    const ClientKey key;
    QVERIFY(key.isNull());
    QCOMPARE(key.algorithm(), QString());
    QCOMPARE(key.assertion(u"client"_s, u"https://acme/"_s, Now), QByteArray());
}

AUTH0QT_TEST_MAIN(tst_ClientKey, QCoreApplication)
#include "tst_clientkey.moc"
