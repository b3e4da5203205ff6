// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0IdentityModel>
#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

using namespace Qt::StringLiterals;

class AccountPage : public QObject
{
public:
    static void useAction(Auth0Provider &auth0);
    static void link(Auth0Provider &auth0, const QString &userId);
    void watch(Auth0Provider &auth0);

private:
    void showAge(const QDateTime &told);
    void showOutcome(const QString &text);

    Auth0IdentityModel m_identities;
};

void AccountPage::useAction(Auth0Provider &auth0)
{
    // clang-format off
    //! [action]
    auth0.setClaimsNamespace(u"https://acme.com/"_s); // NAMESPACE
    auth0.setProfileSources({});                      // the ID token has all: userinfo is not needed
    //! [action]
    // clang-format on
}

void AccountPage::link(Auth0Provider &auth0, const QString &userId)
{
    // clang-format off
    //! [link]
    auth0.setIdentityLinking(Auth0::IdentityLinking::ByAuthorize);

    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    options.setConnection(u"google-oauth2"_s);     // the connection of the account to link; required
    options.setConnectionScopes({ u"profile"_s }); // the scopes requested from Google; optional
    auth0.loginWith(options);                      // or a login view with these options

    auth0.unlinkIdentity(u"google-oauth2"_s, userId); // also opens the browser
    //! [link]
    // clang-format on
}

void AccountPage::watch(Auth0Provider &auth0)
{
    // clang-format off
    //! [profile]
    auth0.setProfileSources(Auth0::ProfileSource::Userinfo | Auth0::ProfileSource::ManagementApi);
    auth0.setScopes(auth0.scopes() << u"update:current_user_metadata"_s); // both before the login
    m_identities.setProfile(auth0.profile());                // a list model for a view

    const Auth0Profile *profile = auth0.profile();
    connect(profile, &Auth0Profile::lastLoginChanged, this, [this, profile] {
        if (profile->source(u"last_login"_s) == Auth0::ProfileSource::ManagementApi)
            showAge(profile->sourceTime(u"last_login"_s));   // when this source returned the value
    });

    auth0.updateUserMetadata({ { u"theme"_s, u"dark"_s } }); // the profile has it at once, other processes when it is saved
    connect(&auth0, &Auth0Provider::profileUpdateFinished, this,
            [this](Auth0::ProfileUpdate update, const Auth0Error &error) {
                if (error.code() == Auth0::ErrorCode::Cancelled)
                    return;
                if (error) // the profile is what it was before
                    showOutcome(error.message());
                else if (update == Auth0::ProfileUpdate::PasswordChange)
                    showOutcome(tr("We have sent you an e-mail."));
                else
                    showOutcome(tr("Saved."));
            });
    //! [profile]
    // clang-format on
}
