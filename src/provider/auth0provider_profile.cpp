// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The functions of Auth0Provider for the profile: its sources and its changes.

#include "auth0provider.h"

#include "auth0identity.h"
#include "auth0profile.h"
#include "http/http.h"
#include "http/managementapi.h"
#include "profile/profileclaims.h"
#include "provider/auth0provider_p.h"

#include <QtCore/qjsonarray.h>

#include <optional>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::claimsNamespace
    \brief The namespace of the tenant's custom claims, such as \c{https://acme.com/}.

    For example, the claim \c{https://acme.com/user_metadata} is then used for
    Auth0Profile::userMetadata. With the Action \c{docs/auth0/profile-action.js} the ID token has
    all fields of the user, and each refresh updates them. No other source is needed; see
    profileSources.

    If two sources have a value, one under its plain name and one in the namespace, the one that
    changed last is used.
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
        d->session.profileSync.updateProfile();
    }
}

/*!
    \property Auth0Provider::permissionsClaim
    \brief The claim that Auth0Profile::permissions is read from, by default \c permissions.

    The value is the whole name of the claim, its name within claimsNamespace, or a path such as
    \c{app_metadata.rights}. The claim must be a list of strings, or one string.
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
        d->session.profileSync.updateProfile();
    }
}

/*!
    \property Auth0Provider::rolesClaim
    \brief The claim that Auth0Profile::roles is read from, by default \c roles.

    The same values as for permissionsClaim are possible. For Keycloak set \c{realm_access.roles}.
*/
QString Auth0Provider::rolesClaim() const
{
    return d_ptr->session.settings.rolesClaim;
}

void Auth0Provider::setRolesClaim(const QString &claim)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.rolesClaim, claim, &Auth0Provider::rolesClaimChanged))
        d->session.profileSync.updateProfile();
}

/*!
    \property Auth0Provider::profileSources
    \brief The sources of the profile in addition to the ID token.

    The default is \c Userinfo. With \c ManagementApi the user record is read from Auth0's
    Management API. It has fields that tokens do not have: \c identities with their profiles,
    \c logins_count, \c last_login and more. Without both sources no request is sent after a login,
    and the profile has only the claims of the ID token.

    Auth0 excludes the Management API from \e{Multi-Resource Refresh Tokens}. Therefore
    \c ManagementApi changes the next login: it requests the audience of this API, and the scope
    \c{read:current_user} in addition to \l scopes. The token for \l audience is then requested with
    the refresh token when it is first needed. The token for the Management API is not sent to
    \l apiOrigins. Reading the record fails with \c LoginRequired, \c management.expired, if the
    last login was not for this API, or if it returned no refresh token and its access token has
    expired. The session is not affected. If managementUrl is an API of your own, the login is not
    changed.

    The sources are read after each login and by reloadProfile().
*/
Auth0::ProfileSources Auth0Provider::profileSources() const
{
    return d_ptr->session.settings.profileSources;
}

void Auth0Provider::setProfileSources(Auth0::ProfileSources sources)
{
    Q_D(Auth0Provider);
    // The ID token is always a source, and LocalChange cannot be requested.
    sources.setFlag(Auth0::ProfileSource::IdToken);
    sources.setFlag(Auth0::ProfileSource::LocalChange, false);
    d->setSetting(d->session.settings.profileSources, sources,
                  &Auth0Provider::profileSourcesChanged);
}

