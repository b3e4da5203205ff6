// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Auth0Provider has to do with the profile: where it comes from, and changes of it.

#include "auth0provider.h"

#include "auth0identity.h"
#include "auth0profile.h"
#include "http/http.h"
#include "http/managementapi.h"
#include "profile/profileclaims.h"
#include "provider/auth0provider_p.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::claimsNamespace
    \brief The namespace of the tenant's custom claims, such as \c{https://acme.com/}.

    A claim \c{https://acme.com/user_metadata} then fills Auth0Profile::userMetadata, and so on.
*/
QString Auth0Provider::claimsNamespace() const
{
    return d_ptr->session.settings.claimsNamespace;
}

void Auth0Provider::setClaimsNamespace(const QString &claimsNamespace)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.claimsNamespace, claimsNamespace,
                      &Auth0Provider::claimsNamespaceChanged)) {
        d->session.updateProfile();
    }
}

/*!
    \property Auth0Provider::permissionsClaim
    \brief The claim that Auth0Profile::permissions is read from, by default \c permissions.

    By its whole name, by its name within claimsNamespace, or by a path: \c{app_metadata.rights}.
    Its value is a list of texts, or one text.
*/
QString Auth0Provider::permissionsClaim() const
{
    return d_ptr->session.settings.permissionsClaim;
}

void Auth0Provider::setPermissionsClaim(const QString &claim)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.permissionsClaim, claim,
                      &Auth0Provider::permissionsClaimChanged)) {
        d->session.updateProfile();
    }
}

/*!
    \property Auth0Provider::rolesClaim
    \brief The claim that Auth0Profile::roles is read from, by default \c roles.

    As with permissionsClaim; Keycloak has its roles in \c{realm_access.roles}.
*/
QString Auth0Provider::rolesClaim() const
{
    return d_ptr->session.settings.rolesClaim;
}

void Auth0Provider::setRolesClaim(const QString &claim)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.rolesClaim, claim, &Auth0Provider::rolesClaimChanged))
        d->session.updateProfile();
}

/*!
    \property Auth0Provider::profileSources
    \brief Which sources the profile is made of, beside the ID token.

    \c Userinfo at first. With \c ManagementApi the user's own record is read at Auth0's Management
    API, which has what no token has: \c identities with their profiles, \c logins_count,
    \c last_login and more. The application needs no other login for this, but its refresh token
    must be good for that API (\e{Multi-Resource Refresh Token}) with the scope
    \c{read:current_user}; see managementUrl. Without \c Userinfo nothing is asked after a login,
   and the ID token is all there is.

    Sources are asked after each login and by reloadProfile().
*/
Auth0::ProfileSources Auth0Provider::profileSources() const
{
    return d_ptr->session.settings.profileSources;
}

void Auth0Provider::setProfileSources(Auth0::ProfileSources sources)
{
    Q_D(Auth0Provider);
    // The ID token is where everything begins; a change comes from here.
    sources.setFlag(Auth0::ProfileSource::IdToken);
    sources.setFlag(Auth0::ProfileSource::LocalChange, false);
    d->setSetting(d->session.settings.profileSources, sources,
                  &Auth0Provider::profileSourcesChanged);
}

/*!
    \property Auth0Provider::managementUrl
    \brief Auth0's Management API, \c{https://acme.eu.auth0.com/api/v2/}, or one with the same
   shape.

    It is also the audience of the access tokens for it. Empty, as it is at first, means \c{api/v2/}
    of the issuer. A tenant with a custom domain must set it: Auth0 knows this API by the tenant's
    own domain only.

    An address of your own, such as \c{https://api.acme.com/me/}, may offer users what Auth0 lets no
    user do, for instance updateUser(): it gets the user's token and asks Auth0 with its own.
*/
QUrl Auth0Provider::managementUrl() const
{
    return d_ptr->session.settings.ownManagementUrl;
}

void Auth0Provider::setManagementUrl(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.ownManagementUrl, url, &Auth0Provider::managementUrlChanged);
}

