// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "documentscript.h"
#include "loginpage.h"

#include <QtCore/qpointer.h>
#include <QtCore/qsize.h>
#include <QtCore/qtimer.h>

namespace Auth0Qt {

// A window that the page of a login opened, as some social connections do. The window is shown when
// it has a document.
class PagePopup
    : public QObject
    , public PageEvents
{
    Q_OBJECT

public:
    explicit PagePopup(LoginPage *page, QObject *parent = nullptr);

    QString documentScript() const override { return m_script.source(); }
    QString firstDocumentScript() const { return m_script.firstSource(); }
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
    void userTyped() override { }
    void userActed() override;

    bool isSecure() const { return isSecureUrl(m_site); }
    // The host in the form in which it is shown to users.
    QString displayHost() const;
    // Whether the view may have a size: with one, the engine draws the document.
    bool mayHaveSize() const;
    Auth0PageNotice *notice() const { return m_notice; }
    bool isShown() const { return m_shown; }

Q_SIGNALS:
    void siteChanged();
    void shown();
    // The window has ended, mostly before it was shown.
    void discarded();

private:
    void settle();
    void takeDocument(const QUrl &origin);
    void setSite(const QUrl &url);
    void showDocument();
    void show();
    void discard();

    const QPointer<LoginPage> m_page;
    Auth0PageNotice *const m_notice;
    PageNotices *const m_notices;
    const DocumentScript m_script;
    QTimer m_settling; // after something was written that cannot be shown: another page may follow
    QUrl m_site; // the URL or the origin of its document
    QUrl m_requested; // by the main frame
    bool m_hasDocument = false;
    bool m_shown = false;
    bool m_discarded = false;
};

// The size of such a window, limited by the room on the screen.
QSize popupSize(const QSize &requestedSize, const QSize &room);

} // namespace Auth0Qt
