// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0profile.h"
#include "profile/auth0profile_p.h"
#include "profile/profileclaims.h"
#include "profilefields.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#ifdef Q_OS_UNIX
#    include <time.h>
#endif

using namespace Auth0QtTest;
using Auth0::ProfileSource;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QJsonValue)

namespace {

QMetaProperty propertyOf(const char *name)
{
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    return meta.property(meta.indexOfProperty(name));
}

// One spy for each NOTIFY signal.
class Notifications
{
public:
    explicit Notifications(Auth0Profile *profile)
    {
        const QMetaObject &meta = Auth0Profile::staticMetaObject;
        for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            m_spies.emplace_back(property.name(),
                                 std::make_unique<QSignalSpy>(profile, property.notifySignal()));
        }
    }

    // The properties that were announced since the last call; once more for each further time.
    QStringList take()
    {
        QStringList names;
        for (const auto &[name, spy] : m_spies) {
            for (qsizetype i = 0; i < spy->count(); ++i)
                names.append(QString::fromLatin1(name));
            spy->clear();
        }
        names.sort();
        return names;
    }

private:
    std::vector<std::pair<const char *, std::unique_ptr<QSignalSpy>>> m_spies;
};

QJsonObject alice()
{
    return { { u"sub"_s, u"auth0|alice"_s }, { u"name"_s, u"Alice Archer"_s } };
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject claims = alice();
    claims.insert(name, value);
    return claims;
}

} // namespace

class tst_Auth0Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyProfile();
    void metaObject();
    void field_data();
    void field();
    void identityFields();
    void identityTokensAreNotKept();
    void wrongType_data();
    void wrongType();
    void absentNullFalse();
    void times_data();
    void times();
    void timesDoNotDependOnTheMachine();
    void booleans_data();
    void booleans();
    void counts_data();
    void counts();
    void urls_data();
    void urls();
    void multifactor_data();
    void multifactor();
    void phoneVerifiedOrder();
    void localeAndTimeZone();
    void precedence_data();
    void precedence();
    void protocolClaims();
    void namespaces_data();
    void namespaces();
    void namespacedClaimByPlainName();
    void laterOfNamespaceAndRecord();
    void pathInNamespace();
    void displayName_data();
    void displayName();
    void textIsAsReceived();
    void notifiesRealChangesOnly();
    void membersChangeFirst();
    void clear();
    void slotDeletesProfile();
    void slotFillsAgain();

private:
    Auth0ProfilePrivate *d() const { return Auth0ProfilePrivate::get(m_profile.get()); }

    std::unique_ptr<Auth0Profile> m_profile;
};

void tst_Auth0Profile::init()
{
    m_profile.reset(Auth0ProfilePrivate::create(nullptr));
}

void tst_Auth0Profile::cleanup()
{
    m_profile.reset();
}

void tst_Auth0Profile::emptyProfile()
{
    QVERIFY(m_profile->isEmpty());
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields)
        QCOMPARE(propertyOf(field.property).read(m_profile.get()), field.empty);
    QCOMPARE(m_profile->displayName(), QString());
    QCOMPARE(m_profile->initials(), QString());
    QVERIFY(m_profile->claims().isEmpty());
    QVERIFY(!m_profile->claim(u"name"_s).isValid());
    QVERIFY(!m_profile->has(u"name"_s));
}

void tst_Auth0Profile::metaObject()
{
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    QSet<QByteArray> tested { "empty", "displayName", "initials", "claims" };
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields)
        tested.insert(field.property);
    QSet<int> notifies;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        QVERIFY2(tested.contains(property.name()), property.name());
        QVERIFY2(!property.isWritable() && property.isFinal(), property.name());
        QVERIFY2(property.hasNotifySignal(), property.name());
        QCOMPARE(property.notifySignal().name(), QByteArray(property.name()) + "Changed");
        QCOMPARE(property.notifySignal().parameterCount(), 0);
        notifies.insert(property.notifySignalIndex());
    }
    QCOMPARE(notifies.size(), tested.size());
    QCOMPARE(authJsFields().size(), 23);
}

void tst_Auth0Profile::field_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QMetaType>("type");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("empty");
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields) {
        QTest::newRow(field.claim) << QByteArray(field.property) << QString::fromLatin1(field.claim)
                                   << field.type << field.json << field.value << field.empty;
    }
}

