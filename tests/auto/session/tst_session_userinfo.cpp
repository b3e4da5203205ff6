// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

namespace {

const QByteArray Path = "/userinfo";

// A provider that has the user's name at userinfo only (OpenID Connect Core section 5.4).
struct NamelessToken : SessionFixture
{
    NamelessToken()
    {
        issuer.claims = {};
        issuer.userinfo = { { u"name"_s, u"Alice"_s } };
    }

    int asked() const { return int(issuer.server.requests(Path).size()); }
    QString name() const { return provider->profile()->name(); }
};

// A provider that signs userinfo.
struct Signed : NamelessToken
{
    Signed()
    {
        issuer.server.reply(Path, [this](const Request &) {
            return Answer::text(key.sign(header, claims), type);
        });
        header = { { u"alg"_s, key.algorithm() }, { u"kid"_s, key.keyId() } };
        claims = { { u"iss"_s, issuer.issuer() },
                   { u"aud"_s, issuer.clientId },
                   { u"sub"_s, issuer.subject },
                   { u"name"_s, u"Alice"_s } };
    }

    SigningKey key = issuer.key;
    QJsonObject header;
    QJsonObject claims;
    QByteArray type = "application/jwt";
};

} // namespace

class tst_SessionUserinfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeLoggedIn();
    void afterwards_data();
    void afterwards();
    void silent();
    void notAskedTwice_data();
    void notAskedTwice();
    void cancelledMeanwhile();
    void nextStart();
    void age_data();
    void age();
    void oldButExpired();
    void neverReceived();

    void isSigned_data();
    void isSigned();
    void optionalClaims();
    void refused_data();
    void refused();
    void newKey();
};

void tst_SessionUserinfo::beforeLoggedIn()
{
    NamelessToken f;
    QStringList names;
    connect(f.provider.get(), &Auth0Provider::loggedIn, this, [&] { names.append(f.name()); });
    connect(f.provider.get(), &Auth0Provider::authenticatedChanged, this,
            [&] { names.append(f.name()); });
    QVERIFY(f.login());
    const QStringList expected { u"Alice"_s, u"Alice"_s };
    QCOMPARE(names, expected);
    QCOMPARE(f.record().userinfoClaims.claims["name"_L1].toString(), u"Alice"_s);
    QVERIFY(f.record().userinfoClaims.receivedAt.isValid());
}

void tst_SessionUserinfo::afterwards_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sub");
    QTest::newRow("server error") << 500 << QString();
    QTest::newRow("not allowed") << 403 << QString();
    QTest::newRow("another's") << 200 << u"auth0|mallory"_s;
}

// The login does not fail without userinfo.
void tst_SessionUserinfo::afterwards()
{
    QFETCH(const int, status);
    QFETCH(const QString, sub);
    NamelessToken f;
    f.issuer.server.once(Path,
                         Answer::json({ { u"sub"_s, sub }, { u"name"_s, u"Mallory"_s } }, status));
    QString atLogin = u"nothing"_s;
    connect(f.provider.get(), &Auth0Provider::loggedIn, this, [&] { atLogin = f.name(); });
    QVERIFY(f.login());
    QCOMPARE(atLogin, QString());
    QCOMPARE(f.name(), u"Alice"_s); // of the second request, after the login
    QCOMPARE(f.asked(), 2);
}

void tst_SessionUserinfo::silent()
{
    NamelessToken f;
    f.issuer.server.once(Path, Answer::broken(Answer::Fault::Hang));
    QElapsedTimer time;
    time.start();
    QVERIFY(f.login());
    QVERIFY2(time.elapsed() >= 2500 && time.elapsed() < 15000,
             qPrintable(QString::number(time.elapsed())));
    QTRY_COMPARE(f.name(), u"Alice"_s);
}

void tst_SessionUserinfo::notAskedTwice_data()
{
    QTest::addColumn<QString>("nameOfToken");
    QTest::addColumn<Auth0::ProfileSources>("sources");
    QTest::addColumn<int>("requests");
    const Auth0::ProfileSources usual = Auth0Provider().profileSources();
    QTest::newRow("no name") << QString() << usual << 1;
    QTest::newRow("a name") << u"Alice"_s << usual << 1;
    QTest::newRow("no name, no userinfo") << QString() << Auth0::ProfileSources() << 0;
}

