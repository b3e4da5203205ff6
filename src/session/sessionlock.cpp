// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionlock.h"

#include "session/sessionfolder.h"
#include "session/sessionstamps.h"

#include "global/logging.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/file.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// Those in this process that want a key, the first of each may have it. Never destroyed: a provider
// that is a static object, and locks with it, may be destroyed later than any object of ours.
QHash<QString, QList<SessionLock *>> &queues()
{
    static auto *const all = new QHash<QString, QList<SessionLock *>>;
    return *all;
}

// How often a file that another process holds is tried, besides at every change in its folder:
// a process that was killed changes nothing there.
constexpr auto RetryInterval = 100ms;

// A file without an owner is looked for once a second, and seen twice before it counts: an owner
// that gives the lock back lets go of the file a moment before it removes it.
constexpr int TriesPerLook = 10;

// Which file it is when no process has the system's lock on it; empty: one has, or there is none.
QByteArray ownerlessFile(const QString &path)
{
    QByteArray id;
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return id;
    struct stat file;
    if (::fstat(descriptor, &file) == 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        const QDateTime changed = QFileInfo(path).lastModified();
        id = QByteArray::number(quint64(file.st_ino)) + ' '
                + QByteArray::number(changed.toMSecsSinceEpoch());
    }
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
    return id;
}

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
#ifdef Q_OS_UNIX
            // Never by age. QLockFile would take the file of a living owner for an old one, and
            // make files beside it to remove it: each would wake all who wait, who would do so
            // again, until the owner itself has no time to go on. And who removes a file in the
            // moment in which its owner does may remove the next one's.
            m_file->setStaleLockTime(0);
#else
            m_file->setStaleLockTime(5000);
#endif
            connect(SessionStamps::instance(), &SessionStamps::folderChanged, this,
                    &SessionLock::lookWhetherFree);
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

// A file in the folder has changed, but what we wait for is that ours is gone.
void SessionLock::lookWhetherFree()
{
    if (m_waiting && m_file && !QFile::exists(m_file->fileName()))
        attempt();
}

void SessionLock::timerEvent(QTimerEvent *)
{
    if (++m_tries % TriesPerLook == 0)
        lookForOwner();
    else
        attempt();
}

void SessionLock::lookForOwner()
{
#ifdef Q_OS_UNIX
    const QByteArray before = m_ownerless;
    m_ownerless = m_file ? ownerlessFile(m_file->fileName()) : QByteArray();
    const bool isAbandoned = m_file && !m_ownerless.isEmpty() && m_ownerless == before;
    if (isAbandoned)
        m_file->setStaleLockTime(1); // now its age, whatever it is, is reason enough
    const QPointer<SessionLock> self(this);
    attempt();
    if (self && isAbandoned && m_file)
        m_file->setStaleLockTime(0);
#else
    attempt();
#endif
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
