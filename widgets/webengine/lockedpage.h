// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "navigationrules.h"

#include <QtWebEngineCore/qwebenginepage.h>

#include <functional>
#include <memory>

namespace Auth0Qt {

// A page, of the view or of one of its popups, that keeps to the rules of the login.
class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    // Makes the page of a popup; null to have none.
    using PopupMaker = std::function<QWebEnginePage *()>;

    LockedPage(QWebEngineProfile *profile, std::shared_ptr<NavigationRules> rules,
               PopupMaker makePopup, QObject *parent);

Q_SIGNALS:
    // All later than the navigation that they are about, which has been stopped.
    void redirected(const QUrl &url);
    void refused(const QString &host);
    void blocked();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int lineNumber, const QString &sourceId) override;

private:
    const std::shared_ptr<NavigationRules> m_rules;
    const PopupMaker m_makePopup;
};

} // namespace Auth0Qt
