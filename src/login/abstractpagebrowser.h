// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0pagenotice.h"

namespace Auth0Qt {

// A browser that shows the page inside a login view. The login controller opens and closes it.
class AUTH0QT_CORE_EXPORT AbstractPageBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    explicit AbstractPageBrowser(QObject *parent = nullptr);
    ~AbstractPageBrowser() override;

    // The page that is shown, and whether the padlock is closed: https without certificate errors,
    // or a loopback host.
    virtual QUrl url() const = 0;
    virtual bool isSecure() const = 0;
    virtual int progress() const = 0; // 0..100
    // Whether the user has typed into the page since it was opened. Escape then asks first.
    virtual bool hasUserInput() const = 0;
    virtual void reload() = 0;
    // Hosts, with their subdomains, that must not be opened here: see systemBrowserNeeded().
    virtual void setRefusedHosts(const QStringList &hosts) { Q_UNUSED(hosts) }
    // Called when the URL of redirected() is the answer. The page's windows close, and nothing more
    // is reported. The page itself stays until close().
    virtual void finish() { }
    // Whether the page is at another host than the one that was opened, and has a page before it.
    virtual bool canGoBack() const { return false; }
    virtual void goBack() { }
    // The page's questions, and the steps that it does not support.
    Auth0PageNotice *notice() const { return m_notice; }

Q_SIGNALS:
    void urlChanged(); // url, isSecure and canGoBack
    void progressChanged();
    // The first page of this open() is on screen.
    void pageShown();
    // The next step works in the system browser only, for this reason. The login does not come back
    // to the page.
    void systemBrowserNeeded(const Auth0Error &reason);
    // The user has chosen the system browser.
    void systemBrowserWanted();

private:
    Auth0PageNotice *const m_notice;
};

} // namespace Auth0Qt
