// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What earlier versions have stored is read, with the values that it had.

#include "storedstate.h"

#include "auth0accountmodel.h"
#include "auth0credentials.h"
#include "auth0profile.h"
#include "store/auth0keychainstore_p.h"
#include "testpaths.h"

#include <QtCore/qdir.h>
#include <QtCore/qfuture.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtGui/qimage.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Credentials = QFuture<Auth0Credentials>;

namespace {

constexpr qsizetype WindowsLimit = 2560; // of QtKeychain

const auto Default = u"default"_s;
const auto Alice = u"auth0|65f1a0b2c3d4e5f601234567"_s;
const auto Zoe = u"auth0|65f1a0b2c3d4e5f60123e301"_s;
const QStringList Scopes { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s };

QString fixtures()
{
    return sourceDir() + u"/tests/fixtures/"_s;
}

bool restore(Auth0Provider *provider)
{
    QSignalSpy spy(provider, &Auth0Provider::restoreFinished);
    provider->restore();
    return spy.wait() && spy.first().first().toBool();
}

bool settle(Auth0Provider *provider)
{
    return QTest::qWaitFor([provider] { return !provider->isBusy(); });
}

QJsonObject payload(const QString &jwt)
{
    const QByteArray middle = jwt.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(middle, QByteArray::Base64UrlEncoding))
            .object();
}

} // namespace

class tst_Stored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead_data() { versions({}); }
    void everyFileIsRead();
    void login_data() { versions(u"login"_s); }
    void login();
    void expired_data() { versions(u"login"_s); }
    void expired();
    void audiences_data() { versions(u"audiences"_s); }
    void audiences();
    void accounts_data() { versions(u"accounts"_s); }
    void accounts();
    void organization_data() { versions(u"accounts"_s); }
    void organization();
    void logout_data() { versions(u"logout"_s); }
    void logout();
    void logoutOffline_data() { versions(u"logout-offline"_s); }
    void logoutOffline();
    void picture_data() { versions(u"picture"_s); }
    void picture();
    void refreshInterrupted_data() { versions(u"refresh-interrupted"_s); }
    void refreshInterrupted();
    void refreshInterruptedAndSpent_data() { versions(u"refresh-interrupted"_s); }
    void refreshInterruptedAndSpent();
    void split_data();
    void split();

private:
    void versions(const QString &state);
    void isAlice(StoredState &state, Auth0Provider *provider);
    void refreshes(StoredState &state, Auth0Provider *provider);
};

void tst_Stored::versions(const QString &state)
{
    QTest::addColumn<QString>("file");
    const QStringList folders = QDir(fixtures()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders) {
        const QString path = fixtures() + folder;
        QTest::newRow(qPrintable(folder))
                << (state.isEmpty() ? path : QString(path + u'/' + state + u".json"_s));
    }
}

void tst_Stored::everyFileIsRead()
{
    QFETCH(const QString, file);
    const QStringList expected { u"accounts.json"_s,
                                 u"audiences.json"_s,
                                 u"login.json"_s,
                                 u"logout-offline.json"_s,
                                 u"logout.json"_s,
                                 u"picture.json"_s,
                                 u"refresh-interrupted.json"_s,
                                 u"split-interrupted.json"_s,
                                 u"split.json"_s };
    QStringList files = QDir(file).entryList(QDir::Files);
    files.sort();
    QCOMPARE(files, expected);
}

