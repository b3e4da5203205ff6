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

// No part of a token, and no expected value, is in an error.
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
