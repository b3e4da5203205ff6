// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "sessionfixture.h"
#include "testmain.h"

#include "session/sessionfolder.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qtemporarydir.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Status = Auth0StoreResult::Status;

namespace {

// A store that processes can share: a file for each key.
class FolderStore : public Auth0CredentialStore
{
public:
    explicit FolderStore(const QString &path)
        : m_path(path)
    {
    }

    QFuture<Auth0StoreResult> read(const QString &key) override
    {
        QFile file(path(key));
        if (!file.open(QIODevice::ReadOnly))
            return ready(Auth0StoreResult(Status::Missing));
        return ready(Auth0StoreResult(file.readAll()));
    }
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override
    {
        const bool written = !isFull && again([&] {
            QSaveFile file(path(key));
            return file.open(QIODevice::WriteOnly) && file.write(data) == data.size()
                    && file.commit();
        });
        return ready(Auth0StoreResult(written ? Status::Ok : Status::Unavailable));
    }
    QFuture<Auth0StoreResult> remove(const QString &key) override
    {
        again([&] { return QFile::remove(path(key)) || !QFile::exists(path(key)); });
        return ready({});
    }
    bool isPersistent() const override { return true; }
    QString displayName() const override { return u"Folder"_s; }

    QString path(const QString &key) const { return m_path + u'/' + key; }

    bool isFull = false;

private:
    // Windows refuses while another process, or the test, has the file open.
    template<typename Operation>
    static bool again(const Operation &operation)
    {
        const QDeadlineTimer deadline(1000);
        bool done = operation();
        while (!done && !deadline.hasExpired())
            done = operation();
        return done;
    }
    static QFuture<Auth0StoreResult> ready(const Auth0StoreResult &result)
    {
        QPromise<Auth0StoreResult> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }

    const QString m_path;
};

// A browser whose person is elsewhere.
class AskingBrowser : public Auth0Browser
{
public:
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        ask(authorizeUrl, redirectUri);
    }
    void close() override { }

    std::function<void(const QUrl &, const QUrl &)> ask;
};

// The other provider: it does what it is told, here or in another process.
struct PeerSession
{
    PeerSession(const QString &domain, Auth0CredentialStore *store)
        : log(&provider)
    {
        provider.setDomain(domain);
        provider.setClientId(u"client"_s);
        provider.setStore(store);
        provider.setBrowser(&browser);
        provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    }

    QJsonObject state() const
    {
        const auto token = provider.credentials();
        const char *const name = QMetaEnum::fromType<State>().valueToKey(int(provider.state()));
        return { { u"state"_s, QString::fromLatin1(name) },
                 { u"busy"_s, provider.isBusy() },
                 { u"ready"_s, provider.isReady() },
                 { u"persistent"_s, provider.isPersistent() },
                 { u"sub"_s, provider.profile()->sub() },
                 { u"token"_s,
                   provider.isAuthenticated() && token.isFinished() ? token.result().accessToken()
                                                                    : QString() },
                 { u"outcomes"_s, log.outcomes().join(u' ') } };
    }
    void tell(const QByteArray &line)
    {
        if (line == "restore")
            provider.restore();
        else if (line == "login")
            provider.login();
        else if (line == "refresh")
            provider.refresh();
        else if (line == "logout")
            provider.logout();
        else if (line.startsWith("redirect "))
            Q_EMIT browser.redirected(QUrl::fromEncoded(line.mid(9)));
    }

    AskingBrowser browser;
    mutable Auth0Provider provider;
    SignalLog log;
};

class Peer
{
public:
    Peer(FakeIssuer *issuer, FolderStore *store, const QString &folder, bool isRemote)
    {
        if (!isRemote) {
            m_session = std::make_unique<PeerSession>(issuer->domain(), store);
            m_session->browser.ask = [this, issuer](const QUrl &url, const QUrl &redirectUri) {
                const QByteArray line = "redirect "
                        + issuer->redirect(url, redirectUri).toEncoded();
                QMetaObject::invokeMethod(
                        &m_session->browser, [this, line] { m_session->tell(line); },
                        Qt::QueuedConnection);
            };
            return;
        }
        m_child = std::make_unique<ChildProcess>(QStringList { issuer->domain(), folder });
        m_child->onLine = [this, issuer](const QByteArray &line) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() == "open") {
                m_child->tell("redirect "
                              + issuer->redirect(QUrl::fromEncoded(words.at(1)),
                                                 QUrl::fromEncoded(words.at(2)))
                                        .toEncoded());
            }
        };
        isThere = m_child->run() && m_child->hears("ready");
    }

    void tell(const QByteArray &line)
    {
        if (m_session)
            m_session->tell(line);
        else
            m_child->tell(line);
    }
    QJsonObject state()
    {
        if (m_session)
            return m_session->state();
        const qsizetype from = m_child->lines.size();
        m_child->tell("state");
        QByteArray answer;
        const bool came = QTest::qWaitFor([&] {
            for (qsizetype i = from; i < m_child->lines.size(); ++i) {
                if (m_child->lines.at(i).startsWith('{'))
                    answer = m_child->lines.at(i);
            }
            return !answer.isEmpty();
        });
        if (!came)
            qWarning("the other process does not answer");
        return QJsonDocument::fromJson(answer).object();
    }
    QString value(const QString &name) { return state().value(name).toString(); }
    bool becomes(const QString &name, const QString &expected)
    {
        return QTest::qWaitFor([&] { return value(name) == expected; }, 10000);
    }
    bool settles()
    {
        return QTest::qWaitFor([&] { return !state().value("busy"_L1).toBool(true); }, 10000);
    }

    bool isThere = true;