void tst_Auth0Profile::field()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QString, claim);
    QFETCH(const QMetaType, type);
    QFETCH(const QJsonValue, json);
    QFETCH(const QVariant, value);
    QFETCH(const QVariant, empty);
    const QMetaProperty metaProperty = propertyOf(property.constData());
    QCOMPARE(metaProperty.metaType(), type);

    const QJsonObject nobody;
    const QJsonObject claims { { claim, json } };
    const QString name = QString::fromLatin1(property);
    Notifications notifications(m_profile.get());

    // Present: in either source, but the claims of the protocol are the ID token's to say.
    d()->setSources(claims, {}, {});
    QCOMPARE(metaProperty.read(m_profile.get()), value);
    QCOMPARE(m_profile->claims(), claims.toVariantMap());
    QCOMPARE(m_profile->claim(claim), json.toVariant());
    QVERIFY(m_profile->has(claim));
    d()->notify();
    QStringList announced = notifications.take();
    QCOMPARE(announced.count(name), 1);
    QCOMPARE(announced.count(u"claims"_s), 1);
    d()->setSources({}, claims, {});
    const bool isIdTokens = Auth0Qt::isProtectedClaim(claim);
    QCOMPARE(metaProperty.read(m_profile.get()), isIdTokens ? empty : value);
    QCOMPARE(m_profile->has(claim), !isIdTokens);
    d()->notify();
    QCOMPARE(notifications.take().isEmpty(), !isIdTokens);
    d()->setSources(claims, {}, {});
    d()->notify();
    notifications.take();

    // Null.
    d()->setSources({ { claim, QJsonValue() } }, {}, {});
    QCOMPARE(metaProperty.read(m_profile.get()), empty);
    QVERIFY(m_profile->claims().contains(claim));
    QCOMPARE(m_profile->claim(claim), QVariant::fromValue(nullptr));
    QVERIFY(!m_profile->has(claim));
    d()->notify();
    QCOMPARE(notifications.take().count(name), 1);

    // Absent: for the typed property the same as null.
    d()->setSources(nobody, {}, {});
    QCOMPARE(metaProperty.read(m_profile.get()), empty);
    QVERIFY(!m_profile->claim(claim).isValid());
    QVERIFY(!m_profile->has(claim));
    d()->notify();
    QCOMPARE(notifications.take(), QStringList { u"claims"_s });
}

void tst_Auth0Profile::identityFields()
{
    d()->setSources(with(u"identities"_s, QJsonArray { fullIdentity(), u"no identity"_s, 7 }), {},
                    {});
    QCOMPARE(m_profile->identities().size(), 1);
    const Auth0Identity identity = m_profile->identities().constFirst();
    QCOMPARE(identity.connection(), u"google-oauth2"_s);
    QCOMPARE(identity.isSocial(), true);
    QCOMPARE(identity.provider(), u"google-oauth2"_s);
    QCOMPARE(identity.userId(), u"103547991597142817347"_s);
    QCOMPARE(identity.profileData(), QVariantMap({ { u"name"_s, u"Alice"_s } }));
    QCOMPARE(identity.claims(), fullIdentity().toVariantMap());
}

void tst_Auth0Profile::identityTokensAreNotKept()
{
    QJsonObject identity = fullIdentity();
    identity.insert(u"access_token"_s, u"s3cret"_s);
    identity.insert(u"refresh_token"_s, u"s3cret"_s);
    for (const QString &name : { u"identities"_s, u"https://acme.com/identities"_s }) {
        d()->setSources(with(name, QJsonArray { identity }), {}, {});
        QCOMPARE(m_profile->identities().size(), 1);
        QCOMPARE(m_profile->identities().constFirst().claims(), fullIdentity().toVariantMap());
        QVERIFY(!QJsonDocument::fromVariant(m_profile->claims()).toJson().contains("s3cret"));
    }
}

void tst_Auth0Profile::wrongType_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QVariant>("empty");

    const QList<QPair<const char *, QJsonValue>> values {
        { "true", true },
        { "false", false },
        { "number", 7.5 },
        { "huge number", 1e300 },
        { "text", u"x y"_s },
        { "empty text", QString() },
        { "list", QJsonArray { QJsonArray {}, QJsonValue(), 3 } },
        { "object", QJsonObject { { u"a"_s, 1 } } },
    };
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields) {
        for (const auto &[what, json] : values) {
            if (json.type() == field.json.type() && field.type.id() != QMetaType::QDateTime
                && field.type.id() != QMetaType::QUrl && field.type.id() != QMetaType::Int
                && field.type != QMetaType::fromType<QList<Auth0Identity>>()
                && field.type.id() != QMetaType::QStringList)
                continue; // right type
            if (field.type.id() == QMetaType::QStringList && json.isString())
                continue; // one factor
            if (field.type.id() == QMetaType::QDateTime && json.isDouble() && json.toDouble() < 1e9)
                continue; // seconds since 1970
            QTest::addRow("%s %s", field.claim, what)
                    << QByteArray(field.property) << QString::fromLatin1(field.claim) << json
                    << field.empty;
        }
    }
}

void tst_Auth0Profile::wrongType()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, json);
    QFETCH(const QVariant, empty);
    d()->setSources({ { claim, json } }, {}, {});
    QCOMPARE(propertyOf(property.constData()).read(m_profile.get()), empty);
    QCOMPARE(m_profile->claim(claim), json.toVariant());
    QVERIFY(m_profile->has(claim));
}

