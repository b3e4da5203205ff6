// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "documentscript.h"
#include "login/auth0pagebrowser_p.h"
#include "navigationrules.h"
#include "pageevents.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>

namespace Auth0Qt {

class LoadQueue;

// The page of a login inside a view, whatever shows it. It is told what the engine does and decides
// what that means to the login; derived classes pass on the engine's events, and do in the engine
// what this class asks for. It has no type of any engine.
class LoginPage
    : public Auth0PageBrowser
    , public PageEvents
{
    Q_OBJECT

public:
    explicit LoginPage(QObject *parent = nullptr);
    ~LoginPage() override;

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;
    void finish() override;
    QUrl url() const override { return m_url; }
    bool isSecure() const override;
    int progress() const override;
    bool hasUserInput() const override { return m_hasInput; }
    void setRefusedHosts(const QStringList &hosts) override;
    bool canGoBack() const override;

    QString documentScript() const override { return m_script.source(); }
    bool takeConsoleMessage(const QString &message) override;
    bool acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick) override;
    void setUrl(const QUrl &url) override;
    void setProgress(int percent) override;
    void loadStarted() override;
    void loadEnded(LoadEnd end, const QUrl &url, int error, bool isErrorPage) override;
    void downloadRefused(const QUrl &url) override;
    void authenticationRefused(const QUrl &url, bool isProxy) override;
    void crashed() override;
    void ask(PageQuestion question, const QUrl &origin, const QString &text,
             const QString &proposed, const PageNotices::Answer &answer) override;
    void offerSystemBrowser() override;
    void securityKeyAsked(QObject *request) override;
    void personTyped() override { m_hasInput = true; }
    void personActed() override { m_lastAct.start(); }

    // For the windows that the page opens.
    // What is not their own matter happens: the answer to the login, a host that refuses, a mail.
    Navigation judge(const QUrl &url, bool isMainFrame, bool isClick);
    void refuseAuthentication(bool isProxy);
    bool hasPersonActed() const;
    // Something that is no page, in the desktop's program for it.
    void openOutside(const QUrl &url);
    bool mayOpenWindow(int openWindows) const;

    PageNotices *notices() const { return m_notices; }
    bool isShown() const { return m_pageShown; }

Q_SIGNALS:
    void pageShownChanged(); // until then the page's background is the view's
    void windowsToClose();

protected:
    // Begins to load. What was being loaded has ended.
    virtual void load(const QUrl &url) = 0;
    virtual void stop() = 0;
    // The page before the present one in its history; empty if there is none.
    virtual QUrl previousUrl() const = 0;

    LoadQueue *loads() const { return m_loads; }

private:
    void documentCreated();
    void showPage();
    void setShown(bool shown);
    void fail(const Auth0Error &error);
    void handOver(const Auth0Error &reason);
    void later(const std::function<void()> &function);

    NavigationRules m_rules;
    LoadQueue *const m_loads;
    PageNotices *const m_notices;
    const DocumentScript m_script;
    QTimer m_settling; // since a load ended without a page and no other has begun
    QElapsedTimer m_lastAct;
    QUrl m_authorizeUrl;
    QUrl m_url;
    QUrl m_requested; // by the page itself
    int m_progress = 0;
    bool m_open = false; // between open() and its end
    bool m_hasDocument = false; // since the load of open() began
    bool m_pageShown = false; // since open()
    bool m_hasInput = false;
};

// The page's zoom, one of Chromium's steps up or down from there, or back to 1.
double zoomedIn(double factor);
double zoomedOut(double factor);

} // namespace Auth0Qt
