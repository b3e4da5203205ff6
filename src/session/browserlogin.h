// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/loginattempt.h"

#include "auth0loginoptions.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>

class Auth0Browser;
class Auth0Identity;

namespace Auth0Qt {

class Session;

// A login without a view: Auth0Provider::login(), loginOnDevice(), exchangeToken() and
// adoptRefreshToken(). The pages are shown by the application's browser. The session reports the
// outcome.
class BrowserLogin : public QObject
{
    Q_OBJECT

public:
    // browser is called when a page has to be opened.
    BrowserLogin(Session *session, const std::function<Auth0Browser *()> &browser);
    ~BrowserLogin() override; // closes the browser

    // Supersedes a login in progress. While the session is being restored, the login waits. A
    // restored session counts as the login, unless the options ask for a fresh login or there is a
    // grant.
    void start(const Auth0LoginOptions &options, LoginAttempt::Way way, const Grant &grant = {});
    // Unlinks the identity in the browser.
    void unlink(const Auth0Identity &identity);
    void cancel(const Auth0Error &reason);

Q_SIGNALS:
    void deviceCodeReady(const Auth0Qt::DeviceCode &code);

private:
    void finishRestore(bool restored, const Auth0Error &problem);
    void begin();
    void follow(LoginAttempt *attempt);
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void closeBrowser();

    Session *const m_session;
    const std::function<Auth0Browser *()> m_findBrowser;
    Auth0LoginOptions m_options;
    LoginAttempt::Way m_way = LoginAttempt::Way::Browser;
    Grant m_grant;
    QMetaObject::Connection m_restore; // while the login waits for the restore
    QPointer<LoginAttempt> m_attempt;
    QPointer<Auth0Browser> m_browser; // that shows the page
};

} // namespace Auth0Qt
