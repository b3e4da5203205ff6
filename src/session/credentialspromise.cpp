// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/credentialspromise.h"

#include "session/auth0credentials_p.h"

#include <QtCore/qfutureinterface.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qmutex.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

class CredentialsPromise::Private
{
public:
    Private()
    {
        interface.reportStarted();
        // cancel() affects this caller only, which still gets a result.
        QObject::connect(watcher.get(), &QFutureWatcherBase::canceled, watcher.get(), [this] {
            watcher.release()->deleteLater(); // it is the caller
            finish(Auth0CredentialsData::failed(
                    Auth0Error(Auth0::ErrorCode::Cancelled, u"credentials.cancelled"_s)));
        });
        watcher->setFuture(interface.future());
    }

    // The last copy is destroyed.
    ~Private()
    {
        finish(Auth0CredentialsData::failed(
                Auth0Error(Auth0::ErrorCode::Cancelled, u"provider.destroyed"_s)));
    }

    void finish(const Auth0Credentials &credentials)
    {
        if (interface.isFinished())
            return;
        // Before the events of the result: Qt would search those of all callers for its own.
        watcher.reset();
        interface.reportResult(credentials);
        if (interface.resultCount() == 0) { // Qt drops a result after cancel()
            QMutexLocker locker(&interface.mutex());
            interface.resultStoreBase().addResult<Auth0Credentials>(0, &credentials);
        }
        interface.reportFinished();
    }

    QFutureInterface<Auth0Credentials> interface;
    std::unique_ptr<QFutureWatcher<Auth0Credentials>> watcher =
            std::make_unique<QFutureWatcher<Auth0Credentials>>();
};

CredentialsPromise::CredentialsPromise()
    : d(std::make_shared<Private>())
{
}

CredentialsPromise::~CredentialsPromise() = default;
CredentialsPromise::CredentialsPromise(CredentialsPromise &&) noexcept = default;
CredentialsPromise &CredentialsPromise::operator=(CredentialsPromise &&) noexcept = default;
CredentialsPromise::CredentialsPromise(const CredentialsPromise &) = default;
CredentialsPromise &CredentialsPromise::operator=(const CredentialsPromise &) = default;

QFuture<Auth0Credentials> CredentialsPromise::future() const
{
    return d->interface.future();
}

void CredentialsPromise::finish(const Auth0Credentials &credentials)
{
    d->finish(credentials);
}

bool CredentialsPromise::isFinished() const
{
    return d->interface.isFinished();
}

QFuture<Auth0Credentials> finishedFuture(const Auth0Credentials &credentials)
{
    QFutureInterface<Auth0Credentials> interface;
    interface.reportStarted();
    interface.reportFinished(&credentials);
    return interface.future();
}

} // namespace Auth0Qt