// What is the same in all states of hers, without a request.
void tst_Stored::isAlice(StoredState &state, Auth0Provider *provider)
{
    QVERIFY(provider->isAuthenticated());
    QVERIFY(provider->isPersistent());
    const Auth0Profile *const profile = provider->profile();
    QCOMPARE(profile->sub(), Alice);
    QCOMPARE(profile->name(), u"Alice Liddell"_s);
    QCOMPARE(profile->email(), u"alice@example.com"_s);
    QVERIFY(profile->isEmailVerified());
    QCOMPARE(profile->locale(), u"en-GB"_s);
    QCOMPARE(profile->userMetadata().value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(profile->picture(), QUrl(state.issuer() + u"avatar/alice.png"_s));

    const Credentials future = provider->credentials();
    QVERIFY(future.isFinished());
    const Auth0Credentials credentials = future.result();
    // isValid() goes by the computer's clock, for which the token is long over.
    QCOMPARE(credentials.error().detail(), QString());
    QCOMPARE(credentials.accessToken(), state.accessToken(provider->account()));
    QCOMPARE(credentials.tokenType(), u"Bearer"_s);
    const QJsonObject claims = payload(credentials.idToken());
    QCOMPARE(claims["sub"_L1].toString(), Alice);
    QCOMPARE(claims["iss"_L1].toString(), state.issuer());
    const qint64 left = state.recordedAt().secsTo(credentials.expiresAt());
    QVERIFY2(left > 86'300 && left <= 86'400, QByteArray::number(left).constData());
    QCOMPARE(provider->expiresAt(), credentials.expiresAt());
    QCOMPARE(state.server.requests().size(), 0);
}

// The refresh token is the one that the server takes, and the new one is stored in its place.
void tst_Stored::refreshes(StoredState &state, Auth0Provider *provider)
{
    const QString token = state.refreshToken(provider->account());
    const Credentials future = provider->refresh();
    // The lock file of a process that was killed is in the way for some seconds.
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QCOMPARE(future.result().accessToken(), u"access-1"_s);
    const QList<Request> requests = state.server.requests("/oauth/token");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"refresh_token"_s), token);
    QVERIFY(settle(provider));
    const QJsonObject record = state.currentValue(state.key(provider->account()));
    QCOMPARE(record["access_token"_L1].toString(), u"access-1"_s);
    QCOMPARE(record["refresh_token"_L1].toString(), u"refresh-1"_s);
    QVERIFY(!record.contains("refresh_mark"_L1));
}

void tst_Stored::login()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    QCOMPARE(provider->credentials().result().scopes(), Scopes);
    QCOMPARE(provider->credentials().result().audience(), QString());
    refreshes(state, provider.get());
}

// The access token is over a day later, and the server has ended the session.
void tst_Stored::expired()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    state.aliveTokens.clear();
    state.clocks.pass(25h);
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    QCOMPARE(provider->profile()->sub(), Alice);
    const Credentials future = provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), Auth0::ErrorCode::LoginRequired);
    QCOMPARE(state.server.requests("/oauth/token").value(0).form(u"refresh_token"_s),
             state.refreshToken(Default));
    // What the server has ended is not kept.
    QVERIFY(settle(provider.get()));
    QTRY_VERIFY(!state.currentKeys().contains(state.key(Default)));
}

void tst_Stored::audiences()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto provider = state.makeProvider();
    provider->setAudience(u"https://api.example.com"_s);
    provider->setScopes(Scopes + QStringList { u"read:things"_s });
    provider->setProfileSources(Auth0::ProfileSource::IdToken | Auth0::ProfileSource::Userinfo
                                | Auth0::ProfileSource::ManagementApi);
    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    const Auth0Credentials own = provider->credentials().result();
    QCOMPARE(own.audience(), u"https://api.example.com"_s);
    const QStringList granted = own.scopes();
    const QStringList wanted = provider->scopes();
    QCOMPARE(QSet<QString>(granted.cbegin(), granted.cend()),
             QSet<QString>(wanted.cbegin(), wanted.cend()));
    QCOMPARE(payload(own.accessToken())["aud"_L1].toArray().first().toString(), own.audience());
    // Only the Management API tells it.
    QCOMPARE(provider->profile()->userId(), Alice);

    // The refresh token is the last of several refreshes, and good for more audiences.
    const Credentials reports = provider->credentialsFor(u"https://reports.example.com"_s);
    QTRY_VERIFY(reports.isFinished());
    QVERIFY2(reports.result().isValid(), qPrintable(reports.result().error().detail()));
    const Request request = state.server.requests("/oauth/token").value(0);
    QCOMPARE(request.form(u"refresh_token"_s), state.refreshToken(Default));
    QCOMPARE(request.form(u"audience"_s), u"https://reports.example.com"_s);
    QVERIFY(settle(provider.get()));
    const QJsonObject record = state.currentValue(state.key(Default));
    QCOMPARE(record["refresh_token"_L1].toString(), u"refresh-1"_s);
    QCOMPARE(record["access_token"_L1].toString(), state.accessToken(Default));
}