private:
    std::unique_ptr<PeerSession> m_session;
    std::unique_ptr<ChildProcess> m_child;
};

struct Pair : SessionFixture
{
    explicit Pair(bool isRemote)
        : folderStore(folder.path())
        , peer(&issuer, &folderStore, folder.path(), isRemote)
        , log(provider.get())
    {
        provider->setStore(&folderStore);
    }
    ~Pair() { provider.reset(); }

    QString path() const
    {
        return folderStore.path(credentialKey(issuer.issuer(), issuer.clientId, u"default"_s));
    }
    QByteArray stored() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString token() const
    {
        const auto future = provider->credentials();
        return provider->isAuthenticated() && future.isFinished() ? future.result().accessToken()
                                                                  : QString();
    }
    bool bothSignedIn()
    {
        if (!login())
            return false;
        peer.tell("restore");
        return peer.becomes(u"state"_s, u"LoggedIn"_s) && peer.settles();
    }
    // Another provider here that follows: when it has seen something, all have.
    bool witness(State state)
    {
        auto third = makeProvider();
        third->setStore(&folderStore);
        third->restore();
        if (!QTest::qWaitFor([&] { return third->isReady() && third->state() == state; }))
            return false;
        QCoreApplication::processEvents();
        return settle();
    }

    QTemporaryDir folder;
    FolderStore folderStore;
    Peer peer;
    SignalLog log;
};

} // namespace

class tst_SessionOthers : public QObject
{
    Q_OBJECT

public:
    static int child(const QStringList &arguments);

private Q_SLOTS:
    void login_data() { peers(); }
    void login();
    void refresh_data() { peers(); }
    void refresh();
    void logout_data() { peers(); }
    void logout();
    void anotherUser_data() { peers(); }
    void anotherUser();
    void ourDeeds_data() { peers(); }
    void ourDeeds();
    void notRestored_data() { peers(); }
    void notRestored();
    void inMemoryOnly_data() { peers(); }
    void inMemoryOnly();
    void theirLogoutDuringOurRefresh_data() { peers(); }
    void theirLogoutDuringOurRefresh();
    void ourLogoutDuringTheirRefresh_data() { peers(); }
    void ourLogoutDuringTheirRefresh();
    void oneRefreshForBoth_data() { peers(); }
    void oneRefreshForBoth();
    void damagedStamp();

private:
    static void peers()
    {
        QTest::addColumn<bool>("isRemote");
        QTest::newRow("one process") << false;
        QTest::newRow("two processes") << true;
    }
};

void tst_SessionOthers::login()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.peer.isThere);
    QVERIFY(!p.restore());
    p.log.entries.clear();
    p.peer.tell("login");
    QTRY_COMPARE(p.provider->state(), State::LoggedIn);
    QVERIFY(p.peer.settles());
    QTRY_COMPARE(p.provider->profile()->nickname(), u"ally"_s); // its userinfo, too
    QVERIFY(p.provider->isAuthenticated());
    QVERIFY(p.provider->isPersistent());
    QCOMPARE(p.provider->profile()->sub(), p.issuer.subject);
    QCOMPARE(p.token(), p.peer.value(u"token"_s));
    QCoreApplication::processEvents();
    QCOMPARE(p.log.outcomes(), QStringList()); // it was not our login
    QVERIFY(p.log.entries.contains(u"stateChanged"_s));
    QVERIFY(p.log.entries.contains(u"authenticatedChanged"_s));
    QVERIFY(p.log.entries.contains(u"expiresAtChanged"_s));
    QVERIFY(p.log.entries.contains(u"accessTokenChanged"_s));
    QVERIFY(p.issuer.server.requests("/userinfo").size() == 1);
}

