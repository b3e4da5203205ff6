// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "documentsection.h"
#include "testmain.h"

#include "auth0profile.h"
#include "profile/auth0profile_p.h"
#include "profilefields.h"

#include <QtCore/qhash.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <memory>

using Auth0::ProfileSource;
using Auth0QtTest::ProfileField;
using namespace Qt::StringLiterals;

namespace {

const QString DocumentedUser = u"auth0|5f7c8ec7"_s;

QList<ProfileField> documentedFields()
{
    return Auth0QtTest::authJsFields() + Auth0QtTest::otherFields();
}

// What docs/auth0/profile-action.js makes each of its claims of.
QString sourceOfAction(const char *claim)
{
    static const QHash<QByteArray, QString> sources {
        { "user_id", u"`event.user.user_id`"_s },
        { "username", u"`event.user.username`"_s },
        { "blocked", u"false: a blocked user neither signs in nor refreshes"_s },
        { "created_at", u"`event.user.created_at`"_s },
        { "last_login", u"the latest `event.authentication.methods[].timestamp`"_s },
        { "last_ip", u"`event.request.ip` of the login"_s },
        { "logins_count", u"`event.stats.logins_count`"_s },
        { "last_password_reset", u"`event.user.last_password_reset`"_s },
        { "multifactor", u"`event.user.multifactor`"_s },
        { "phone_number", u"`event.user.phone_number`"_s },
        { "phone_verified", u"`event.user.phone_verified`"_s },
        { "roles", u"`event.authorization.roles`"_s },
        { "identities", u"`event.user.identities`"_s },
        { "user_metadata", u"`event.user.user_metadata`"_s },
        { "app_metadata", u"`event.user.app_metadata`"_s },
    };
    return sources.value(claim);
}

bool isOfTheIdTokenOnly(const ProfileField &field)
{
    return QLatin1StringView(field.claim).startsWith("org_"_L1);
}

} // namespace

// docs/profile.md says where each property comes from; here is whether that is so.
class tst_ProfileDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile.reset(Auth0ProfilePrivate::create(nullptr)); }
    void sources_data();
    void sources();
    void action();
    void document();

private:
    static QString table();
    static QString row(const QMetaProperty &property);

    std::unique_ptr<Auth0Profile> m_profile;
};

void tst_ProfileDocument::sources_data()
{
    QTest::addColumn<int>("index");
    const QList<ProfileField> fields = documentedFields();
    for (int i = 0; i < fields.size(); ++i)
        QTest::newRow(fields.at(i).claim) << i;
}

void tst_ProfileDocument::sources()
{
    QFETCH(const int, index);
    const ProfileField field = documentedFields().at(index);
    const QString claim = QString::fromLatin1(field.claim);
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    const QMetaProperty property = meta.property(meta.indexOfProperty(field.property));
    Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(m_profile.get());
    const auto show = [&](const Auth0Qt::ProfileClaims &claims) {
        d->setClaims(claims);
        return property.read(m_profile.get());
    };
    const QJsonObject sub { { u"sub"_s, DocumentedUser } };
    const QJsonObject userId { { u"user_id"_s, DocumentedUser } };
    const auto with = [](QJsonObject object, const QString &name, const QJsonValue &value) {
        object.insert(name, value);
        return object;
    };

    Auth0Qt::ProfileClaims idToken;
    idToken.idToken.claims = with(sub, claim, field.json);
    QCOMPARE(show(idToken), field.value);
    QCOMPARE(m_profile->source(claim), ProfileSource::IdToken);
    if (claim == "sub"_L1)
        return; // what another source says it is must be the same, and so is that

    Auth0Qt::ProfileClaims userinfo;
    userinfo.idToken.claims = sub;
    userinfo.userinfo.claims = with(sub, claim, field.json);
    const bool isTold = !isOfTheIdTokenOnly(field);
    QCOMPARE(show(userinfo), isTold ? field.value : field.empty);
    QCOMPARE(m_profile->source(claim), isTold ? ProfileSource::Userinfo : ProfileSource::NoSource);

    Auth0Qt::ProfileClaims record;
    record.idToken.claims = sub;
    record.userRecord.claims = with(userId, claim, field.json);
    QCOMPARE(show(record), isTold ? field.value : field.empty);
    if (field.isInRecord)
        QCOMPARE(m_profile->source(claim), ProfileSource::ManagementApi);

    Auth0Qt::ProfileClaims namespaced;
    namespaced.idToken.claims = with(sub, u"https://acme.com/"_s + claim, field.json);
    namespaced.claimsNamespace = u"https://acme.com/"_s;
    QCOMPARE(show(namespaced), isTold ? field.value : field.empty);
}

