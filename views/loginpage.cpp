// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginpage.h"

#include "browser/desktop.h"
#include "browser/displayhost.h"
#include "loadqueue.h"
#include "pageerror.h"
#include "securitykey.h"

#include <QtCore/qloggingcategory.h>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Core does not export its category of this name.
Q_LOGGING_CATEGORY(lcPage, "auth0.browser", QtInfoMsg)

constexpr int WindowLimit = 2;

// The lifetime of a user activation in Chromium.
constexpr qint64 ActivationTime = 5000; // ms

constexpr double ZoomSteps[] = {
    0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0
};

Auth0Error browserError(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::BrowserError, detail);
}

// Not a failure of the engine: the user decides whether to try the system browser.
Auth0Error noPage()
{
    return Auth0Error(Auth0::ErrorCode::InvalidResponse, u"browser.no_page"_s);
}

bool isBlank(const QUrl &url)
{
    return url.isEmpty() || url.scheme() == "about"_L1;
}

} // namespace

double zoomedIn(double factor)
{
    const auto next = std::find_if(std::begin(ZoomSteps), std::end(ZoomSteps),
                                   [factor](double step) { return step > factor + 0.01; });
    return next == std::end(ZoomSteps) ? factor : *next;
}

double zoomedOut(double factor)
{
    const auto next = std::find_if(std::rbegin(ZoomSteps), std::rend(ZoomSteps),
                                   [factor](double step) { return step < factor - 0.01; });
    return next == std::rend(ZoomSteps) ? factor : *next;
}

LoginPage::LoginPage(QObject *parent)
    : AbstractPageBrowser(parent)
    , m_loads(new LoadQueue([this](const QUrl &url) { load(url); }, this))
    , m_notices(new PageNotices(notice(), this))
{
    connect(m_notices, &PageNotices::systemBrowserWanted, this, &LoginPage::systemBrowserWanted);
    m_settling.setSingleShot(true);
    m_settling.setInterval(1s);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (m_hasDocument)
            showPage();
        else
            fail(noPage());
    });
}

LoginPage::~LoginPage() = default;

void LoginPage::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    Q_EMIT windowsToClose();
    m_notices->reset();
    m_settling.stop();
    m_open = true;
    m_hasInput = false;
    m_hasDocument = false;
    m_rules.redirectUri = redirectUri;
    m_authorizeUrl = authorizeUrl;
    setShown(false);
    m_loads->load(authorizeUrl);
}

void LoginPage::close()
{
    finish();
    setShown(false);
    stop();
    m_loads->load(QUrl(u"about:blank"_s));
}

void LoginPage::finish()
{
    m_open = false;
    m_settling.stop();
    m_notices->reset();
    Q_EMIT windowsToClose();
}

bool LoginPage::isSecure() const
{
    return isSecureUrl(m_url);
}

int LoginPage::progress() const
{
    return m_open ? m_progress : 0;
}

void LoginPage::setRefusedHosts(const QStringList &hosts)
{
    m_rules.refusedHosts = hosts;
}

// Never to the blank page before the first page of the login.
bool LoginPage::canGoBack() const
{
    return m_open && m_pageShown && m_url.host() != m_authorizeUrl.host()
            && !isBlank(previousUrl());
}

bool LoginPage::acceptNavigation(const QUrl &url, bool isMainFrame, bool isClick)
{
    // The page before the first page of the login.
    if (isMainFrame && m_hasDocument && m_open && isBlank(url))
        return false;
    const Navigation decision = decide(url, isMainFrame, isClick);
    if (decision == Navigation::Allow && isMainFrame)
        m_requested = url;
    // If the first navigation is not followed, no page will appear.
    const bool isDropped = decision == Navigation::Block || decision == Navigation::Foreign
            || decision == Navigation::Contact;
    if (isDropped && isMainFrame && !m_hasDocument)
        fail(browserError(u"browser.blocked"_s));
    else if (decision == Navigation::Foreign)
        later([this] { offerSystemBrowser(); });
    return decision == Navigation::Allow;
}

Navigation LoginPage::decide(const QUrl &url, bool isMainFrame, bool isClick)
{
    const Navigation decision = m_rules.decide(url, isMainFrame);
    switch (decision) {
    case Navigation::Redirect:
        // The login checks whether this is the answer. The navigation itself is not followed.
        later([this, url] { Q_EMIT redirected(url); });
        break;
    case Navigation::Refused:
        later([this] { handOver(browserError(u"browser.refused_host"_s)); });
        break;
    case Navigation::Contact:
        if (isClick && hasUserActed())
            later([url] { openOnDesktop(url); });
        break;
    default:
        break;
    }
    if (decision != Navigation::Allow)
        qCDebug(lcPage, "The page asks for a navigation to the scheme %ls, which is not followed",
                qUtf16Printable(url.scheme()));
    return decision;
}

