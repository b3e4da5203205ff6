// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0profile.h"

#include "profile/auth0profile_p.h"

#include <QtGui/qicon.h>
#include <QtGui/qpixmap.h>

/*!
    \class Auth0Profile
    \inmodule Auth0Qt
    \since 0.1
    \brief The signed-in user, as properties that screens bind to.

    A provider has one profile for its whole life, Auth0Provider::profile(). It is empty until
    somebody has signed in and again after they have signed out. Each property has a NOTIFY signal
    that is emitted when the value really changed, after all properties have their new values.
    Profiles live on their provider's thread.

    Values come from the verified ID token, from userinfo and, when Auth0Provider::profileSources
    asks for it, from the user's record at Auth0's Management API. Where several have a value, it is
    that of the source that had news last. They are asked in this order, so that the record's values
    are taken first and the ID token's last, until one of them tells something else than before.
    What a source does not tell leaves the older value alone.
    But \c sub, \c org_id, \c org_name and the claims of the protocol (\c iss, \c aud, \c exp, ...)
   are the ID token's, and what another source says of another user is not used. source() tells
   where a value comes from, and sourceTime() how old it is.

    A claim that is absent or null under its plain name is read from
    Auth0Provider::claimsNamespace, e.g. \c{https://acme.com/user_metadata}. When no namespace is
    configured, Auth0's own fields (\c user_metadata, \c identities, \c blocked, ...) are found
   below any URL, if there is only one that fits.

    A value of a wrong type breaks nothing: the property stays empty, and claims() has the value as
    received. All text is as received; show it as plain text.
*/

Auth0Profile::Auth0Profile(QObject *parent)
    : QObject(parent)
    , d_ptr(new Auth0ProfilePrivate(this))
{
    d_ptr->m_announced = d_ptr->readProperties();
}

Auth0Profile::~Auth0Profile() = default;

/*!
    \property Auth0Profile::sub
    The user's identifier at this tenant (claim \c sub), e.g. \c{auth0|5f7c8ec7}. It is taken from
   the verified ID token. Empty when nobody is signed in.
*/
QString Auth0Profile::sub() const
{
    return d_ptr->values.sub;
}

/*!
    \property Auth0Profile::name
    Full name in displayable form (claim \c name). Auth0 puts the e-mail address here for users who
    gave no name.
*/
QString Auth0Profile::name() const
{
    return d_ptr->values.name;
}

/*!
    \property Auth0Profile::givenName
    Given names (claim \c given_name).
*/
QString Auth0Profile::givenName() const
{
    return d_ptr->values.givenName;
}

/*!
    \property Auth0Profile::familyName
    Family names (claim \c family_name).
*/
QString Auth0Profile::familyName() const
{
    return d_ptr->values.familyName;
}

/*!
    \property Auth0Profile::middleName
    Middle names (claim \c middle_name).
*/
QString Auth0Profile::middleName() const
{
    return d_ptr->values.middleName;
}

/*!
    \property Auth0Profile::nickname
    Casual name (claim \c nickname).
*/
QString Auth0Profile::nickname() const
{
    return d_ptr->values.nickname;
}

/*!
    \property Auth0Profile::preferredUsername
    The name that the user wants to be called by (claim \c preferred_username). Not unique.
*/
QString Auth0Profile::preferredUsername() const
{
    return d_ptr->values.preferredUsername;
}

/*!
    \property Auth0Profile::profileUrl
    The user's profile page (claim \c profile). Only http and https; else empty.
*/
QUrl Auth0Profile::profileUrl() const
{
    return d_ptr->values.profileUrl;
}

/*!
    \property Auth0Profile::picture
    The user's picture (claim \c picture). Only http and https; else empty.
*/
QUrl Auth0Profile::picture() const
{
    return d_ptr->values.picture;
}

/*!
    Returns the picture as an image of at most 128 pixels a side; null when there is none (yet).

    It is there once a view of this library (Auth0UserButton, Avatar, ProfileCard) has shown the
    picture, and is kept with the session, so that it is there at a start without network too. In
    QML, Avatar shows it by itself. pictureImageChanged() tells.

    \sa pictureIcon()
*/
QImage Auth0Profile::pictureImage() const
{
    return d_ptr->m_pictureUrl == d_ptr->values.picture ? d_ptr->m_picture : QImage();
}

