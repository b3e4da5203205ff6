// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionlock.h"

#include "sessionfolder.h"
#include "sessionstamps.h"

#include "../logging_p.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// Those in this process that want a key, the first of each may have it.
QHash<QString, QList<SessionLock *>> &queues()
{
    static QHash<QString, QList<SessionLock *>> all;
    return all;
}

// How often a file that another process holds is tried, besides at every change in its folder:
// a process that was killed changes nothing there.
constexpr auto RetryInterval = 100ms;

} // namespace

SessionLock::SessionLock(const QString &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
}

SessionLock::~SessionLock()
{
    release();
}

void SessionLock::acquire(std::chrono::milliseconds patience)
{
    Q_ASSERT(!m_waiting && !m_held);
    m_waiting = true;
    m_deadline.setRemainingTime(patience);
    queues()[m_key].append(this);
    QMetaObject::invokeMethod(this, &SessionLock::attempt, Qt::QueuedConnection);
}

void SessionLock::attempt()
{
    if (!m_waiting)
        return;
    if (queues().value(m_key).first() == this) {
        const QString folder = sessionFolder();
        if (folder.isEmpty())
            return finish(true);
        if (!m_file) {
            m_file = std::make_unique<QLockFile>(folder + u'/' + m_key + u".lock"_s);
            // Seconds, since the id of a dead owner may be another process's by now. Too early is
            // no harm: a living owner's file cannot be taken away.
            m_file->setStaleLockTime(5000);
            connect(SessionStamps::instance(), &SessionStamps::folderChanged, this,
                    &SessionLock::attempt);
        }
        if (m_file->tryLock(0))
            return finish(true);
        if (m_file->error() != QLockFile::LockFailedError) {
            qCInfo(lcProvider) << "a lock file cannot be made:" << m_file->error();
            return finish(true);
        }
    }
    if (m_deadline.hasExpired())
        return finish(false);
    if (!m_retry.isActive()) {
        SessionStamps::instance()->watch(m_key);
        m_retry.start(int(RetryInterval.count()), this);
    }
}

void SessionLock::timerEvent(QTimerEvent *)
{
    attempt();
}

void SessionLock::finish(bool held)
{
    m_waiting = false;
    m_held = held;
    m_retry.stop();
    if (m_file)
        SessionStamps::instance()->disconnect(this);
    if (!held)
        leaveQueue();
    Q_EMIT finished(held);
}

void SessionLock::release()
{
    if (!m_waiting && !m_held)
        return;
    m_waiting = false;
    m_held = false;
    m_retry.stop();
    if (m_file)
        m_file->unlock();
    m_file.reset();
    leaveQueue();
}

void SessionLock::leaveQueue()
{
    QList<SessionLock *> &queue = queues()[m_key];
    queue.removeOne(this);
    if (queue.isEmpty())
        queues().remove(m_key);
    else
        QMetaObject::invokeMethod(queue.first(), &SessionLock::attempt, Qt::QueuedConnection);
}

} // namespace Auth0Qt
