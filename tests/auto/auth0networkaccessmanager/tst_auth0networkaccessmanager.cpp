// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "apifixture.h"
#include "testmain.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Fault = Answer::Fault;
using Reply = QNetworkReply;

class tst_Auth0NetworkAccessManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();

    void tokenGoesToApisOnly_data();
    void tokenGoesToApisOnly();
    void fragment();
    void originsMayChange();
    void tellsOfOtherOrigins_data();
    void tellsOfOtherOrigins();
    void requestKeepsNoToken();

    void waitsForRefresh();
    void waitsForRestore();
    void waitsForLogin();
    void noToken_data();
    void noToken();
    void abortedWhileWaiting();
    void timeoutWhileWaiting();

    void audience_data();
    void audience();

    void deletedAtAnyMoment_data();
    void deletedAtAnyMoment();
    void providerDies();
    void managerDiesBeforeReply();
};

void tst_Auth0NetworkAccessManager::defaults()
{
    Auth0NetworkAccessManager manager;
    QCOMPARE(manager.provider(), nullptr);
    const QSignalSpy spy(&manager, &Auth0NetworkAccessManager::providerChanged);
    {
        Auth0Provider provider;
        manager.setProvider(&provider);
        manager.setProvider(&provider);
        QCOMPARE(manager.provider(), &provider);
        QCOMPARE(spy.size(), 1);
    }
    QCOMPARE(manager.provider(), nullptr);
    QCOMPARE(spy.size(), 2);

    FakeServer server;
    server.reply("/", Answer::text("open", "text/plain"));
    const std::unique_ptr<Reply> reply(manager.get(QNetworkRequest(server.url())));
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->readAll(), "open");
    QVERIFY(!server.requests().first().hasHeader("Authorization"));
    QVERIFY(!Auth0NetworkAccessManager::error(reply.get()));
    QVERIFY(!Auth0NetworkAccessManager::error(nullptr));
}

// --- Who gets a token

void tst_Auth0NetworkAccessManager::tokenGoesToApisOnly_data()
{
    QTest::addColumn<QString>("host"); // of the request
    QTest::addColumn<QString>("origin"); // %1 is the port
    QTest::addColumn<QByteArray>("header"); // the caller's own
    QTest::addColumn<QByteArray>("received");

    const QString local = u"127.0.0.1"_s;
    const auto row = [](const char *name, const QString &host, const QString &origin,
                        const QByteArray &received, const QByteArray &header = {}) {
        QTest::newRow(name) << host << origin << header << received;
    };
    row("an api", local, u"http://127.0.0.1:%1"_s, StoredToken);
    row("with a path", local, u"http://127.0.0.1:%1/api/"_s, StoredToken);
    row("by name", u"LOCALHOST"_s, u"HTTP://localhost:%1"_s, StoredToken);
    row("another name", u"localhost"_s, u"http://127.0.0.1:%1"_s, "none");
    row("another port", local, u"http://127.0.0.1:1"_s, "none");
    row("another scheme", local, u"https://127.0.0.1:%1"_s, "none");
    row("no origins", local, QString(), "none");
    row("the caller's own", local, u"http://127.0.0.1:%1"_s, "Basic bWU6bWU=", "Basic bWU6bWU=");
}

void tst_Auth0NetworkAccessManager::tokenGoesToApisOnly()
{
    QFETCH(const QString, host);
    QFETCH(const QString, origin);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, received);
    ApiFixture f;
    f.provider->setApiOrigins(
            origin.isEmpty()
                    ? QStringList()
                    : QStringList { origin.contains("%1"_L1) ? origin.arg(f.api.port()) : origin });
    QUrl url = f.api.url("/things");
    url.setHost(host);
    QNetworkRequest request(url);
    if (!header.isEmpty())
        request.setRawHeader("authorization", header);
    const std::unique_ptr<Reply> reply(f.manager->get(request));
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::NoError);
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(f.tokens(), { received });
    QCOMPARE(f.refreshRequests(), 0);
}

