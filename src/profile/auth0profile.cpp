// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0profile.h"

#include "profile/auth0profile_p.h"

#include <QtGui/qicon.h>
#include <QtGui/qpixmap.h>

/*!
    \class Auth0Profile
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Profile
    \since 0.1
    \brief The signed-in user, as properties for user interfaces.

    A provider has one profile as long as it exists: Auth0Provider::profile(). It is empty while no
    user is signed in. The NOTIFY signal of a property is emitted when its value has changed, after
    all properties have their new values. A profile lives on the thread of its provider.

    The sources of the values are the verified ID token, userinfo and, if
    Auth0Provider::profileSources contains it, the user's record in Auth0's Management API. If
    several sources have a value, that of the source whose claims changed last is used. The sources
    are requested in this order, so at first the record has precedence over userinfo, and userinfo
    over the ID token. A source without a value leaves the value of another source unchanged.

    \c sub, \c org_id, \c org_name and the claims of the protocol (\c iss, \c aud, \c exp, ...) are
    taken from the ID token only, and a source with another user is ignored. source() returns the
    source of a value, and sourceTime() its age.

    A claim that is absent or null is read from Auth0Provider::claimsNamespace, e.g.
    \c{https://acme.com/user_metadata}. Without a namespace, Auth0's fields (\c user_metadata,
    \c identities, \c blocked, ...) are found below any URL if only one such claim exists.

    If a claim has a wrong type, the property is empty, and claims() has the value as received.
    Texts are as received: show them as plain text.
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
    The identifier of the user at this tenant (claim \c sub of the verified ID token), e.g.
    \c{auth0|5f7c8ec7}. Empty if no user is signed in.
*/
QString Auth0Profile::sub() const
{
    return d_ptr->values.sub;
}

/*!
    \property Auth0Profile::name
    Full name for display (claim \c name). Auth0 uses the e-mail address if the user has no name.
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
    The short name that the user prefers (claim \c preferred_username). Not unique.
*/
QString Auth0Profile::preferredUsername() const
{
    return d_ptr->values.preferredUsername;
}

/*!
    \property Auth0Profile::profileUrl
    The profile page of the user (claim \c profile). Empty if it is not http or https.
*/
QUrl Auth0Profile::profileUrl() const
{
    return d_ptr->values.profileUrl;
}

/*!
    \property Auth0Profile::picture
    The picture of the user (claim \c picture). Empty if it is not http or https.
*/
QUrl Auth0Profile::picture() const
{
    return d_ptr->values.picture;
}

/*!
    Returns the picture as an image of at most 128 pixels a side; null if there is none yet.

    A view of this library (Auth0UserButton, Avatar, ProfileCard) loads the picture when it is first
    shown. It is stored with the session, and available at the next start without network. In QML,
    use Avatar. pictureImageChanged() is emitted when it changes.

    \sa pictureIcon()
*/
QImage Auth0Profile::pictureImage() const
{
    return d_ptr->m_pictureUrl == d_ptr->values.picture ? d_ptr->m_picture : QImage();
}

/*!
    Returns pictureImage() as an icon; null if there is none.
*/
QIcon Auth0Profile::pictureIcon() const
{
    const QImage image = pictureImage();
    return image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image));
}

/*!
    \property Auth0Profile::website
    The web page of the user (claim \c website). Empty if it is not http or https.
*/
QUrl Auth0Profile::website() const
{
    return d_ptr->values.website;
}

/*!
    \property Auth0Profile::email
    E-mail address (claim \c email). Use sub to identify a user.
*/
QString Auth0Profile::email() const
{
    return d_ptr->values.email;
}

/*!
    \property Auth0Profile::emailVerified
    Whether the e-mail address is verified (claim \c email_verified, a boolean or the text \c true).
    False if the claim is absent; has("email_verified") is false then, too.
*/
bool Auth0Profile::isEmailVerified() const
{
    return d_ptr->values.emailVerified;
}

/*!
    \property Auth0Profile::gender
    Gender, any text (claim \c gender).
*/
QString Auth0Profile::gender() const
{
    return d_ptr->values.gender;
}

/*!
    \property Auth0Profile::birthdate
    Birthday as received (claim \c birthdate): \c{YYYY-MM-DD}, \c YYYY, or \c{0000-MM-DD} without
    the year. A QDate cannot represent all of these.
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
    Returns zoneinfo as a time zone; invalid if there is none or it is unknown to this computer.
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
    Returns locale as a QLocale; the default locale of the application if there is none or it is
    unknown to Qt.
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
    Whether the telephone number is verified (claim \c phone_verified or \c phone_number_verified).
    False if the claim is absent.
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
    The time of the last change of this data, in UTC (claim \c updated_at, ISO 8601 or seconds since
    1970).
*/
QDateTime Auth0Profile::updatedAt() const
{
    return d_ptr->values.updatedAt;
}

/*!
    \property Auth0Profile::empty
    Whether no user is signed in.
*/
bool Auth0Profile::isEmpty() const
{
    return d_ptr->values.sub.isEmpty();
}

/*!
    \property Auth0Profile::displayName
    A name for display: the first of name, nickname, preferredUsername, username, email, phoneNumber
    and sub that is not empty.
*/
QString Auth0Profile::displayName() const
{
    return d_ptr->values.displayName;
}

/*!
    \property Auth0Profile::initials
    One or two user-perceived characters of displayName, for an avatar without a picture. Chinese,
    Japanese and Korean names have one. A zero width non-joiner separates Arabic letters.
*/
QString Auth0Profile::initials() const
{
    return d_ptr->values.initials;
}

/*!
    \property Auth0Profile::claims
    All claims of all sources as received, including those of the protocol. Tokens of identity
    providers are removed.
*/
QVariantMap Auth0Profile::claims() const
{
    return d_ptr->values.claims;
}

/*!
    Returns the claim \a name as received, with this name or in the namespace: an invalid QVariant
    (undefined in QML) if it is absent, \nullptr (null in QML) if it is null.
*/
QVariant Auth0Profile::claim(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.claims.value(values.resolved(name));
}

/*!
    Returns whether the claim \a name, e.g. \c email_verified, is neither absent nor null. False,
    zero and the empty string are values.
*/
bool Auth0Profile::has(const QString &name) const
{
    const QVariant value = claim(name);
    return value.isValid() && !value.isNull();
}

/*!
    Returns whether the claim \a name is present and null. has() is false then.
*/
bool Auth0Profile::isNull(const QString &name) const
{
    const QVariant value = claim(name);
    return value.isValid() && value.isNull();
}

/*!
    Returns the source of the claim \a name, e.g. \c given_name; \c NoSource if it is absent.
    \c LocalChange is a change by Auth0Provider::updateUserMetadata() or a similar function that the
    server has not confirmed yet.

    \sa sourceTime()
*/
Auth0::ProfileSource Auth0Profile::source(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.origins.value(values.resolved(name)).source;
}

/*!
    Returns when the claim \a name was received from its source(), in UTC by the clock of this
    computer. Invalid if it is absent, not confirmed yet, or was stored by a version that did not
    store the time.
*/
QDateTime Auth0Profile::sourceTime(const QString &name) const
{
    const Auth0Qt::ProfileValues &values = d_ptr->values;
    return values.origins.value(values.resolved(name)).at;
}

/*!
    \fn void Auth0Profile::changed(const QStringList &properties)
    Emitted once for each change of the profile, after all NOTIFY signals. \a properties are the
    names of the properties that have changed, e.g. \c givenName.
*/