void tst_SessionUserinfo::notAskedTwice()
{
    QFETCH(const QString, nameOfToken);
    QFETCH(const Auth0::ProfileSources, sources);
    QFETCH(const int, requests);
    NamelessToken f;
    f.provider->setProfileSources(sources);
    if (!nameOfToken.isEmpty())
        f.issuer.claims.insert(u"name"_s, nameOfToken);
    QVERIFY(f.login());
    QCOMPARE(f.asked(), requests);
}

// The tokens are there: a logout revokes the refresh token.
void tst_SessionUserinfo::cancelledMeanwhile()
{
    NamelessToken f;
    f.issuer.server.hold(Path);
    f.provider->login();
    QTRY_COMPARE(f.asked(), 1);
    QSignalSpy out(f.provider.get(), &Auth0Provider::loggedOut);
    f.provider->logout();
    QTRY_COMPARE(out.size(), 1);
    f.issuer.server.release();
    QVERIFY(f.settle());
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
    QVERIFY(f.store.record().isEmpty());
    QVERIFY(!f.provider->isAuthenticated());
}

void tst_SessionUserinfo::nextStart()
{
    NamelessToken f;
    QVERIFY(f.login());
    f.restart();
    QString atRestore;
    connect(f.provider.get(), &Auth0Provider::restoreFinished, this, [&] { atRestore = f.name(); });
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(atRestore, u"Alice"_s);
    QCOMPARE(f.asked(), 1); // by the login
}

void tst_SessionUserinfo::age_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("an hour") << 1 << false;
    QTest::newRow("23 hours") << 23 << false;
    QTest::newRow("25 hours") << 25 << true;
    QTest::newRow("a year") << 24 * 365 << true;
    QTest::newRow("in the future") << -48 << false;
}

void tst_SessionUserinfo::age()
{
    QFETCH(const int, hours);
    QFETCH(const bool, isAsked);
    NamelessToken f;
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.userinfoClaims.receivedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
    f.setRecord(record);
    f.issuer.userinfo.insert(u"name"_s, u"Alice P."_s);
    f.restart();
    QString atRestore;
    connect(f.provider.get(), &Auth0Provider::restoreFinished, this, [&] { atRestore = f.name(); });
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(atRestore, u"Alice"_s); // in the background
    QCOMPARE(f.asked(), isAsked ? 2 : 1);
    QCOMPARE(f.name(), isAsked ? u"Alice P."_s : u"Alice"_s);
    QTRY_COMPARE(f.record().userinfoClaims.claims["name"_L1].toString(), f.name());
    QCOMPARE(f.refreshRequests(), 0);
    // The start after it has nothing to ask.
    f.restart();
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.asked(), isAsked ? 2 : 1);
}

// A start sends no request. Userinfo follows the next refresh.
void tst_SessionUserinfo::oldButExpired()
{
    NamelessToken f;
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.userinfoClaims.receivedAt = QDateTime::currentDateTimeUtc().addDays(-2);
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    record.savedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    f.setRecord(record);
    f.restart();
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.asked(), 1);
    QCOMPARE(f.refreshRequests(), 0);
    const auto future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(f.asked(), 2);
    QVERIFY(f.settle());
    const auto again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(f.settle());
    QCOMPARE(f.asked(), 2);
}

// The process ended before userinfo was there.
void tst_SessionUserinfo::neverReceived()
{
    NamelessToken f;
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.userinfoClaims = {};
    f.setRecord(record);
    f.restart();
    QVERIFY(f.restore());
    QTRY_COMPARE(f.name(), u"Alice"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.asked(), 2);
}

// --- Signed (OpenID Connect Core section 5.3.2)

void tst_SessionUserinfo::isSigned_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("as registered") << QByteArray("application/jwt");
    QTest::newRow("capitals and a parameter") << QByteArray("Application/JWT; charset=utf-8");
}

void tst_SessionUserinfo::isSigned()
{
    QFETCH(const QByteArray, type);
    Signed f;
    f.type = type;
    QVERIFY(f.login());
    QCOMPARE(f.name(), u"Alice"_s);
    QCOMPARE(f.record().userinfoClaims.claims["name"_L1].toString(), u"Alice"_s);
    QCOMPARE(f.asked(), 1);
    const QByteArray accept = f.issuer.server.requests(Path).first().header("Accept");
    QVERIFY(accept.contains("application/jwt") && accept.contains("application/json"));
}

