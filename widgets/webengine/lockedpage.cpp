// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "lockedpage.h"

#include "lockedprofile.h"

namespace Auth0Qt {

LockedPage::LockedPage(QWebEngineProfile *profile, std::shared_ptr<NavigationRules> rules,
                       PopupMaker makePopup, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_rules(std::move(rules))
    , m_makePopup(std::move(makePopup))
{
    refuseRequests(this);
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    // Who listens may delete this page, which the engine does not expect in here: hence later.
    switch (m_rules->decide(url, isMainFrame)) {
    case Navigation::Allow:
        return true;
    case Navigation::Block:
        if (isMainFrame)
            QMetaObject::invokeMethod(this, &LockedPage::blocked, Qt::QueuedConnection);
        return false;
    case Navigation::Redirect:
        QMetaObject::invokeMethod(
                this, [this, url] { Q_EMIT redirected(url); }, Qt::QueuedConnection);
        return false;
    case Navigation::Refused:
        QMetaObject::invokeMethod(
                this, [this, host = url.host()] { Q_EMIT refused(host); }, Qt::QueuedConnection);
        return false;
    }
    return false;
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    return m_makePopup ? m_makePopup() : nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

// Qt would log it, and a page may print anything, its own URL with the state included.
void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                          const QString &)
{
}

} // namespace Auth0Qt
