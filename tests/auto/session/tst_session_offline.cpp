// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "http/reachability.h"

#include <QtNetwork/qnetworkaccessmanager.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::State;

namespace {

// A network that can be unplugged: then every request goes to a port on which nobody listens.
class Plug : public QNetworkAccessManager
{
public:
    bool in = true;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        QNetworkRequest changed = request;
        if (!in) {
            QUrl url = request.url();
            url.setPort(1);
            changed.setUrl(url);
        }
        return QNetworkAccessManager::createRequest(operation, changed, body);
    }
};

class System : public ReachabilitySource
{
public:
    bool isDisconnected() const override { return disconnected; }
    void set(bool isDisconnected)
    {
        disconnected = isDisconnected;
        Q_EMIT changed();
    }

    bool disconnected = true;
};

// Without the network from now on, the system says so too.
struct OfflineFixture : SessionFixture
{
    OfflineFixture()
    {
        Reachability::instance()->setFactory([this] {
            auto source = std::make_unique<System>();
            system = source.get();
            return source;
        });
        provider->setNetworkAccessManager(&plug);
    }
    ~OfflineFixture()
    {
        Reachability::instance()->setFactory([] { return nullptr; });
    }

    void restart()
    {
        SessionFixture::restart();
        provider->setNetworkAccessManager(&plug);
    }
    void plugIn()
    {
        plug.in = true;
        if (system)
            system->set(false);
    }
    void expire()
    {
        CredentialRecord old = record();
        old.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-10);
        setRecord(old);
    }

    Plug plug;
    System *system = nullptr;
};

} // namespace

class tst_SessionOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndHeals();
    void renewsWhenTheNetworkIsBack();
    void logoutIsMadeGood();
    void logoutIsMadeGoodByTheNextProcess();
};

void tst_SessionOffline::startsAndHeals()
{
    OfflineFixture f;
    QVERIFY(f.login());
    f.expire();
    f.plug.in = false;
    f.restart();
    QVERIFY(f.restore());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isOnline()); // nothing was asked yet
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);

    const QFuture<Auth0Credentials> future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().error().isTransient());
    QVERIFY(future.result().error().detail().startsWith("network."_L1));
    QVERIFY(!f.provider->isOnline());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);

    f.plugIn();
    QTRY_VERIFY(f.provider->isOnline()); // by itself
    const QFuture<Auth0Credentials> again = f.provider->credentials();
    QTRY_VERIFY(again.isFinished());
    QVERIFY2(again.result().isValid(), qPrintable(again.result().error().detail()));
}

void tst_SessionOffline::renewsWhenTheNetworkIsBack()
{
    OfflineFixture f;
    QVERIFY(f.login());
    f.expire();
    f.plug.in = false;
    f.restart();
    f.provider->setAutoRefresh(true);
    QVERIFY(f.restore());
    QTRY_VERIFY(!f.provider->isOnline()); // it tried
    QVERIFY(f.settle());
    const int requests = f.refreshRequests();
    f.plugIn();
    QTRY_VERIFY(f.provider->expiresAt() > QDateTime::currentDateTimeUtc());
    QVERIFY(f.provider->isOnline());
    QCOMPARE(f.refreshRequests(), requests + 1);
}

void tst_SessionOffline::logoutIsMadeGood()
{
    OfflineFixture f;
    QVERIFY(f.login());
    const QString refreshToken = f.record().refreshToken;
    f.plug.in = false;
    QVERIFY(f.logout());
    QVERIFY(f.store.record().isEmpty());
    QVERIFY(!f.provider->isOnline());
    QVERIFY(f.issuer.isAlive(refreshToken));
    f.plugIn();
    QTRY_VERIFY(!f.issuer.isAlive(refreshToken));
    QTRY_VERIFY(f.provider->isOnline());
}

void tst_SessionOffline::logoutIsMadeGoodByTheNextProcess()
{
    OfflineFixture f;
    QVERIFY(f.login());
    const QString refreshToken = f.record().refreshToken;
    f.plug.in = false;
    QVERIFY(f.logout());
    QVERIFY(f.issuer.isAlive(refreshToken));
    f.restart();
    f.plug.in = true; // nobody says so
    QVERIFY(!f.restore());
    QVERIFY(f.issuer.isAlive(refreshToken));
    QVERIFY(f.login());
    QTRY_VERIFY(!f.issuer.isAlive(refreshToken));
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

AUTH0QT_TEST_MAIN(tst_SessionOffline, QCoreApplication)
#include "tst_session_offline.moc"