/*!
    \property Auth0Provider::managementUrl
    \brief The URL of Auth0's Management API, \c{https://acme.eu.auth0.com/api/v2/}, or of a
    compatible API.

    It is also the audience of the access tokens for this API. If it is empty (the default),
    \c{api/v2/} of the issuer is used. Set it if the tenant has a custom domain: Auth0 accepts only
    the tenant's original domain for this API.

    A URL whose path is not \c{/api/v2/} is an API of your own, such as
    \c{https://api.acme.com/me/}. It can offer functions that Auth0 does not allow users, for
    example updateUser(): it receives the user's token, and calls Auth0 with its own. The token is
    requested with the refresh token of the session (\e{Multi-Resource Refresh Token}).
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
    \property Auth0Provider::identityLinking
    \brief How Auth0LoginOptions::linkIdentity and unlinkIdentity() change the user's identities.

    With \c ManagementApi (the default) the account to link signs in, and then a request to Auth0's
    Management API links it. This needs an access token for that API with the scope
    \c{update:current_user_identities}.

    With \c Authorize the application needs no access to that API. The user's browser opens
    \c{/authorize} with the scope \c link_account or \c unlink_account, the connection of the
    account as \c requested_connection, and a new ID token of the user as \c id_token_hint. An
    Action of the tenant lets the user sign in to the account, and links it. Auth0 calls this
    client-initiated account linking, and offers the Action as a template. Linking needs
    Auth0LoginOptions::connection, and a browser on this computer: otherwise the error is
    \c profile.link_connection or \c profile.link_browser. If the response is for another user, the
    error is \c id_token.subject_changed. The session keeps its tokens, and is refreshed to load the
    new identities. If the ID token has \c identities and they have not changed, the tenant has no
    such Action: the error is \c profile.not_changed.

    docs/profile.md describes the set-up of both ways.
*/
Auth0::IdentityLinking Auth0Provider::identityLinking() const
{
    return d_ptr->session.settings.identityLinking;
}

void Auth0Provider::setIdentityLinking(Auth0::IdentityLinking linking)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.identityLinking, linking,
                  &Auth0Provider::identityLinkingChanged);
}

/*!
    Returns the interval at which the profile is reloaded automatically. The default is zero, which
    means never.

    \sa reloadProfile()
*/
std::chrono::seconds Auth0Provider::profileReloadInterval() const
{
    return d_ptr->session.settings.profileReloadInterval;
}

/*!
    Reloads the profile when \a interval has passed since it was last loaded, while a user is signed
    in. Zero turns this off. The minimum is a minute, because Auth0 has a rate limit for each user.
*/
void Auth0Provider::setProfileReloadInterval(std::chrono::seconds interval)
{
    using namespace std::chrono_literals;
    d_ptr->session.profileSync.setReloadInterval(interval <= 0s ? 0s : std::max(interval, 60s));
}

/*!
    Loads the profile from its sources again (see profileSources). Does not block: Auth0Profile
    emits signals for changes, and errorOccurred() is emitted if a source fails.

    Auth0 allows five userinfo requests a minute for each user. If it has refused one, no request is
    sent until the rate limit allows it, and the error is \c RateLimited with the time to wait.
*/
void Auth0Provider::reloadProfile()
{
    d_ptr->session.profileSync.reload();
}

/*!
    Changes the user's metadata at Auth0 (\c user_metadata). Each key of \a changes gets its new
    value. A key whose value is null (\c{QVariant::fromValue(nullptr)}) is removed. All other keys
    stay unchanged. A nested map is replaced, not merged.

    Auth0Profile::userMetadata has the new values immediately. If the server refuses the change or
    cannot be reached, the previous values return. profileUpdateFinished() is emitted at the end.
    Other processes with the same session get the change when the server has confirmed it.

    Needs a login for the Management API (profileSources) whose \l scopes have
    \c{update:current_user_metadata}, and \c{create:current_user_metadata} for a user without
    metadata; otherwise the error is \c management.expired or \c management.scope. If a value cannot
    be converted to JSON, the error is \c ConfigurationError, \c profile.value, and no request is
    sent.

    \sa managementUrl, profileSources
*/
void Auth0Provider::updateUserMetadata(const QVariantMap &changes)
{
    d_ptr->updateUser(Auth0::ProfileUpdate::UserMetadata, { { u"user_metadata"_s, changes } },
                      QLatin1StringView(Auth0Qt::ManagementApi::UpdateMetadata));
}

