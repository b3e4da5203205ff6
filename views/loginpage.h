// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "documentscript.h"
#include "login/abstractpagebrowser.h"
#include "navigationrules.h"
#include "pageevents.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>

namespace Auth0Qt {

class LoadQueue;

// The page of a login inside a view. It receives the events of the engine and decides what they
// mean for the login. Derived classes translate between this class and an engine; this class uses
// no type of an engine.
// The base class is qualified for qmltyperegistrar, which does not resolve other names.
class LoginPage
    : public Auth0Qt::AbstractPageBrowser
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
    void userTyped() override { m_hasInput = true; }
    void userActed() override { m_lastAct.start(); }

    // For the windows that the page opens. Handles what concerns the login: its answer, a host that
    // refuses embedded browsers, a mailto: link.
    Navigation decide(const QUrl &url, bool isMainFrame, bool isClick);
    void refuseAuthentication(bool isProxy);
    bool hasUserActed() const;
    bool mayOpenWindow(int openWindows) const;

    PageNotices *notices() const { return m_notices; }
    bool isShown() const { return m_pageShown; }

Q_SIGNALS:
    void pageShownChanged(); // before that the page has the view's background
    void windowsToClose();

protected:
    // Called when no other load is running.
    virtual void load(const QUrl &url) = 0;
    virtual void stop() = 0;
    // The previous page in the history; empty if there is none.
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
    QTimer m_settling; // after a load that ended without a page, until another one begins
    QElapsedTimer m_lastAct;
    QUrl m_authorizeUrl;
    QUrl m_url;
    QUrl m_requested; // by the main frame
    int m_progress = 0;
    bool m_open = false; // between open() and its end
    bool m_hasDocument = false; // since the load of open() began
    bool m_pageShown = false; // since open()
    bool m_hasInput = false;
};

// The next of Chromium's zoom factors above or below this one.
double zoomedIn(double factor);
double zoomedOut(double factor);

} // namespace Auth0Qt
