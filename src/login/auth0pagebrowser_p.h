// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0pagenotice.h"

// A browser that shows the page inside a login view. The views' plugin implements it; the login
// controller drives it. Not installed: applications bring an Auth0Browser of their own instead.
class AUTH0QT_CORE_EXPORT Auth0PageBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    explicit Auth0PageBrowser(QObject *parent = nullptr);
    ~Auth0PageBrowser() override;

    // The page now shown, and whether its connection is as safe as the padlock says: https
    // without certificate errors, or a loopback host.
    virtual QUrl url() const = 0;
    virtual bool isSecure() const = 0;
    virtual int progress() const = 0; // 0..100
    // Whether the user has typed into the page since it was opened: Escape asks first then.
    virtual bool hasUserInput() const = 0;
    virtual void reload() = 0;
    // Hosts, and all below them, that must not be opened here: see systemBrowserNeeded().
    virtual void setRefusedHosts(const QStringList &hosts) { Q_UNUSED(hosts) }
    // What redirected() brought is the answer: the page's windows close, and nothing more is
    // reported. The page itself stays until close().
    virtual void finish() { }
    // Whether the page is at a host that it was not opened with, and has a page before it.
    virtual bool canGoBack() const { return false; }
    virtual void goBack() { }
    // What the page asks, or cannot do.
    Auth0PageNotice *notice() const { return m_notice; }

Q_SIGNALS:
    void urlChanged(); // url, isSecure and canGoBack
    void progressChanged();
    // The first page of this open() is on screen.
    void pageShown();
    // The page comes to something that only the system browser can do, for the reason: hand over
    // and do not come back.
    void systemBrowserNeeded(const Auth0Error &reason);
    // The person wants to go on in the system browser.
    void systemBrowserWanted();

private:
    Auth0PageNotice *const m_notice;
};
