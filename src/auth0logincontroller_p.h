// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"

#include "auth0pagebrowser_p.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

namespace Auth0Qt {
class LoginAttempt;
class Session;
}

class Auth0LoginControllerPrivate
{
public:
    explicit Auth0LoginControllerPrivate(Auth0LoginController *controller);

    static Auth0LoginControllerPrivate *get(Auth0LoginController *controller)
    {
        return controller->d_func();
    }

    // For Auth0Provider::login(): there is nobody to look at a face, so a browser that does not
    // open ends the login, and a session that is there already does not.
    void setHeadless() { headless = true; }
    // Lets go of what is under way without a word.
    void abandon();

    Auth0Qt::Session *session() const;
    void waitForRestore();
    void decide();
    void accept();
    void reject();
    void beginAttempt();
    void finishAttempt(const Auth0Error &error);
    void openPage();
    void openExternal();
    void showProblem(const Auth0Error &problem);
    void handlePageFailure(const Auth0Error &problem);
    void setFace(Auth0::Face newFace);
    void updateView(); // host, secure, progress, canGoBack
    void setError(const Auth0Error &newError);
    void setAuthorizeUrl(const QUrl &url);
    void connectPageBrowser();
    void connectExternalBrowser(Auth0Browser *browser);
    void closeBrowsers();
    QString serverHost() const;
    bool isWaitingForRestore() const { return bool(restoreConnection); }

    Auth0LoginController *const q;
    QPointer<Auth0Provider> provider;
    QPointer<Auth0PageBrowser> pageBrowser;
    QPointer<Auth0Browser> externalBrowser; // the one that was opened
    QPointer<Auth0Qt::LoginAttempt> attempt;
    QMetaObject::Connection restoreConnection;
    QTimer patience; // nothing is shown while a restore is quick
    Auth0LoginOptions options;
    QStringList systemBrowserHosts;
    Auth0::Face face = Auth0::Face::Idle;
    Auth0Error error;
    QUrl authorizeUrl;
    QUrl redirectUri;
    QString host;
    int progress = 0;
    bool secure = false;
    bool canGoBack = false;
    bool headless = false;
    bool running = false;
    bool external = false; // the person or the page has left the embedded browser
    bool refusedByHost = false; // and cannot come back to it
};
