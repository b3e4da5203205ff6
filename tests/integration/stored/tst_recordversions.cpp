// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Applications with different versions of the library share a session. This version reads the
// records of earlier ones, earlier ones read its records, and all ignore members that they do not
// know. The version of a record rises only if an older library would misread it.

#include "reader01.h"
#include "testmain.h"
#include "testpaths.h"

#include "store/accountindex.h"
#include "store/credentialrecord.h"
#include "store/revocationrecord.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { Session, Index, Revocations };

// The record as this version writes it again, or the detail of the error.
template<typename Record>
QByteArray writtenAgain(const QByteArray &json)
{
    const Result<Record> record = Record::fromJson(json);
    return record ? record->toJson() : record.error().detail().toLatin1();
}

QByteArray writtenAgain(Kind kind, const QByteArray &json)
{
    return kind == Kind::Session  ? writtenAgain<CredentialRecord>(json)
            : kind == Kind::Index ? writtenAgain<AccountIndex>(json)
                                  : writtenAgain<RevocationRecord>(json);
}

QString faultIn01(Kind kind, const QByteArray &json)
{
    return kind == Kind::Session  ? Version01::faultOfSession(json)
            : kind == Kind::Index ? Version01::faultOfIndex(json)
                                  : Version01::faultOfRevocations(json);
}

QByteArray textOf(const QJsonValue &value)
{
    QByteArray text = value.toString().toUtf8();
    const QJsonArray pieces = value.toArray();
    for (const QJsonValue &piece : pieces)
        text += piece.toString().toUtf8();
    return text;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The object, and the objects in its lists, with members of each type that no version knows.
QJsonObject withUnknownMembers(QJsonObject object)
{
    const QJsonObject unknown { { u"x_text"_s, u"a"_s },
                                { u"x_number"_s, 1.5 },
                                { u"x_bool"_s, true },
                                { u"x_null"_s, QJsonValue::Null },
                                { u"x_list"_s, QJsonArray { 1, u"a"_s } },
                                { u"x_object"_s, QJsonObject { { u"version"_s, 9 } } } };
    const QStringList names = object.keys();
    for (const QString &name : names) {
        QJsonArray list = object[name].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).isObject())
                list.replace(i, withUnknownMembers(list.at(i).toObject()));
        }
        if (!list.isEmpty())
            object[name] = list;
    }
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

class tst_RecordVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisReadsOlder_data() { records(); }
    void thisReadsOlder();
    void olderReadsThis_data() { records(); }
    void olderReadsThis();
    void olderReadsEveryMember();
    void boundToAKey();
    void unknownMembers_data() { records(); }
    void unknownMembers();
    void newerVersion_data() { records(); }
    void newerVersion();
    void faultsIn01_data();
    void faultsIn01();

private:
    static void records();
};

// Every record of every version, but those that are split.
void tst_RecordVersions::records()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("json");
    const QString fixtures = sourceDir() + u"/tests/fixtures/"_s;
    const QStringList versions = QDir(fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(versions.contains(u"0.1"_s));
    for (const QString &version : versions) {
        const QDir folder(fixtures + version);
        const QStringList files = folder.entryList({ u"*.json"_s }, QDir::Files);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray entries = objectOf(file.readAll())["keychain"_L1].toArray();
            for (const QJsonValue &entry : entries) {
                const QString key = entry["key"_L1].toString().section(u'/', -1);
                const QByteArray json = textOf(entry["value"_L1]);
                if (!json.startsWith('{') || key.contains(u'#'))
                    continue;
                const Kind kind = key == "accounts"_L1      ? Kind::Index
                        : key.startsWith("revocations."_L1) ? Kind::Revocations
                                                            : Kind::Session;
                QTest::newRow(qPrintable(version + u'/' + name + u' ' + key)) << kind << json;
            }
        }
    }
}

void tst_RecordVersions::thisReadsOlder()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, json);
    const QJsonObject before = objectOf(json);
    const QJsonObject after = objectOf(writtenAgain(kind, json));
    QVERIFY2(!after.isEmpty(), writtenAgain(kind, json).constData());
    for (auto it = before.begin(); it != before.end(); ++it)
        QVERIFY2(after[it.key()] == it.value(), qPrintable(it.key()));
}

void tst_RecordVersions::olderReadsThis()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, json);
    QCOMPARE(faultIn01(kind, json), QString());
    QCOMPARE(faultIn01(kind, writtenAgain(kind, json)), QString());
}

