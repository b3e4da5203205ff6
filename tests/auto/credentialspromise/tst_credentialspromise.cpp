// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "session/auth0credentials_p.h"
#include "session/credentialspromise.h"

#include <QtCore/qfuturewatcher.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Future = QFuture<Auth0Credentials>;

class tst_CredentialsPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finish();
    void firstCallCounts();
    void cancelled();
    void cancelledAndFinished();
    void dropped();
    void continuations();
    void watchers();

private:
    static Auth0Credentials credentials(const QString &accessToken)
    {
        return Auth0CredentialsData::create({ accessToken, u"Bearer"_s, {}, {}, {} }, {});
    }
};

void tst_CredentialsPromise::finish()
{
    CredentialsPromise promise;
    const Future future = promise.future();
    QVERIFY(future.isRunning());
    QVERIFY(!promise.isFinished());
    promise.finish(credentials(u"a"_s));
    QVERIFY(promise.isFinished());
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().accessToken(), u"a"_s);
}

void tst_CredentialsPromise::firstCallCounts()
{
    CredentialsPromise promise;
    const CredentialsPromise copy(promise);
    promise.finish(credentials(u"a"_s));
    CredentialsPromise(copy).finish(credentials(u"b"_s));
    QCOMPARE(copy.future().resultCount(), 1);
    QCOMPARE(copy.future().result().accessToken(), u"a"_s);
}

void tst_CredentialsPromise::cancelled()
{
    CredentialsPromise promise;
    Future future = promise.future();
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().code(), Auth0::ErrorCode::Cancelled);
    QCOMPARE(future.result().error().detail(), u"credentials.cancelled"_s);
    promise.finish(credentials(u"late"_s));
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(!future.result().isValid());
}

// The result comes before the event loop has told of the cancel().
void tst_CredentialsPromise::cancelledAndFinished()
{
    CredentialsPromise promise;
    Future future = promise.future();
    future.cancel();
    promise.finish(credentials(u"a"_s));
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().accessToken(), u"a"_s);
    QTest::qWait(1);
    QCOMPARE(future.resultCount(), 1);
}

void tst_CredentialsPromise::dropped()
{
    auto promise = std::make_unique<CredentialsPromise>();
    const Future future = promise->future();
    auto copy = std::make_unique<CredentialsPromise>(*promise);
    promise.reset();
    QVERIFY(!future.isFinished());
    copy.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().code(), Auth0::ErrorCode::Cancelled);
    QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
}

void tst_CredentialsPromise::continuations()
{
    CredentialsPromise promise;
    QStringList seen;
    promise.future().then([&](const Auth0Credentials &c) {
        promise.finish(credentials(u"again"_s)); // of no use
        seen.append(c.accessToken());
    });
    promise.finish(credentials(u"a"_s));
    QCOMPARE(seen, QStringList { u"a"_s });
}

void tst_CredentialsPromise::watchers()
{
    CredentialsPromise promise;
    QFutureWatcher<Auth0Credentials> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    QSignalSpy ready(&watcher, &QFutureWatcherBase::resultReadyAt);
    watcher.setFuture(promise.future());
    promise.finish(credentials(u"a"_s));
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(watcher.result().accessToken(), u"a"_s);
}

AUTH0QT_TEST_MAIN(tst_CredentialsPromise, QCoreApplication)
#include "tst_credentialspromise.moc"