/*!
    Returns pictureImage() as an icon, for a button or an item of a list; null when there is none.
*/
QIcon Auth0Profile::pictureIcon() const
{
    const QImage image = pictureImage();
    return image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image));
}

/*!
    \property Auth0Profile::website
    The user's web page (claim \c website). Only http and https; else empty.
*/
QUrl Auth0Profile::website() const
{
    return d_ptr->values.website;
}

/*!
    \property Auth0Profile::email
    E-mail address (claim \c email). It identifies nobody: use sub for that.
*/
QString Auth0Profile::email() const
{
    return d_ptr->values.email;
}

/*!
    \property Auth0Profile::emailVerified
    Whether the address was proven to be the user's (claim \c email_verified, a boolean or the text
    \c true). False when the server does not tell; has("email_verified") tells the two apart.
*/
bool Auth0Profile::isEmailVerified() const
{
    return d_ptr->values.emailVerified;
}

/*!
    \property Auth0Profile::gender
    Gender in the user's own words (claim \c gender).
*/
QString Auth0Profile::gender() const
{
    return d_ptr->values.gender;
}

/*!
    \property Auth0Profile::birthdate
    Birthday as received (claim \c birthdate): \c{YYYY-MM-DD}, \c YYYY, or \c{0000-MM-DD} when the
    year is not told, which is why it is text.
*/
QString Auth0Profile::birthdate() const
{
    return d_ptr->values.birthdate;
}

/*!
    \property Auth0Profile::zoneinfo
    Time zone name, e.g. \c{Europe/Paris} (claim \c zoneinfo).

    \sa timeZone()
*/
QString Auth0Profile::zoneinfo() const
{
    return d_ptr->values.zoneinfo;
}

/*!
    Returns zoneinfo as a time zone; invalid when there is none or this machine does not know it.
*/
QTimeZone Auth0Profile::timeZone() const
{
    const QByteArray id = zoneinfo().toUtf8();
    return id.isEmpty() ? QTimeZone() : QTimeZone(id);
}

/*!
    \property Auth0Profile::locale
    Language tag, e.g. \c{pt-BR} (claim \c locale).

    \sa localeValue()
*/
QString Auth0Profile::locale() const
{
    return d_ptr->values.locale;
}

/*!
    Returns locale as a QLocale; the application's default locale when there is none or Qt does not
    know it.
*/
QLocale Auth0Profile::localeValue() const
{
    const QLocale value(locale());
    return value.language() == QLocale::C ? QLocale() : value;
}

/*!
    \property Auth0Profile::phoneNumber
    Telephone number (claim \c phone_number).
*/
QString Auth0Profile::phoneNumber() const
{
    return d_ptr->values.phoneNumber;
}

/*!
    \property Auth0Profile::phoneVerified
    Whether the number was proven to be the user's (claim \c phone_verified, else
    \c phone_number_verified). False when the server does not tell.
*/
bool Auth0Profile::isPhoneVerified() const
{
    return d_ptr->values.phoneVerified;
}

/*!
    \property Auth0Profile::address
    Postal address (claim \c address), e.g. \c formatted, \c street_address, \c country.
*/
QVariantMap Auth0Profile::address() const
{
    return d_ptr->values.address;
}

/*!
    \property Auth0Profile::updatedAt
    When these data last changed, in UTC (claim \c updated_at, ISO 8601 or seconds since 1970).
*/
QDateTime Auth0Profile::updatedAt() const
{
    return d_ptr->values.updatedAt;
}

/*!
    \property Auth0Profile::userId
    Auth0's id of the user (claim \c user_id). Equal to sub where the server tells it at all.
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
    What applications keep about the user (claim \c app_metadata).
*/
QVariantMap Auth0Profile::appMetadata() const
{
    return d_ptr->values.appMetadata;
}

/*!
    \property Auth0Profile::userMetadata
    What the user may change (claim \c user_metadata).
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
    When the user was created, in UTC (claim \c created_at).
*/
QDateTime Auth0Profile::createdAt() const
{
    return d_ptr->values.createdAt;
}

/*!
    \property Auth0Profile::lastIp
    The address of the last login (claim \c last_ip).
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
    When the password was last reset, in UTC (claim \c last_password_reset).
*/
QDateTime Auth0Profile::lastPasswordReset() const
{
    return d_ptr->values.lastPasswordReset;
}