// The fragment of a URL is not sent.
void tst_Auth0NetworkAccessManager::fragment()
{
    ApiFixture f;
    QUrl url = f.api.url("/things");
    url.setFragment(u"part"_s);
    const std::unique_ptr<Reply> reply(f.manager->get(QNetworkRequest(url)));
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::NoError);
    QCOMPARE(f.tokens(), { StoredToken });
    QNetworkRequest request(url);
    QVERIFY(f.provider->authorize(&request));
    QCOMPARE(request.rawHeader("Authorization"), StoredToken);
}

void tst_Auth0NetworkAccessManager::originsMayChange()
{
    ApiFixture f;
    f.provider->setApiOrigins({});
    auto reply = f.get();
    QVERIFY(finish(reply.get()));
    f.provider->setApiOrigins({ QString::fromLatin1(f.api.origin()) });
    reply = f.get();
    QVERIFY(finish(reply.get()));
    f.manager->setProvider(nullptr);
    reply = f.get();
    QVERIFY(finish(reply.get()));
    QCOMPARE(f.tokens(), QByteArrayList({ "none", StoredToken, "none" }));
}

void tst_Auth0NetworkAccessManager::tellsOfOtherOrigins_data()
{
    QTest::addColumn<QString>("prefix"); // of an audience, below the origin
    QTest::newRow("no audience") << QString();
    QTest::newRow("audience") << u"/things"_s;
    QTest::newRow("audience elsewhere at this origin") << u"/v2"_s;
}

// Once, since the API then says only that it wants a token.
void tst_Auth0NetworkAccessManager::tellsOfOtherOrigins()
{
    QFETCH(const QString, prefix);
    ApiFixture f;
    QString expected = u"no token for %1, which is not in Auth0Provider::apiOrigins"_s.arg(
            QString::fromLatin1(f.other.origin()));
    if (!prefix.isEmpty()) {
        f.manager->setAudience(f.other.url(prefix.toLatin1()), u"https://other.example"_s);
        expected += u", although setAudience() names it"_s;
    }
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // one warning is enough
    QTest::ignoreMessage(prefix.isEmpty() ? QtInfoMsg : QtWarningMsg, qPrintable(expected));
    for (int i = 0; i < 2; ++i) {
        const std::unique_ptr<QNetworkReply> reply(
                f.manager->get(QNetworkRequest(f.other.url("/things"))));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(!f.other.requests("/things").last().hasHeader("Authorization"));
    }
}

void tst_Auth0NetworkAccessManager::requestKeepsNoToken()
{
    ApiFixture f;
    const auto reply = f.get();
    const QSignalSpy spy(f.manager.get(), &QNetworkAccessManager::finished);
    QVERIFY(!reply->isFinished());
    QCOMPARE(reply->manager(), f.manager.get());
    QVERIFY(finish(reply.get()));
    QVERIFY(!reply->request().hasRawHeader("Authorization"));
    QCOMPARE(spy.size(), 1); // and not for the reply behind it
    QCOMPARE(spy.first().first().value<QNetworkReply *>(), reply.get());
}

// --- Waiting

void tst_Auth0NetworkAccessManager::waitsForRefresh()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    const QByteArray first = f.token();
    f.issuer.tokenDelay = 20ms;
    const auto refreshed = f.provider->refresh();
    Auth0Qt::CredentialRecord expired = f.record();
    const auto reply1 = f.get(); // the token at hand is good
    QVERIFY(finish(reply1.get()));
    QCOMPARE(f.tokens(), { first });
    QVERIFY(QTest::qWaitFor([&] { return refreshed.isFinished(); }));

    // One that has expired is waited for, once for all.
    expired.refreshToken = f.record().refreshToken;
    expired.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-5);
    f.manager->setProvider(nullptr);
    f.restart();
    f.provider->setApiOrigins({ QString::fromLatin1(f.api.origin()) });
    f.manager->setProvider(f.provider.get());
    f.setRecord(expired);
    QVERIFY(f.restore());
    const int before = f.refreshRequests();
    const auto reply2 = f.get();
    const auto reply3 = f.get();
    QVERIFY(finish(reply2.get()) && finish(reply3.get()));
    const QByteArray second = f.token();
    QVERIFY(second != first);
    QCOMPARE(f.tokens(), QByteArrayList({ first, second, second }));
    QCOMPARE(f.refreshRequests(), before + 1);
}