void tst_SessionOthers::refresh()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.bothSignedIn());
    QCOMPARE(p.peer.value(u"token"_s), p.token());
    p.log.entries.clear();
    for (int i = 1; i <= 3; ++i) {
        const QString old = p.token();
        p.peer.tell("refresh");
        QTRY_VERIFY(p.token() != old && !p.token().isEmpty());
        QVERIFY(p.peer.settles());
        QCOMPARE(p.token(), p.peer.value(u"token"_s));
        QCOMPARE(p.refreshRequests(), i);
    }
    QCOMPARE(p.provider->state(), State::LoggedIn);
    QCOMPARE(p.log.outcomes(), QStringList());
    QVERIFY(!p.log.entries.contains(u"stateChanged"_s));
}

void tst_SessionOthers::logout()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.bothSignedIn());
    p.log.entries.clear();
    p.peer.tell("logout");
    QTRY_COMPARE(p.log.outcomes(), QStringList { u"loggedOut"_s });
    QCOMPARE(p.provider->state(), State::LoggedOut);
    QVERIFY(!p.provider->isAuthenticated());
    QVERIFY(!p.provider->isPersistent());
    QVERIFY(!p.provider->expiresAt().isValid());
    QCOMPARE(p.provider->profile()->sub(), QString());
    QCOMPARE(p.provider->credentials().result().error().detail(),
             u"credentials.not_authenticated"_s);
    QVERIFY(p.provider->isReady());
    QVERIFY(p.peer.settles());
    QCOMPARE(p.issuer.revoked().size(), 1); // by one of us
    // And back again.
    p.peer.tell("login");
    QTRY_COMPARE(p.provider->state(), State::LoggedIn);
}

void tst_SessionOthers::anotherUser()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.bothSignedIn());
    const QString old = p.token();
    p.log.entries.clear();
    p.issuer.subject = u"auth0|bob"_s;
    p.issuer.claims = { { u"name"_s, u"Bob"_s } };
    p.issuer.userinfo = { { u"nickname"_s, u"bobby"_s } };
    p.peer.tell("login");
    QTRY_COMPARE(p.provider->profile()->sub(), u"auth0|bob"_s);
    QTRY_COMPARE(p.provider->profile()->nickname(), u"bobby"_s);
    QCOMPARE(p.provider->profile()->name(), u"Bob"_s);
    QVERIFY(p.token() != old);
    QVERIFY(p.peer.settles());
    QCOMPARE(p.token(), p.peer.value(u"token"_s));
    QCOMPARE(p.log.outcomes(), QStringList());
    QCOMPARE(p.provider->state(), State::LoggedIn);
}

void tst_SessionOthers::ourDeeds()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    p.peer.tell("restore");
    QVERIFY(p.peer.becomes(u"outcomes"_s, u"restoreFinished"_s));
    QVERIFY(p.login());
    QVERIFY(p.peer.becomes(u"state"_s, u"LoggedIn"_s));
    QVERIFY(p.peer.becomes(u"token"_s, p.token()));
    QCOMPARE(p.peer.value(u"sub"_s), p.issuer.subject);
    const auto future = p.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(p.peer.becomes(u"token"_s, future.result().accessToken()));
    QVERIFY(p.logout());
    QVERIFY(p.peer.becomes(u"outcomes"_s, u"restoreFinished loggedOut"_s));
    QCOMPARE(p.peer.value(u"state"_s), u"LoggedOut"_s);
    QCOMPARE(p.peer.value(u"sub"_s), QString());
}

void tst_SessionOthers::notRestored()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    p.peer.tell("login");
    QVERIFY(p.peer.becomes(u"state"_s, u"LoggedIn"_s));
    QVERIFY(p.witness(State::LoggedIn));
    QCOMPARE(p.provider->state(), State::LoggedOut);
    QVERIFY(!p.provider->isReady());
    p.peer.tell("logout");
    QVERIFY(p.witness(State::LoggedOut));
    QCOMPARE(p.log.outcomes(), QStringList());
    QCOMPARE(p.provider->state(), State::LoggedOut);
}

