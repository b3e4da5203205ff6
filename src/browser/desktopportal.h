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

// Opens a URL by the desktop's portal (org.freedesktop.portal.OpenURI), which is how a program in a
// sandbox reaches a browser outside of it. Waits for nothing: QDesktopServices::openUrl() makes the
// same call and blocks the thread until the portal answers, for up to 25 seconds.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject *parent = nullptr);
    // The portal then drops what the person has not answered yet.
    ~DesktopPortal() override;

    // Once. parentWindow is the portal's identifier of the window that asks, or empty. The portal
    // has to accept the request within the timeout.
    void open(const QUrl &url, const QString &parentWindow, std::chrono::milliseconds timeout);

Q_SIGNALS:
    // One of the first two at most, once, and none from within open().
    void failed(); // the portal is not there, does not answer, refuses, or has found no program
    void refusedByUser(); // the portal has asked for a program, and the person has chosen none
    // The last one, always: the request has ended, or nothing more will be heard of it.
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
    QByteArray m_service; // the unique name of who has accepted the request
    QByteArray m_request; // its object path
};

} // namespace Auth0Qt

#endif