/*!
    Changes the user's \a fields: \c name, \c nickname, \c given_name, \c family_name or \c picture.
    With another key, the error is \c ConfigurationError, \c profile.field. As with
    updateUserMetadata(), the profile has the new values immediately, and the previous ones again if
    the change fails.

    These fields belong to the connection: Auth0 refuses the change (\c management.refused) for
    users of a social or enterprise connection that is synchronized at each login. Auth0 does not
    grant the scope \c{update:users} to users, so this function needs an API of your own at
    managementUrl.
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
    Removes the account \a userId of \a provider (Auth0Identity::userId, Auth0Identity::provider)
    from the user's identities. It becomes a separate user. The first identity cannot be removed
    (\c management.refused). If the user does not have the identity, the error is
    \c ConfigurationError, \c profile.identity.

    Auth0Profile::identities changes immediately. Needs a login as for updateUserMetadata(), with
    the scope \c{update:current_user_identities}.

    With Auth0::IdentityLinking::ByAuthorize the browser opens instead, as for login(), and
    Auth0Profile::identities changes when the server has responded. The request has only the
    connection, so the server cannot distinguish two identities of the same connection.

    \sa identityLinking
*/
void Auth0Provider::unlinkIdentity(const QString &provider, const QString &userId)
{
    Q_D(Auth0Provider);
    std::optional<Auth0Identity> unlinked;
    QJsonArray rest;
    const QList<Auth0Identity> identities = profile()->identities();
    for (const Auth0Identity &identity : identities) {
        if (identity.provider() == provider && identity.userId() == userId)
            unlinked = identity;
        else
            rest.append(QJsonObject::fromVariantMap(identity.claims()));
    }
    if (!unlinked) {
        return d->refuseUpdate(
                Auth0::ProfileUpdate::UnlinkIdentity,
                Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.identity"_s));
    }
    if (identityLinking() == Auth0::IdentityLinking::ByAuthorize)
        return d->browserLogin->unlink(*unlinked);
    Auth0Qt::ProfileChange change;
    change.update = Auth0::ProfileUpdate::UnlinkIdentity;
    change.seen = { { u"identities"_s, rest } };
    change.scope = QLatin1StringView(Auth0Qt::ManagementApi::UpdateIdentities);
    change.send = [provider, userId](const Auth0Qt::ManagementApi &api, const AccessToken &token,
                                     QObject *context, Auth0Qt::ManagementApi::Callback callback) {
        api.unlink(provider, userId, token, context, std::move(callback));
    };
    d->session.profileSync.change(change);
}

/*!
    Requests that Auth0 sends the user an e-mail with a link to change the password. Only for users
    of a database connection. For other users, who have no password at Auth0, the error is
    \c ConfigurationError, \c profile.no_password. Auth0 does not report whether an e-mail was sent.
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
    change.send = [http = d->session.http, url = QUrl(issuer + "dbconnections/change_password"_L1),
                   body](const Auth0Qt::ManagementApi &, const AccessToken &, QObject *context,
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
    d->session.profileSync.change(change);
}

// The database connection of the user; empty if the user has no password at Auth0.
QString Auth0ProviderPrivate::databaseConnection() const
{
    const QList<Auth0Identity> identities = profile->identities();
    for (const Auth0Identity &identity : identities) {
        if (identity.provider() == "auth0"_L1)
            return identity.connection();
    }
    // If the identities are unknown, sub contains the type of the connection. This is Auth0's name
    // for the default database connection.
    return profile->sub().startsWith("auth0|"_L1) && identities.isEmpty()
            ? u"Username-Password-Authentication"_s
            : QString();
}

void Auth0ProviderPrivate::refuseUpdate(Auth0::ProfileUpdate update, const Auth0Error &error)
{
    session.fail(error);
    session.profileSync.finishUpdate(update, error);
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
    change.send = [body = change.seen](const Auth0Qt::ManagementApi &api, const AccessToken &token,
                                       QObject *context,
                                       Auth0Qt::ManagementApi::Callback callback) {
        api.update(body, token, context, std::move(callback));
    };
    session.profileSync.change(change);
}
