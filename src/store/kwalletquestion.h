// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "bus/busconnection.h"

#    include <QtCore/qelapsedtimer.h>

#    include <functional>

namespace Auth0Qt {

enum class KWalletState { NoBus, Absent, Silent, Ready };

// Asks KWallet whether it answers, and waits until it does. QtKeychain asks once in a process, at
// its first job, and waits for half a second: if KWallet is starting up, QtKeychain uses another
// keychain until the process ends. Therefore KWallet counts as ready when it has answered quickly.
// The question shows no prompt, and the bus may start the service, as for QtKeychain.
class KWalletQuestion : public QObject
{
public:
    using Answer = std::function<void(KWalletState)>;

    // version: 5 or 6. Answers once, later, and not if `context` was deleted.
    KWalletQuestion(const QList<BusAddress> &bus, int version, std::chrono::milliseconds timeout,
                    QObject *context, Answer answer);

private:
    void connectionChanged();
    void ask();
    void answered(BusConnection::Outcome outcome, const BusMessage &message);
    void finish(KWalletState state);

    const QByteArray m_name;
    Answer m_answer;
    BusConnection m_connection;
    QElapsedTimer m_asked;
    QTimer m_again;
    QTimer m_deadline;
};

} // namespace Auth0Qt

#endif
