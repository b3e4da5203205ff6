// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "bus/busmessage.h"

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

// The Unix sockets in an address (D-Bus Specification, "Server Addresses"), in its order. A bus at
// a TCP address is not supported.
QList<BusAddress> busAddresses(const QString &address);

// Whether the process runs in a sandbox of Flatpak or Snap. The same rule as in QtGui's
// checkNeedPortalSupport() (QGenericUnixServices in 6.4, QDesktopUnixServices in 6.11).
bool isSandboxed();

QList<BusAddress> systemBusAddresses();
// The addresses of the running session bus; empty if there is none. libdbus and GIO would start one
// ("autolaunch"), which has no services and is still there when this process has ended.
AUTH0QT_CORE_EXPORT QList<BusAddress> sessionBusAddresses();

// A connection to a message bus that calls methods without blocking, without a thread and without a
// static object. It can be deleted at any time, also while the bus does not respond.
//
// QtDBus and libdbus connect, authenticate and call Hello in one blocking call, which takes 25
// seconds if the bus does not respond. In QtDBus this blocks a thread that ends with the process.
class AUTH0QT_CORE_EXPORT BusConnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Opening, Open, Lost };
    enum class Outcome { Answered, Error, Lost };
    using Handler = std::function<void(Outcome outcome, const BusMessage &answer)>;

    // If no bus accepts the connection within `timeout`, the state becomes Lost.
    explicit BusConnection(const QList<BusAddress> &addresses, QObject *parent = nullptr,
                           std::chrono::milliseconds timeout = std::chrono::seconds(25));
    ~BusConnection() override;

    State state() const { return m_state; }

    // Only when Open. The handler is called once, later, unless context or this object is deleted.
    void call(BusMessage message, QObject *context, Handler handler);
    // Only when Open. Makes signalReceived() be emitted for messages that match the rule (D-Bus
    // Specification, "Match Rules"). An invalid rule is not reported.
    void addMatch(QByteArrayView rule);

Q_SIGNALS:
    void changed(); // once when Open, once when Lost; never in the constructor
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
    void endConnection();

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
