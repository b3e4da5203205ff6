// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagebrowser.h"

#include "displayhost.h"
#include "enginestarter.h"
#include "inputtext.h"
#include "loadqueue.h"
#include "pageerror.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtGui/qguiapplication.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

PageBrowser::PageBrowser(QObject *parent)
    : Auth0PageBrowser(parent)
    , m_loads(new LoadQueue([this](const QUrl &url) { Q_EMIT loadRequested(url); }, this))
{
    // The item that takes the keys is the engine's own, and another one for each site.
    qGuiApp->installEventFilter(this);
}

PageBrowser::~PageBrowser() = default;

QQuickItem *PageBrowser::view() const
{
    return m_view;
}

void PageBrowser::setView(QQuickItem *view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

void PageBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    Q_EMIT popupsClosed();
    m_open = true;
    m_pageShown = false;
    m_hasInput = false;
    m_rules.redirectUri = redirectUri;
    m_loads->load(authorizeUrl);
}

void PageBrowser::close()
{
    m_open = false;
    Q_EMIT popupsClosed();
    Q_EMIT stopRequested();
    m_loads->load(QUrl(u"about:blank"_s));
}

bool PageBrowser::isSecure() const
{
    return isSecureUrl(m_url);
}

void PageBrowser::reload()
{
    Q_EMIT reloadRequested();
}

void PageBrowser::setRefusedHosts(const QStringList &hosts)
{
    m_rules.refusedHosts = hosts;
}

bool PageBrowser::startEngine() const
{
    return EngineStarter::start();
}

QObject *PageBrowser::makeProfile(QObject *parent) const
{
    return EngineStarter::makeProfile(QLocale().uiLanguages().join(u','), parent);
}

// Whoever listens may delete the view, which the engine does not expect in here: hence later.
bool PageBrowser::acceptNavigation(const QUrl &url, bool isMainFrame)
{
    switch (m_rules.decide(url, isMainFrame)) {
    case Navigation::Allow:
        return true;
    case Navigation::Block:
        // On a page that is shown the user can do something else. A way that leads nowhere before
        // there is one would be waited for in vain.
        if (isMainFrame && !m_pageShown)
            fail(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.blocked"_s));
        return false;
    case Navigation::Redirect:
        QMetaObject::invokeMethod(
                this,
                [this, url] {
                    if (!m_open)
                        return;
                    m_open = false; // what the page still does is no matter
                    Q_EMIT popupsClosed();
                    Q_EMIT redirected(url);
                },
                Qt::QueuedConnection);
        return false;
    case Navigation::Refused:
        QMetaObject::invokeMethod(
                this,
                [this, host = url.host()] {
                    if (m_open)
                        Q_EMIT refusedByHost(host);
                },
                Qt::QueuedConnection);
        return false;
    }
    return false;
}

void PageBrowser::setUrl(const QUrl &url)
{
    if (m_url == url)
        return;
    m_url = url;
    Q_EMIT urlChanged();
}

void PageBrowser::setProgress(int percent)
{
    const int shown = m_open ? percent : 0;
    if (m_progress == shown)
        return;
    m_progress = shown;
    Q_EMIT progressChanged();
}

void PageBrowser::setLoading(bool loading)
{
    m_loads->setLoading(loading);
}

void PageBrowser::loadSucceeded(const QUrl &url)
{
    if (m_open && !m_loads->isWaiting() && url.scheme() != "about"_L1)
        showPage();
}

void PageBrowser::loadFailed(int code, bool isHttpStatus)
{
    if (!m_open || m_loads->isWaiting())
        return;
    const Auth0Error error = isHttpStatus ? Auth0Error() : pageError(code);
    if (error.isError())
        fail(error);
    else if (isHttpStatus)
        showPage(); // the server's own words about what is wrong
}

void PageBrowser::crash()
{
    fail(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.crashed"_s));
}

QString PageBrowser::displayHost(const QUrl &url) const
{
    return Auth0Qt::displayHost(url.host());
}

void PageBrowser::showPage()
{
    if (m_pageShown)
        return;
    m_pageShown = true;
    Q_EMIT pageShown();
}

// Later, as the engine is in the middle of something.
void PageBrowser::fail(const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            this,
            [this, error] {
                if (!m_open)
                    return;
                m_open = false;
                Q_EMIT popupsClosed();
                Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
}

bool PageBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_hasInput && bringsText(event) && m_view && m_view->hasActiveFocus())
        m_hasInput = true;
    return Auth0PageBrowser::eventFilter(watched, event);
}

} // namespace Auth0Qt
