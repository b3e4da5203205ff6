// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/credentialrecord.h"
#include "store/machine.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>
#include <QtCore/qsysinfo.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_CredentialRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void emptyRoundTrip();
    void stableFormat();
    void dpopKey();
    void dpopKeyLost_data();
    void dpopKeyLost();
    void refused_data();
    void refused();
    void wrongTypes_data();
    void wrongTypes();
    void damaged();
    void machine();
    void newerProfile();
    void key();

private:
    static CredentialRecord full();
    static void compare(const CredentialRecord &a, const CredentialRecord &b);
};

CredentialRecord tst_CredentialRecord::full()
{
    CredentialRecord record;
    record.issuer = u"https://acme.eu.auth0.com/"_s;
    record.clientId = u"client"_s;
    record.subject = u"auth0|1"_s;
    record.machine = u"computer"_s;
    record.accessToken.value = u"access"_s;
    record.refreshToken = u"refresh"_s;
    record.idToken = u"id"_s;
    record.accessToken.type = u"Bearer"_s;
    record.accessToken.scopes = { u"openid"_s, u"profile"_s };
    record.accessToken.audience = u"https://api"_s;
    record.organization = u"org_1"_s;
    record.loginAudience = u"https://acme.eu.auth0.com/api/v2/"_s;
    record.requestedAudience = u"https://api"_s;
    record.requestedScopes = { u"openid"_s, u"profile"_s, u"read:things"_s };
    record.accessToken.expiresAt = QDateTime({ 2026, 11, 24 }, { 8, 15, 30, 123 },
                                             QTimeZone::utc());
    record.idTokenClaims.claims = { { u"name"_s, u"アリス 👩‍💻"_s },
                                    { u"nested"_s, QJsonObject { { u"n"_s, 1.5 } } } };
    record.userinfoClaims.claims = { { u"roles"_s, QJsonArray { 1, true, QJsonValue::Null } } };
    record.idTokenClaims.receivedAt = record.accessToken.expiresAt.addSecs(3);
    record.idTokenClaims.changedAt = record.accessToken.expiresAt.addSecs(4);
    record.userinfoClaims.receivedAt = record.accessToken.expiresAt.addSecs(5);
    record.userinfoClaims.changedAt = record.accessToken.expiresAt.addSecs(6);
    record.userRecord.claims = { { u"user_id"_s, u"auth0|1"_s } };
    record.userRecord.receivedAt = record.accessToken.expiresAt.addSecs(7);
    record.userRecord.changedAt = record.accessToken.expiresAt.addSecs(8);
    record.pictureUrl = QUrl(u"https://cdn.example/a%20b.png"_s);
    record.picture = "\x89PNG"_ba;
    record.pictureAt = record.accessToken.expiresAt.addSecs(9);
    record.refreshMark = QByteArray("\0\xff\x80mark", 7);
    record.refreshMarkedAt = record.accessToken.expiresAt.addSecs(1);
    record.refusedToken = QByteArray("refused");
    record.savedAt = record.accessToken.expiresAt.addSecs(2);
    record.sessionExpiresAt = record.accessToken.expiresAt.addSecs(86400);
    return record;
}

