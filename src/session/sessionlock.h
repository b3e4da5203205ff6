// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtCore/qbytearray.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qlockfile.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

namespace Auth0Qt {

class SessionFolder;

// The exclusive lock of a record. It has one owner at a time in all providers and processes of the
// user. Within a process, locks are granted in the order of the calls. Between processes, a lock
// file with the process id of its owner is used; the lock of a dead process is taken over. The
// process id may have been reused, or belong to another sandbox. Therefore the operating system's
// lock on the file, which ends with the process, decides whether the owner is alive. The age of the
// file does not count, because its owner may be slow.
//
// If the lock file cannot be created (the file system is full, or read-only), the exclusive lock on
// the folder takes its place, which needs no space. Each owner of a lock file has the shared lock
// on the folder, so that the two exclude each other. On Windows, where folders have no locks, the
// lock is refused.
class SessionLock : public QObject
{
    Q_OBJECT

public:
    // Whose operations the lock excludes.
    enum class Scope {
        Process, // for a store that no other process reads
        User
    };

    explicit SessionLock(const QString &key, Scope scope = Scope::User, QObject *parent = nullptr);
    ~SessionLock() override; // releases the lock

    // Requests the lock. finished() is emitted once, never during this call. patience is the
    // timeout. The lock is refused at once if the processes have no folder: isPossible() is false
    // then.
    void acquire(std::chrono::milliseconds patience);
    void release();
    bool isHeld() const { return m_held; }
    bool isPossible() const { return m_possible; }

Q_SIGNALS:
    void finished(bool held);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void attempt();
    enum class Attempt { Held, Busy, Impossible };
    Attempt tryLock();
    void lookWhetherFree();
    void lookForOwner();
    void removeAbandoned();
    void finish(bool held);
    void leaveQueue();

    const QString m_key;
    const Scope m_scope;
    std::unique_ptr<SessionFolder> m_folder; // while it is locked
    std::unique_ptr<QLockFile> m_file;
    QDeadlineTimer m_deadline;
    QBasicTimer m_retry;
    int m_tries = 0;
    QByteArray m_ownerless; // identifies the lock file that had no owner at the last check
    bool m_fileFailed = false; // the lock file could not be created
    bool m_possible = true;
    bool m_waiting = false;
    bool m_held = false;
};

} // namespace Auth0Qt