void LoginPage::setUrl(const QUrl &url)
{
    const bool couldGoBack = canGoBack();
    const bool isNew = m_url != url;
    m_url = url;
    if (isNew || couldGoBack != canGoBack())
        Q_EMIT urlChanged();
}

void LoginPage::setProgress(int percent)
{
    if (std::exchange(m_progress, percent) != percent)
        Q_EMIT progressChanged();
}

void LoginPage::loadStarted()
{
    m_settling.stop();
    m_loads->setLoading(true);
}

void LoginPage::loadEnded(LoadEnd end, const QUrl &url, int error, bool isErrorPage)
{
    m_loads->setLoading(false);
    if (!m_open || m_loads->isWaiting())
        return;
    switch (end) {
    case LoadEnd::Succeeded:
        if (!isBlank(url))
            showPage();
        break;
    case LoadEnd::HttpError:
        if (!isErrorPage)
            showPage(); // the server's error page
        // Negotiate, which the engine does not report.
        if (!isErrorPage && error == 401)
            offerSystemBrowser();
        if (isErrorPage && (!m_pageShown || url == m_url))
            fail(Auth0Error(Auth0::ErrorCode::ServerError,
                            error >= 500 ? u"http.server_error"_s : u"http.status"_s));
        break;
    case LoadEnd::Failed:
        if (const Auth0Error problem = pageError(error))
            fail(problem);
        else if (!m_pageShown)
            m_settling.start(); // another load mostly follows
        break;
    }
}

bool LoginPage::takeConsoleMessage(const QString &message)
{
    switch (m_script.eventOf(message).kind) {
    case DocumentScript::Kind::None:
        return false;
    case DocumentScript::Kind::Created:
        documentCreated();
        break;
    case DocumentScript::Kind::Written:
        break;
    case DocumentScript::Kind::Painted:
        if (m_hasDocument)
            showPage();
        break;
    }
    return true;
}

void LoginPage::documentCreated()
{
    m_settling.stop();
    m_notices->reset();
    // Its URL can be reported after its script's message.
    if (m_open && !m_loads->isWaiting())
        m_hasDocument = true;
}

void LoginPage::downloadRefused(const QUrl &)
{
    if (!m_hasDocument)
        fail(noPage());
}

// Authentication for parts of the page, for example a picture of another server, is ignored.
void LoginPage::authenticationRefused(const QUrl &url, bool isProxy)
{
    if (isProxy || url.matches(m_requested, QUrl::RemoveFragment | QUrl::RemoveUserInfo))
        refuseAuthentication(isProxy);
}

void LoginPage::refuseAuthentication(bool isProxy)
{
    later([this, isProxy] {
        handOver(browserError(isProxy ? u"browser.proxy_authentication"_s
                                      : u"browser.authentication"_s));
    });
}

void LoginPage::crashed()
{
    fail(browserError(u"browser.crashed"_s));
}

void LoginPage::ask(PageQuestion question, const QUrl &origin, const QString &text,
                    const QString &proposed, const PageNotices::Answer &answer)
{
    if (!m_open)
        return answer(question == PageQuestion::Alert || question == PageQuestion::Unload, {});
    m_notices->ask(question, displayHost(origin.host()), text, proposed, answer);
    // The first page may ask before it has painted. The question must be visible.
    showPage();
}

void LoginPage::securityKeyAsked(QObject *request)
{
    new SecurityKey(request, m_notices);
}

bool LoginPage::mayOpenWindow(int openWindows) const
{
    return m_open && openWindows < WindowLimit;
}

bool LoginPage::hasUserActed() const
{
    return m_lastAct.isValid() && !m_lastAct.hasExpired(ActivationTime);
}

void LoginPage::offerSystemBrowser()
{
    m_notices->offerSystemBrowser(displayHost(m_url.host()));
    showPage();
}

void LoginPage::showPage()
{
    m_settling.stop();
    if (m_pageShown || !m_open)
        return;
    setShown(true);
    Q_EMIT pageShown();
}

void LoginPage::setShown(bool shown)
{
    if (std::exchange(m_pageShown, shown) != shown)
        Q_EMIT pageShownChanged();
}

// Queued, because the engine is in the middle of an event.
void LoginPage::fail(const Auth0Error &error)
{
    later([this, error] {
        finish();
        Q_EMIT failed(error);
    });
}

void LoginPage::handOver(const Auth0Error &reason)
{
    finish();
    Q_EMIT systemBrowserNeeded(reason);
}

void LoginPage::later(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(
            this,
            [this, function] {
                if (m_open)
                    function();
            },
            Qt::QueuedConnection);
}

} // namespace Auth0Qt