void tst_Auth0NetworkAccessManager::waitsForRestore()
{
    ApiFixture f(false);
    f.setRecord(f.someRecord());
    f.provider->restore();
    const auto reply = f.get();
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(f.tokens(), { StoredToken });
}

void tst_Auth0NetworkAccessManager::waitsForLogin()
{
    ApiFixture f(false);
    f.provider->login();
    QTRY_COMPARE(f.provider->state(), Auth0::State::LoggingIn);
    const auto reply = f.get();
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(f.tokens(), { f.token() });
}

void tst_Auth0NetworkAccessManager::noToken_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<Answer>("answer"); // of the token endpoint
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("detail");

    QTest::newRow("not signed in") << false << Answer() << int(Reply::AuthenticationRequiredError)
                                   << u"credentials.not_authenticated"_s;
    QTest::newRow("session ended") << true << Answer::oauthError("invalid_grant", "")
                                   << int(Reply::AuthenticationRequiredError) << QString();
    QTest::newRow("server error") << true << Answer::text("", "text/plain", 503)
                                  << int(Reply::ServiceUnavailableError) << QString();
    QTest::newRow("too many requests") << true << Answer::text("", "text/plain", 429)
                                       << int(Reply::ServiceUnavailableError) << QString();
    QTest::newRow("no network") << true << Answer::broken(Fault::Close)
                                << int(Reply::UnknownNetworkError) << QString();
}

void tst_Auth0NetworkAccessManager::noToken()
{
    QFETCH(const bool, signedIn);
    QFETCH(const Answer, answer);
    QFETCH(const int, error);
    QFETCH(const QString, detail);
    ApiFixture f(false);
    if (signedIn) {
        Auth0Qt::CredentialRecord record = f.someRecord();
        record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-5);
        f.setRecord(record);
        QVERIFY(f.restore());
        f.issuer.server.reply(f.issuer.tokenPath(), answer);
    }
    const QSignalSpy provider(f.provider.get(), &Auth0Provider::errorOccurred);
    const auto reply = f.get();
    const SignalLog log(reply.get());
    QVERIFY(!reply->isFinished()); // never within get()
    QVERIFY(finish(reply.get()));
    QCOMPARE(int(reply->error()), error);
    const Auth0Error why = Auth0NetworkAccessManager::error(reply.get());
    QVERIFY(why);
    QCOMPARE(why.detail(),
             detail.isEmpty() ? provider.first().first().value<Auth0Error>().detail() : detail);
    QCOMPARE(why.isTransient(), error != Reply::AuthenticationRequiredError);
    QCOMPARE(reply->errorString(), why.message());
    QCOMPARE(log.count(u"errorOccurred"_s), 1);
    QCOMPARE(log.count(u"finished"_s), 1);
    QCOMPARE(status(reply.get()), 0);
    QCOMPARE(f.api.requests().size(), 0);
}

void tst_Auth0NetworkAccessManager::abortedWhileWaiting()
{
    ApiFixture f(false);
    f.setRecord(f.someRecord());
    f.provider->restore();
    const auto reply = f.get();
    const SignalLog log(reply.get());
    reply->abort();
    QCOMPARE(log.count(u"errorOccurred"_s), 1);
    QCOMPARE(log.entries.last(), u"finished"_s);
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), Reply::OperationCanceledError);
    QVERIFY(!Auth0NetworkAccessManager::error(reply.get()));
    const auto next = f.get("/others");
    QVERIFY(finish(next.get()));
    QCOMPARE(f.tokens(), QByteArrayList());
    QCOMPARE(log.count(u"finished"_s), 1);
}

