// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "eventmodel.h"
#include "sessionfixture.h"
#include "tokensignin.h"

#include <QtCore/qjsonarray.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// The other ways to sign in of the demos.
class tst_TokenSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheServiceNames_data();
    void offersWhatTheServiceNames();
    void signsInWithATokenOfAnotherSystem();
    void signsInWithARefreshToken();
    void saysThatATokenIsWrong();
    void saysThatThereIsNoRefreshToken();

private:
    static inline const QString Type = u"https://acme.example/old-session"_s;
};

void tst_TokenSignIn::offersWhatTheServiceNames_data()
{
    QTest::addColumn<QJsonValue>("types");
    QTest::addColumn<bool>("exchange");
    QTest::addColumn<bool>("import");
    const QString exchange = QLatin1StringView(FakeIssuer::ExchangeGrant);
    QTest::newRow("not named") << QJsonValue(QJsonValue::Undefined) << true << true;
    QTest::newRow("both") << QJsonValue(QJsonArray { exchange, u"refresh_token"_s }) << true
                          << true;
    QTest::newRow("exchange") << QJsonValue(QJsonArray { exchange }) << true << false;
    QTest::newRow("refresh") << QJsonValue(QJsonArray { u"refresh_token"_s }) << false << true;
    QTest::newRow("others") << QJsonValue(QJsonArray { u"authorization_code"_s }) << false << false;
}

void tst_TokenSignIn::offersWhatTheServiceNames()
{
    QFETCH(QJsonValue, types);
    QFETCH(bool, exchange);
    QFETCH(bool, import);
    SessionFixture f;
    f.provider->setIssuer(f.issuer.issuer());
    QJsonObject metadata { { u"issuer"_s, f.issuer.issuer() } };
    if (!types.isUndefined())
        metadata.insert(u"grant_types_supported"_s, types);
    f.issuer.server.once("/.well-known/openid-configuration", Answer::json(metadata));
    EventModel events;
    TokenSignIn tokens(f.provider.get(), &events);
    const QString exchangeText = tokens.exchangeText();
    const QString importText = tokens.importText();

    tokens.load();
    QVERIFY(tokens.isBusy());
    QTRY_VERIFY(!tokens.isBusy());
    QCOMPARE(f.issuer.server.requests("/.well-known/openid-configuration").size(), 1);
    QCOMPARE(tokens.offersExchange(), exchange);
    QCOMPARE(tokens.offersImport(), import);
    QCOMPARE(tokens.exchangeText(),
             exchange ? exchangeText
                      : u"This service does not exchange tokens of other systems."_s);
    QCOMPARE(tokens.importText(),
             import ? importText : u"This service does not issue refresh tokens."_s);
}

void tst_TokenSignIn::signsInWithATokenOfAnotherSystem()
{
    SessionFixture f;
    EventModel events;
    TokenSignIn tokens(f.provider.get(), &events);
    QVERIFY(!tokens.hasTestTokens());
    tokens.setTestToken(f.issuer.subjectToken, Type);
    QVERIFY(tokens.hasTestTokens());
    QCOMPARE(tokens.tokenType(), Type);
    QSignalSpy ready(&tokens, &TokenSignIn::testTokenReady);
    tokens.getTestToken();
    QCOMPARE(ready.count(), 1);

    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    QSignalSpy noticed(&tokens, &TokenSignIn::noticed);
    // What a person copies can have a line break at its end.
    tokens.exchange(ready.first().first().toString() + u'\n', Type + u' ');
    QCOMPARE(noticed.count(), 1); // the text of an earlier attempt is removed
    QCOMPARE(noticed.first().first().toString(), QString());
    QTRY_COMPARE(loggedIn.count(), 1);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QVERIFY(events.toText().contains(u"exchangeToken()"_s));
    QVERIFY(!events.toText().contains(f.issuer.subjectToken));
}

void tst_TokenSignIn::signsInWithARefreshToken()
{
    SessionFixture f;
    f.provider->setIssuer(f.issuer.issuer());
    EventModel events;
    TokenSignIn tokens(f.provider.get(), &events);
    tokens.setTestToken(f.issuer.subjectToken, Type);
    QSignalSpy ready(&tokens, &TokenSignIn::refreshTokenReady);
    tokens.load();
    QTRY_VERIFY(!tokens.isBusy());
    tokens.getRefreshToken();
    QTRY_COMPARE(ready.count(), 1);
    const QString token = ready.first().first().toString();
    QVERIFY(f.issuer.isAlive(token));
    QVERIFY(!f.provider->isAuthenticated());

    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    tokens.adopt(token);
    QTRY_COMPARE(loggedIn.count(), 1);
    QVERIFY(!f.issuer.isAlive(token)); // it is replaced
    QVERIFY(events.toText().contains(u"adoptRefreshToken()"_s));
    QVERIFY(!events.toText().contains(token));
}

void tst_TokenSignIn::saysThatATokenIsWrong()
{
    SessionFixture f;
    EventModel events;
    TokenSignIn tokens(f.provider.get(), &events);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    tokens.exchange(u"forged"_s, Type);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"exchange.invalid_grant"_s);
    tokens.adopt(u"forged"_s);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().first().value<Auth0Error>().detail(), u"refresh.invalid_grant"_s);
    QVERIFY(!events.toText().contains(u"forged"_s));
}

void tst_TokenSignIn::saysThatThereIsNoRefreshToken()
{
    SessionFixture f;
    f.provider->setIssuer(f.issuer.issuer());
    f.issuer.givesRefreshToken = false;
    EventModel events;
    TokenSignIn tokens(f.provider.get(), &events);
    tokens.setTestToken(f.issuer.subjectToken, Type);
    tokens.load();
    QTRY_VERIFY(!tokens.isBusy());
    QSignalSpy noticed(&tokens, &TokenSignIn::noticed);
    tokens.getRefreshToken();
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), u"The service did not issue a refresh token."_s);
}

QTEST_GUILESS_MAIN(tst_TokenSignIn)
#include "tst_tokensignin.moc"