void tst_SessionOthers::inMemoryOnly()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.peer.isThere);
    p.folderStore.isFull = true;
    QVERIFY(p.login());
    QVERIFY(!p.provider->isPersistent());
    p.folderStore.isFull = false;
    const QString own = p.token();
    p.log.entries.clear();
    p.issuer.subject = u"auth0|bob"_s;
    p.peer.tell("login");
    QVERIFY(p.peer.becomes(u"sub"_s, u"auth0|bob"_s));
    QVERIFY(p.peer.settles());
    QVERIFY(p.witness(State::LoggedIn));
    QCOMPARE(p.provider->profile()->sub(), u"auth0|alice"_s);
    QCOMPARE(p.token(), own);
    const QByteArray theirs = p.stored();
    // Our refresh leaves their record alone.
    const auto future = p.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(p.stored(), theirs);
    QCOMPARE(p.peer.value(u"sub"_s), u"auth0|bob"_s);
    p.peer.tell("logout");
    QVERIFY(p.peer.becomes(u"state"_s, u"LoggedOut"_s));
    QVERIFY(p.witness(State::LoggedOut));
    QVERIFY(p.provider->isAuthenticated());
    QCOMPARE(p.token(), future.result().accessToken());
    QCOMPARE(p.log.outcomes(), QStringList());
}

void tst_SessionOthers::theirLogoutDuringOurRefresh()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.bothSignedIn());
    p.log.entries.clear();
    p.issuer.tokenDelay = 700ms;
    const auto future = p.provider->refresh();
    QTRY_COMPARE(p.refreshRequests(), 1);
    p.peer.tell("logout");
    QTRY_VERIFY(p.stored().isEmpty());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::NotAuthenticated);
    QCOMPARE(future.result().error().detail(), u"session.ended"_s);
    QTRY_COMPARE(p.log.outcomes(), QStringList { u"loggedOut"_s });
    QCOMPARE(p.provider->state(), State::LoggedOut);
    QVERIFY(p.settle());
    QVERIFY(p.peer.settles());
    QVERIFY(p.stored().isEmpty());
    // No token that was ever issued is good any more.
    for (const QString &token : p.issuer.issuedTokens())
        QTRY_VERIFY(!p.issuer.isAlive(token));
    QVERIFY(p.stored().isEmpty());
}

void tst_SessionOthers::ourLogoutDuringTheirRefresh()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.bothSignedIn());
    p.issuer.tokenDelay = 700ms;
    p.peer.tell("refresh");
    QTRY_COMPARE(p.refreshRequests(), 1);
    QVERIFY(p.logout());
    QVERIFY(p.peer.becomes(u"outcomes"_s, u"restoreFinished loggedOut"_s));
    QVERIFY(p.peer.settles());
    QCOMPARE(p.peer.value(u"state"_s), u"LoggedOut"_s);
    for (const QString &token : p.issuer.issuedTokens())
        QTRY_VERIFY(!p.issuer.isAlive(token));
    QVERIFY(p.stored().isEmpty());
}

void tst_SessionOthers::oneRefreshForBoth()
{
    QFETCH(const bool, isRemote);
    Pair p(isRemote);
    QVERIFY(p.login());
    CredentialRecord record = *CredentialRecord::fromJson(p.stored());
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    record.savedAt = record.savedAt.addSecs(-3600);
    QFile file(p.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(record.toJson());
    file.close();
    p.restart();
    p.provider->setStore(&p.folderStore);
    QVERIFY(p.restore());
    p.peer.tell("restore");
    QVERIFY(p.peer.becomes(u"state"_s, u"LoggedIn"_s)); // and asks for a token
    const auto future = p.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(p.peer.becomes(u"token"_s, future.result().accessToken()));
    QCOMPARE(p.refreshRequests(), 1);
}

// A stamp that lies costs a look into the store, no session.
void tst_SessionOthers::damagedStamp()
{
    Pair p(false);
    QVERIFY(p.login());
    p.log.entries.clear();
    const QString folder = sessionFolder() + u'/';
    const QString key = credentialKey(p.issuer.issuer(), p.issuer.clientId, u"default"_s);
    for (const QByteArray &stamp : { QByteArray(), QByteArray("999"), QByteArray("1 00ff") }) {
        QSaveFile file(folder + key + u".stamp"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stamp);
        QVERIFY(file.commit());
        QVERIFY(p.witness(State::LoggedIn));
        QVERIFY(p.provider->isAuthenticated());
    }
    QCOMPARE(p.log.outcomes(), QStringList());
}

int tst_SessionOthers::child(const QStringList &arguments)
{
    FolderStore store(arguments.value(1));
    PeerSession session(arguments.value(0), &store);
    session.browser.ask = [](const QUrl &url, const QUrl &redirectUri) {
        say("open " + url.toEncoded() + ' ' + redirectUri.toEncoded());
    };
    listen([&](const QByteArray &line) {
        if (line == "state")
            say(QJsonDocument(session.state()).toJson(QJsonDocument::Compact));
        else
            session.tell(line);
    });
    say("ready");
    return QCoreApplication::exec();
}

AUTH0QT_TEST_MAIN(tst_SessionOthers, tst_SessionOthers::child)

#include "tst_session_others.moc"