void tst_Auth0Profile::absentNullFalse()
{
    d()->setSources(with(u"blocked"_s, false), {}, {});
    QVERIFY(m_profile->has(u"blocked"_s));
    QCOMPARE(m_profile->claim(u"blocked"_s), QVariant(false));
    d()->setSources(with(u"blocked"_s, QJsonValue()), {}, {});
    QVERIFY(!m_profile->has(u"blocked"_s));
    QCOMPARE(m_profile->claim(u"blocked"_s), QVariant::fromValue(nullptr));
    QVERIFY(m_profile->claims().contains(u"blocked"_s));
    d()->setSources(alice(), {}, {});
    QVERIFY(!m_profile->has(u"blocked"_s));
    QVERIFY(!m_profile->claim(u"blocked"_s).isValid());
    QVERIFY(!m_profile->claims().contains(u"blocked"_s));

    d()->setSources(with(u"nickname"_s, QString()), {}, {});
    QVERIFY(m_profile->has(u"nickname"_s));
    d()->setSources(with(u"logins_count"_s, 0), {}, {});
    QVERIFY(m_profile->has(u"logins_count"_s));
    QCOMPARE(m_profile->loginsCount(), 0);
}

void tst_Auth0Profile::times_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char *what, const QJsonValue &json, const QDateTime &expected) {
        QTest::newRow(what) << json << expected;
    };
    row("ISO with ms", u"2024-03-01T10:20:30.456Z"_s, utc("2024-03-01T10:20:30.456Z"));
    row("ISO", u"2024-03-01T10:20:30Z"_s, utc("2024-03-01T10:20:30Z"));
    row("ISO with microseconds", u"2024-03-01T10:20:30.456000Z"_s, utc("2024-03-01T10:20:30.456Z"));
    row("ISO with offset", u"2024-03-01T10:20:30+02:00"_s, utc("2024-03-01T08:20:30Z"));
    row("ISO with negative offset", u"2024-03-01T10:20:30.5-05:30"_s,
        utc("2024-03-01T15:50:30.5Z"));
    row("ISO without zone", u"2024-03-01T10:20:30"_s, utc("2024-03-01T10:20:30Z"));
    row("ISO with ms without zone", u"2024-03-01T10:20:30.456"_s, utc("2024-03-01T10:20:30.456Z"));
    row("date", u"2024-03-01"_s, utc("2024-03-01T00:00:00Z"));
    row("blanks around", u" 2024-03-01T10:20:30Z\n"_s, utc("2024-03-01T10:20:30Z"));
    row("seconds", 1700000000, utc("2023-11-14T22:13:20Z"));
    row("seconds with fraction", 1700000000.25, utc("2023-11-14T22:13:20.250Z"));
    row("seconds as text", u"1700000000"_s, utc("2023-11-14T22:13:20Z"));
    row("zero", 0, utc("1970-01-01T00:00:00Z"));
    row("before 1970", -1, utc("1969-12-31T23:59:59Z"));
    row("the end of time", 253402300799.0, utc("9999-12-31T23:59:59Z"));
    row("milliseconds are no seconds", 1700000000000.0, {});
    row("nonsense", u"yesterday"_s, {});
    row("not a number", u"nan"_s, {});
    row("infinite", u"inf"_s, {});
    row("no such day", u"2024-02-30T10:20:30Z"_s, {});
    row("empty", QString(), {});
}

void tst_Auth0Profile::times()
{
    QFETCH(const QJsonValue, json);
    QFETCH(const QDateTime, expected);
    for (const char *claim : { "created_at", "updated_at", "last_login", "last_password_reset" }) {
        d()->setSources({ { QString::fromLatin1(claim), json } }, {}, {});
        const QList<ProfileField> fields = authJsFields();
        for (const ProfileField &field : fields) {
            if (qstrcmp(field.claim, claim) != 0)
                continue;
            const QDateTime time = propertyOf(field.property).read(m_profile.get()).toDateTime();
            QCOMPARE(time, expected);
            if (time.isValid())
                QCOMPARE(time.timeSpec(), Qt::UTC);
        }
    }
}

