// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "session/transitions.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

int eventsOfOthers = 0;

void countOthers(Phase, Event event, Phase)
{
    if (event == Event::OtherStored || event == Event::OtherRemoved)
        ++eventsOfOthers;
}

} // namespace

// A process that is alone: what it stores itself is not the session of another process.
class tst_SessionAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { transitionObserver = countOthers; }
    void init() { eventsOfOthers = 0; }
    void cleanupTestCase() { transitionObserver = nullptr; }

    void refusedRefresh();
    void twoChanges();
    void another();

private:
    static bool reload(SessionFixture *f, const QString &nickname)
    {
        f->issuer.userinfo = { { u"nickname"_s, nickname } };
        f->provider->reloadProfile();
        return QTest::qWaitFor([&] { return f->provider->profile()->nickname() == nickname; });
    }
};

// The stored record has the mark of the refresh, because its refresh token may have been used.
void tst_SessionAlone::refusedRefresh()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &request) -> std::optional<Answer> {
        if (request.form(u"audience"_s) == Api)
            return Answer::oauthError("invalid_scope", "not for you", 400);
        return {};
    };
    const auto refused = f.provider->credentialsFor(Api);
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().detail(), u"refresh.invalid_scope"_s);
    QVERIFY(!f.record().refreshMark.isEmpty());
    QVERIFY(reload(&f, u"al"_s));
    QVERIFY(f.settle());
    QTRY_COMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"al"_s);
    QTest::qWait(50); // a notification of the file system
    QVERIFY(f.settle());
    QCOMPARE(eventsOfOthers, 0);
    QCOMPARE(f.provider->profile()->nickname(), u"al"_s);
}

// The second change is in memory while the first one is stored.
void tst_SessionAlone::twoChanges()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.store.once(FaultyStore::Write, FaultyStore::held());
    QVERIFY(reload(&f, u"al"_s));
    QTRY_VERIFY(f.store.isHolding());
    QVERIFY(reload(&f, u"ali"_s));
    f.store.release();
    QTRY_COMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"ali"_s);
    QTest::qWait(50);
    QVERIFY(f.settle());
    QCOMPARE(eventsOfOthers, 0);
    QCOMPARE(f.provider->profile()->nickname(), u"ali"_s);
}

// The check of these tests: another provider of the same session is noticed.
void tst_SessionAlone::another()
{
    SessionFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    QSignalSpy restored(other.get(), &Auth0Provider::restoreFinished);
    other->restore();
    QVERIFY(restored.wait());
    QCOMPARE(eventsOfOthers, 0);
    const auto refreshed = other->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QTRY_COMPARE(eventsOfOthers, 1);
}

AUTH0QT_TEST_MAIN(tst_SessionAlone, QCoreApplication)

#include "tst_session_alone.moc"
