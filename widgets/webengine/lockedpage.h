// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWebEngineCore/qwebenginepage.h>

#include <functional>

namespace Auth0Qt {

class PageEvents;
class QuestionScheme;

// The page of the view or of a popup window. It refuses what a login page does not need, and
// reports the rest to PageEvents.
class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    // Makes the page of a popup window, or returns null to refuse it.
    using WindowMaker = std::function<QWebEnginePage *()>;

    // The events outlive the page.
    LockedPage(QWebEngineProfile *profile, PageEvents *events, QuestionScheme *questions,
               const WindowMaker &makeWindow, QObject *parent);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &proposed,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int lineNumber, const QString &sourceId) override;

private:
    void addScript(const QString &name, const QString &source, quint32 world);
    void connectEvents();

    PageEvents *const m_events;
    const WindowMaker m_makeWindow;
};

} // namespace Auth0Qt