void tst_Stored::accounts()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto provider = state.makeProvider();
    Auth0AccountModel model;
    model.setProvider(provider.get());
    QTRY_COMPARE(model.count(), 3);
    const auto value = [&](const QString &account, Auth0AccountModel::Role role) {
        return model.data(model.index(model.indexOf(account)), role);
    };
    const auto acme = u"default/acme"_s;
    const auto work = u"work"_s;
    QCOMPARE(value(Default, Auth0AccountModel::NameRole).toString(), u"Alice Liddell"_s);
    QCOMPARE(value(Default, Auth0AccountModel::SubjectRole).toString(), Alice);
    QCOMPARE(value(Default, Auth0AccountModel::OrganizationRole).toString(), QString());
    QCOMPARE(value(Default, Auth0AccountModel::PictureRole).toUrl(),
             QUrl(state.issuer() + u"avatar/alice.png"_s));
    QCOMPARE(value(acme, Auth0AccountModel::SubjectRole).toString(), Alice);
    QCOMPARE(value(acme, Auth0AccountModel::OrganizationRole).toString(), u"acme"_s);
    QCOMPARE(value(acme, Auth0AccountModel::OrganizationNameRole).toString(), u"acme"_s);
    QCOMPARE(value(work, Auth0AccountModel::NameRole).toString(),
             u"Zoé 👨‍👩‍👧‍👦 Martin"_s);
    QCOMPARE(value(work, Auth0AccountModel::SubjectRole).toString(), Zoe);
    for (const QString &account : { Default, acme, work }) {
        const QDateTime used = value(account, Auth0AccountModel::LastUsedRole).toDateTime();
        const qint64 ago = used.secsTo(state.recordedAt());
        QVERIFY2(ago >= 0 && ago < 60, qPrintable(account));
    }

    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    QCOMPARE(provider->profile()->organizationId(), QString());
    const auto other = state.makeProvider(work);
    QVERIFY(restore(other.get()));
    QCOMPARE(other->profile()->sub(), Zoe);
    QCOMPARE(other->profile()->givenName(), u"Zoé"_s);
    QCOMPARE(other->credentials().result().accessToken(), state.accessToken(work));
    QCOMPARE(state.server.requests().size(), 0);
    refreshes(state, other.get());
    // Nobody else's.
    QCOMPARE(state.currentValue(state.key(Default))["refresh_token"_L1].toString(),
             state.refreshToken(Default));
}

void tst_Stored::organization()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    provider->switchOrganization(u"acme"_s);
    QTRY_VERIFY(provider->isAuthenticated());
    QCOMPARE(provider->account(), u"default/acme"_s);
    isAlice(state, provider.get());
    QCOMPARE(provider->profile()->organizationId(), u"org_A1b2C3d4E5f6G7h8"_s);
    QCOMPARE(provider->profile()->organizationName(), u"acme"_s);
    refreshes(state, provider.get());
}

void tst_Stored::logout()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto provider = state.makeProvider();
    Auth0AccountModel model;
    model.setProvider(provider.get());
    QVERIFY(!restore(provider.get()));
    QVERIFY(!provider->lastError().isError());
    QCOMPARE(model.count(), 0);
    // The browser may have a session, which nobody wants after a logout.
    provider->login();
    QTRY_COMPARE(state.lastPage().queryItemValue(u"prompt"_s), u"login"_s);
    QVERIFY(state.server.requests("/oauth/revoke").isEmpty());
}

