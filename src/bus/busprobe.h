// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "bus/busconnection.h"

namespace Auth0Qt {

// Whether code that waits for a service on a bus would be answered: asked before it is run.
class BusProbe : public QObject
{
    Q_OBJECT

public:
    // The question starts no service.
    BusProbe(const QList<BusAddress> &bus, const QByteArray &service,
             std::chrono::milliseconds timeout, QObject *parent = nullptr);

Q_SIGNALS:
    // Once, and only after the constructor returned. False when nothing has answered in time. Where
    // the service or the bus is not there, nobody waits for it: that is true.
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
