// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "heartbeat.h"

#include <QtCore/qbasictimer.h>
#include <QtCore/qlogging.h>
#include <QtCore/qobject.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qstringlist.h>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

QT_BEGIN_NAMESPACE
class QWindow;
QT_END_NAMESPACE

// How long a thread that wants to run every few milliseconds has been kept from it: by the
// machine's other work, which keeps all threads of the application waiting. At most as long as this
// the interface may wait for one of them.
class LoadGauge
{
public:
    LoadGauge();
    ~LoadGauge();

    int takeLongestDelay() { return m_longest.exchange(0); } // in ms; begins anew

private:
    void run();

    QSemaphore m_end;
    std::atomic_int m_longest = 0;
    std::thread m_thread;
};

// Watches what no page may bring about, from its making on: a pause of the application, a secret in
// a title or in the log, a file, a process that stays.
class Witness : public QObject
{
    Q_OBJECT

public:
    Witness();
    ~Witness() override;

    // What must not be seen, from now on and before.
    void setSecrets(const QStringList &secrets) { m_secrets = secrets; }
    // The engine has started: from now on the application may not pause.
    void expectHeartbeat();
    // What the test itself does next takes its time.
    void look();
    void lookAgain();

    // Windows that were shown: their classes or names, the dialog's own left out.
    QStringList windows() const { return m_windows; }
    void setOwnWindow(const std::function<QWindow *()> &window) { m_ownWindow = window; }

    // A single time it may be the machine's doing.
    bool hasPaused() const;
    // Also waits for processes to end. Says what was wrong, or nothing.
    QString verdict();

    static QList<qint64> renderers(); // process ids

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    static void note(QtMsgType type, const QMessageLogContext &context, const QString &message);
    static QStringList files();
    QString secretIn(const QStringList &texts) const;
    void lookAtWindows();

    static Witness *s_current;
    static QtMessageHandler s_previous;

    const QStringList m_filesBefore;
    QStringList m_secrets;
    QStringList m_titles;
    QStringList m_log;
    QStringList m_windows;
    std::function<QWindow *()> m_ownWindow;
    std::unique_ptr<Heartbeat> m_heartbeat;
    LoadGauge m_gauge;
    int m_longestGap = 0; // ms, beyond what the machine is to blame for
    QBasicTimer m_timer;
    int m_ticks = 0;
};
