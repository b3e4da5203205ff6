// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0AccountModel>
#include <Auth0Qt/Auth0Credentials>
#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0Provider>

using namespace Qt::StringLiterals;

class Reports : public QObject
{
public:
    void load(Auth0Provider &auth0, Auth0AccountModel &accounts);
    void stepUp(Auth0Provider &auth0);

private:
    void fetch(const QString &accessToken);
    void showProblem(const Auth0Error &error);
};

void Reports::load(Auth0Provider &auth0, Auth0AccountModel &accounts)
{
    // clang-format off
    //! [session]
    auth0.setAutoRefresh(true);                              // renew ahead of time
    auth0.setInteractionPolicy(Auth0::InteractionPolicy::Ask); // the dialog opens when the user has to sign in

    auth0.credentialsFor(u"https://reports.acme.com"_s, { u"read:reports"_s })
            .then(this, [this](const Auth0Credentials &credentials) {
                const Auth0Error error = credentials.error();
                if (error.code() == Auth0::ErrorCode::Cancelled)
                    return;
                if (credentials.isValid())
                    fetch(credentials.accessToken());
                else if (!error.isTransient())           // else: no network, try again later
                    showProblem(error);
            });

    accounts.setProvider(&auth0);                            // a list model for a menu of accounts
    accounts.switchTo(accounts.indexOf(u"work"_s));
    //! [session]
    // clang-format on
}

void Reports::stepUp(Auth0Provider &auth0)
{
    // clang-format off
    //! [step-up]
    Auth0LoginOptions options;
    options.setAudience(u"https://api.acme.com"_s);
    options.setScopes({ u"transfer:funds"_s });
    auth0.loginWith(options);                                // QML: auth0.loginWith({ scopes: ["transfer:funds"] })
    //! [step-up]
    // clang-format on
}
