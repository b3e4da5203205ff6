// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/browserlogin.h"

#include "session/session.h"

#include "auth0browser.h"
#include "global/logging.h"
#include "store/storeerror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

BrowserLogin::BrowserLogin(Session *session, const std::function<Auth0Browser *()> &browser)
    : QObject(session)
    , m_session(session)
    , m_findBrowser(browser)
{
}

BrowserLogin::~BrowserLogin()
{
    closeBrowser();
}

void BrowserLogin::start(const Auth0LoginOptions &options, LoginAttempt::Way way,
                         const Grant &grant)
{
    const QPointer<BrowserLogin> self(this);
    cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.superseded"_s));
    if (!self)
        return;
    m_options = options;
    m_way = way;
    m_grant = grant;
    if (const Auth0Error error = options.error()) {
        m_session->fail(error, lcLogin(), {});
        m_session->reportLoginFailed(error);
    } else if (m_session->state() == Auth0::State::Restoring) {
        m_restore = connect(m_session, &Session::restoreFinished, this,
                            &BrowserLogin::finishRestore);
    } else {
        begin();
    }
}

void BrowserLogin::finishRestore(bool restored, const Auth0Error &problem)
{
    disconnect(std::exchange(m_restore, {}));
    const bool isGrant = m_way == LoginAttempt::Way::Grant;
    if (restored && !isGrant && !m_session->asksForFreshLogin(m_options))
        m_session->reportLoggedIn();
    // If the store cannot be read, a new record cannot be written either.
    else if (problem.code() == Auth0::ErrorCode::Cancelled || isStoreInaccessible(problem))
        m_session->reportLoginFailed(problem);
    else
        begin();
}

void BrowserLogin::unlink(const Auth0Identity &identity)
{
    const QPointer<BrowserLogin> self(this);
    cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.superseded"_s));
    if (self)
        follow(m_session->beginUnlink(identity));
}

void BrowserLogin::begin()
{
    if (m_attempt)
        m_attempt->disconnect(this);
    follow(m_session->beginLogin(m_options, m_way, m_grant));
}

void BrowserLogin::follow(LoginAttempt *attempt)
{
    m_attempt = attempt;
    connect(m_attempt, &LoginAttempt::authorizeUrlReady, this, &BrowserLogin::open);
    connect(m_attempt, &LoginAttempt::deviceCodeReady, this, &BrowserLogin::deviceCodeReady);
    connect(m_attempt, &LoginAttempt::finished, this, [this] {
        m_attempt = nullptr;
        closeBrowser();
    });
}

void BrowserLogin::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    m_browser = m_findBrowser();
    const QPointer<LoginAttempt> attempt = m_attempt;
    connect(m_browser, &Auth0Browser::redirected, this, [attempt](const QUrl &url) {
        if (attempt)
            attempt->handleRedirect(url);
    });
    connect(m_browser, &Auth0Browser::closedByUser, this, [this, attempt] {
        if (attempt && !attempt->isStoring())
            cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s));
    });
    connect(m_browser, &Auth0Browser::failed, this, [attempt](const Auth0Error &problem) {
        if (attempt && !attempt->isTooLateToChange())
            attempt->cancel(problem);
    });
    m_browser->open(authorizeUrl, redirectUri);
}

void BrowserLogin::cancel(const Auth0Error &reason)
{
    if (m_restore) {
        disconnect(std::exchange(m_restore, {}));
        m_session->reportLoginFailed(reason);
    }
    if (LoginAttempt *const attempt = std::exchange(m_attempt, {})) {
        attempt->disconnect(this);
        attempt->cancel(reason);
    }
    closeBrowser();
}

// Called last: the browser can be a class of the application, and its close() can run any code.
void BrowserLogin::closeBrowser()
{
    Auth0Browser *const browser = std::exchange(m_browser, {});
    if (!browser)
        return;
    browser->disconnect(this);
    browser->close();
}

} // namespace Auth0Qt