void tst_Auth0NetworkAccessManager::timeoutWhileWaiting()
{
    ApiFixture f(false);
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    QNetworkRequest request(f.api.url("/things"));
    request.setTransferTimeout(20);
    const std::unique_ptr<Reply> reply(f.manager->get(request));
    QVERIFY(finish(reply.get()));
    // As Qt answers when a server is that slow.
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    QCOMPARE(reply->error(), Reply::TimeoutError);
    QCOMPARE(reply->errorString(), u"Operation timed out"_s);
#else
    QCOMPARE(reply->error(), Reply::OperationCanceledError);
    QCOMPARE(reply->errorString(), u"Operation canceled"_s);
#endif
    QVERIFY(!f.provider->isReady());
    QCOMPARE(f.api.requests().size(), 0);
}

// --- Audience

void tst_Auth0NetworkAccessManager::audience_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("audience");
    QTest::newRow("none") << u"https://other.test/v2"_s << QString();
    QTest::newRow("the origin") << u"https://api.test"_s << u"all"_s;
    QTest::newRow("below") << u"https://api.test/v1/x?y=z"_s << u"all"_s;
    QTest::newRow("port written") << u"https://API.test:443/v1"_s << u"all"_s;
    QTest::newRow("another port") << u"https://api.test:444/v1"_s << QString();
    QTest::newRow("another scheme") << u"http://api.test/v1"_s << QString();
    QTest::newRow("longer") << u"https://api.test/v2/orders"_s << u"two"_s;
    QTest::newRow("exactly") << u"https://api.test/v2"_s << u"two"_s;
    QTest::newRow("with a slash") << u"https://api.test/v2/"_s << u"two"_s;
    QTest::newRow("with a query") << u"https://api.test/v2?a=/v2/admin"_s << u"two"_s;
    QTest::newRow("longest") << u"https://api.test/v2/admin/users"_s << u"admin"_s;
    QTest::newRow("no whole segment") << u"https://api.test/v20"_s << u"all"_s;
    QTest::newRow("no whole segment below") << u"https://api.test/v2/administration"_s << u"two"_s;
    QTest::newRow("dots") << u"https://api.test/v2/../v1"_s << u"all"_s;
    QTest::newRow("dots into it") << u"https://api.test/v1/../v2/./admin"_s << u"admin"_s;
    QTest::newRow("escaped") << u"https://api.test/v%32/orders"_s << u"two"_s;
    QTest::newRow("an escaped slash") << u"https://api.test/v2%2Fadmin"_s << u"all"_s;
    QTest::newRow("capitals") << u"https://api.test/V2"_s << u"all"_s;
    QTest::newRow("taken away") << u"https://api.test/v3"_s << u"all"_s;
}

void tst_Auth0NetworkAccessManager::audience()
{
    QFETCH(const QString, url);
    Auth0NetworkAccessManager manager;
    manager.setAudience(QUrl(u"https://api.test/v2/admin"_s), u"admin"_s);
    manager.setAudience(QUrl(u"https://api.test"_s), u"some"_s);
    manager.setAudience(QUrl(u"https://api.test/v2/"_s), u"two"_s);
    manager.setAudience(QUrl(u"https://api.test/v3"_s), u"three"_s);
    manager.setAudience(QUrl(u"https://api.test/"_s), u"all"_s); // the same place
    manager.setAudience(QUrl(u"https://api.test/v3/"_s), QString());
    QTEST(manager.audience(QUrl(url)), "audience");
}

// --- Ends