// A record in which each member of this version has a value.
void tst_RecordVersions::olderReadsEveryMember()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    const SourceClaims claims { { { u"name"_s, u"Alice"_s } }, time, time };
    CredentialRecord record;
    record.issuer = u"https://acme.example/"_s;
    record.clientId = u"client"_s;
    record.subject = u"auth0|1"_s;
    record.accessToken = { u"access"_s, u"Bearer"_s, { u"openid"_s }, u"https://api"_s, time };
    record.refreshToken = u"refresh"_s;
    record.idToken = u"id"_s;
    record.organization = u"org_1"_s;
    record.loginAudience = record.requestedAudience = u"https://other"_s;
    record.requestedScopes = QStringList { u"openid"_s };
    record.idTokenClaims = record.userinfoClaims = record.userRecord = claims;
    record.pictureUrl = QUrl(u"https://acme.example/a%20b.png"_s);
    record.picture = record.refreshMark = record.refusedToken = QByteArray("\0\xff\x80", 3);
    record.pictureAt = record.refreshMarkedAt = record.savedAt = record.sessionExpiresAt = time;
    QCOMPARE(Version01::faultOfSession(record.toJson()), QString());
    QVERIFY(writtenAgain(Kind::Session, record.toJson()) == record.toJson());
    // Each member that 0.1 knows is there, so that none was renamed.
    const QJsonObject object = objectOf(record.toJson());
    QCOMPARE(object["access_token"_L1], QJsonValue(record.accessToken.value));
    QCOMPARE(object["refresh_token"_L1], QJsonValue(record.refreshToken));
    QCOMPARE(object["audience"_L1], QJsonValue(record.accessToken.audience));
    QCOMPARE(object["refresh_mark"_L1], QJsonValue(u"AP-A"_s));
    QCOMPARE(object["expires_at"_L1], QJsonValue(u"2027-01-15T08:00:00.000Z"_s));

    AccountIndex index;
    index.insert({ u"k"_s, record.issuer, record.clientId, u"default"_s, record.subject, u"Alice"_s,
                   record.pictureUrl, time, u"org_1"_s, u"Acme"_s });
    index.loginPromptKeys = QStringList { u"k2"_s };
    QCOMPARE(Version01::faultOfIndex(index.toJson()), QString());

    RevocationRecord revocations;
    revocations.issuer = record.issuer;
    revocations.clientId = record.clientId;
    revocations.insert({ record.refreshToken, time });
    QCOMPARE(Version01::faultOfRevocations(revocations.toJson()), QString());
}

// An older library would use the token of such a record as a bearer token, and refresh it without a
// proof: it does not read the record.
void tst_RecordVersions::boundToAKey()
{
    CredentialRecord record;
    record.issuer = u"https://acme.example/"_s;
    record.accessToken.type = u"DPoP"_s;
    record.dpopKey = record.accessToken.key = DpopKey::generate();
    QCOMPARE(Version01::faultOfSession(record.toJson()), u"version"_s);
    QCOMPARE(writtenAgain(Kind::Session, record.toJson()), record.toJson());
    record.accessToken.type = u"Bearer"_s;
    record.dpopKey = record.accessToken.key = DpopKey();
    QCOMPARE(Version01::faultOfSession(record.toJson()), QString());
}

void tst_RecordVersions::unknownMembers()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, json);
    const QByteArray extended = jsonOf(withUnknownMembers(objectOf(json)));
    QVERIFY(extended.count("x_object") >= 1);
    QCOMPARE(faultIn01(kind, extended), QString());
    QCOMPARE(writtenAgain(kind, extended), writtenAgain(kind, json));
}

void tst_RecordVersions::newerVersion()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, json);
    QJsonObject object = objectOf(json);
    object[u"version"_s] = kind == Kind::Session ? CredentialRecord::DpopVersion + 1 : 2;
    QCOMPARE(writtenAgain(kind, jsonOf(object)), QByteArray("storage.record_version"));
    QCOMPARE(faultIn01(kind, jsonOf(object)), u"version"_s);
}

// The reader of 0.1 does refuse records.
void tst_RecordVersions::faultsIn01_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no sub") << u"sub"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a number") << u"refresh_token"_s << QJsonValue(1);
    QTest::newRow("null") << u"audience"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("a list of numbers") << u"scopes"_s << QJsonValue(QJsonArray { 1 });
    QTest::newRow("a time without a zone") << u"saved_at"_s << QJsonValue(u"2026-01-01T00:00:00"_s);
    QTest::newRow("a text as claims") << u"user_record"_s << QJsonValue(u"a"_s);
    QTest::newRow("not base64url") << u"picture"_s << QJsonValue(u"*"_s);
    QTest::newRow("version") << u"version"_s << QJsonValue(1.5);
}

void tst_RecordVersions::faultsIn01()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object { { u"version"_s, 1 },
                         { u"issuer"_s, u"i"_s },
                         { u"client_id"_s, u"c"_s },
                         { u"sub"_s, u"s"_s } };
    QCOMPARE(Version01::faultOfSession(jsonOf(object)), QString());
    object.insert(member, value); // undefined removes it
    QCOMPARE(Version01::faultOfSession(jsonOf(object)), member);
}

AUTH0QT_TEST_MAIN(tst_RecordVersions, NoApplication)
#include "tst_recordversions.moc"