void tst_Auth0Profile::timesDoNotDependOnTheMachine()
{
#ifdef Q_OS_UNIX
    const QByteArray before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const auto restore = qScopeGuard([&] {
        wasSet ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
    qputenv("TZ", "Europe/Berlin");
    tzset(); // the C library has read it before
    QCOMPARE(QDateTime(QDate(2024, 7, 1), QTime(2, 0)).offsetFromUtc(), 7200);

    // In summer, and in an hour that this zone does not have.
    d()->setSources(with(u"last_login"_s, u"2024-07-01T02:30:00"_s), {}, {});
    QCOMPARE(m_profile->lastLogin(), utc("2024-07-01T02:30:00Z"));
    d()->setSources(with(u"last_login"_s, u"2024-03-31T02:30:00"_s), {}, {});
    QCOMPARE(m_profile->lastLogin(), utc("2024-03-31T02:30:00Z"));
#else
    QSKIP("The time zone is not an environment variable here");
#endif
}

void tst_Auth0Profile::booleans_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<bool>("expected");
    QTest::newRow("true") << QJsonValue(true) << true;
    QTest::newRow("false") << QJsonValue(false) << false;
    QTest::newRow("text true") << QJsonValue(u"true"_s) << true;
    QTest::newRow("text True") << QJsonValue(u"True"_s) << true;
    QTest::newRow("text false") << QJsonValue(u"false"_s) << false;
    QTest::newRow("text 1") << QJsonValue(u"1"_s) << false;
    QTest::newRow("1") << QJsonValue(1) << false;
}

void tst_Auth0Profile::booleans()
{
    QFETCH(const QJsonValue, json);
    QFETCH(const bool, expected);
    d()->setSources(with(u"email_verified"_s, json), {}, {});
    QCOMPARE(m_profile->isEmailVerified(), expected);
}

void tst_Auth0Profile::counts_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<int>("expected");
    QTest::newRow("some") << QJsonValue(3) << 3;
    QTest::newRow("none") << QJsonValue(0) << 0;
    QTest::newRow("as real") << QJsonValue(3.0) << 3;
    QTest::newRow("most") << QJsonValue(2147483647) << 2147483647;
    QTest::newRow("too many") << QJsonValue(2147483648.0) << -1;
    QTest::newRow("fraction") << QJsonValue(3.5) << -1;
    QTest::newRow("negative") << QJsonValue(-3) << -1;
    QTest::newRow("text") << QJsonValue(u"3"_s) << -1;
}

void tst_Auth0Profile::counts()
{
    QFETCH(const QJsonValue, json);
    QFETCH(const int, expected);
    d()->setSources(with(u"logins_count"_s, json), {}, {});
    QCOMPARE(m_profile->loginsCount(), expected);
}

void tst_Auth0Profile::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("expected");
    const auto same = [](const char *what, const QString &text) {
        QTest::newRow(what) << text << QUrl(text);
    };
    const auto none = [](const char *what, const QString &text) {
        QTest::newRow(what) << text << QUrl();
    };
    same("https", u"https://s.gravatar.com/avatar/1?s=480&d=https%3A%2F%2Fx%2Fa.png"_s);
    same("http", u"http://example.com/a.png"_s);
    same("international", u"https://bücher.example/größe.png"_s);
    same("blank", u"https://example.com/a b.png"_s);
    none("file", u"file:///etc/passwd"_s);
    none("local path", u"/etc/passwd"_s);
    none("resource", u"qrc:/a.png"_s);
    none("data", u"data:image/png;base64,AAAA"_s);
    none("script", u"javascript:alert(1)"_s);
    none("relative", u"a.png"_s);
    none("no host", u"https:///a.png"_s);
    none("broken", u"https://[::1/a.png"_s);
}

void tst_Auth0Profile::urls()
{
    QFETCH(const QString, text);
    QFETCH(const QUrl, expected);
    d()->setSources(with(u"picture"_s, text), {}, {});
    QCOMPARE(m_profile->picture(), expected);
    QCOMPARE(m_profile->claim(u"picture"_s), QVariant(text));
}

void tst_Auth0Profile::multifactor_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("list") << QJsonValue(QJsonArray { u"a"_s, u"b"_s })
                          << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("one as text") << QJsonValue(u"a"_s) << QStringList { u"a"_s };
    QTest::newRow("strangers in the list")
            << QJsonValue(QJsonArray { u"a"_s, 1, QJsonValue(), u"b"_s })
            << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("none") << QJsonValue(QJsonArray {}) << QStringList();
}

void tst_Auth0Profile::multifactor()
{
    QFETCH(const QJsonValue, json);
    QFETCH(const QStringList, expected);
    d()->setSources(with(u"multifactor"_s, json), {}, {});
    QCOMPARE(m_profile->multifactor(), expected);
}

void tst_Auth0Profile::phoneVerifiedOrder()
{
    QJsonObject claims = with(u"phone_number_verified"_s, true);
    claims.insert(u"phone_verified"_s, false);
    d()->setSources(claims, {}, {});
    QVERIFY(!m_profile->isPhoneVerified());
    claims.insert(u"phone_verified"_s, QJsonValue());
    d()->setSources(claims, {}, {});
    QVERIFY(m_profile->isPhoneVerified());
}

