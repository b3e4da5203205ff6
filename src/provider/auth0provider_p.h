// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0provider.h"

#include "provider/apiaccess.h"
#include "session/browserlogin.h"
#include "session/session.h"

#include <QtCore/qpointer.h>

class Auth0SystemBrowser;

class Auth0ProviderPrivate
{
public:
    explicit Auth0ProviderPrivate(Auth0Provider *provider);
    ~Auth0ProviderPrivate();

    static Auth0ProviderPrivate *get(Auth0Provider *provider) { return provider->d_func(); }

    Auth0Browser *effectiveBrowser();
    // Sets one of the settings that say which session this is.
    void setIdentity(QString &setting, const QString &value, void (Auth0Provider::*notify)());
    // Sets any other one.
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
    // Changes of the user.
    void updateUser(Auth0::ProfileUpdate update, const QVariantMap &fields, const QString &scope);
    void refuseUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);
    QString databaseConnection() const;
    // Changes how the application proves who it is.
    template<typename Change>
    void changeClient(Change change);
    void announceLater(void (Auth0Provider::*notify)());
    void warnAboutDomain();

    Auth0Provider *const q;
    Auth0Profile *const profile;
    Auth0Qt::Session session;
    Auth0Qt::BrowserLogin *const browserLogin; // a child of the session
    const std::shared_ptr<Auth0Qt::ApiAccess> apiAccess; // who may get tokens, on any thread
    QPointer<Auth0Browser> browser; // the application's
    QPointer<QNetworkAccessManager> networkAccessManager;
    Auth0SystemBrowser *systemBrowser = nullptr; // ours, made when it is needed
    QStringList apiOrigins;
    bool telemetry = true;
    bool warnedAboutDomain = false;
};
