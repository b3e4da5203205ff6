// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0identity.h"

using namespace Qt::StringLiterals;

/*!
    \class Auth0Identity
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Identity
    \since 0.1
    \brief An account at an identity provider that is linked to an Auth0 user.

    An implicitly shared value. A field of a wrong type is empty; claims() has it as received.
    Access and refresh tokens of the identity provider, which Auth0 can add, are removed.

    \sa Auth0Profile::identities
*/

class Auth0IdentityData : public QSharedData
{
public:
    QVariantMap claims;
};

namespace {

QVariant value(const QSharedDataPointer<Auth0IdentityData> &d, QLatin1StringView name)
{
    return d ? d->claims.value(name) : QVariant();
}

QString text(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

} // namespace

/*!
    Constructs an identity without fields.
*/
Auth0Identity::Auth0Identity() = default;

/*!
    Constructs an identity from \a claims: an element of the claim \c identities.
*/
Auth0Identity::Auth0Identity(const QVariantMap &claims)
    : d(new Auth0IdentityData)
{
    d->claims = claims;
    d->claims.remove(u"access_token"_s);
    d->claims.remove(u"access_token_secret"_s);
    d->claims.remove(u"refresh_token"_s);
}

Auth0Identity::Auth0Identity(const Auth0Identity &other) = default;
Auth0Identity::Auth0Identity(Auth0Identity &&other) noexcept = default;
Auth0Identity &Auth0Identity::operator=(const Auth0Identity &other) = default;
Auth0Identity &Auth0Identity::operator=(Auth0Identity &&other) noexcept = default;
Auth0Identity::~Auth0Identity() = default;

/*!
    \property Auth0Identity::connection
    The name of the connection, e.g. \c Username-Password-Authentication.
*/
QString Auth0Identity::connection() const
{
    return text(value(d, "connection"_L1));
}

/*!
    \property Auth0Identity::provider
    The identity provider, e.g. \c auth0 or \c google-oauth2.
*/
QString Auth0Identity::provider() const
{
    return text(value(d, "provider"_L1));
}

/*!
    \property Auth0Identity::userId
    The id of the user at the provider. A number (GitHub) is converted to decimal digits.
*/
QString Auth0Identity::userId() const
{
    const QVariant id = value(d, "user_id"_L1);
    const bool isInteger = id.typeId() == QMetaType::LongLong || id.typeId() == QMetaType::Int;
    return isInteger ? QString::number(id.toLongLong()) : text(id);
}

/*!
    \property Auth0Identity::social
    Whether the connection is a social connection.
*/
bool Auth0Identity::isSocial() const
{
    const QVariant social = value(d, "isSocial"_L1);
    return social.typeId() == QMetaType::Bool && social.toBool();
}

/*!
    \property Auth0Identity::profileData
    The user's data at the provider, e.g. \c email and \c name.
*/
QVariantMap Auth0Identity::profileData() const
{
    const QVariant data = value(d, "profileData"_L1);
    return data.typeId() == QMetaType::QVariantMap ? data.toMap() : QVariantMap();
}

/*!
    \property Auth0Identity::claims
    All fields as received, without tokens.
*/
QVariantMap Auth0Identity::claims() const
{
    return d ? d->claims : QVariantMap();
}

/*!
    \fn bool Auth0Identity::operator==(const Auth0Identity &a, const Auth0Identity &b)
    Returns \c true if \a a and \a b have the same fields.
*/
bool operator==(const Auth0Identity &a, const Auth0Identity &b)
{
    return a.d == b.d || a.claims() == b.claims();
}
