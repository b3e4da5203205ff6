// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "bus/busconnection.h"

#    include <QtCore/qtimer.h>
#    include <QtCore/qurl.h>

#    include <chrono>
#    include <memory>

namespace Auth0Qt {

// Opens a URL by the desktop's portal (org.freedesktop.portal.OpenURI), by which a program in a
// sandbox reaches a browser outside of it. Does not block; QDesktopServices::openUrl() blocks until
// the portal answers, for up to 25 seconds.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject *parent = nullptr);
    // Cancels a request that the user has not answered yet.
    ~DesktopPortal() override;

    // Called once. parentWindow is the portal's identifier of a window, or empty. The portal must
    // accept the request within the timeout.
    void open(const QUrl &url, const QString &parentWindow, std::chrono::milliseconds timeout);

Q_SIGNALS:
    // At most one of failed() and refusedByUser() is emitted. finished() is always the last signal.
    // None is emitted before open() returns.
    void failed(); // the portal cannot be reached, does not answer, refuses, or finds no program
    void refusedByUser(); // the user was asked for a program and has chosen none
    void finished();

private:
    void connectionChanged();
    void ask();
    void take(BusConnection::Outcome outcome, const BusMessage &answer);
    void takeSignal(const BusMessage &message);
    void giveUp(const char *reason);
    void drop();

    std::unique_ptr<BusConnection> m_connection;
    QTimer m_deadline;
    QByteArray m_url;
    QByteArray m_parentWindow;
    QByteArray m_service; // the unique name of the portal that has accepted the request
    QByteArray m_request; // the object path of the request
};

} // namespace Auth0Qt

#endif