void tst_Auth0NetworkAccessManager::deletedAtAnyMoment_data()
{
    QTest::addColumn<QByteArray>("moment"); // a signal, or none: at once
    QTest::addColumn<QString>("what");
    for (const QByteArray moment : { "", "metaDataChanged()", "readyRead()", "redirected(QUrl)",
                                     "finished()", "requestSent()" }) {
        for (const QString &what : { u"reply"_s, u"reply later"_s, u"manager later"_s }) {
            QTest::addRow("%s: %s", moment.constData(), qPrintable(what)) << moment << what;
        }
    }
    QTest::newRow(": manager") << QByteArray() << u"manager"_s;
}

void tst_Auth0NetworkAccessManager::deletedAtAnyMoment()
{
    QFETCH(const QByteArray, moment);
    QFETCH(const QString, what);
    ApiFixture f;
    f.api.once("/things", Answer::redirect(QUrl(u"/others"_s), 307));
    const QPointer<Reply> reply(
            f.manager->put(QNetworkRequest(f.api.url("/things")), QByteArray(100000, 'x')));
    QPointer<Reply> bystander(f.manager->get(QNetworkRequest(f.api.url("/others"))));
    const auto end = [&] {
        if (what == u"reply"_s)
            delete reply.data();
        else if (what == u"reply later"_s)
            reply->deleteLater();
        else if (what == u"manager"_s)
            f.manager.reset();
        else
            f.manager.release()->deleteLater();
    };
    if (moment.isEmpty()) {
        end();
    } else {
        bool done = false;
        const auto act = [&] {
            if (!std::exchange(done, true))
                end();
        };
        if (moment == "metaDataChanged()")
            connect(reply.data(), &Reply::metaDataChanged, this, act);
        else if (moment == "readyRead()")
            connect(reply.data(), &Reply::readyRead, this, act);
        else if (moment == "redirected(QUrl)")
            connect(reply.data(), &Reply::redirected, this, act);
        else if (moment == "finished()")
            connect(reply.data(), &Reply::finished, this, act);
        else
            connect(reply.data(), &Reply::requestSent, this, act);
        QVERIFY(QTest::qWaitFor([&] { return done; }));
    }
    QTRY_VERIFY(!reply);
    if (what.startsWith("manager"_L1)) {
        QTRY_VERIFY(!bystander);
    } else {
        QVERIFY(finish(bystander.data()));
        QCOMPARE(bystander->readAll(), "welcome");
        delete bystander.data();
    }
}

void tst_Auth0NetworkAccessManager::providerDies()
{
    ApiFixture f(false);
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    const auto waiting = f.get();
    f.provider.reset();
    QCOMPARE(f.manager->provider(), nullptr);
    QVERIFY(finish(waiting.get()));
    QCOMPARE(waiting->error(), Reply::AuthenticationRequiredError);
    QCOMPARE(Auth0NetworkAccessManager::error(waiting.get()).detail(), u"provider.destroyed"_s);
    QCOMPARE(f.api.requests().size(), 0);
    const auto later = f.get();
    QVERIFY(finish(later.get()));
    QCOMPARE(f.tokens(), { "none" });
}

void tst_Auth0NetworkAccessManager::managerDiesBeforeReply()
{
    ApiFixture f;
    f.api.reply("/hang", Answer::broken(Fault::Hang));
    const auto done = f.get();
    const auto hanging = f.get("/hang");
    const auto waiting = f.get();
    QVERIFY(finish(done.get()));
    QTRY_COMPARE(f.api.requests("/hang").size(), 1);
    const auto unsent = f.get();
    for (Reply *reply : { done.get(), hanging.get(), waiting.get(), unsent.get() })
        reply->setParent(this);
    f.manager.reset();
    QVERIFY(finish(hanging.get()) && finish(waiting.get()) && finish(unsent.get()));
    QCOMPARE(done->readAll(), "welcome");
    QCOMPARE(hanging->error(), Reply::OperationCanceledError);
    QCOMPARE(unsent->error(), Reply::OperationCanceledError);
    QCOMPARE(f.tokens("/things").size(), 2);
}

AUTH0QT_TEST_MAIN(tst_Auth0NetworkAccessManager, QCoreApplication)
#include "tst_auth0networkaccessmanager.moc"
