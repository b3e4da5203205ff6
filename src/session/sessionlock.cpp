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

// The locks of this process, by key. Only the first of each key may be granted. Never destroyed,
// because a provider that is a static object, and its locks, may be destroyed later.
QHash<QString, QList<SessionLock *>> &queues()
{
    static auto *const all = new QHash<QString, QList<SessionLock *>>;
    return *all;
}

// The interval of attempts to get a lock file that another process owns. They are needed in
// addition to the attempts at changes of the folder, because a process that is killed changes no
// file.
constexpr auto RetryInterval = 100ms;

// Once a second the file is checked for a missing owner. It counts as abandoned if two checks find
// no owner, because an owner that releases the lock unlocks the file shortly before it removes it.
constexpr int TriesPerLook = 10;

#ifdef Q_OS_UNIX
// Returns an identifier of the file if no process has the operating system's lock on it. Returns
// nothing if a process has the lock, or if the file does not exist.
QByteArray ownerlessFile(const QString &path)
{
    QByteArray id;
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return id;
    struct stat file;
    if (::fstat(descriptor, &file) == 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        const QDateTime changed = QFileInfo(path).lastModified();
        id = QByteArray::number(quint64(file.st_ino)) + ' '
                + QByteArray::number(changed.toMSecsSinceEpoch());
    }
    ::close(descriptor);
    return id;
}
#endif

// Whether something is at the path of a lock file that is none of this user, for example a folder,
// a link or a pipe. QLockFile would wait for it.
bool isOtherFile(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat file;
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0
            && (!S_ISREG(file.st_mode) || file.st_uid != ::geteuid());
#else
    const QFileInfo info(path);
    return info.isSymLink() || info.isDir();
#endif
}

} // namespace

SessionLock::SessionLock(const QString &key, Scope scope, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_scope(scope)
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
    m_possible = true;
    m_fileFailed = false;
    m_deadline.setRemainingTime(patience);
    queues()[m_key].append(this);
    QMetaObject::invokeMethod(this, &SessionLock::attempt, Qt::QueuedConnection);
}

void SessionLock::attempt()
{
    if (!m_waiting)
        return;
    if (queues().value(m_key).first() == this) {
        switch (m_scope == Scope::Process ? Attempt::Held : tryLock()) {
        case Attempt::Held:
            return finish(true);
        case Attempt::Impossible:
            m_possible = false;
            return finish(false);
        case Attempt::Busy:
            break;
        }
    }
    if (m_deadline.hasExpired())
        return finish(false);
    if (!m_retry.isActive()) {
        SessionStamps::instance()->watch(m_key);
        m_retry.start(int(RetryInterval.count()), this);
    }
}

SessionLock::Attempt SessionLock::tryLock()
{
    auto folder = std::make_unique<SessionFolder>();
    if (!folder->isOpen())
        return Attempt::Impossible;
    // Fails if a process without a lock file has the lock of any key.
    if (!folder->tryLock(SessionFolder::Hold::Shared))
        return Attempt::Busy;
    if (!m_file) {
        m_file = std::make_unique<QLockFile>(folder->path() + u'/' + m_key + u".lock"_s);
#ifdef Q_OS_UNIX
        // A lock file never becomes stale by age. QLockFile would regard the file of a running
        // owner as stale, and create further files in the folder to remove it. Each of them
        // would wake all waiting processes, which would do the same, and the owner would get no
        // processor time. In addition, a process that removes a stale file while its owner
        // releases it can remove the file of the next owner.
        m_file->setStaleLockTime(0);
#else
        m_file->setStaleLockTime(5000);
#endif
        connect(SessionStamps::instance(), &SessionStamps::folderChanged, this,
                &SessionLock::lookWhetherFree);
    }
    // Before QLockFile looks: it reads the file, and would wait for a pipe.
    const bool isOther = isOtherFile(m_file->fileName());
    bool isHeld = !isOther && m_file->tryLock(0);
    if (isOther || (!isHeld && m_file->error() != QLockFile::LockFailedError)) {
        if (!std::exchange(m_fileFailed, true)) {
            qCInfo(lcProvider) << "a lock file cannot be created:"
                               << (isOther ? u"something else is at its place"_s
                                           : QDebug::toString(m_file->error()));
        }
        isHeld = folder->tryLock(SessionFolder::Hold::Exclusive);
    }
    if (!isHeld)
        return Attempt::Busy;
    m_folder = std::move(folder);
    return Attempt::Held;
}

// Called when a file in the folder has changed. The lock may be free if its file no longer exists.
// An attempt that cannot create the file changes the folder, and would be repeated at once.
void SessionLock::lookWhetherFree()
{
    if (m_waiting && m_file && !m_fileFailed && !QFile::exists(m_file->fileName()))
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
        m_file->setStaleLockTime(1); // makes a file of any age stale
    const QPointer<SessionLock> self(this);
    attempt();
    if (!self || !isAbandoned || !m_file)
        return;
    m_file->setStaleLockTime(0);
    if (m_waiting)
        removeAbandoned();
#else
    attempt();
#endif
}

// QLockFile creates a file to remove another one, for which there may be no space. Nobody has a
// lock file while somebody has the exclusive lock on the folder.
void SessionLock::removeAbandoned()
{
    const SessionFolder folder;
    if (folder.tryLock(SessionFolder::Hold::Exclusive))
        folder.remove(m_key + u".lock"_s);
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
    m_folder.reset();
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