void tst_CredentialRecord::compare(const CredentialRecord &a, const CredentialRecord &b)
{
    QCOMPARE(a.issuer, b.issuer);
    QCOMPARE(a.clientId, b.clientId);
    QCOMPARE(a.subject, b.subject);
    QCOMPARE(a.machine, b.machine);
    QCOMPARE(a.accessToken.value, b.accessToken.value);
    QCOMPARE(a.refreshToken, b.refreshToken);
    QCOMPARE(a.idToken, b.idToken);
    QCOMPARE(a.accessToken.type, b.accessToken.type);
    QCOMPARE(a.accessToken.scopes, b.accessToken.scopes);
    QCOMPARE(a.accessToken.audience, b.accessToken.audience);
    QCOMPARE(a.organization, b.organization);
    QCOMPARE(a.loginAudience, b.loginAudience);
    QCOMPARE(a.requestedAudience, b.requestedAudience);
    QCOMPARE(a.requestedScopes, b.requestedScopes);
    QCOMPARE(a.accessToken.expiresAt, b.accessToken.expiresAt);
    QCOMPARE(a.idTokenClaims.claims, b.idTokenClaims.claims);
    QCOMPARE(a.userinfoClaims.claims, b.userinfoClaims.claims);
    QCOMPARE(a.idTokenClaims.receivedAt, b.idTokenClaims.receivedAt);
    QCOMPARE(a.idTokenClaims.changedAt, b.idTokenClaims.changedAt);
    QCOMPARE(a.userinfoClaims.receivedAt, b.userinfoClaims.receivedAt);
    QCOMPARE(a.userinfoClaims.changedAt, b.userinfoClaims.changedAt);
    QCOMPARE(a.userRecord.claims, b.userRecord.claims);
    QCOMPARE(a.userRecord.receivedAt, b.userRecord.receivedAt);
    QCOMPARE(a.userRecord.changedAt, b.userRecord.changedAt);
    QCOMPARE(a.pictureUrl, b.pictureUrl);
    QCOMPARE(a.picture, b.picture);
    QCOMPARE(a.pictureAt, b.pictureAt);
    QCOMPARE(a.refreshMark, b.refreshMark);
    QCOMPARE(a.refreshMarkedAt, b.refreshMarkedAt);
    QCOMPARE(a.refusedToken, b.refusedToken);
    QCOMPARE(a.savedAt, b.savedAt);
    QCOMPARE(a.sessionExpiresAt, b.sessionExpiresAt);
}

void tst_CredentialRecord::roundTrip()
{
    const auto record = full();
    const auto json = record.toJson();
    QVERIFY(!json.contains('\n'));
    const auto read = CredentialRecord::fromJson(json);
    QVERIFY(read.isOk());
    compare(*read, record);
    QCOMPARE(read->accessToken.expiresAt.timeSpec(), Qt::UTC);
    QCOMPARE(read->toJson(), json);

    // Other zones are stored as the same moment.
    auto elsewhere = record;
    elsewhere.accessToken.expiresAt = record.accessToken.expiresAt.toOffsetFromUtc(7200);
    QCOMPARE(elsewhere.toJson(), json);
}

void tst_CredentialRecord::emptyRoundTrip()
{
    const auto read = CredentialRecord::fromJson(CredentialRecord().toJson());
    QVERIFY(read.isOk());
    compare(*read, CredentialRecord());
    QVERIFY(!read->accessToken.expiresAt.isValid());
}

// What version 1 looks like: a record of today must be readable by every later version.
void tst_CredentialRecord::stableFormat()
{
    const auto read = CredentialRecord::fromJson(
            R"({"version":1,"issuer":"https://i/","client_id":"c","sub":"s","access_token":"a",
                "refresh_token":"r","id_token":"i","token_type":"Bearer","scopes":["openid"],
                "audience":"aud","expires_at":"2026-11-24T08:15:30.123Z",
                "id_token_claims":{"sub":"s"},"userinfo_claims":{"name":"n"},
                "refresh_mark":"AP8","refresh_marked_at":"2026-11-24T08:15:30Z",
                "saved_at":"2026-11-24T10:15:30+02:00","of_a_later_minor_version":[1]})"_ba);
    QVERIFY(read.isOk());
    QCOMPARE(read->refreshToken, u"r"_s);
    // Earlier versions had one audience, and did not keep what the login had asked for.
    QCOMPARE(read->loginAudience, u"aud"_s);
    QCOMPARE(read->requestedAudience, u"aud"_s);
    QVERIFY(read->requestedScopes.isEmpty());
    QCOMPARE(read->refreshMark, QByteArray("\0\xff", 2));
    QCOMPARE(read->savedAt, read->refreshMarkedAt);
    QCOMPARE(read->accessToken.expiresAt.toMSecsSinceEpoch(), 1795508130123);
}

// Only a record with a DPoP key is not for an earlier version, which would refresh without a proof.
void tst_CredentialRecord::dpopKey()
{
    CredentialRecord record = full();
    QVERIFY(record.toJson().contains(R"("version":1)"));
    QVERIFY(!record.toJson().contains("dpop_key"));
    record.dpopKey = DpopKey::generate();
    record.accessToken.type = u"DPoP"_s;
    QVERIFY(record.toJson().contains(R"("version":2)"));
    auto read = CredentialRecord::fromJson(record.toJson());
    QVERIFY(read.isOk());
    QVERIFY(!read->isKeyLost);
    QVERIFY(read->dpopKey == record.dpopKey);
    QVERIFY(read->accessToken.key == record.dpopKey);
    QCOMPARE(read->toJson(), record.toJson());
    // The server can bind the refresh token alone (RFC 9449 section 5).
    record.accessToken.type = u"Bearer"_s;
    read = CredentialRecord::fromJson(record.toJson());
    QVERIFY(read->dpopKey == record.dpopKey);
    QVERIFY(read->accessToken.key.isNull());
}

