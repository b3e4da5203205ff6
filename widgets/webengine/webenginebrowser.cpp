// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "webenginebrowser.h"

#include "auth0logintexts.h"
#include "inputwatcher.h"
#include "loadqueue.h"
#include "lockedpage.h"
#include "lockedprofile.h"
#include "pageerror.h"
#include "popupdialog.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qloggingcategory.h>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>
#include <QtWebEngineCore/qwebenginecontextmenurequest.h>
#include <QtWebEngineCore/qwebengineloadinginfo.h>
#include <QtWebEngineCore/qwebengineprofile.h>
#include <QtWebEngineWidgets/qwebengineview.h>
#include <QtWidgets/qmenu.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Core's category of the same name is not exported.
Q_LOGGING_CATEGORY(lcEngine, "auth0.browser", QtInfoMsg)

constexpr int PopupLimit = 2;

} // namespace

WebEngineBrowser::WebEngineBrowser(QWidget *parent)
    : EmbeddedBrowser(parent)
    , m_rules(std::make_shared<NavigationRules>())
    , m_profile(makeLockedProfile(this))
    , m_view(new QWebEngineView(parent))
    , m_loads(new LoadQueue([this](const QUrl &url) { m_page->load(url); }, this))
    , m_input(new InputWatcher(m_view))
{
    m_view->setAccessibleName(Auth0LoginTexts::tr("Sign-in page"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(false);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WebEngineBrowser::showContextMenu);
    makePage();
}

WebEngineBrowser::~WebEngineBrowser()
{
    m_open = false;
    closePopups();
    // The page goes before its profile, which is our child.
    m_page->disconnect(this);
    m_view->removeEventFilter(this);
    delete m_view;
}

void WebEngineBrowser::makePage()
{
    LockedPage *old = m_page;
    m_page = new LockedPage(m_profile, m_rules, [this] { return makePopup(); }, m_view);
    connectPage();
    m_view->setPage(m_page);
    delete old;
    adoptPalette();
    // The surface that the engine draws on is made with the first page. On Qt 6.4 it has to be
    // there before the window is shown, or the window is made anew.
    m_loads->reset();
    m_loads->load(QUrl(u"about:blank"_s));
}

void WebEngineBrowser::connectPage()
{
    connect(m_page, &LockedPage::redirected, this, [this](const QUrl &url) {
        if (!m_open)
            return;
        m_open = false; // what the page still does is no matter
        closePopups();
        Q_EMIT redirected(url);
    });
    connect(m_page, &LockedPage::refused, this, [this](const QString &host) {
        if (m_open)
            Q_EMIT refusedByHost(host);
    });
    connect(m_page, &LockedPage::blocked, this, [this] {
        // On a page that is shown the user can do something else. A way that leads nowhere before
        // there is one would be waited for in vain.
        if (!m_pageShown)
            fail(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.blocked"_s));
    });
    connect(m_page, &QWebEnginePage::urlChanged, this, [this] { Q_EMIT urlChanged(); });
    connect(m_page, &QWebEnginePage::loadProgress, this, &WebEngineBrowser::setProgress);
    connect(m_page, &QWebEnginePage::loadingChanged, this, &WebEngineBrowser::loadingChanged);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
                if (status == QWebEnginePage::NormalTerminationStatus)
                    return;
                m_crashed = true;
                fail(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.crashed"_s));
            });
}

QWidget *WebEngineBrowser::widget() const
{
    return m_view;
}

void WebEngineBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    closePopups();
    m_open = true;
    m_pageShown = false;
    m_input->setHasInput(false);
    m_rules->redirectUri = redirectUri;
    if (m_crashed) {
        m_crashed = false;
        makePage();
    }
    m_loads->load(authorizeUrl);
}

void WebEngineBrowser::close()
{
    m_open = false;
    closePopups();
    m_page->triggerAction(QWebEnginePage::Stop);
    m_loads->load(QUrl(u"about:blank"_s));
}

QUrl WebEngineBrowser::url() const
{
    return m_page->url();
}

bool WebEngineBrowser::isSecure() const
{
    return isSecureUrl(m_page->url());
}

