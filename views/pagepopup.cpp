// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagepopup.h"

#include "browser/desktop.h"
#include "browser/displayhost.h"
#include "pageerror.h"
#include "securitykey.h"

#include <utility>

using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr QSize DefaultSize(480, 640);
constexpr QSize MinimumSize(240, 240);

// Qt 6.4 crashes when it draws the first document of a window, which has no address. Later versions
// do not.
constexpr bool CanShowWritten = QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);

} // namespace

QSize popupSize(const QSize &requestedSize, const QSize &room)
{
    return (requestedSize.isEmpty() ? DefaultSize : requestedSize)
            .expandedTo(MinimumSize)
            .boundedTo(room);
}

PagePopup::PagePopup(LoginPage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_notice(new Auth0PageNotice(this))
    , m_notices(new PageNotices(m_notice, this))
{
    connect(m_notices, &PageNotices::systemBrowserWanted, page, &LoginPage::systemBrowserWanted);
    connect(page, &LoginPage::windowsToClose, this, &PagePopup::discard);
    m_settling.setSingleShot(true);
    m_settling.setInterval(2s);
    connect(&m_settling, &QTimer::timeout, this, &PagePopup::offerSystemBrowser);
}

// If this window has no document, the page that opened it shows the notice.
bool PagePopup::acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick)
{
    if (!m_page)
        return false;
    const Navigation decision = m_page->decide(url, isMainFrame, isClick);
    if (decision == Navigation::Allow && isMainFrame) {
        m_settling.stop();
        m_requested = url;
    }
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
    setSite(url);
}

// A document that was only written to has no URL with a host. Its origin is that of the page that
// has written it.
void PagePopup::setSite(const QUrl &url)
{
    if (!url.host().isEmpty() && std::exchange(m_site, url) != url)
        Q_EMIT siteChanged();
    showDocument();
}

bool PagePopup::takeConsoleMessage(const QString &message)
{
    const DocumentScript::Event event = m_script.eventOf(message);
    switch (event.kind) {
    case DocumentScript::Kind::None:
        return false;
    case DocumentScript::Kind::Created:
        // The first document sends this, too, if it was written to before its script ran. Its
        // origin is that of the writer. With Qt 6.4 only a URL shows that there is another
        // document.
        takeDocument(CanShowWritten ? event.origin : QUrl());
        settle();
        break;
    case DocumentScript::Kind::Written:
        if (CanShowWritten || m_shown)
            takeDocument(event.origin);
        settle();
        break;
    case DocumentScript::Kind::Painted:
        break;
    }
    return true;
}

// A document that cannot be shown is possibly followed by one that can.
void PagePopup::settle()
{
    if (!m_shown && m_requested.host().isEmpty())
        m_settling.start();
}

void PagePopup::takeDocument(const QUrl &origin)
{
    m_settling.stop();
    m_notices->reset();
    m_hasDocument = true;
    setSite(origin);
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
        // Refused navigations and downloads have been handled already.
        if (pageError(error))
            discard();
    } else if (!url.host().isEmpty()) {
        show();
    }
}

// A document that is not a page, for example a PDF file.
void PagePopup::downloadRefused(const QUrl &url)
{
    if (m_page && m_page->hasUserActed() && isSecureUrl(url))
        openOnDesktop(url);
    if (!m_shown)
        discard();
}

void PagePopup::authenticationRefused(const QUrl &url, bool isProxy)
{
    const bool isDocument = url.matches(m_requested, QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (m_page && (isProxy || isDocument))
        m_page->refuseAuthentication(isProxy);
}

void PagePopup::userActed()
{
    if (m_page)
        m_page->userActed();
}

void PagePopup::crashed()
{
    discard();
}

void PagePopup::ask(PageQuestion question, const QUrl &origin, const QString &text,
                    const QString &proposed, const PageNotices::Answer &answer)
{
    // Without a window the user cannot answer.
    if (!m_shown && question != PageQuestion::Unload)
        return answer(question == PageQuestion::Alert, {});
    m_notices->ask(question, Auth0Qt::displayHost(origin.host()), text, proposed, answer);
}

QString PagePopup::displayHost() const
{
    return Auth0Qt::displayHost(m_site.host());
}

bool PagePopup::mayHaveSize() const
{
    return CanShowWritten || !m_site.isEmpty();
}

void PagePopup::showDocument()
{
    if (m_hasDocument && !m_site.isEmpty())
        show();
}

void PagePopup::show()
{
    if (m_discarded || std::exchange(m_shown, true))
        return;
    m_settling.stop();
    Q_EMIT shown();
}

// Queued, because the engine is in the middle of an event.
void PagePopup::discard()
{
    m_settling.stop();
    if (std::exchange(m_discarded, true))
        return;
    QMetaObject::invokeMethod(this, &PagePopup::discarded, Qt::QueuedConnection);
}

} // namespace Auth0Qt
