// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "documentscript.h"
#include "loginpage.h"

#include <QtCore/qpointer.h>
#include <QtCore/qsize.h>

namespace Auth0Qt {

// A window that the page of a login opened, as social connections do: what the engine does there,
// and what that means. The window appears when it has a document of its own.
class PagePopup
    : public QObject
    , public PageEvents
{
    Q_OBJECT

public:
    explicit PagePopup(LoginPage *page, QObject *parent = nullptr);

    QString documentScript() const override { return m_script.source(); }
    bool takeConsoleMessage(const QString &message) override;
    bool acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick) override;
    void setUrl(const QUrl &url) override;
    void setProgress(int) override { }
    void loadStarted() override { }
    void loadEnded(LoadEnd end, const QUrl &url, int error, bool isErrorPage) override;
    void downloadRefused(const QUrl &url) override;
    void authenticationRefused(const QUrl &url, bool isProxy) override;
    void crashed() override;
    void ask(PageQuestion question, const QUrl &origin, const QString &text,
             const QString &proposed, const PageNotices::Answer &answer) override;
    void offerSystemBrowser() override;
    void securityKeyAsked(QObject *request) override;
    void personTyped() override { }
    void personActed() override;

    QUrl url() const { return m_url; }
    bool isSecure() const { return isSecureUrl(m_url); }
    // As a person should see it.
    QString displayHost() const;
    Auth0PageNotice *notice() const { return m_notice; }
    bool isShown() const { return m_shown; }

Q_SIGNALS:
    void urlChanged();
    void shown();
    // It has ended, mostly before it appeared.
    void discarded();

private:
    void showDocument();
    void show();
    void discard();

    const QPointer<LoginPage> m_page;
    Auth0PageNotice *const m_notice;
    PageNotices *const m_notices;
    const DocumentScript m_script;
    QUrl m_url;
    QUrl m_requested; // by the window itself
    bool m_hasDocument = false;
    bool m_shown = false;
    bool m_discarded = false;
};

// The size of such a window: at most what the page wishes and the screen has room for.
QSize popupSize(const QSize &wish, const QSize &room);

} // namespace Auth0Qt
