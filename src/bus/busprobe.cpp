// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "bus/busprobe.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace Auth0Qt {

using namespace Qt::StringLiterals;

BusProbe::BusProbe(const QList<BusAddress> &bus, const QByteArray &service,
                   std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_connection(bus)
{
    connect(&m_connection, &BusConnection::changed, this, &BusProbe::connectionChanged);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
    m_deadline.start(timeout);
}

void BusProbe::connectionChanged()
{
    if (m_connection.state() == BusConnection::State::Lost)
        return finish(true);
    BusMessage ping;
    ping.destination = m_service;
    ping.path = "/"_ba;
    ping.interface = "org.freedesktop.DBus.Peer"_ba;
    ping.member = "Ping"_ba;
    ping.noAutoStart = true;
    m_connection.call(ping, this,
                      [this](BusConnection::Outcome, const BusMessage &) { finish(true); });
}

void BusProbe::finish(bool responsive)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    Q_EMIT finished(responsive);
}

} // namespace Auth0Qt

#endif