void tst_Auth0Profile::localeAndTimeZone()
{
    QCOMPARE(m_profile->localeValue(), QLocale());
    QVERIFY(!m_profile->timeZone().isValid());
    QJsonObject claims = with(u"locale"_s, u"pt-BR"_s);
    claims.insert(u"zoneinfo"_s, u"Europe/Lisbon"_s);
    d()->setSources(claims, {}, {});
    QCOMPARE(m_profile->localeValue(), QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(m_profile->timeZone().id(), "Europe/Lisbon");
    claims.insert(u"locale"_s, u"xx-nonsense"_s);
    claims.insert(u"zoneinfo"_s, u"Middle-earth/Shire"_s);
    d()->setSources(claims, {}, {});
    QCOMPARE(m_profile->localeValue(), QLocale());
    QVERIFY(!m_profile->timeZone().isValid());
}

void tst_Auth0Profile::precedence_data()
{
    QTest::addColumn<QJsonObject>("idToken");
    QTest::addColumn<QJsonObject>("userinfo");
    QTest::addColumn<QString>("expected"); // the nickname
    QTest::addColumn<ProfileSource>("source");

    const QString nickname = u"nickname"_s;
    const QString sub = u"sub"_s;
    QTest::newRow("ID token alone") << QJsonObject { { nickname, u"i"_s } } << QJsonObject()
                                    << u"i"_s << ProfileSource::IdToken;
    QTest::newRow("userinfo alone") << QJsonObject() << QJsonObject { { nickname, u"u"_s } }
                                    << u"u"_s << ProfileSource::Userinfo;
    QTest::newRow("both") << QJsonObject { { nickname, u"i"_s } }
                          << QJsonObject { { nickname, u"u"_s } } << u"u"_s
                          << ProfileSource::Userinfo;
    QTest::newRow("null is no value")
            << QJsonObject { { nickname, u"i"_s } } << QJsonObject { { nickname, QJsonValue() } }
            << u"i"_s << ProfileSource::IdToken;
    QTest::newRow("value over null")
            << QJsonObject { { nickname, QJsonValue() } } << QJsonObject { { nickname, u"u"_s } }
            << u"u"_s << ProfileSource::Userinfo;
    QTest::newRow("neither") << QJsonObject { { sub, u"a"_s } } << QJsonObject { { sub, u"a"_s } }
                             << QString() << ProfileSource::NoSource;
    QTest::newRow("same person") << QJsonObject { { sub, u"a"_s }, { nickname, u"i"_s } }
                                 << QJsonObject { { sub, u"a"_s }, { nickname, u"u"_s } } << u"u"_s
                                 << ProfileSource::Userinfo;
    QTest::newRow("another person") << QJsonObject { { sub, u"a"_s }, { nickname, u"i"_s } }
                                    << QJsonObject { { sub, u"b"_s }, { nickname, u"u"_s } }
                                    << u"i"_s << ProfileSource::IdToken;
}

void tst_Auth0Profile::precedence()
{
    QFETCH(const QJsonObject, idToken);
    QFETCH(const QJsonObject, userinfo);
    QFETCH(const QString, expected);
    QFETCH(const ProfileSource, source);
    d()->setSources(idToken, userinfo, {});
    QCOMPARE(m_profile->nickname(), expected);
    QCOMPARE(m_profile->source(u"nickname"_s), source);
}

// They stay in claims, as the verified ID token has them, and fill no property.
void tst_Auth0Profile::protocolClaims()
{
    QJsonObject idToken = with(u"org_id"_s, u"org_1"_s);
    QJsonObject userinfo { { u"sub"_s, u"auth0|alice"_s }, { u"org_id"_s, u"org_2"_s } };
    const QStringList names { u"iss"_s,       u"aud"_s,     u"exp"_s,    u"iat"_s, u"nbf"_s,
                              u"nonce"_s,     u"at_hash"_s, u"c_hash"_s, u"azp"_s, u"sid"_s,
                              u"auth_time"_s, u"acr"_s,     u"amr"_s };
    for (const QString &name : names) {
        idToken.insert(name, u"of the ID token"_s);
        userinfo.insert(name, u"of userinfo"_s);
    }
    d()->setSources(idToken, userinfo, {});
    for (const QString &name : names) {
        QCOMPARE(m_profile->claim(name), QVariant(u"of the ID token"_s));
        QCOMPARE(Auth0Profile::staticMetaObject.indexOfProperty(name.toLatin1().constData()), -1);
    }
    QCOMPARE(m_profile->organizationId(), u"org_1"_s);

    // Nor does another source supply one that the ID token has not, or has as null.
    for (const bool isNull : { false, true }) {
        QJsonObject without = with(u"name"_s, u"Alice"_s);
        if (isNull) {
            for (const QString &name : names)
                without.insert(name, QJsonValue());
        }
        Auth0Qt::ProfileClaims sources;
        sources.idToken.claims = without;
        sources.userinfo.claims = userinfo;
        sources.userRecord.claims = userinfo;
        d()->setClaims(sources);
        for (const QString &name : names)
            QVERIFY2(!m_profile->has(name), qPrintable(name));
        QCOMPARE(m_profile->organizationId(), QString());
        QCOMPARE(m_profile->sub(), u"auth0|alice"_s);
    }
}

void tst_Auth0Profile::namespaces_data()
{
    QTest::addColumn<QString>("claimsNamespace");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("expected");

    const QJsonObject dark { { u"theme"_s, u"dark"_s } };
    const QJsonObject light { { u"theme"_s, u"light"_s } };
    const QVariant theDark = dark.toVariantMap();
    const QVariant none = QVariantMap();
    const auto row = [](const char *what, const QString &claimsNamespace, const QJsonObject &claims,
                        const QByteArray &property, const QVariant &expected) {
        QTest::newRow(what) << claimsNamespace << claims << property << expected;
    };
    const QString acme = u"https://acme.com/"_s;
    const QString user = u"https://acme.com/user_metadata"_s;

    row("with slash", acme, { { user, dark } }, "userMetadata", theDark);
    row("without slash", u"https://acme.com"_s, { { user, dark } }, "userMetadata", theDark);
    row("below a path", u"https://acme.com/claims"_s,
        { { u"https://acme.com/claims/user_metadata"_s, dark } }, "userMetadata", theDark);
    row("URN", u"urn:acme:"_s, { { u"urn:acme:user_metadata"_s, dark } }, "userMetadata", theDark);
    row("another namespace", u"https://other.com/"_s, { { user, dark } }, "userMetadata", none);
    row("a longer host", u"https://acme.co"_s, { { user, dark } }, "userMetadata", none);
    row("the plain one wins", acme, { { user, light }, { u"user_metadata"_s, dark } },
        "userMetadata", theDark);
    row("a plain null is absent", acme, { { user, dark }, { u"user_metadata"_s, QJsonValue() } },
        "userMetadata", theDark);
    row("a namespaced null is absent", acme, { { user, QJsonValue() } }, "userMetadata", none);
    row("app metadata", acme, { { u"https://acme.com/app_metadata"_s, dark } }, "appMetadata",
        theDark);
    row("any other field", acme, { { u"https://acme.com/nickname"_s, u"ali"_s } }, "nickname",
        u"ali"_s);
    row("a count", acme, { { u"https://acme.com/logins_count"_s, 7 } }, "loginsCount", 7);
    row("never sub", acme, { { u"https://acme.com/sub"_s, u"mallory"_s } }, "sub", QString());
    row("never the organization", acme, { { u"https://acme.com/org_id"_s, u"org_1"_s } },
        "organizationId", QString());

    row("guessed", {}, { { user, dark } }, "userMetadata", theDark);
    row("guessed below a path", {}, { { u"https://acme.com/x/y/user_metadata"_s, dark } },
        "userMetadata", theDark);
    row("guessed http", {}, { { u"http://acme.com/user_metadata"_s, dark } }, "userMetadata",
        theDark);
    row("guessed, other field of Auth0", {}, { { u"https://acme.com/last_ip"_s, u"::1"_s } },
        "lastIp", u"::1"_s);
    row("not guessed: two fit", {},
        { { user, dark }, { u"https://other.com/user_metadata"_s, light } }, "userMetadata", none);
    row("two, one of them null", {},
        { { user, dark }, { u"https://other.com/user_metadata"_s, QJsonValue() } }, "userMetadata",
        theDark);
    row("not guessed: standard claims", {}, { { u"https://acme.com/company/name"_s, u"Acme"_s } },
        "name", QString());
    row("not guessed: no URL", {}, { { u"acme/user_metadata"_s, dark } }, "userMetadata", none);
    row("not guessed: no web", {}, { { u"file:///user_metadata"_s, dark } }, "userMetadata", none);
    row("not guessed: no host", {}, { { u"https:///user_metadata"_s, dark } }, "userMetadata",
        none);
    row("not guessed: only the end of a name", {},
        { { u"https://acme.com/my_user_metadata"_s, dark } }, "userMetadata", none);
}

void tst_Auth0Profile::namespaces()
{
    QFETCH(const QString, claimsNamespace);
    QFETCH(const QJsonObject, claims);
    QFETCH(const QByteArray, property);
    QFETCH(const QVariant, expected);
    d()->setSources(claims, {}, claimsNamespace);
    QCOMPARE(propertyOf(property.constData()).read(m_profile.get()), expected);
    d()->setSources({}, claims, claimsNamespace);
    QCOMPARE(propertyOf(property.constData()).read(m_profile.get()), expected);
    QCOMPARE(m_profile->claims(), claims.toVariantMap());
}

void tst_Auth0Profile::namespacedClaimByPlainName()
{
    const QJsonObject claims { { u"https://acme.com/roles"_s, QJsonArray { u"admin"_s } } };
    const QVariant roles = QVariantList { u"admin"_s };
    d()->setSources(claims, {}, u"https://acme.com"_s);
    QVERIFY(m_profile->has(u"roles"_s));
    QCOMPARE(m_profile->claim(u"roles"_s), roles);
    QCOMPARE(m_profile->claim(u"https://acme.com/roles"_s), roles);
    d()->setSources(claims, {}, {});
    QVERIFY(!m_profile->has(u"roles"_s));
    QCOMPARE(m_profile->claim(u"https://acme.com/roles"_s), roles);
}

// An Action's claim in a newer ID token, and the same field of an older record of the user.
void tst_Auth0Profile::laterOfNamespaceAndRecord()
{
    const QString user = u"https://acme.com/user_metadata"_s;
    const QJsonObject dark { { u"theme"_s, u"dark"_s } };
    const QJsonObject light { { u"theme"_s, u"light"_s } };
    const QDateTime time = QDateTime::currentDateTimeUtc();
    Auth0Qt::ProfileClaims claims;
    claims.claimsNamespace = u"https://acme.com/"_s;
    claims.userRecord = { { { u"user_metadata"_s, dark }, { u"username"_s, u"ali"_s } },
                          time,
                          time };
    claims.idToken = { { { user, light }, { u"https://acme.com/username"_s, QJsonValue() } },
                       time.addSecs(1),
                       time.addSecs(1) };
    d()->setClaims(claims);
    QCOMPARE(m_profile->userMetadata(), light.toVariantMap());
    QCOMPARE(m_profile->source(u"user_metadata"_s), ProfileSource::IdToken);
    QCOMPARE(m_profile->username(), u"ali"_s); // null replaces no value of another source

    claims.changes = { { { u"user_metadata"_s, QJsonObject { { u"size"_s, 3 } } } } };
    d()->setClaims(claims);
    const QVariantMap changed { { u"theme"_s, u"light"_s }, { u"size"_s, 3 } };
    QCOMPARE(m_profile->userMetadata(), changed);
    QCOMPARE(m_profile->source(u"user_metadata"_s), ProfileSource::LocalChange);

    claims.changes.clear();
    claims.userRecord.changedAt = time.addSecs(2);
    d()->setClaims(claims);
    QCOMPARE(m_profile->userMetadata(), dark.toVariantMap());
    QCOMPARE(m_profile->source(u"user_metadata"_s), ProfileSource::ManagementApi);

    // Of one source, the plain one.
    claims.idToken.changedAt = time.addSecs(3);
    claims.idToken.claims.insert(u"user_metadata"_s, QJsonObject());
    d()->setClaims(claims);
    QCOMPARE(m_profile->userMetadata(), QVariantMap());
}

void tst_Auth0Profile::pathInNamespace()
{
    const QJsonObject rights { { u"rights"_s, QJsonArray { u"read:things"_s } } };
    Auth0Qt::ProfileClaims claims;
    claims.permissionsClaim = u"app_metadata.rights"_s;
    for (const QString &name : { u"app_metadata"_s, u"https://acme.com/app_metadata"_s }) {
        claims.idToken.claims = { { name, rights } };
        claims.claimsNamespace = u"https://acme.com/"_s;
        d()->setClaims(claims);
        QCOMPARE(m_profile->permissions(), QStringList { u"read:things"_s });
    }
    claims.claimsNamespace = u"https://other.com/"_s;
    d()->setClaims(claims);
    QCOMPARE(m_profile->permissions(), QStringList());
    claims.permissionsClaim = u"https://acme.com/app_metadata.rights"_s; // the whole name
    d()->setClaims(claims);
    QCOMPARE(m_profile->permissions(), QStringList());
    // A claim whose name looks like a path.
    claims.idToken.claims.insert(claims.permissionsClaim, u"all"_s);
    d()->setClaims(claims);
    QCOMPARE(m_profile->permissions(), QStringList { u"all"_s });
}

void tst_Auth0Profile::displayName_data()
{
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("initials");
    QStringList without;
    const auto row = [&without](const QString &displayName, const QString &initials) {
        QTest::newRow(qPrintable(displayName)) << without << displayName << initials;
    };
    row(u"Alice Archer"_s, u"AA"_s);
    without.append(u"name"_s);
    row(u"ali"_s, u"A"_s);
    without.append(u"nickname"_s);
    row(u"preferred"_s, u"P"_s);
    without.append(u"preferred_username"_s);
    row(u"username"_s, u"U"_s);
    without.append(u"username"_s);
    row(u"mail@example.com"_s, u"M"_s);
    without.append(u"email"_s);
    row(u"+15551234567"_s, u"1"_s);
    without.append(u"phone_number"_s);
    row(u"sms|1"_s, u"S"_s);
    without.append(u"sub"_s);
    QTest::newRow("nothing") << without << QString() << QString();
}

void tst_Auth0Profile::displayName()
{
    QFETCH(const QStringList, without);
    QFETCH(const QString, displayName);
    QFETCH(const QString, initials);
    const QJsonObject all { { u"name"_s, u"Alice Archer"_s },
                            { u"nickname"_s, u"ali"_s },
                            { u"preferred_username"_s, u"preferred"_s },
                            { u"username"_s, u"username"_s },
                            { u"email"_s, u"mail@example.com"_s },
                            { u"phone_number"_s, u"+15551234567"_s },
                            { u"sub"_s, u"sms|1"_s } };
    QJsonObject claims = all;
    for (const QString &name : without)
        claims.remove(name);
    d()->setSources(claims, {}, {});
    QCOMPARE(m_profile->displayName(), displayName);
    QCOMPARE(m_profile->initials(), initials);

    // Blanks, null and other types name nobody.
    const QJsonValue nobody[] = { u" \t"_s, QString(), QJsonValue(), 7, QJsonArray() };
    for (const QJsonValue &value : nobody) {
        claims = all;
        for (const QString &name : without)
            claims.insert(name, value);
        if (without.contains(u"sub"_s))
            claims.remove(u"sub"_s);
        d()->setSources(claims, {}, {});
        QCOMPARE(m_profile->displayName(), displayName);
    }
}

void tst_Auth0Profile::textIsAsReceived()
{
    const QString name = u" <img src=\"http://evil.example/\">\u202e\n&amp;\0x "_s;
    d()->setSources(with(u"name"_s, name), {}, {});
    QCOMPARE(m_profile->name(), name);
    QCOMPARE(m_profile->displayName(), name);
}

void tst_Auth0Profile::notifiesRealChangesOnly()
{
    Notifications notifications(m_profile.get());
    d()->notify();
    QCOMPARE(notifications.take(), QStringList());

    d()->setSources(alice(), {}, {});
    QCOMPARE(notifications.take(), QStringList()); // not before notify()
    d()->notify();
    QCOMPARE(notifications.take(),
             QStringList({ u"claims"_s, u"displayName"_s, u"empty"_s, u"initials"_s, u"name"_s,
                           u"sub"_s }));
    d()->setSources(alice(), {}, {});
    d()->notify();
    QCOMPARE(notifications.take(), QStringList());

    d()->setSources(with(u"name"_s, u"Anna Archer"_s), {}, {});
    d()->notify(); // the initials are the same
    QCOMPARE(notifications.take(), QStringList({ u"claims"_s, u"displayName"_s, u"name"_s }));

    // There and back again is no change.
    d()->setSources(alice(), {}, {});
    d()->setSources(with(u"name"_s, u"Anna Archer"_s), {}, {});
    d()->notify();
    QCOMPARE(notifications.take(), QStringList());

    // The same moment in another spelling.
    d()->setSources(with(u"updated_at"_s, 1700000000), {}, {});
    d()->notify();
    QVERIFY(notifications.take().contains(u"updatedAt"_s));
    d()->setSources(with(u"updated_at"_s, u"2023-11-14T22:13:20Z"_s), {}, {});
    d()->notify();
    QCOMPARE(notifications.take(), QStringList { u"claims"_s });

    d()->setSources(with(u"identities"_s, QJsonArray { fullIdentity() }), {}, {});
    d()->notify();
    QVERIFY(notifications.take().contains(u"identities"_s));
    d()->setSources(with(u"identities"_s, QJsonArray { fullIdentity() }), {}, {});
    d()->notify();
    QCOMPARE(notifications.take(), QStringList());
}

void tst_Auth0Profile::membersChangeFirst()
{
    QString seen;
    connect(m_profile.get(), &Auth0Profile::subChanged, this, [&] {
        seen = m_profile->name() + u", "_s + m_profile->displayName() + u", "_s
                + m_profile->claim(u"name"_s).toString();
    });
    d()->setSources(alice(), {}, {});
    d()->notify();
    QCOMPARE(seen, u"Alice Archer, Alice Archer, Alice Archer"_s);
}

void tst_Auth0Profile::clear()
{
    QJsonObject claims;
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields)
        claims.insert(QString::fromLatin1(field.claim), field.json);
    d()->setSources(claims, {}, {});
    d()->notify();
    QVERIFY(!m_profile->isEmpty());

    Notifications notifications(m_profile.get());
    d()->clear();
    emptyProfile();
    d()->notify();
    const QStringList announced = notifications.take();
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    QCOMPARE(announced.size(), meta.propertyCount() - meta.propertyOffset());
    d()->clear();
    d()->notify();
    QCOMPARE(notifications.take(), QStringList());
}

void tst_Auth0Profile::slotDeletesProfile()
{
    int announced = 0;
    connect(m_profile.get(), &Auth0Profile::subChanged, this, [&] {
        ++announced;
        m_profile.reset();
    });
    connect(m_profile.get(), &Auth0Profile::nameChanged, this, [&] { ++announced; });
    Auth0ProfilePrivate *const profile = d();
    profile->setSources(alice(), {}, {});
    profile->notify();
    QVERIFY(!m_profile);
    QCOMPARE(announced, 1);
}

void tst_Auth0Profile::slotFillsAgain()
{
    int subs = 0;
    connect(m_profile.get(), &Auth0Profile::subChanged, this, [&] {
        if (++subs == 1) {
            d()->clear();
            d()->notify();
        }
    });
    d()->setSources(alice(), {}, {});
    d()->notify();
    QCOMPARE(subs, 2);
    QVERIFY(m_profile->isEmpty());
}

AUTH0QT_TEST_MAIN(tst_Auth0Profile, QCoreApplication)
#include "tst_auth0profile.moc"