bool WebEngineBrowser::hasUserInput() const
{
    return m_input->hasInput();
}

void WebEngineBrowser::reload()
{
    m_page->triggerAction(QWebEnginePage::Reload);
}

void WebEngineBrowser::setRefusedHosts(const QStringList &hosts)
{
    m_rules->refusedHosts = hosts;
}

void WebEngineBrowser::setProgress(int percent)
{
    const int shown = m_open ? percent : 0;
    if (m_progress == shown)
        return;
    m_progress = shown;
    Q_EMIT progressChanged();
}

void WebEngineBrowser::loadingChanged(const QWebEngineLoadingInfo &info)
{
    qCDebug(lcEngine, "Load status %d of %ls, code %d", int(info.status()),
            qUtf16Printable(info.url().host()), info.errorCode());
    m_loads->setLoading(info.status() == QWebEngineLoadingInfo::LoadStartedStatus);
    if (!m_open || m_loads->isWaiting())
        return;
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        showPage();
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus)
        return;
    const bool isHttp = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    const Auth0Error error = isHttp ? Auth0Error() : pageError(info.errorCode());
    if (error.isError())
        fail(error);
    else if (isHttp)
        showPage(); // the server's own words about what is wrong
}

void WebEngineBrowser::showPage()
{
    if (m_pageShown || m_page->url().scheme() == "about"_L1)
        return;
    m_pageShown = true;
    Q_EMIT pageShown();
}

// Later, as the engine is in the middle of something.
void WebEngineBrowser::fail(const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            this,
            [this, error] {
                if (!m_open)
                    return;
                m_open = false;
                closePopups();
                Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
}

QWebEnginePage *WebEngineBrowser::makePopup()
{
    m_popups.removeIf([](const QPointer<PopupDialog> &popup) { return !popup; });
    if (!m_open || m_popups.size() >= PopupLimit)
        return nullptr;
    auto *popup = new PopupDialog(m_profile, m_rules, m_view->window());
    m_popups.append(popup);
    connect(popup->page(), &LockedPage::redirected, m_page, &LockedPage::redirected);
    connect(popup->page(), &LockedPage::refused, m_page, [this, popup](const QString &host) {
        popup->close();
        Q_EMIT m_page->refused(host);
    });
    return popup->page();
}

void WebEngineBrowser::closePopups()
{
    const QList<QPointer<PopupDialog>> popups = std::exchange(m_popups, {});
    for (const QPointer<PopupDialog> &popup : popups)
        delete popup.data();
}

// Copy and paste; the engine's own menu can also show the source and go back out of the login.
void WebEngineBrowser::showContextMenu(const QPoint &position)
{
    const QWebEngineContextMenuRequest *request = m_view->lastContextMenuRequest();
    if (!request)
        return;
    const QWebEngineContextMenuRequest::EditFlags can = request->editFlags();
    QMenu *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, QWebEnginePage::WebAction action, bool enabled) {
        QAction *entry = menu->addAction(text);
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, this, [this, action] {
            if (action == QWebEnginePage::Paste)
                m_input->setHasInput(true);
            m_page->triggerAction(action);
        });
    };
    if (request->isContentEditable()) {
        add(Auth0LoginTexts::tr("Cut"), QWebEnginePage::Cut,
            can & QWebEngineContextMenuRequest::CanCut);
        add(Auth0LoginTexts::tr("Copy"), QWebEnginePage::Copy,
            can & QWebEngineContextMenuRequest::CanCopy);
        add(Auth0LoginTexts::tr("Paste"), QWebEnginePage::Paste,
            can & QWebEngineContextMenuRequest::CanPaste);
    } else if (!request->selectedText().isEmpty()) {
        add(Auth0LoginTexts::tr("Copy"), QWebEnginePage::Copy, true);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_view->mapToGlobal(position));
}

// No white flash before a page in a dark window.
void WebEngineBrowser::adoptPalette()
{
    m_page->setBackgroundColor(m_view->palette().color(QPalette::Window));
}

bool WebEngineBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::PaletteChange)
        adoptPalette();
    return EmbeddedBrowser::eventFilter(watched, event);
}

} // namespace Auth0Qt
