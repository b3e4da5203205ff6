// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "profile/claimsmapper.h"

#include <QtCore/qdatetime.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

class tst_ClaimsMapper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maps();
    void protectedClaims_data();
    void protectedClaims();
    void valuesOfQt();
    void nothing();
    void beforeTheProfile();
    void getsAllSources();
    void atOnce();
    void receivedClaimsAreStored();
    void failedOnce();
    void setsAnother();
};

static Auth0Error lastErrorOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Auth0Error() : spy.last().first().value<Auth0Error>();
}

void tst_ClaimsMapper::maps()
{
    const QJsonObject claims { { u"sub"_s, u"alice"_s }, { u"a"_s, 1 }, { u"b"_s, 2 } };
    const QJsonObject mapped = mappedClaims(claims, [](const QVariantMap &all) {
        return QVariantMap { { u"b"_s, all.value(u"b"_s).toInt() + 1 }, { u"c"_s, u"new"_s } };
    });
    QCOMPARE(mapped,
             QJsonObject({ { u"sub"_s, u"alice"_s }, { u"b"_s, 3 }, { u"c"_s, u"new"_s } }));
}

void tst_ClaimsMapper::protectedClaims_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "iss", "sub", "aud", "exp", "iat", "nbf", "jti", "nonce", "azp", "sid", "auth_time",
           "acr", "amr", "at_hash", "c_hash", "s_hash", "org_id", "org_name" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_ClaimsMapper::protectedClaims()
{
    QFETCH(const QString, name);
    const QJsonObject claims { { name, u"true"_s }, { u"a"_s, 1 } };
    const auto changed = mappedClaims(claims, [&](QVariantMap all) {
        all.insert(name, u"false"_s);
        return all;
    });
    QCOMPARE(changed, claims);
    const auto removed = mappedClaims(claims, [&](QVariantMap all) {
        all.remove(name);
        return all;
    });
    QCOMPARE(removed, claims);
    const QJsonObject without { { u"a"_s, 1 } };
    const auto added = mappedClaims(without, [&](QVariantMap all) {
        all.insert(name, u"false"_s);
        return all;
    });
    QCOMPARE(added, without);
}

// As JSON has them; undefined of QML is not there, null is.
void tst_ClaimsMapper::valuesOfQt()
{
    const QJsonObject mapped = mappedClaims({ { u"a"_s, 1 } }, [](const QVariantMap &) {
        return QVariantMap { { u"picture"_s, QUrl(u"https://acme.com/a.png"_s) },
                             { u"nothing"_s, QVariant::fromValue(nullptr) },
                             { u"undefined"_s, QVariant() },
                             { u"list"_s, QStringList { u"x"_s } } };
    });
    QCOMPARE(mapped.value("picture"_L1), QJsonValue(u"https://acme.com/a.png"_s));
    QVERIFY(mapped.contains("nothing"_L1) && mapped.value("nothing"_L1).isNull());
    QVERIFY(!mapped.contains("undefined"_L1));
    QVERIFY(mapped.value("list"_L1).isArray());
    QVERIFY(!mapped.contains("a"_L1));
}

void tst_ClaimsMapper::nothing()
{
    const QJsonObject claims { { u"sub"_s, u"alice"_s }, { u"a"_s, 1 } };
    QCOMPARE(mappedClaims(claims, {}), claims);
    QCOMPARE(mappedClaims(claims, [](const QVariantMap &) { return QVariantMap(); }), claims);
}

void tst_ClaimsMapper::beforeTheProfile()
{
    SessionFixture f;
    f.issuer.claims = { { u"full_name"_s, u"Alice Liddell"_s },
                        { u"mail"_s, u"alice@acme.com"_s } };
    f.provider->setClaimsMapper([](const QVariantMap &claims) {
        QVariantMap mapped = claims;
        mapped.insert(u"name"_s, mapped.take(u"full_name"_s));
        mapped.insert(u"email"_s, claims.value(u"mail"_s));
        mapped.insert(u"sub"_s, u"auth0|mallory"_s);
        return mapped;
    });
    QVERIFY(f.login());
    Auth0Profile *const profile = f.provider->profile();
    QCOMPARE(profile->name(), u"Alice Liddell"_s);
    QCOMPARE(profile->email(), u"alice@acme.com"_s);
    QCOMPARE(profile->displayName(), u"Alice Liddell"_s);
    QCOMPARE(profile->initials(), u"AL"_s);
    QCOMPARE(profile->sub(), f.issuer.subject);
    QVERIFY(profile->has(u"mail"_s));
    QVERIFY(!profile->has(u"full_name"_s));
    f.restart(); // nobody has set one there
    QVERIFY(f.restore());
    QCOMPARE(f.provider->profile()->name(), QString());
}

void tst_ClaimsMapper::getsAllSources()
{
    SessionFixture f;
    QVariantMap seen;
    f.provider->setClaimsMapper([&seen](const QVariantMap &claims) { return seen = claims; });
    QVERIFY(f.login());
    QCOMPARE(seen.value(u"name"_s), u"Alice"_s); // of the ID token
    QCOMPARE(seen.value(u"nickname"_s), u"ally"_s); // of userinfo
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
}

void tst_ClaimsMapper::atOnce()
{
    SessionFixture f;
    QVERIFY(f.login());
    Auth0Profile *const profile = f.provider->profile();
    QSignalSpy named(profile, &Auth0Profile::nameChanged);
    f.provider->setClaimsMapper([](QVariantMap claims) {
        claims.insert(u"name"_s, u"Somebody"_s);
        return claims;
    });
    QTRY_COMPARE(named.size(), 1);
    QCOMPARE(profile->name(), u"Somebody"_s);
    f.provider->setClaimsMapper({});
    QTRY_COMPARE(named.size(), 2);
    QCOMPARE(profile->name(), u"Alice"_s);

    Auth0Provider nobody; // nobody's claims are none to map
    nobody.setClaimsMapper(
            [](const QVariantMap &) { return QVariantMap { { u"name"_s, u"Nobody"_s } }; });
    QCOMPARE(nobody.profile()->name(), QString());
}

void tst_ClaimsMapper::receivedClaimsAreStored()
{
    SessionFixture f;
    f.provider->setClaimsMapper(
            [](const QVariantMap &) { return QVariantMap { { u"name"_s, u"Somebody"_s } }; });
    QVERIFY(f.login());
    QCOMPARE(f.record().idTokenClaims.claims.value("name"_L1), QJsonValue(u"Alice"_s));
    QCOMPARE(f.record().userinfoClaims.claims.value("nickname"_L1), QJsonValue(u"ally"_s));
}

void tst_ClaimsMapper::failedOnce()
{
    SessionFixture f;
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    const auto broken = [](const QVariantMap &) { return QVariantMap(); };
    f.provider->setClaimsMapper(broken);
    QVERIFY(f.login()); // all the same, and though it is called for userinfo again
    QCOMPARE(errors.size(), 1);
    QCOMPARE(lastErrorOf(errors).code(), ErrorCode::ConfigurationError);
    QCOMPARE(lastErrorOf(errors).detail(), u"claims_mapper.failed"_s);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s); // as it was received
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 1);
    f.provider->setClaimsMapper(broken); // a new one is told of again
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
}

void tst_ClaimsMapper::setsAnother()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setClaimsMapper([&f](const QVariantMap &claims) {
        f.provider->setClaimsMapper({});
        return claims;
    });
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
}

AUTH0QT_TEST_MAIN(tst_ClaimsMapper, QCoreApplication)
#include "tst_claimsmapper.moc"