void tst_CredentialRecord::dpopKeyLost_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QJsonValue>("key");
    QTest::newRow("missing") << 2 << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no text") << 2 << QJsonValue(7);
    QTest::newRow("no base64url") << 2 << QJsonValue(u"+/="_s);
    QTest::newRow("no key") << 2 << QJsonValue(u"AAAA"_s);
    QTest::newRow("version 1, DPoP token") << 1 << QJsonValue(QJsonValue::Undefined);
}

void tst_CredentialRecord::dpopKeyLost()
{
    QFETCH(const int, version);
    QFETCH(const QJsonValue, key);
    QJsonObject json = QJsonDocument::fromJson(full().toJson()).object();
    json[u"version"_s] = version;
    json[u"token_type"_s] = u"DPoP"_s;
    json[u"dpop_key"_s] = key;
    const auto read = CredentialRecord::fromJson(QJsonDocument(json).toJson());
    QVERIFY(read.isOk());
    QVERIFY(read->isKeyLost);
    QVERIFY(read->dpopKey.isNull());
    QVERIFY(read->accessToken.key.isNull());
    QVERIFY(read->toJson().contains(R"("version":2)")); // also when it is written again
}

void tst_CredentialRecord::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto format = u"storage.record_format"_s;
    const auto version = u"storage.record_version"_s;
    const auto rest = R"("issuer":"i","client_id":"c","sub":"s"})"_ba;
    QTest::newRow("nothing") << QByteArray() << format;
    QTest::newRow("no JSON") << "hello"_ba << format;
    QTest::newRow("array") << "[]"_ba << format;
    QTest::newRow("number") << "1"_ba << format;
    QTest::newRow("empty object") << "{}"_ba << format;
    QTest::newRow("no version") << QByteArray("{" + rest) << format;
    QTest::newRow("version a string") << QByteArray(R"({"version":"1",)" + rest) << format;
    QTest::newRow("version broken") << QByteArray(R"({"version":1.5,)" + rest) << format;
    QTest::newRow("version 0") << QByteArray(R"({"version":0,)" + rest) << format;
    QTest::newRow("version -1") << QByteArray(R"({"version":-1,)" + rest) << format;
    QTest::newRow("version huge") << QByteArray(R"({"version":1e300,)" + rest) << format;
    QTest::newRow("version 3") << QByteArray(R"({"version":3,)" + rest) << version;
    QTest::newRow("version 3, other members") << R"({"version":3,"issuer":7})"_ba << version;
    QTest::newRow("no issuer") << R"({"version":1,"client_id":"c","sub":"s"})"_ba << format;
    QTest::newRow("no client") << R"({"version":1,"issuer":"i","sub":"s"})"_ba << format;
    QTest::newRow("no sub") << R"({"version":1,"issuer":"i","client_id":"c"})"_ba << format;
    QTest::newRow("bad time") << QByteArray(R"({"version":1,"expires_at":"tomorrow",)" + rest)
                              << format;
    QTest::newRow("time without zone")
            << QByteArray(R"({"version":1,"expires_at":"2026-11-24T08:15:30",)" + rest) << format;
    QTest::newRow("bad base64url")
            << QByteArray(R"({"version":1,"refresh_mark":"+/",)" + rest) << format;
    QTest::newRow("scope a number")
            << QByteArray(R"({"version":1,"scopes":["a",1],)" + rest) << format;
    for (const char *const member : { "access_token", "refresh_token", "id_token", "token_type" }) {
        const auto with = [&](const char *value) -> QByteArray {
            return QByteArray(R"({"version":1,")") + member + R"(":")" + value + "\"," + rest;
        };
        QTest::addRow("%s: header line", member) << with(R"(AT\r\nX-Evil: 1)") << format;
        QTest::addRow("%s: NUL", member) << with(R"(AT\u0000)") << format;
        QTest::addRow("%s: not ASCII", member) << with("\xc3\x84T") << format;
    }
    QTest::newRow("sub: line break")
            << R"({"version":1,"issuer":"i","client_id":"c","sub":"s\n"})"_ba << format;
    QTest::newRow("cut") << full().toJson().chopped(1) << format;
    QTest::newRow("deep") << QByteArray(100'000, '[') << format;
}

void tst_CredentialRecord::refused()
{
    QFETCH(const QByteArray, json);
    const auto read = CredentialRecord::fromJson(json);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code(), Auth0::ErrorCode::StorageCorrupt);
    QTEST(read.error().detail(), "detail");
}

