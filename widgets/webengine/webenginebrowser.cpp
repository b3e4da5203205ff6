// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "webenginebrowser.h"

#include "auth0logintexts.h"
#include "inputwatcher.h"
#include "loadqueue.h"
#include "lockedpage.h"
#include "lockedprofile.h"
#include "popupdialog.h"
#include "questionscheme.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qaction.h>
#include <QtGui/qshortcut.h>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>
#include <QtWebEngineCore/qwebenginecontextmenurequest.h>
#include <QtWebEngineCore/qwebenginedownloadrequest.h>
#include <QtWebEngineCore/qwebenginehistory.h>
#include <QtWebEngineCore/qwebengineprofile.h>
#include <QtWebEngineWidgets/qwebengineview.h>
#include <QtWidgets/qmenu.h>

#include <algorithm>
#include <utility>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

WebEngineBrowser::WebEngineBrowser(QWidget *parent, const QSize &size)
    : LoginPage(parent)
    , m_profile(makeLockedProfile(this))
    , m_view(new QWebEngineView(parent))
    , m_questions(new QuestionScheme(this))
    , m_input(new InputWatcher(m_view, this))
{
    m_profile->installUrlSchemeHandler(QuestionScheme::name(), m_questions);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            &WebEngineBrowser::takeDownload);
    m_view->setAccessibleName(Auth0LoginTexts::tr("Sign-in page"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(false);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WebEngineBrowser::showContextMenu);
    connect(this, &LoginPage::windowsToClose, this, &WebEngineBrowser::closePopups);
    connect(this, &LoginPage::pageShownChanged, this, [this] {
        adoptBackground();
        if (isShown())
            m_page->history()->clear(); // of the empty page
    });
    addShortcuts();
    // A page that is laid out in a smaller view is scrolled to its field, and stays scrolled.
    m_view->resize(size);
    makePage();
}

WebEngineBrowser::~WebEngineBrowser()
{
    finish();
    // Pages must be deleted before their profile, which is a child of this object.
    for (const QPointer<PopupDialog> &popup : std::as_const(m_popups))
        delete popup.data();
    m_view->removeEventFilter(this);
    delete m_view;
}

void WebEngineBrowser::makePage()
{
    LockedPage *old = m_page;
    m_page = new LockedPage(m_profile, this, m_questions, [this] { return makePopup(); }, m_view);
    m_view->setPage(m_page);
    delete old;
    adoptBackground();
    // Creates the surface that the engine draws on, without the time of a first page. With Qt 6.4
    // the native window is recreated if the surface is created after the window is shown.
    loads()->reset();
    m_page->runJavaScript(QString());
}

void WebEngineBrowser::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &function) {
        auto *const shortcut = new QShortcut(keys, m_view);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    const auto zoomIn = [this] { m_view->setZoomFactor(zoomedIn(m_view->zoomFactor())); };
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), zoomIn);
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), zoomIn); // plus without Shift on many keyboards
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [this] { m_view->setZoomFactor(zoomedOut(m_view->zoomFactor())); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoomFactor(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    connect(m_input, &InputWatcher::typed, this, &LoginPage::userTyped);
    connect(m_input, &InputWatcher::acted, this, &LoginPage::userActed);
    connect(m_input, &InputWatcher::backPressed, this, &WebEngineBrowser::goBack);
}

QWidget *WebEngineBrowser::widget() const
{
    return m_view;
}

void WebEngineBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    if (std::exchange(m_hasCrashed, false))
        makePage();
    LoginPage::open(authorizeUrl, redirectUri);
}

void WebEngineBrowser::crashed()
{
    m_hasCrashed = true;
    LoginPage::crashed();
}

void WebEngineBrowser::load(const QUrl &url)
{
    m_page->load(url);
}

void WebEngineBrowser::stop()
{
    m_page->triggerAction(QWebEnginePage::Stop);
}

void WebEngineBrowser::reload()
{
    m_page->triggerAction(QWebEnginePage::Reload);
}

void WebEngineBrowser::goBack()
{
    if (canGoBack())
        m_page->triggerAction(QWebEnginePage::Back);
}

QUrl WebEngineBrowser::previousUrl() const
{
    const QWebEngineHistory *const history = m_page->history();
    return history->canGoBack() ? history->backItem().url() : QUrl();
}

void WebEngineBrowser::takeDownload(QWebEngineDownloadRequest *download)
{
    download->cancel();
    if (download->page() == m_page)
        return downloadRefused(download->url());
    for (const QPointer<PopupDialog> &popup : std::as_const(m_popups)) {
        if (popup && popup->page() == download->page())
            return popup->rules()->downloadRefused(download->url());
    }
}

QWebEnginePage *WebEngineBrowser::makePopup()
{
    m_popups.removeIf([](const QPointer<PopupDialog> &popup) { return !popup; });
    const auto isOpen = [](const QPointer<PopupDialog> &popup) { return !popup->hasEnded(); };
    if (!mayOpenWindow(int(std::count_if(m_popups.cbegin(), m_popups.cend(), isOpen))))
        return nullptr;
    auto *const popup = new PopupDialog(m_profile, m_questions, this, m_view->window());
    m_popups.append(popup);
    return popup->page();
}

void WebEngineBrowser::closePopups()
{
    for (const QPointer<PopupDialog> &popup : std::as_const(m_popups)) {
        if (popup)
            popup->end();
    }
}

// The engine's menu also shows the source and navigates.
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
                userTyped();
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

// The background of the window before there is a page, so that a dark window does not flash. Then
// white, which pages without a background expect.
void WebEngineBrowser::adoptBackground()
{
    m_page->setBackgroundColor(isShown() ? QColor(Qt::white)
                                         : m_view->palette().color(QPalette::Window));
}

bool WebEngineBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::PaletteChange)
        adoptBackground();
    return LoginPage::eventFilter(watched, event);
}

} // namespace Auth0Qt