/*!
    Returns after how long the profile is loaded anew by itself; zero, as at first, means never.

    \sa reloadProfile()
*/
std::chrono::seconds Auth0Provider::profileReloadInterval() const
{
    return d_ptr->session.settings.profileReloadInterval;
}

/*!
    Loads the profile anew each \a interval after it was loaded last, while somebody is signed in;
    never with zero. At least a minute: Auth0 limits how often a user may be asked for.
*/
void Auth0Provider::setProfileReloadInterval(std::chrono::seconds interval)
{
    using namespace std::chrono_literals;
    d_ptr->session.setProfileReloadInterval(interval <= 0s ? 0s : std::max(interval, 60s));
}

/*!
    Asks the sources of the profile anew: see profileSources. Does not wait: Auth0Profile says what
    has changed, and errorOccurred() tells when a source did not answer.

    Auth0 allows five userinfo requests a minute for a user. When it has refused one, none is sent
    until it allows them again, and the error is \c RateLimited with the time to wait.
*/
void Auth0Provider::reloadProfile()
{
    d_ptr->session.reloadProfile();
}

/*!
    Changes what the user may keep at Auth0 (\c user_metadata): each key of \a changes gets its new
    value, and one whose value is null (\c{QVariant::fromValue(nullptr)}) is taken away; all others
    stay. A map within takes the place of the one before.

    Auth0Profile::userMetadata has the new values at once; when the server refuses or cannot be
    reached it goes back to the old ones. profileUpdateFinished() tells. Other programs with the
   same session see the change as soon as the server has confirmed it.

    The application needs a refresh token that is good for Auth0's Management API with the scope
    \c{update:current_user_metadata}. A value that is no JSON is \c ConfigurationError,
    \c profile.value, and nothing is sent.

    \sa managementUrl
*/
void Auth0Provider::updateUserMetadata(const QVariantMap &changes)
{
    d_ptr->updateUser(Auth0::ProfileUpdate::UserMetadata, { { u"user_metadata"_s, changes } },
                      QLatin1StringView(Auth0Qt::ManagementApi::UpdateMetadata));
}

/*!
    Changes \c name, \c nickname, \c given_name, \c family_name or \c picture: what \a fields has.
    Another key is \c ConfigurationError, \c profile.field. As with updateUserMetadata(), the
   profile has it at once, and goes back when it is refused.

    These belong to the connection: Auth0 refuses them (\c management.refused) for a user of a
   social or an enterprise connection that is synchronized at each login. And it gives the scope
    \c{update:users} to no user, so that this needs an API of your own at managementUrl.
*/
void Auth0Provider::updateUser(const QVariantMap &fields)
{
    Q_D(Auth0Provider);
    static const QStringList known { u"name"_s, u"nickname"_s, u"given_name"_s, u"family_name"_s,
                                     u"picture"_s };
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!known.contains(it.key())) {
            return d->refuseUpdate(
                    Auth0::ProfileUpdate::UserFields,
                    Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.field"_s));
        }
    }
    d->updateUser(Auth0::ProfileUpdate::UserFields, fields,
                  QLatin1StringView(Auth0Qt::ManagementApi::UpdateUser));
}

