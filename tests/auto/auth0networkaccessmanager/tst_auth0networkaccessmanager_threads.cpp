// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Managers on other threads than their provider, as QML has them.

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0networkaccessmanager.h"

#include <QtCore/qmutex.h>
#include <QtCore/qthread.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int error = -1;
    QByteArray body;
    QString detail;
};

// A thread with a manager of its own.
class Caller : public QThread
{
public:
    explicit Caller(Auth0Provider *provider)
    {
        m_context.moveToThread(this);
        start();
        call([this, provider] {
            m_manager = new Auth0NetworkAccessManager;
            m_manager->setProvider(provider);
        });
    }
    ~Caller() override
    {
        call([this] { delete m_manager; });
        quit();
        wait();
    }

    void get(const QUrl &url, bool synchronous = false)
    {
        QMetaObject::invokeMethod(&m_context, [this, url, synchronous] {
            QNetworkRequest request(url);
            request.setAttribute(QNetworkRequest::SynchronousRequestAttribute, synchronous);
            QNetworkReply *reply = m_manager->get(request);
            if (reply->isFinished())
                return note(reply);
            QObject::connect(reply, &QNetworkReply::finished, reply,
                             [this, reply] { note(reply); });
        });
    }
    QList<Outcome> outcomes() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_outcomes;
    }

private:
    void call(const std::function<void()> &function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }
    void note(QNetworkReply *reply)
    {
        const QMutexLocker locker(&m_mutex);
        m_outcomes.append({ int(reply->error()), reply->readAll(),
                            Auth0NetworkAccessManager::error(reply).detail() });
        reply->deleteLater();
    }

    QObject m_context;
    Auth0NetworkAccessManager *m_manager = nullptr;
    mutable QMutex m_mutex;
    QList<Outcome> m_outcomes;
};

} // namespace

class tst_Auth0NetworkAccessManagerThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void getsTokens();
    void sharesOneRefresh();
    void synchronousRequest();
    void providerDiesWhileWaiting();
    void providerDiesBetweenThreads();

private:
    std::unique_ptr<SessionFixture> m_session;
    std::unique_ptr<FakeServer> m_api;
};

void tst_Auth0NetworkAccessManagerThreads::init()
{
    m_api = std::make_unique<FakeServer>();
    m_api->reply("/things", [](const Request &request) {
        return Answer::text(request.hasHeader("Authorization") ? request.header("Authorization")
                                                               : QByteArray("none"),
                            "text/plain");
    });
    m_session = std::make_unique<SessionFixture>();
    m_session->provider->setApiOrigins({ QString::fromLatin1(m_api->origin()) });
    QVERIFY(m_session->login());
}

void tst_Auth0NetworkAccessManagerThreads::cleanup()
{
    m_session.reset();
    m_api.reset();
}

void tst_Auth0NetworkAccessManagerThreads::getsTokens()
{
    Caller caller(m_session->provider.get());
    caller.get(m_api->url("/things"));
    QTRY_COMPARE(caller.outcomes().size(), 1);
    QCOMPARE(caller.outcomes().first().error, int(QNetworkReply::NoError));
    QCOMPARE(caller.outcomes().first().body,
             "Bearer " + m_session->record().accessToken.value.toUtf8());
}

void tst_Auth0NetworkAccessManagerThreads::sharesOneRefresh()
{
    const QByteArray old = "Bearer " + m_session->record().accessToken.value.toUtf8();
    m_api->reply("/things", [old](const Request &request) {
        const QByteArray token = request.header("Authorization");
        return Answer::text(token, "text/plain", token == old ? 401 : 200);
    });
    m_session->issuer.tokenDelay = 30ms;
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < 4; ++i) {
        callers.push_back(std::make_unique<Caller>(m_session->provider.get()));
        for (int j = 0; j < 3; ++j)
            callers.back()->get(m_api->url("/things"));
    }
    for (const auto &caller : callers) {
        QTRY_COMPARE(caller->outcomes().size(), 3);
        for (const Outcome &outcome : caller->outcomes())
            QCOMPARE(outcome.body, "Bearer " + m_session->record().accessToken.value.toUtf8());
    }
    QCOMPARE(m_session->refreshRequests(), 1);
}

void tst_Auth0NetworkAccessManagerThreads::synchronousRequest()
{
    Caller caller(m_session->provider.get());
    caller.get(m_api->url("/things"), true);
    QTRY_COMPARE(caller.outcomes().size(), 1);
    QCOMPARE(caller.outcomes().first().body, "none");
}

void tst_Auth0NetworkAccessManagerThreads::providerDiesWhileWaiting()
{
    m_session->restart();
    m_session->provider->setApiOrigins({ QString::fromLatin1(m_api->origin()) });
    m_session->store.once(FaultyStore::Read, FaultyStore::held());
    m_session->provider->restore();
    Caller caller(m_session->provider.get());
    caller.get(m_api->url("/things"));
    QTest::qWait(0);
    m_session->provider.reset();
    QTRY_COMPARE(caller.outcomes().size(), 1);
    const Outcome outcome = caller.outcomes().first();
    // Either it was waiting, or it came after all was over.
    if (outcome.error == QNetworkReply::NoError) {
        QCOMPARE(outcome.body, "none");
        return;
    }
    QCOMPARE(outcome.error, int(QNetworkReply::AuthenticationRequiredError));
    QCOMPARE(outcome.detail, u"provider.destroyed"_s);
}

// Whatever the moment, each request ends, with the token or without.
void tst_Auth0NetworkAccessManagerThreads::providerDiesBetweenThreads()
{
    const QByteArray token = "Bearer " + m_session->record().accessToken.value.toUtf8();
    Caller caller(m_session->provider.get());
    for (int i = 0; i < 50; ++i)
        caller.get(m_api->url("/things"));
    QTRY_VERIFY(caller.outcomes().size() > 3);
    m_session->provider.reset();
    QTRY_COMPARE(caller.outcomes().size(), 50);
    for (const Outcome &outcome : caller.outcomes()) {
        if (outcome.error == QNetworkReply::NoError)
            QVERIFY(outcome.body == token || outcome.body == "none");
        else
            QCOMPARE(outcome.detail, u"provider.destroyed"_s);
    }
}

AUTH0QT_TEST_MAIN(tst_Auth0NetworkAccessManagerThreads, QCoreApplication)
#include "tst_auth0networkaccessmanager_threads.moc"
