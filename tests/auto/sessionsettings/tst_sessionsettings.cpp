// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "auth0memorystore.h"
#include "session/sessionsettings.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_SessionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void managementApi_data();
    void managementApi();
    void key();
    void store();
};

void tst_SessionSettings::check_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("effective"); // the issuer in tokens
    QTest::addColumn<QString>("detail");
    const QString id = u"c"_s;
    QTest::newRow("domain") << u"acme.auth0.com"_s << QString() << id
                            << u"https://acme.auth0.com/"_s << QString();
    QTest::newRow("domain, written otherwise") << u"https://ACME.auth0.com/"_s << QString() << id
                                               << u"https://acme.auth0.com/"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:3000"_s << QString() << id
                              << u"http://127.0.0.1:3000/"_s << QString();
    QTest::newRow("issuer") << QString() << u"https://id.acme.com"_s << id
                            << u"https://id.acme.com"_s << QString();
    QTest::newRow("issuer, byte for byte") << QString() << u"https://ID.acme.com/a/"_s << id
                                           << u"https://ID.acme.com/a/"_s << QString();
    QTest::newRow("both") << u"acme.auth0.com"_s << u"https://id.acme.com/"_s << id
                          << u"https://id.acme.com/"_s << QString();
    QTest::newRow("no client") << u"acme.auth0.com"_s << QString() << QString()
                               << u"https://acme.auth0.com/"_s << u"config.client_id"_s;
    QTest::newRow("neither") << QString() << QString() << id << QString() << u"config.domain"_s;
    QTest::newRow("no domain") << u"a b"_s << QString() << id << QString() << u"config.domain"_s;
    QTest::newRow("path") << u"acme.auth0.com/x"_s << QString() << id << QString()
                          << u"config.domain"_s;
    QTest::newRow("http issuer") << QString() << u"http://id.acme.com/"_s << id
                                 << u"http://id.acme.com/"_s << u"config.issuer"_s;
    QTest::newRow("no URL") << QString() << u"id.acme.com"_s << id << u"id.acme.com"_s
                            << u"config.issuer"_s;
}

void tst_SessionSettings::check()
{
    QFETCH(QString, domain);
    QFETCH(QString, issuer);
    QFETCH(QString, clientId);
    SessionSettings settings;
    settings.login.domain = domain;
    settings.login.issuer = issuer;
    settings.login.clientId = clientId;
    QTEST(settings.issuer(), "effective");
    QTEST(settings.check().detail(), "detail");
    if (settings.check())
        QCOMPARE(settings.check().code(), Auth0::ErrorCode::ConfigurationError);
}

void tst_SessionSettings::managementApi_data()
{
    QTest::addColumn<QString>("managementUrl");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOfAuth0");
    QTest::newRow("of the domain") << QString() << u"https://acme.auth0.com/api/v2/"_s << true;
    QTest::newRow("custom domain") << u"https://acme.eu.auth0.com/api/v2/"_s
                                   << u"https://acme.eu.auth0.com/api/v2/"_s << true;
    QTest::newRow("without the slash") << u"https://acme.eu.auth0.com/api/v2"_s
                                       << u"https://acme.eu.auth0.com/api/v2/"_s << true;
    QTest::newRow("own API") << u"https://api.acme.com/me/"_s << u"https://api.acme.com/me/"_s
                             << false;
    QTest::newRow("own API of a version") << u"https://api.acme.com/me/api/v2/"_s
                                          << u"https://api.acme.com/me/api/v2/"_s << false;
}

// An API of the application is in the policies of a refresh token, Auth0's own is not.
void tst_SessionSettings::managementApi()
{
    QFETCH(const QString, managementUrl);
    QFETCH(const QString, url);
    QFETCH(const bool, isOfAuth0);
    SessionSettings settings;
    settings.login.domain = u"acme.auth0.com"_s;
    settings.ownManagementUrl = QUrl(managementUrl);
    QCOMPARE(settings.managementUrl().toString(), url);
    QCOMPARE(settings.isManagementApi(url), isOfAuth0);
    QVERIFY(!settings.isManagementApi(u"https://api.acme.com/"_s));
    QVERIFY(!settings.isManagementApi({}));
    QVERIFY(!settings.loginIsForManagementApi());
    settings.profileSources |= Auth0::ProfileSource::ManagementApi;
    QCOMPARE(settings.loginIsForManagementApi(), isOfAuth0);
}

void tst_SessionSettings::key()
{
    QSet<QString> keys;
    SessionSettings settings;
    settings.login.domain = u"acme.auth0.com"_s;
    settings.login.clientId = u"client"_s;
    keys.insert(settings.key());
    const QString first = settings.key();
    settings.login.domain = u"https://Acme.auth0.com"_s; // the same tenant
    QCOMPARE(settings.key(), first);
    settings.login.issuer = u"https://acme.auth0.com/"_s; // and again
    QCOMPARE(settings.key(), first);
    settings.login.issuer = u"https://acme.auth0.com"_s;
    keys.insert(settings.key());
    settings.login.clientId = u"client2"_s;
    keys.insert(settings.key());
    settings.account = u"work"_s;
    keys.insert(settings.key());
    QCOMPARE(keys.size(), 4);
    for (const QString &key : std::as_const(keys))
        QVERIFY(!key.contains(u"acme"_s) && !key.contains(u"client"_s) && !key.contains(u"work"_s));
}

void tst_SessionSettings::store()
{
    SessionSettings settings;
    settings.defaultStore = std::make_shared<Auth0MemoryStore>();
    QCOMPARE(settings.store(), settings.defaultStore.get());
    auto own = std::make_unique<Auth0MemoryStore>();
    settings.ownStore = own.get();
    const SessionSettings copy = settings;
    QCOMPARE(copy.store(), own.get());
    own.reset();
    QCOMPARE(copy.store(), settings.defaultStore.get());
}

AUTH0QT_TEST_MAIN(tst_SessionSettings, QCoreApplication)
#include "tst_sessionsettings.moc"
