// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0systembrowser.h"
#include "browser/desktop.h"
#include "browser/pagerelay.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <memory>

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

    // A browser with the same settings for the page of one request, so that the pages of several
    // requests do not replace each other. A child of the browser, and deleted after PageLifetime.
    Auth0SystemBrowser *forOnePage();

    void setPage(const QUrl &page);
    void tryNext();
    void start(const Command &command);
    void openDesktop();
    void openPortal();
    void startDesktop();
    void dropPortal();
    void fail();

    Auth0SystemBrowser *const q_ptr;
    QString command;
    QString host; // of the page
    std::unique_ptr<Auth0Qt::PageRelay> relay; // for a URL that no program gets
    QUrl url; // that programs get
    QList<Command> commands; // not tried yet
    QPointer<QObject> portal; // while it opens the page
    // Counts calls of open() and close(). A failure of an earlier call is not reported.
    int opening = 0;
    bool desktopIsLast = false;

    // Longer than a page waits for a browser that first asks for a profile or a password.
    static constexpr std::chrono::minutes PageLifetime { 10 };
    // A program that ends without success within this time has not opened the page.
    std::chrono::milliseconds watchTime = std::chrono::seconds(10);
    // How long the desktop's portal may take to accept the page.
    std::chrono::milliseconds portalTime = Auth0Qt::PortalTime;
};
