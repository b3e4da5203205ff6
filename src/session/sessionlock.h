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

// The right to change one record: one holder at a time, over all providers and all processes of
// the user. Within a process in the order of asking; between processes by a lock file, which is
// free again when its owner dies: the owner's process id is in the file. That id may be another
// process's by now, or in another sandbox; therefore the system's own lock on the file, which ends
// with the process, has the last word. How old the file is says nothing: its owner may be slow.
class SessionLock : public QObject
{
    Q_OBJECT

public:
    explicit SessionLock(const QString &key, QObject *parent = nullptr);
    ~SessionLock() override; // gives it back

    // Asks for it; finished() tells, once, never from within this call. Where no lock file can be
    // made at all the lock is granted: then processes cannot see each other anyway.
    void acquire(std::chrono::milliseconds patience);
    void release();
    bool isHeld() const { return m_held; }

Q_SIGNALS:
    void finished(bool held);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void attempt();
    void lookWhetherFree();
    void lookForOwner();
    void finish(bool held);
    void leaveQueue();

    const QString m_key;
    std::unique_ptr<QLockFile> m_file;
    QDeadlineTimer m_deadline;
    QBasicTimer m_retry;
    int m_tries = 0;
    QByteArray m_ownerless; // the file that nobody had when we looked last
    bool m_waiting = false;
    bool m_held = false;
};

} // namespace Auth0Qt
