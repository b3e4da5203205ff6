// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "bus/busconnection.h"

namespace Auth0Qt {

// Checks whether a service on a bus responds, before code is called that blocks until it does.
class BusProbe : public QObject
{
    Q_OBJECT

public:
    // Does not start the service.
    BusProbe(const QList<BusAddress> &bus, const QByteArray &service,
             std::chrono::milliseconds timeout, QObject *parent = nullptr);

Q_SIGNALS:
    // Once, never in the constructor. False if there was no response in time. True if the bus or
    // the service does not exist, since nothing blocks then.
    void finished(bool responsive);

private:
    void connectionChanged();
    void finish(bool responsive);

    const QByteArray m_service;
    BusConnection m_connection;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace Auth0Qt

#endif