/*!
    \property Auth0Profile::loginsCount
    How often the user has logged in (claim \c logins_count); -1 when the server does not tell.
*/
int Auth0Profile::loginsCount() const
{
    return d_ptr->values.loginsCount;
}

/*!
    \property Auth0Profile::organizationId
    The organization that this session belongs to (claim \c org_id of the verified ID token).
*/
QString Auth0Profile::organizationId() const
{
    return d_ptr->values.organizationId;
}

/*!
    \property Auth0Profile::organizationName
    The organization's name (claim \c org_name), in lower case at Auth0.
*/
QString Auth0Profile::organizationName() const
{
    return d_ptr->values.organizationName;
}

/*!
    \property Auth0Profile::permissions
    What the user may do, as far as the tokens that reach an application tell: the texts of the
    claim Auth0Provider::permissionsClaim. It decides what a screen shows and protects nothing:
    whoever controls the computer controls its programs.

    \sa hasPermission()
*/
QStringList Auth0Profile::permissions() const
{
    return d_ptr->values.permissions;
}

/*!
    \property Auth0Profile::roles
    The user's roles: the texts of the claim Auth0Provider::rolesClaim. As with permissions, they
    decide what a screen shows.

    \sa hasRole()
*/
QStringList Auth0Profile::roles() const
{
    return d_ptr->values.roles;
}

/*!
    \property Auth0Profile::empty
    Whether nobody is signed in, so that there is nothing to tell.
*/
bool Auth0Profile::isEmpty() const
{
    return d_ptr->values.sub.isEmpty();
}

/*!
    \property Auth0Profile::displayName
    What to call the user on a screen: the first that there is of name, nickname, preferredUsername,
    username, email, phoneNumber and sub.
*/
QString Auth0Profile::displayName() const
{
    return d_ptr->values.displayName;
}

/*!
    \property Auth0Profile::initials
    One or two user-perceived characters of displayName, for an avatar without a picture. One for
    Chinese, Japanese and Korean names; an emoji stays whole; Arabic letters are kept apart by a
    zero width non-joiner.
*/
QString Auth0Profile::initials() const
{
    return d_ptr->values.initials;
}

/*!
    \property Auth0Profile::claims
    All claims of all sources as received, those of the protocol included. Only the tokens that
    Auth0 can put beside an identity are left out.
*/
QVariantMap Auth0Profile::claims() const
{
    return d_ptr->values.claims;
}

/*!
    Returns the claim \a name as received, from the namespace when there is none of this plain
    name: an invalid variant (undefined in QML) when it is absent, \nullptr (null in QML) when it
    is null.
*/
QVariant Auth0Profile::claim(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.claims.value(values.resolved(name));
}

/*!
    Returns whether the claim \a name, e.g. \c email_verified, has a value: it is neither absent
    nor null. False, zero and the empty text are values.
*/
bool Auth0Profile::has(const QString &name) const
{
    const QVariant value = claim(name);
    return value.isValid() && !value.isNull();
}

/*!
    Returns whether the claim \a name is there and null. has() is false then, too.
*/
bool Auth0Profile::isNull(const QString &name) const
{
    const QVariant value = claim(name);
    return value.isValid() && value.isNull();
}

/*!
    Returns which source the value of the claim \a name, e.g. \c given_name, comes from; \c NoSource
    when it is absent. \c LocalChange is a change by Auth0Provider::updateUserMetadata() and its kin
    that the server has not confirmed yet.

    \sa sourceTime()
*/
Auth0::ProfileSource Auth0Profile::source(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.origins.value(values.resolved(name)).source;
}

/*!
    Returns when the source() of the claim \a name told it, in UTC by this computer's clock: how old
    the value may be. Invalid when it is absent, not confirmed yet, or was stored by a version that
    did not note it.
*/
QDateTime Auth0Profile::sourceTime(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.origins.value(values.resolved(name)).at;
}

/*!
    Returns whether \a permission is one of \l permissions, letter for letter.
*/
bool Auth0Profile::hasPermission(const QString &permission) const
{
    return d_ptr->values.permissions.contains(permission);
}

/*!
    Returns whether \a role is one of \l roles, letter for letter.
*/
bool Auth0Profile::hasRole(const QString &role) const
{
    return d_ptr->values.roles.contains(role);
}

/*!
    \fn void Auth0Profile::changed(const QStringList &properties)
    These \a properties, e.g. \c givenName, have changed together: emitted once for each change of
   the profile, after all their NOTIFY signals.
*/
