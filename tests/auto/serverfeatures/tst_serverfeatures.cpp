// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "eventmodel.h"
#include "profileeditor.h"
#include "serverfeatures.h"
#include "sessionfacts.h"
#include "sessionfixture.h"

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Layout = FakeIssuer::Layout;
using Logout = SessionFacts::Logout;

Q_DECLARE_METATYPE(FakeIssuer::Layout)

// What the demos know of a server.
class tst_ServerFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void unreadable_data();
    void unreadable();
    void wellKnown();
};

void tst_ServerFeatures::known_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<bool>("isAuth0");
    QTest::newRow("Auth0, by its domain") << Layout::Auth0 << true << true;
    QTest::newRow("Auth0, by its issuer") << Layout::Auth0 << false << true;
    QTest::newRow("another") << Layout::OpenIdConnect << false << false;
}

void tst_ServerFeatures::known()
{
    QFETCH(const Layout, layout);
    QFETCH(const bool, expected);
    QFETCH(const bool, isAuth0);
    SessionFixture f(layout);
    f.provider->setIssuer(f.issuer.issuer());
    EventModel events;
    ServerFeatures features(f.provider.get());
    const SessionFacts facts(f.provider.get(), &events, &features);
    features.load(expected);
    QCOMPARE(features.isAuth0(), expected);
    QTRY_COMPARE(features.hasBrowserLogout(), true); // both offer one
    QCOMPARE(features.isAuth0(), isAuth0);
    QVERIFY(facts.offers(Logout::Here));
    QVERIFY(facts.offers(Logout::Browser));
    QCOMPARE(facts.offers(Logout::Federated), isAuth0);
    QTRY_COMPARE(f.issuer.server.requests("/.well-known/openid-configuration").size(), 1);
}

void tst_ServerFeatures::unreadable_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("Auth0's domain") << true;
    QTest::newRow("an issuer") << false;
}

// What was known before stays.
void tst_ServerFeatures::unreadable()
{
    QFETCH(const bool, expected);
    SessionFixture f;
    f.provider->setIssuer(f.issuer.issuer());
    f.issuer.server.once("/.well-known/openid-configuration",
                         Answer::text("no metadata", "text/plain"));
    ServerFeatures features(f.provider.get());
    features.load(expected);
    QTRY_COMPARE(f.issuer.server.requests("/.well-known/openid-configuration").size(), 1);
    QTest::qWait(50);
    QCOMPARE(features.isAuth0(), expected);
    QCOMPARE(features.hasBrowserLogout(), expected);
}

void tst_ServerFeatures::wellKnown()
{
    Auth0Provider provider;
    provider.setDomain(u"acme.eu.auth0.com"_s);
    QCOMPARE(ServerFeatures::metadataUrl(provider),
             QUrl(u"https://acme.eu.auth0.com/.well-known/openid-configuration"_s));
    provider.setIssuer(u"https://id.example/realm"_s);
    QCOMPARE(ServerFeatures::metadataUrl(provider),
             QUrl(u"https://id.example/realm/.well-known/openid-configuration"_s));
    provider.setWellKnown(QUrl(u"https://id.example/metadata"_s));
    QCOMPARE(ServerFeatures::metadataUrl(provider), QUrl(u"https://id.example/metadata"_s));
}

QTEST_GUILESS_MAIN(tst_ServerFeatures)

#include "tst_serverfeatures.moc"
