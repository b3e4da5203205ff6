// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0provider.h"

#include "provider/apiaccess.h"
#include "session/browserlogin.h"
#include "session/session.h"

#include <QtCore/qpointer.h>

#include <optional>

class Auth0SystemBrowser;

class Auth0ProviderPrivate
{
public:
    explicit Auth0ProviderPrivate(Auth0Provider *provider);
    ~Auth0ProviderPrivate();

    static Auth0ProviderPrivate *get(Auth0Provider *provider) { return provider->d_func(); }

    Auth0Browser *effectiveBrowser();
    // The browser for the page of one login, logout or web session.
    Auth0Browser *browserForPage();
    // Sets one of the settings that select the session.
    void setIdentity(QString &setting, const QString &value, void (Auth0Provider::*notify)());
    // Sets any other setting.
    template<typename T>
    bool setSetting(T &setting, const T &value, void (Auth0Provider::*notify)())
    {
        if (setting == value)
            return false;
        setting = value;
        announceLater(notify);
        return true;
    }
    // Organizations.
    void enter(const QString &account, const QString &organization);
    static bool mayLogIn(const Auth0Error &error);
    void askToLogIn(const Auth0LoginOptions &options);
    // Invitations.
    void announceInvitation();
    void announceAccount();
    Auth0LoginOptions takeInvitation(); // the options of the login that accepts it
    // Changes of the profile.
    void updateUser(Auth0::ProfileUpdate update, const QVariantMap &fields, const QString &scope);
    void refuseUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);
    QString databaseConnection() const;
    // Changes the client authentication.
    template<typename Change>
    void changeClient(Change change);
    void announceLater(void (Auth0Provider::*notify)());
    void warnAboutDomain();
    QFuture<Auth0Credentials> credentials(const Auth0Qt::CredentialsRequest &request);

    Auth0Provider *const q;
    Auth0Profile *const profile;
    Auth0Qt::Session session;
    Auth0Qt::BrowserLogin *const browserLogin; // a child of the session
    const std::shared_ptr<Auth0Qt::ApiAccess> apiAccess; // also used on other threads
    QPointer<Auth0Browser> browser; // set by the application
    QPointer<QNetworkAccessManager> networkAccessManager;
    std::optional<Auth0LoginOptions> invitation; // waits for the user's answer
    QPointer<QObject> asker; // the controller whose view asks the user
    Auth0SystemBrowser *systemBrowser = nullptr; // created when it is needed
    QStringList apiOrigins;
    bool telemetry = true;
    bool warnedAboutDomain = false;
    bool warnedAboutFuture = false;
};