void tst_SessionUserinfo::optionalClaims()
{
    Signed f;
    f.claims = { { u"sub"_s, f.issuer.subject }, { u"name"_s, u"Alice"_s } };
    QVERIFY(f.login());
    QCOMPARE(f.name(), u"Alice"_s);
}

void tst_SessionUserinfo::refused_data()
{
    QTest::addColumn<QJsonObject>("header"); // replaces members
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QJsonObject &header, const QJsonObject &claims,
                        bool otherKey, const QString &detail) {
        QTest::newRow(name) << header << claims << otherKey << detail;
    };
    row("another issuer", {}, { { u"iss"_s, u"https://evil.example/"_s } }, false,
        u"userinfo.jwt.iss"_s);
    row("iss no text", {}, { { u"iss"_s, 7 } }, false, u"userinfo.jwt.iss"_s);
    row("another client", {}, { { u"aud"_s, u"other"_s } }, false, u"userinfo.jwt.aud"_s);
    row("other clients", {}, { { u"aud"_s, QJsonArray { u"a"_s, u"b"_s } } }, false,
        u"userinfo.jwt.aud"_s);
    row("expired", {}, { { u"exp"_s, 1000 } }, false, u"userinfo.jwt.exp"_s);
    row("not yet", {}, { { u"nbf"_s, 4102444800.0 } }, false, u"userinfo.jwt.nbf"_s);
    row("no user", {}, { { u"sub"_s, QString() } }, false, u"userinfo.jwt.sub"_s);
    row("another user", {}, { { u"sub"_s, u"auth0|mallory"_s } }, false, u"userinfo.sub"_s);
    row("another signature", {}, {}, true, u"userinfo.jwt.signature"_s);
    row("unsigned", { { u"alg"_s, u"none"_s } }, {}, false, u"userinfo.jwt.algorithm"_s);
    row("another algorithm", { { u"alg"_s, u"PS256"_s } }, {}, false, u"userinfo.jwt.algorithm"_s);
    row("an access token", { { u"typ"_s, u"at+jwt"_s } }, {}, false, u"userinfo.jwt.type"_s);
    row("an unknown key", { { u"kid"_s, u"other"_s } }, {}, false, u"userinfo.jwt.key_unknown"_s);
}

void tst_SessionUserinfo::refused()
{
    QFETCH(const QJsonObject, header);
    QFETCH(const QJsonObject, claims);
    QFETCH(const bool, otherKey);
    QFETCH(const QString, detail);
    Signed f;
    QVERIFY(f.login());
    QCOMPARE(f.name(), u"Alice"_s);
    if (otherKey)
        f.key = SigningKey::generate(u"RS256"_s, f.issuer.key.keyId());
    for (auto it = header.begin(); it != header.end(); ++it)
        f.header.insert(it.key(), it.value());
    f.claims.insert(u"name"_s, u"Mallory"_s);
    for (auto it = claims.begin(); it != claims.end(); ++it)
        f.claims.insert(it.key(), it.value());
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 1);
    const Auth0Error error = f.provider->lastError();
    QCOMPARE(error.code(), ErrorCode::InvalidResponse);
    QCOMPARE(error.detail(), detail);
    QVERIFY(!error.message().contains(u"signed in"_s));
    QCOMPARE(f.name(), u"Alice"_s);
    QVERIFY(f.provider->isAuthenticated());
}

// The server has changed its keys since the login.
void tst_SessionUserinfo::newKey()
{
    Signed f;
    QVERIFY(f.login());
    f.key = SigningKey::generate(u"RS256"_s, u"k2"_s);
    f.header.insert(u"kid"_s, u"k2"_s);
    f.issuer.server.reply("/.well-known/jwks.json", Answer::text(f.key.jwks(), "application/json"));
    f.claims.insert(u"name"_s, u"Alice P."_s);
    f.provider->reloadProfile();
    QTRY_COMPARE(f.name(), u"Alice P."_s);
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_SessionUserinfo, QCoreApplication)
#include "tst_session_userinfo.moc"
