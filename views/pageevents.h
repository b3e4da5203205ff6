// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagenotices.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The events of an engine for a page: that of the login, or that of a window that it opened. No
// engine expects that a view is deleted during an event. Therefore implementations emit their
// signals later.
class PageEvents
{
public:
    enum class LoadEnd { Succeeded, HttpError, Failed };

    virtual ~PageEvents() = default;

    // A script for each document, in an isolated world: see DocumentScript.
    virtual QString documentScript() const = 0;
    // Returns true for a message of that script.
    virtual bool takeConsoleMessage(const QString &message) = 0;

    // isClick: the user clicked a link of the page.
    virtual bool acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick) = 0;
    virtual void setUrl(const QUrl &url) = 0;
    virtual void setProgress(int percent) = 0;
    virtual void loadStarted() = 0;
    // error: Chromium's error, or the HTTP status. isErrorPage: the engine shows its own page.
    virtual void loadEnded(LoadEnd end, const QUrl &url, int error, bool isErrorPage) = 0;
    virtual void downloadRefused(const QUrl &url) = 0;
    // HTTP authentication, which the engine cancels.
    virtual void authenticationRefused(const QUrl &url, bool isProxy) = 0;
    virtual void crashed() = 0;

    // A dialog of JavaScript, and a step that needs the system browser.
    virtual void ask(PageQuestion question, const QUrl &origin, const QString &text,
                     const QString &proposed, const PageNotices::Answer &answer) = 0;
    virtual void offerSystemBrowser() = 0;
    // WebAuthn: see SecurityKey.
    virtual void securityKeyAsked(QObject *request) = 0;

    // The user has typed text into the page; has pressed a key or a mouse button.
    virtual void userTyped() = 0;
    virtual void userActed() = 0;
};

} // namespace Auth0Qt
