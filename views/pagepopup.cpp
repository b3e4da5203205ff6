// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagepopup.h"

#include "browser/displayhost.h"
#include "pageerror.h"
#include "securitykey.h"

#include <utility>

namespace Auth0Qt {

namespace {

constexpr QSize DefaultSize(480, 640);
constexpr QSize MinimumSize(240, 240);

} // namespace

QSize popupSize(const QSize &wish, const QSize &room)
{
    return (wish.isEmpty() ? DefaultSize : wish).expandedTo(MinimumSize).boundedTo(room);
}

PagePopup::PagePopup(LoginPage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_notice(new Auth0PageNotice(this))
    , m_notices(new PageNotices(m_notice, this))
{
    connect(m_notices, &PageNotices::systemBrowserWanted, page, &LoginPage::systemBrowserWanted);
    connect(page, &LoginPage::windowsToClose, this, &PagePopup::discard);
}

// The opener's document is still there, and says what could not be opened, where this window has
// none.
bool PagePopup::acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick)
{
    if (!m_page)
        return false;
    const Navigation decision = m_page->judge(url, isMainFrame, isClick);
    if (decision == Navigation::Allow && isMainFrame)
        m_requested = url;
    if (decision == Navigation::Allow)
        return true;
    if (decision == Navigation::Foreign)
        offerSystemBrowser();
    if (isMainFrame && !m_shown)
        discard();
    return false;
}

void PagePopup::setUrl(const QUrl &url)
{
    if (std::exchange(m_url, url) == url)
        return;
    Q_EMIT urlChanged();
    showDocument();
}

bool PagePopup::takeConsoleMessage(const QString &message)
{
    switch (m_script.eventOf(message)) {
    case DocumentScript::Event::None:
        return false;
    case DocumentScript::Event::Created:
        m_notices->reset();
        m_hasDocument = true;
        showDocument();
        break;
    case DocumentScript::Event::Painted:
        break;
    }
    return true;
}

void PagePopup::offerSystemBrowser()
{
    if (m_shown)
        m_notices->offerSystemBrowser(displayHost());
    else if (m_page)
        m_page->offerSystemBrowser();
}

void PagePopup::securityKeyAsked(QObject *request)
{
    new SecurityKey(request, m_notices);
}

void PagePopup::loadEnded(LoadEnd end, const QUrl &url, int error, bool)
{
    if (end == LoadEnd::Failed && !m_shown) {
        // What was refused or is no page has been dealt with already.
        if (pageError(error))
            discard();
    } else if (!url.host().isEmpty()) {
        show();
    }
}

// A document that is no page, terms as a PDF for example.
void PagePopup::downloadRefused(const QUrl &url)
{
    if (m_page && m_page->hasPersonActed() && isSecureUrl(url))
        m_page->openOutside(url);
    if (!m_shown)
        discard();
}

void PagePopup::authenticationRefused(const QUrl &url, bool isProxy)
{
    const bool isDocument = url.matches(m_requested, QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (m_page && (isProxy || isDocument))
        m_page->refuseAuthentication(isProxy);
}

void PagePopup::personActed()
{
    if (m_page)
        m_page->personActed();
}

void PagePopup::crashed()
{
    discard();
}

void PagePopup::ask(PageQuestion question, const QUrl &origin, const QString &text,
                    const QString &proposed, const PageNotices::Answer &answer)
{
    // Without a window there is nobody to answer.
    if (!m_shown && question != PageQuestion::Unload)
        return answer(question == PageQuestion::Alert, {});
    m_notices->ask(question, Auth0Qt::displayHost(origin.host()), text, proposed, answer);
}

QString PagePopup::displayHost() const
{
    return Auth0Qt::displayHost(m_url.host());
}

// Its URL may come later than its script's word.
void PagePopup::showDocument()
{
    if (m_hasDocument && !m_url.host().isEmpty())
        show();
}

void PagePopup::show()
{
    if (m_discarded || std::exchange(m_shown, true))
        return;
    Q_EMIT shown();
}

// Later, as the engine is in the middle of something.
void PagePopup::discard()
{
    if (std::exchange(m_discarded, true))
        return;
    QMetaObject::invokeMethod(this, &PagePopup::discarded, Qt::QueuedConnection);
}

} // namespace Auth0Qt
