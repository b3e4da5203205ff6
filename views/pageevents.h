// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagenotices.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// What an engine tells of a page, be it the login's or that of a window that it opened. Whoever
// listens may delete the view, which no engine expects in the middle of an event: all that follows
// comes later.
class PageEvents
{
public:
    enum class LoadEnd { Succeeded, HttpError, Failed };

    virtual ~PageEvents() = default;

    // A script for each document, in a world of its own: see DocumentScript.
    virtual QString documentScript() const = 0;
    // True if the message was that script's.
    virtual bool takeConsoleMessage(const QString &message) = 0;

    // isClick: by a link of the page.
    virtual bool acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick) = 0;
    virtual void setUrl(const QUrl &url) = 0;
    virtual void setProgress(int percent) = 0;
    virtual void loadStarted() = 0;
    // error: Chromium's, or the HTTP status. isErrorPage: the engine shows a page of its own.
    virtual void loadEnded(LoadEnd end, const QUrl &url, int error, bool isErrorPage) = 0;
    virtual void downloadRefused(const QUrl &url) = 0;
    // HTTP authentication, which the engine cancels.
    virtual void authenticationRefused(const QUrl &url, bool isProxy) = 0;
    virtual void crashed() = 0;

    // A dialog of JavaScript; and one that the engine cannot show without an event loop.
    virtual void ask(PageQuestion question, const QUrl &origin, const QString &text,
                     const QString &proposed, const PageNotices::Answer &answer) = 0;
    virtual void offerSystemBrowser() = 0;
    // WebAuthn: see SecurityKey.
    virtual void securityKeyAsked(QObject *request) = 0;

    // The person has typed text into the page; has pressed a key or a button of the mouse.
    virtual void personTyped() = 0;
    virtual void personActed() = 0;
};

} // namespace Auth0Qt