void tst_CredentialRecord::wrongTypes_data()
{
    QTest::addColumn<QString>("member");
    const auto object = QJsonDocument::fromJson(full().toJson()).object();
    QCOMPARE(object.size(), 33);
    for (const auto &member : object.keys())
        QTest::newRow(qPrintable(member)) << member;
}

// Each member with a value of each other type: refused, never taken for absent.
void tst_CredentialRecord::wrongTypes()
{
    QFETCH(const QString, member);
    auto object = QJsonDocument::fromJson(full().toJson()).object();
    const auto type = object.value(member).type();
    const QJsonArray values {
        QJsonValue::Null, true, 17, u"text"_s, QJsonArray { 1 }, QJsonObject { { u"a"_s, 1 } }
    };
    for (const auto &value : values) {
        if (value.type() == type)
            continue;
        object.insert(member, value);
        const auto read = CredentialRecord::fromJson(QJsonDocument(object).toJson());
        QVERIFY2(!read.isOk(), qPrintable(member));
        QCOMPARE(read.error().detail(), u"storage.record_format"_s);
    }
}

// Any byte flipped, any length: an error or a record, never a crash.
void tst_CredentialRecord::damaged()
{
    const auto json = full().toJson();
    for (qsizetype i = 0; i < json.size(); ++i) {
        CredentialRecord::fromJson(json.left(i));
        for (const char bit : { '\x01', '\x20', '\x80' }) {
            auto other = json;
            other[i] = char(other[i] ^ bit);
            CredentialRecord::fromJson(other);
        }
    }
}

// Two changes of the profile within a millisecond, or with a clock that was set back between them:
// the last one is the newer one.
// Windows copies credentials with a roaming profile.
void tst_CredentialRecord::machine()
{
    CredentialRecord record; // of an earlier version: not bound to a computer
    QVERIFY(!record.isOfOtherMachine());
    record.machine = thisMachine();
    QVERIFY(!record.isOfOtherMachine());
    record.machine = u"another"_s;
    QVERIFY(record.isOfOtherMachine());
#ifdef Q_OS_WIN
    QCOMPARE(thisMachine().size(), 32);
    QVERIFY(!thisMachine().contains(QString::fromLatin1(QSysInfo::machineUniqueId())));
#else
    QCOMPARE(thisMachine(), QString());
#endif
}

void tst_CredentialRecord::newerProfile()
{
    CredentialRecord older;
    older.userRecord.update({ { u"logins_count"_s, 0 } });
    older.userRecord.receivedAt = QDateTime::currentDateTimeUtc().addDays(1);
    for (int i = 1; i < 100; ++i) {
        CredentialRecord newer = older;
        newer.userRecord.update({ { u"logins_count"_s, i } });
        CredentialRecord kept = newer;
        QVERIFY(!kept.takeNewerProfile(older));
        QVERIFY(older.takeNewerProfile(newer));
        QCOMPARE(older.userRecord.claims["logins_count"_L1].toInt(), i);
    }
}

void tst_CredentialRecord::key()
{
    const auto key = credentialKey(u"https://i/"_s, u"client"_s, u"account"_s);
    QCOMPARE(key.size(), 43);
    // printf 'https://i/\0client\0account' | sha256sum, in base64url
    QCOMPARE(key, u"M8io7g4AZGVz3WDZKQgVtFiCPjUjPZAVLAOVBC-ncpo"_s);
    QSet<QString> keys;
    keys << key << credentialKey(u"https://i/c"_s, u"lient"_s, u"account"_s)
         << credentialKey(u"https://i/"_s, u"clientaccount"_s, {})
         << credentialKey(u"https://i/"_s, u"client"_s, {})
         << credentialKey(u"https://i"_s, u"client"_s, u"account"_s);
    QCOMPARE(keys.size(), 5);
}

AUTH0QT_TEST_MAIN(tst_CredentialRecord, NoApplication)
#include "tst_credentialrecord.moc"
