// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0systembrowser.h"
#include "browser/desktop.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>

class Auth0SystemBrowserPrivate
{
    Q_DECLARE_PUBLIC(Auth0SystemBrowser)

public:
    using Command = QStringList;

    explicit Auth0SystemBrowserPrivate(Auth0SystemBrowser *q)
        : q_ptr(q)
    {
    }

    static Auth0SystemBrowserPrivate *get(Auth0SystemBrowser *browser) { return browser->d_func(); }

    void tryNext();
    void start(const Command &command);
    void openDesktop();
    void openPortal();
    void startDesktop();
    void dropPortal();
    void fail();

    Auth0SystemBrowser *const q_ptr;
    QString command;
    QUrl url;
    QList<Command> commands; // not tried yet
    QPointer<QObject> portal; // while it has the page
    // Counts calls of open() and close(): a late failure of an earlier one is not reported.
    int opening = 0;
    bool desktopIsLast = false;

    // How long after its start a program that ends without success has not opened the page.
    std::chrono::milliseconds watchTime = std::chrono::seconds(10);
    // How long the desktop's portal may take to accept the page.
    std::chrono::milliseconds portalTime = Auth0Qt::PortalTime;
};