void tst_Stored::logoutOffline()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const auto gone = state.makeProvider();
    QVERIFY(!restore(gone.get()));
    QVERIFY(!gone->lastError().isError());
    QCOMPARE(state.currentKeys().filter(u"revocations."_s).size(), 1);

    // The other account makes up for it.
    const auto provider = state.makeProvider(u"work"_s);
    QVERIFY(restore(provider.get()));
    QCOMPARE(provider->profile()->sub(), Zoe);
    QCOMPARE(provider->credentials().result().accessToken(), state.accessToken(u"work"_s));
    refreshes(state, provider.get());
    const QStringList unrevoked = state.unrevokedTokens();
    QCOMPARE(unrevoked.size(), 1);
    QTRY_COMPARE(state.server.requests("/oauth/revoke").size(), 1);
    const Request request = state.server.requests("/oauth/revoke").value(0);
    QCOMPARE(request.form(u"token"_s), unrevoked.first());
    QCOMPARE(request.form(u"client_id"_s), state.clientId());
    QTRY_VERIFY(state.currentKeys().filter(u"revocations."_s).isEmpty());

    gone->login();
    QTRY_COMPARE(state.lastPage().queryItemValue(u"prompt"_s), u"login"_s);
}

void tst_Stored::picture()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    const QByteArray stored =
            state.recordedValue(state.key(Default))["picture"_L1].toString().toLatin1();
    const QImage expected = QImage::fromData(
            QByteArray::fromBase64(stored, QByteArray::Base64UrlEncoding));
    QVERIFY(expected.width() > 16);
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    QCOMPARE(provider->profile()->pictureImage(), expected);
    refreshes(state, provider.get());
    QCOMPARE(provider->profile()->pictureImage(), expected);
}

// The server has never seen the request: the token is good.
void tst_Stored::refreshInterrupted()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    QVERIFY(state.recordedValue(state.key(Default)).contains("refresh_mark"_L1));
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    refreshes(state, provider.get());
}

// The server has taken the token, and its answer was lost with the process.
void tst_Stored::refreshInterruptedAndSpent()
{
    QFETCH(const QString, file);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    state.aliveTokens.clear();
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    const Credentials future = provider->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QCOMPARE(future.result().error().code(), Auth0::ErrorCode::LoginRequired);
    QCOMPARE(future.result().error().detail(), u"refresh.interrupted"_s);
}

void tst_Stored::split_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("generation"); // after a refresh
    const QStringList folders = QDir(fixtures()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QString path = fixtures() + folder + u'/';
        const auto row = [&](const char *what, const QString &name, qsizetype limit,
                             const QString &generation) {
            QTest::addRow("%s, %s", qPrintable(folder), what) << path + name << limit << generation;
        };
        // A refresh writes twice, the mark and the outcome.
        row("split", u"split.json"_s, WindowsLimit, u"b"_s);
        row("interrupted", u"split-interrupted.json"_s, WindowsLimit, u"a"_s);
        // A QtKeychain that has no limit any more.
        row("split, no limit now", u"split.json"_s, 0, {});
        row("interrupted, no limit now", u"split-interrupted.json"_s, 0, {});
    }
}

void tst_Stored::split()
{
    QFETCH(const QString, file);
    QFETCH(const qsizetype, limit);
    QFETCH(const QString, generation);
    StoredState state(file);
    QCOMPARE(state.error(), QString());
    Auth0KeychainStorePrivate::get(&state.store)->entryLimit = limit;
    QVERIFY(state.currentKeys().size() > 4);
    const auto provider = state.makeProvider();
    QVERIFY(restore(provider.get()));
    isAlice(state, provider.get());
    QVERIFY(!provider->profile()->pictureImage().isNull());
    refreshes(state, provider.get());
    if (generation.isEmpty())
        return;
    // Nothing is left of the other generation.
    const QStringList parts = state.currentKeys().filter(u"#"_s);
    QVERIFY(parts.size() > 1);
    QCOMPARE(parts.filter(u'#' + generation + u'.'), parts);
}

QTEST_GUILESS_MAIN(tst_Stored)
#include "tst_stored.moc"
