// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The properties of Auth0Profile that are not OpenID Connect claims.

#include "auth0profile.h"

#include "profile/auth0profile_p.h"

/*!
    \property Auth0Profile::userId
    The id of the user in Auth0 (claim \c user_id). Equal to sub, or empty.
*/
QString Auth0Profile::userId() const
{
    return d_ptr->values.userId;
}

/*!
    \property Auth0Profile::username
    User name in a database connection that has them (claim \c username).
*/
QString Auth0Profile::username() const
{
    return d_ptr->values.username;
}

/*!
    \property Auth0Profile::identities
    The accounts that are linked to this user (claim \c identities).
*/
QList<Auth0Identity> Auth0Profile::identities() const
{
    return d_ptr->values.identities;
}

/*!
    \property Auth0Profile::appMetadata
    Metadata that the user cannot change (claim \c app_metadata).
*/
QVariantMap Auth0Profile::appMetadata() const
{
    return d_ptr->values.appMetadata;
}

/*!
    \property Auth0Profile::userMetadata
    Metadata that the user may change (claim \c user_metadata).
*/
QVariantMap Auth0Profile::userMetadata() const
{
    return d_ptr->values.userMetadata;
}

/*!
    \property Auth0Profile::blocked
    Whether an administrator has blocked the user (claim \c blocked).
*/
bool Auth0Profile::isBlocked() const
{
    return d_ptr->values.blocked;
}

/*!
    \property Auth0Profile::multifactor
    The factors that the user has enrolled, e.g. \c guardian (claim \c multifactor).
*/
QStringList Auth0Profile::multifactor() const
{
    return d_ptr->values.multifactor;
}

/*!
    \property Auth0Profile::createdAt
    The time when the user was created, in UTC (claim \c created_at).
*/
QDateTime Auth0Profile::createdAt() const
{
    return d_ptr->values.createdAt;
}

/*!
    \property Auth0Profile::lastIp
    The IP address of the last login (claim \c last_ip).
*/
QString Auth0Profile::lastIp() const
{
    return d_ptr->values.lastIp;
}

/*!
    \property Auth0Profile::lastLogin
    The time of the last login, in UTC (claim \c last_login).
*/
QDateTime Auth0Profile::lastLogin() const
{
    return d_ptr->values.lastLogin;
}

/*!
    \property Auth0Profile::lastPasswordReset
    The time of the last password reset, in UTC (claim \c last_password_reset).
*/
QDateTime Auth0Profile::lastPasswordReset() const
{
    return d_ptr->values.lastPasswordReset;
}

/*!
    \property Auth0Profile::loginsCount
    The number of logins of the user (claim \c logins_count); -1 if unknown.
*/
int Auth0Profile::loginsCount() const
{
    return d_ptr->values.loginsCount;
}

/*!
    \property Auth0Profile::organizationId
    The id of the organization of this session (claim \c org_id of the verified ID token).
*/
QString Auth0Profile::organizationId() const
{
    return d_ptr->values.organizationId;
}

/*!
    \property Auth0Profile::organizationName
    The name of the organization (claim \c org_name of the verified ID token), at Auth0 in lower
    case.
*/
QString Auth0Profile::organizationName() const
{
    return d_ptr->values.organizationName;
}

/*!
    \property Auth0Profile::permissions
    The permissions of the user: the texts in the claim Auth0Provider::permissionsClaim. Use them to
    decide what a user interface shows. They do not protect data, since users can manipulate
    programs on their computer.

    \sa hasPermission()
*/
QStringList Auth0Profile::permissions() const
{
    return d_ptr->values.permissions;
}

/*!
    \property Auth0Profile::roles
    The roles of the user: the texts in the claim Auth0Provider::rolesClaim. As with permissions,
    use them to decide what a user interface shows.

    \sa hasRole()
*/
QStringList Auth0Profile::roles() const
{
    return d_ptr->values.roles;
}

/*!
    Returns whether \a permission is in \l permissions. Case-sensitive.
*/
bool Auth0Profile::hasPermission(const QString &permission) const
{
    return d_ptr->values.permissions.contains(permission);
}

/*!
    Returns whether \a role is in \l roles. Case-sensitive.
*/
bool Auth0Profile::hasRole(const QString &role) const
{
    return d_ptr->values.roles.contains(role);
}