/*!
    Parts the account \a userId of \a provider (Auth0Identity::userId, Auth0Identity::provider) from
    the user: it becomes a user of its own. Auth0 lets nobody part with the first identity
    (\c management.refused). One that is not there is \c ConfigurationError, \c profile.identity.

    Seen in Auth0Profile::identities at once, as with updateUserMetadata(). Needs the scope
    \c{update:current_user_identities}.
*/
void Auth0Provider::unlinkIdentity(const QString &provider, const QString &userId)
{
    Q_D(Auth0Provider);
    QJsonArray rest;
    const QList<Auth0Identity> identities = profile()->identities();
    for (const Auth0Identity &identity : identities) {
        if (identity.provider() != provider || identity.userId() != userId)
            rest.append(QJsonObject::fromVariantMap(identity.claims()));
    }
    if (rest.size() == identities.size()) {
        return d->refuseUpdate(
                Auth0::ProfileUpdate::UnlinkIdentity,
                Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.identity"_s));
    }
    Auth0Qt::ProfileChange change;
    change.update = Auth0::ProfileUpdate::UnlinkIdentity;
    change.seen = { { u"identities"_s, rest } };
    change.scope = QLatin1StringView(Auth0Qt::ManagementApi::UpdateIdentities);
    change.send = [provider, userId](const Auth0Qt::ManagementApi &api, const QString &token,
                                     QObject *context, Auth0Qt::ManagementApi::Callback callback) {
        api.unlink(provider, userId, token, context, std::move(callback));
    };
    d->session.change(change);
}

/*!
    Lets Auth0 send the user an e-mail with a link to a page for a new password. That is for users
    of a database connection; for others, who have their password elsewhere, it is
    \c ConfigurationError, \c profile.no_password. Auth0 tells nobody whether it has sent one.
*/
void Auth0Provider::requestPasswordChange()
{
    Q_D(Auth0Provider);
    const Auth0::ProfileUpdate update = Auth0::ProfileUpdate::PasswordChange;
    const QString connection = d->databaseConnection();
    if (isAuthenticated() && (connection.isEmpty() || profile()->email().isEmpty())) {
        return d->refuseUpdate(
                update, Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.no_password"_s));
    }
    QString issuer = d->session.settings.issuer();
    if (!issuer.endsWith(u'/'))
        issuer += u'/';
    QJsonObject body { { u"client_id"_s, clientId() },
                       { u"email"_s, profile()->email() },
                       { u"connection"_s, connection } };
    if (!profile()->organizationId().isEmpty())
        body.insert(u"organization"_s, profile()->organizationId());
    Auth0Qt::ProfileChange change;
    change.update = update;
    change.send = [http = d->session.sharedHttp(),
                   url = QUrl(issuer + "dbconnections/change_password"_L1),
                   body](const Auth0Qt::ManagementApi &, const QString &, QObject *context,
                         Auth0Qt::ManagementApi::Callback callback) {
        http->client.send(
                "POST", url, body, {}, context,
                [callback](const Auth0Qt::HttpResponse &response) {
                    if (response.error)
                        callback(response.error);
                    else
                        callback(QJsonObject());
                },
                Auth0Qt::HttpResponse::Expect::Nothing);
    };
    d->session.change(change);
}

// Of the user's own password, if she has one.
QString Auth0ProviderPrivate::databaseConnection() const
{
    const QList<Auth0Identity> identities = profile->identities();
    for (const Auth0Identity &identity : identities) {
        if (identity.provider() == "auth0"_L1)
            return identity.connection();
    }
    // Without the identities, sub still tells which kind it is, and this is how Auth0 calls the
    // first connection.
    return profile->sub().startsWith("auth0|"_L1) && identities.isEmpty()
            ? u"Username-Password-Authentication"_s
            : QString();
}

void Auth0ProviderPrivate::refuseUpdate(Auth0::ProfileUpdate update, const Auth0Error &error)
{
    session.report(error);
    session.reportUpdate(update, error);
}

void Auth0ProviderPrivate::updateUser(Auth0::ProfileUpdate update, const QVariantMap &fields,
                                      const QString &scope)
{
    Auth0Qt::ProfileChange change;
    change.update = update;
    change.seen = QJsonObject::fromVariantMap(fields);
    change.scope = scope;
    if (!Auth0Qt::isJson(fields)) {
        return refuseUpdate(update,
                            Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.value"_s));
    }
    change.send = [body = change.seen](const Auth0Qt::ManagementApi &api, const QString &token,
                                       QObject *context,
                                       Auth0Qt::ManagementApi::Callback callback) {
        api.update(body, token, context, std::move(callback));
    };
    session.change(change);
}
