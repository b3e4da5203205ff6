// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0IdentityModel>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

using namespace Qt::StringLiterals;

class AccountPage : public QObject
{
public:
    void watch(Auth0Provider &auth0);

private:
    void showAge(const QDateTime &told);
    void showOutcome(const QString &text);

    Auth0IdentityModel m_identities;
};

void AccountPage::watch(Auth0Provider &auth0)
{
    // clang-format off
    //! [profile]
    auth0.setProfileSources(Auth0::ProfileSource::Userinfo | Auth0::ProfileSource::ManagementApi);
    m_identities.setProfile(auth0.profile());                // a list model for a view

    const Auth0Profile *profile = auth0.profile();
    connect(profile, &Auth0Profile::lastLoginChanged, this, [this, profile] {
        if (profile->source(u"last_login"_s) == Auth0::ProfileSource::ManagementApi)
            showAge(profile->sourceTime(u"last_login"_s));   // when Auth0 said so
    });

    auth0.updateUserMetadata({ { u"theme"_s, u"dark"_s } }); // seen at once, in other processes when it is saved
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
