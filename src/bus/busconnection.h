// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/busmessage.h"

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qdeadlinetimer.h>
#    include <QtCore/qhash.h>
#    include <QtCore/qlist.h>
#    include <QtCore/qpointer.h>
#    include <QtCore/qtimer.h>
#    include <QtNetwork/qlocalsocket.h>

#    include <chrono>
#    include <functional>

namespace Auth0Qt {

struct BusAddress
{
    QByteArray name; // of the socket
    bool abstract = false; // no file: a name in Linux's abstract namespace
};

// The sockets that an address names (D-Bus Specification, "Server Addresses"), in its order. Only
// those of this machine: a session bus has no other.
QList<BusAddress> busAddresses(const QString &address);

// In a sandbox of Flatpak or Snap, as QtGui's platform plugins decide: QGenericUnixServices (6.4)
// and QDesktopUnixServices (6.11), checkNeedPortalSupport().
bool isSandboxed();

QList<BusAddress> systemBusAddresses();
// The session bus that is there already; empty if there is none. libdbus and GIO would start one
// when the environment names none ("autolaunch"), which would outlive us and has no services.
AUTH0QT_CORE_EXPORT QList<BusAddress> sessionBusAddresses();

// A connection to a message bus that calls methods and waits for nothing: no thread, no blocking
// call, no static object. It can be deleted at any time, also while the bus does not answer.
//
// QtDBus and libdbus cannot do that. They connect, authenticate and ask Hello in one blocking call,
// which lasts 25 seconds with a bus that hangs; QtDBus's thread does it, and ends with the process.
class AUTH0QT_CORE_EXPORT BusConnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Opening, Open, Lost };
    enum class Outcome { Answered, Error, Lost };
    using Handler = std::function<void(Outcome outcome, const BusMessage &answer)>;

    // Lost after `timeout` where a bus accepts no connection until then: tries end with it.
    explicit BusConnection(const QList<BusAddress> &addresses, QObject *parent = nullptr,
                           std::chrono::milliseconds timeout = std::chrono::seconds(25));
    ~BusConnection() override;

    State state() const { return m_state; }

    // When Open only. The handler is called once, later; not when context or this is gone.
    void call(BusMessage message, QObject *context, Handler handler);
    // When Open only. Has signalReceived() emitted for what matches the rule (D-Bus Specification,
    // "Match Rules") as well as for the bus's own; a bus that refuses the rule tells nobody.
    void addMatch(QByteArrayView rule);

Q_SIGNALS:
    void changed(); // once Open, once Lost, and only after the constructor returned
    void signalReceived(const Auth0Qt::BusMessage &message);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Handler handler;
    };

    void connectToNext();
    void connected(int descriptor);
    void read();
    bool readAuthentication();
    bool readMessage();
    void received(const BusMessage &message);
    void refuse(const BusMessage &call);
    void send(BusMessage message);
    void setState(State state);
    void lose();

    QList<BusAddress> m_addresses; // not tried yet
    QLocalSocket m_socket;
    QTimer m_retry;
    const QDeadlineTimer m_deadline;
    QByteArray m_input;
    QHash<quint32, Pending> m_pending;
    State m_state = State::Opening;
    bool m_authenticated = false;
    quint32 m_lastSerial = 0;
};

} // namespace Auth0Qt

#endif