// With an Action the whole of Auth.js's Auth0Profile is in the ID token.
void tst_ProfileDocument::action()
{
    QFile file(Auth0QtTest::sourceDir() + u"/docs/auth0/profile-action.js"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QList<ProfileField> fields = documentedFields();
    for (const ProfileField &field : fields) {
        const QByteArray member = QByteArray("\n        ") + field.claim + ": ";
        QCOMPARE(text.contains(member), !sourceOfAction(field.claim).isEmpty());
    }
    const QList<ProfileField> all = Auth0QtTest::authJsFields();
    for (const ProfileField &field : all)
        QVERIFY2(*field.scope || !sourceOfAction(field.claim).isEmpty(), field.claim);
}

QString tst_ProfileDocument::row(const QMetaProperty &property)
{
    QStringList claims;
    QStringList scopes;
    QStringList meanings;
    QString action;
    bool isInRecord = false;
    bool isTold = true;
    const QList<ProfileField> fields = documentedFields();
    for (const ProfileField &field : fields) {
        if (qstrcmp(field.property, property.name()) != 0)
            continue;
        claims.append(u'`' + QString::fromLatin1(field.claim) + u'`');
        const QString scope = QString::fromLatin1(field.scope);
        scopes.append(scope.isEmpty() ? u"namespace"_s : QString(u'`' + scope + u'`'));
        meanings.append(QString::fromUtf8(field.meaning));
        isInRecord |= field.isInRecord;
        if (action.isEmpty())
            action = sourceOfAction(field.claim);
        isTold = !isOfTheIdTokenOnly(field);
    }
    const QString idToken = scopes.join(u", "_s);
    QString userinfo = isTold ? idToken : u"ignored"_s;
    QString record = isInRecord ? u"yes"_s : QString();
    if (qstrcmp(property.name(), "sub") == 0) {
        userinfo = u"must be the same"_s;
        record = u"`user_id` must be the same"_s;
    }
    if (claims.isEmpty()) {
        static const QHash<QByteArray, QString> made {
            { "empty", u"Whether nobody is signed in"_s },
            { "displayName",
              u"The first that there is of `name`, `nickname`, `preferredUsername`, "
              "`username`, `email`, `phoneNumber`, `sub`"_s },
            { "initials", u"Of `displayName`, for an avatar without a picture"_s },
            { "claims", u"All claims of all sources as received"_s },
        };
        meanings.append(made.value(property.name()));
        claims.append(u"derived"_s);
        userinfo.clear();
    }
    const QStringList cells { u'`' + QString::fromLatin1(property.name()) + u'`',
                              u'`' + QString::fromLatin1(property.typeName()) + u'`',
                              claims.join(u", else "_s),
                              idToken,
                              action,
                              userinfo,
                              record,
                              meanings.join(u". "_s),
                              u'`' + QString::fromLatin1(property.notifySignal().name()) + u"()`" };
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tst_ProfileDocument::table()
{
    QString table =
            u"| Property | Type | Claim | ID token | profile-action.js | userinfo "
            "| Management API | Meaning | NOTIFY |\n|---|---|---|---|---|---|---|---|---|\n"_s;
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        table += row(meta.property(i));
    return table;
}

void tst_ProfileDocument::document()
{
    const QString expected = table();
    static const QRegularExpression withoutMeaning(u"\\|  \\| `\\w+Changed\\(\\)`"_s);
    QVERIFY(!expected.contains(withoutMeaning));
    Auth0QtTest::compareDocumentSection(u"profile.md"_s, u"properties"_s, u"tst_profiledocument"_s,
                                        expected);
}

AUTH0QT_TEST_MAIN(tst_ProfileDocument, NoApplication)
#include "tst_profiledocument.moc"
