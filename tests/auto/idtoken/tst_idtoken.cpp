// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"
#include "tokenrows.h"

#include <QtCore/qdebug.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_IdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows.emplace(); }
    void rules_data() { m_rows->add(); }
    void rules();
    void errorsSayExpectedAndFound_data();
    void errorsSayExpectedAndFound();
    void errorsSayNothing();
    void keyOfAnotherTenant();
    void invalidClockIsTheSystems();

private:
    std::optional<TokenRows> m_rows;
};

void tst_IdToken::rules()
{
    QFETCH(QByteArray, token);
    QFETCH(IdTokenRules, rules);
    QFETCH(JsonWebKeySet, keys);
    QFETCH(QString, detail);

    const auto result = verifyIdToken(token, keys, rules);
    QCOMPARE(result.error().detail(), detail);
    QCOMPARE(result.error().code(),
             detail.isEmpty() ? Auth0::ErrorCode::NoError : Auth0::ErrorCode::IdTokenInvalid);
    if (result)
        QCOMPARE(result->value("iss"_L1).toString(), rules.issuer);
}

void tst_IdToken::errorsSayExpectedAndFound_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("found");
    QTest::addColumn<QString>("expected");
    const IdTokenRules rules = m_rows->ask();
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://other.example/"_s) << rules.issuer;
    QTest::newRow("no iss") << u"iss"_s << QJsonValue(QJsonValue::Null) << rules.issuer;
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"other-client"_s) << rules.clientId;
    QTest::newRow("azp") << u"azp"_s << QJsonValue(u"other-client"_s) << rules.clientId;
    QTest::newRow("iat") << u"iat"_s << QJsonValue(u"yesterday"_s) << u"a number"_s;
}

void tst_IdToken::errorsSayExpectedAndFound()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, found);
    QFETCH(QString, expected);
    const auto result = verifyIdToken(m_rows->token({ { claim, found } }), m_rows->keys(),
                                      m_rows->ask());
    QCOMPARE(result.error().detail(), "id_token."_L1 + claim);
    const QString hint = result.error().hint();
    QVERIFY2(hint.contains("Expected: "_L1 + expected), qPrintable(hint));
    const QString text = found.isNull() ? u"Found: nothing."_s
                                        : "Found: \""_L1 + found.toString() + "\"."_L1;
    QVERIFY2(hint.contains(text), qPrintable(hint));
}

// No part of a token that only its owner knows, and no secret that was expected, is in an error.
void tst_IdToken::errorsSayNothing()
{
    const auto result = verifyIdToken(m_rows->token({ { u"nonce"_s, u"received-nonce"_s } }),
                                      m_rows->keys(), m_rows->ask());
    QVERIFY(!result);
    QString text;
    QDebug(&text) << result.error();
    text += result.error().message() + result.error().hint() + result.error().detail();
    for (const QString &secret : { u"received-nonce"_s, u"nonce-1"_s, u"alice"_s, u"eyJ"_s })
        QVERIFY(!text.contains(secret, Qt::CaseInsensitive));
}

// RFC 8725 section 3.8: the issuer is bound to the keys it is verified with.
void tst_IdToken::keyOfAnotherTenant()
{
    const SigningKey ours = SigningKey::generate(u"RS256"_s, u"ours"_s);
    const SigningKey theirs = SigningKey::generate(u"RS256"_s, u"theirs"_s);
    const auto result = verifyIdToken(theirs.sign(m_rows->claims()), setOf({ ours.jwk() }),
                                      m_rows->ask());
    QCOMPARE(result.error().detail(), u"id_token.key_unknown"_s);
}

// A date that was never set must not make every token valid.
void tst_IdToken::invalidClockIsTheSystems()
{
    IdTokenRules rules = m_rows->ask();
    rules.now = QDateTime();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(verifyIdToken(m_rows->token({ { u"exp"_s, now - 600 } }), m_rows->keys(), rules)
                     .error()
                     .detail(),
             u"id_token.exp"_s);
    QVERIFY(verifyIdToken(m_rows->token({ { u"exp"_s, now + 600 } }), m_rows->keys(), rules));
}

AUTH0QT_TEST_MAIN(tst_IdToken, QCoreApplication)
#include "tst_idtoken.moc"
