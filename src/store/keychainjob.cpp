// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/keychainjob.h"

#include "global/logging.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qtimer.h>

#include <qt6keychain/keychain.h>

namespace Auth0Qt {

namespace {

KeychainError mapError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainError::None;
    case QKeychain::EntryNotFound:
        return KeychainError::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainError::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeychainError::Failed;
}

QKeychain::Job *makeJob(KeychainCall call, const QString &service, const QByteArray &data)
{
    switch (call) {
    case KeychainCall::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainCall::Remove:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainCall::Write:
        break;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(data);
    return job;
}

// libsecret needs GLib's main loop. Whether another one runs it is unknown, so this is logged only
// after a timeout.
void warnWithoutGLib()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher && !dispatcher->inherits("QEventDispatcherGlib")
        && !dispatcher->inherits("QPAEventDispatcherGlib"))
        qCWarning(lcStore, "no response from the keychain: libsecret needs Qt's GLib event loop");
#endif
}

// Connects a job with its caller. The job continues if this object is deleted.
class JobLink : public QObject
{
public:
    using Answer = std::function<void(KeychainError error, const QByteArray &data)>;

    JobLink(std::chrono::milliseconds timeout, QObject *context, Answer answer)
        : QObject(context)
        , m_answer(std::move(answer))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            warnWithoutGLib();
            finish(KeychainError::Timeout, {});
        });
        m_deadline.start(timeout);
    }

    // Copies the data, since the job deletes itself. Answers later, when QtKeychain has finished.
    void jobFinished(QKeychain::Job *job)
    {
        const auto error = mapError(job->error());
        if (error == KeychainError::Failed)
            qCInfo(lcStore, "QtKeychain error %d", int(job->error()));
        const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        const QByteArray data = reader ? reader->binaryData() : QByteArray();
        QMetaObject::invokeMethod(
                this, [this, error, data] { finish(error, data); }, Qt::QueuedConnection);
    }

private:
    void finish(KeychainError error, const QByteArray &data)
    {
        deleteLater();
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(error, data);
    }

    Answer m_answer;
    QTimer m_deadline; // QTimer::singleShot() would run after the deletion of this object
};

} // namespace

void startKeychainJob(KeychainCall call, const QString &service, const QString &key,
                      const QByteArray &data, std::chrono::milliseconds timeout, QObject *context,
                      std::function<void(KeychainError error, const QByteArray &data)> answer)
{
    auto *link = new JobLink(timeout, context, std::move(answer));
    auto *job = makeJob(call, service, data); // deletes itself when it ends
    job->setKey(key);
    job->setInsecureFallback(false); // no plain file
    QObject::connect(job, &QKeychain::Job::finished, link,
                     [link](QKeychain::Job *finished) { link->jobFinished(finished); });
    job->start();
}

} // namespace Auth0Qt
