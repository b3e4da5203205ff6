// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measure.h"

#include "session/auth0credentials_p.h"
#include "sessionfixture.h"

#include <QtCore/qfuture.h>
#include <QtCore/qfuturewatcher.h>

#include <vector>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

// A session whose access token is valid, or has expired.
void signIn(SessionFixture &fixture, int secondsLeft)
{
    auto record = fixture.someRecord();
    record.requestedScopes = fixture.provider->scopes();
    record.refreshToken = fixture.issuer.issueRefreshToken();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(secondsLeft);
    fixture.setRecord(record);
    fixture.provider->setProfileSources(Auth0::ProfileSource::IdToken);
    if (!fixture.restore() || !fixture.settle())
        qFatal("no session");
}

// The time from the call of count callers to the last callback, ms.
double callers(SessionFixture &fixture, int count)
{
    int answers = 0;
    const auto call = [&] {
        for (int i = 0; i < count; ++i) {
            fixture.provider->requestCredentials(&fixture.browser,
                                                 [&](const Auth0Credentials &credentials) {
                                                     if (!credentials.isValid())
                                                         qFatal("no access token");
                                                     ++answers;
                                                 });
        }
        while (answers < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    return microseconds(call) / 1000;
}

// The same number of bare watchers of bare futures.
double bareCallers(int count)
{
    int answers = 0;
    QObject context;
    const auto call = [&] {
        for (int i = 0; i < count; ++i) {
            auto *const watcher = new QFutureWatcher<Auth0Credentials>(&context);
            QObject::connect(watcher, &QFutureWatcherBase::finished, &context, [&, watcher] {
                watcher->deleteLater();
                ++answers;
            });
            QFutureInterface<Auth0Credentials> future;
            future.reportStarted();
            future.reportFinished(nullptr);
            watcher->setFuture(future.future());
        }
        while (answers < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    return microseconds(call) / 1000;
}

double expiredCallers(int count)
{
    SessionFixture fixture;
    signIn(fixture, -60);
    const double time = callers(fixture, count);
    fixture.settle();
    return time;
}

} // namespace

// The same result in a bare future is the least that a function with this signature can cost.
void measureCredentials(const Settings &settings)
{
    SessionFixture fixture;
    signIn(fixture, 3600);
    const int count = settings.scaled(20'000);
    const auto ours = [&] {
        const double time = microseconds([&] {
            for (int i = 0; i < count; ++i) {
                if (fixture.provider->credentials().resultCount() != 1)
                    qFatal("no access token");
            }
        });
        QCoreApplication::processEvents();
        return time / count;
    };
    const auto token = fixture.record().accessToken;
    const auto peer = [&] {
        return microseconds([&] {
                   for (int i = 0; i < count; ++i) {
                       const Auth0Credentials credentials = Auth0CredentialsData::create(token, {});
                       QFutureInterface<Auth0Credentials> future;
                       future.reportStarted();
                       future.reportFinished(&credentials);
                       if (future.future().resultCount() != 1)
                           qFatal("no result");
                   }
               })
                / count;
    };
    measurePairs("credentials_us", settings, ours, peer);
}

void measureCallers(const Settings &settings)
{
    SessionFixture fixture;
    signIn(fixture, 3600);
    const int thousand = settings.scaled(1000);
    const auto valid = [&](int count) { return [&, count] { return callers(fixture, count); }; };
    measurePairs("callers_1000_ms", settings, valid(thousand),
                 [&] { return bareCallers(thousand); });
    measurePairs("callers_10000_ms", settings, valid(10 * thousand),
                 [&] { return 10 * callers(fixture, thousand); });
    // What the refresh itself costs is in both.
    measurePairs(
            "expiry_1000_ms", settings, [&] { return expiredCallers(thousand); },
            [&] { return expiredCallers(1) + bareCallers(thousand); });
    measurePairs(
            "expiry_10000_ms", settings, [&] { return expiredCallers(10 * thousand); },
            [&] { return 10 * expiredCallers(thousand); });
    if (settings.steps) {
        printStep("callers_1000_ms", callers(fixture, settings.scaled(100)), "100 callers");
        printStep("expiry_1000_ms", expiredCallers(1), "the refresh, with one caller");
        printStep("expiry_1000_ms", expiredCallers(settings.scaled(100)), "100 callers");
    }
}
