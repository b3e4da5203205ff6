// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginoptions.h"

#include "flow/authorizationparameters.h"
#include "flow/optionsmap.h"
#include "global/errortexts.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

/*!
    \class Auth0LoginOptions
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0LoginOptions
    \since 0.1
    \brief The Auth0LoginOptions class holds the options of one login.

    An option overrides the provider's setting of the same name for this login. Options that are not
    set have no effect. The class is implicitly shared.

    A value that is not valid, such as the prompt \c{none login}, is reported by error(). A login
    with such options fails with that error before a page opens.

    \sa Auth0Provider::loginWith()
*/

namespace {

Auth0Error wrongOption(const QString &detail, const QString &found)
{
    return Auth0Qt::valueError(Auth0::ErrorCode::ConfigurationError, detail, {}, found);
}

} // namespace

class Auth0LoginOptionsData : public QSharedData
{
public:
    QString connection;
    QStringList connectionScopes;
    QString organization;
    QString invitation;
    bool linkIdentity = false;
    QString audience;
    QStringList scopes;
    QString prompt;
    QString loginHint;
    QString screenHint;
    QString display;
    QString idTokenHint;
    QStringList uiLocales;
    QStringList acrValues;
    QStringList requiredAcrValues;
    std::optional<std::chrono::seconds> maxAge;
    QVariantMap parameters;
    Auth0Error error;
};

/*!
    Constructs options of which none is set.
*/
Auth0LoginOptions::Auth0LoginOptions()
    : d(new Auth0LoginOptionsData)
{
}

Auth0LoginOptions::Auth0LoginOptions(const Auth0LoginOptions &other) = default;
Auth0LoginOptions::Auth0LoginOptions(Auth0LoginOptions &&other) noexcept
    : Auth0LoginOptions()
{
    swap(other); // other stays usable
}
Auth0LoginOptions &Auth0LoginOptions::operator=(const Auth0LoginOptions &other) = default;
Auth0LoginOptions &Auth0LoginOptions::operator=(Auth0LoginOptions &&other) noexcept
{
    swap(other);
    return *this;
}
Auth0LoginOptions::~Auth0LoginOptions() = default;

/*!
    \property Auth0LoginOptions::connection
    The connection to sign in with, such as \c google-oauth2. The page on which the user chooses one
    is skipped.
*/
QString Auth0LoginOptions::connection() const
{
    return d->connection;
}

void Auth0LoginOptions::setConnection(const QString &connection)
{
    d->connection = connection;
}

/*!
    \property Auth0LoginOptions::connectionScopes
    The scopes to request from the identity provider of the connection (\c connection_scope). A
    scope that is empty or contains white space or a comma is an error,
    \c options.connection_scopes.
*/
QStringList Auth0LoginOptions::connectionScopes() const
{
    return d->connectionScopes;
}

void Auth0LoginOptions::setConnectionScopes(const QStringList &scopes)
{
    d->connectionScopes = scopes;
}

/*!
    \property Auth0LoginOptions::organization
    The organization to sign in to: its ID (\c org_...) or its name. White space around it and the
    case of a name are ignored.
*/
QString Auth0LoginOptions::organization() const
{
    return d->organization;
}

void Auth0LoginOptions::setOrganization(const QString &organization)
{
    d->organization = organization;
}

/*!
    \property Auth0LoginOptions::invitation
    The invitation to accept: the value of \c invitation in the invitation's link. The
    \l organization of the same link must be set too; otherwise the login fails with
    \c options.invitation. Auth0Provider::handleInvitation() takes both from the link. If it is
    another organization than Auth0Provider::organization, the login leads to the account of that
    organization, see Auth0Provider::acceptInvitation().
*/
QString Auth0LoginOptions::invitation() const
{
    return d->invitation;
}

void Auth0LoginOptions::setInvitation(const QString &invitation)
{
    d->invitation = invitation;
}

/*!
    \property Auth0LoginOptions::audience
    The identifier of the API for which the access token of this login is issued. If it is empty,
    Auth0Provider::audience is used.
*/
QString Auth0LoginOptions::audience() const
{
    return d->audience;
}

void Auth0LoginOptions::setAudience(const QString &audience)
{
    d->audience = audience;
}

/*!
    \property Auth0LoginOptions::scopes
    The scopes of this login, in addition to Auth0Provider::scopes: the login requests both. It is
    used for step-up authentication: an Action asks for another factor if the login requests a
    certain scope (\c event.transaction.requested_scopes).

    \code
    Auth0LoginOptions options;
    options.setAudience(u"https://api.acme.com"_s);
    options.setScopes({ u"transfer:funds"_s });
    provider->loginWith(options);
    \endcode

    The access token of the new session has these scopes (Auth0Credentials::scopes), also after a
    refresh and a restore. Auth0Provider::scopes does not change: the next login without this option
    requests only those. If a scope is empty or contains white space, the error is
    \c options.scopes. With linkIdentity these scopes are not sent.

    \sa audience, requiredAcrValues, connectionScopes
*/
QStringList Auth0LoginOptions::scopes() const
{
    return d->scopes;
}

void Auth0LoginOptions::setScopes(const QStringList &scopes)
{
    d->scopes = scopes;
}

/*!
    \property Auth0LoginOptions::prompt
    A space-separated list of \c login, \c consent, \c select_account and \c create, or \c none
    alone (OpenID Connect Core section 3.1.2.1). Other words are an error, \c options.prompt. Use
    \l parameters for a word that only your server knows.
*/
QString Auth0LoginOptions::prompt() const
{
    return d->prompt;
}

void Auth0LoginOptions::setPrompt(const QString &prompt)
{
    d->prompt = prompt;
}

/*!
    \property Auth0LoginOptions::loginHint
    The user name or e-mail address with which the page is filled in (\c login_hint).
*/
QString Auth0LoginOptions::loginHint() const
{
    return d->loginHint;
}

void Auth0LoginOptions::setLoginHint(const QString &loginHint)
{
    d->loginHint = loginHint;
}

/*!
    \property Auth0LoginOptions::screenHint
    The page that is shown first, such as \c signup (\c screen_hint).
*/
QString Auth0LoginOptions::screenHint() const
{
    return d->screenHint;
}

void Auth0LoginOptions::setScreenHint(const QString &screenHint)
{
    d->screenHint = screenHint;
}

/*!
    \property Auth0LoginOptions::display
    How the page is shown: \c page, \c popup, \c touch or \c wap. Other values are an error,
    \c options.display.
*/
QString Auth0LoginOptions::display() const
{
    return d->display;
}

void Auth0LoginOptions::setDisplay(const QString &display)
{
    d->display = display;
}

/*!
    \property Auth0LoginOptions::uiLocales
    The languages of the page, as BCP 47 tags such as \c pt-BR in order of preference
    (\c ui_locales). By default it is empty, and the languages of the application's locale are
    used. QLocale::bcp47Name() returns such a tag. Other text is an error, \c options.ui_locales.
*/
QStringList Auth0LoginOptions::uiLocales() const
{
    return d->uiLocales;
}

void Auth0LoginOptions::setUiLocales(const QStringList &locales)
{
    d->uiLocales = locales;
}

/*!
    \property Auth0LoginOptions::acrValues
    The levels of authentication that the server is asked for, in order of preference
    (\c acr_values). This is a voluntary request: the server may sign the user in with another level
    (OpenID Connect Core section 5.5.1.1), and the login succeeds then. Use requiredAcrValues if it
    must not. A value that is empty or has a space in it is \c options.acr_values.

    \sa requiredAcrValues
*/
QStringList Auth0LoginOptions::acrValues() const
{
    return d->acrValues;
}

void Auth0LoginOptions::setAcrValues(const QStringList &values)
{
    d->acrValues = values;
}

/*!
    \property Auth0LoginOptions::requiredAcrValues
    The levels of authentication of which the login needs one. The server is asked for them, after
    those of acrValues, and the claim \c acr of the ID token must be one of them. Otherwise the
    login fails with \c id_token.acr, whose hint() gives the expected values and the one that was
    found. Empty, the default: \c acr is not checked. A value that is empty or has a space in it is
    \c options.acr_values.

    The check is made at this login only. A refresh keeps the session of the same sign-in and
    returns ID tokens that need not have \c acr (OpenID Connect Core section 12.2).

    \sa acrValues
*/
QStringList Auth0LoginOptions::requiredAcrValues() const
{
    return d->requiredAcrValues;
}

void Auth0LoginOptions::setRequiredAcrValues(const QStringList &values)
{
    d->requiredAcrValues = values;
}

/*!
    Returns the longest time since the user last signed in at the server (\c max_age), or
    \c std::nullopt if it does not matter. Zero requires a new sign-in. The \c auth_time of the ID
    token is checked.
*/
std::optional<std::chrono::seconds> Auth0LoginOptions::maxAge() const
{
    return d->maxAge;
}

/*!
    Sets the longest time since the sign-in to \a maxAge. A negative time is an error,
    \c options.max_age.
*/
void Auth0LoginOptions::setMaxAge(std::optional<std::chrono::seconds> maxAge)
{
    d->maxAge = maxAge;
}

/*!
    \property Auth0LoginOptions::maxAgeSeconds
    maxAge() in seconds, for QML, or -1 if it does not matter. Other negative numbers are an error,
    \c options.max_age.
*/
int Auth0LoginOptions::maxAgeSeconds() const
{
    if (!d->maxAge)
        return -1;
    constexpr std::chrono::seconds least { std::numeric_limits<int>::min() };
    constexpr std::chrono::seconds most { std::numeric_limits<int>::max() };
    return int(std::clamp(*d->maxAge, least, most).count());
}

void Auth0LoginOptions::setMaxAgeSeconds(int seconds)
{
    d->maxAge = seconds == -1 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

/*!
    Returns the ID token of the user whose sign-in is expected, or an empty string.
    \sa setIdTokenHint()
*/
QString Auth0LoginOptions::idTokenHint() const
{
    return d->idTokenHint;
}

/*!
    Sends \a idToken, an ID token that this server has issued before, as \c id_token_hint. The
    server signs in that user. With the prompt \c none it answers \c login_required if another user
    is signed in (OpenID Connect Core section 3.1.2.1). Text that is not a JWT in compact form is an
    error, \c options.id_token_hint. By default nothing is sent.

    The ID token identifies the user. Therefore it is not logged, and it is not a property, which
    QML would print. fromVariantMap() accepts it as the key \c idTokenHint.
    Auth0Credentials::idToken() returns that of the session.
*/
void Auth0LoginOptions::setIdTokenHint(const QString &idToken)
{
    d->idTokenHint = idToken;
}

/*!
    \property Auth0LoginOptions::linkIdentity
    Whether the account that signs in becomes another identity of the signed-in user
    (Auth0Profile::identities). The session does not change. The default is \c false.

    Auth0Provider::profileUpdateFinished() reports the result, and login views are then accepted.
    The user has to sign in (\c{prompt=login}) unless a prompt is set. Linking fails with
    \c credentials.not_authenticated if no user is signed in, and with \c profile.same_account if
    the account is the user's own. It needs the scope \c{update:current_user_identities} of Auth0's
    Management API. With Auth0::IdentityLinking::ByAuthorize the authorization endpoint links the
    account of the \l connection, and requests \l connectionScopes from it; see
    Auth0Provider::identityLinking.
*/
bool Auth0LoginOptions::linkIdentity() const
{
    return d->linkIdentity;
}

void Auth0LoginOptions::setLinkIdentity(bool link)
{
    d->linkIdentity = link;
}

/*!
    \property Auth0LoginOptions::parameters
    Additional parameters of the authorization request: strings, numbers or booleans. They override
    Auth0Provider::authorizationParameters.

    The parameters of the protocol (\c client_id, \c redirect_uri, \c response_type, \c state,
    \c nonce, \c code_challenge, \c request, ...) and those whose effect is verified (\c scope,
    \c audience, \c organization, \c invitation, \c max_age) are an error,
    \c options.reserved_parameter; the latter have properties. A value of another type is an error,
    \c options.parameter_value.
*/
QVariantMap Auth0LoginOptions::parameters() const
{
    return d->parameters;
}

void Auth0LoginOptions::setParameters(const QVariantMap &parameters)
{
    d->parameters = parameters;
}

/*!
    Adds the parameter \a name with \a value to \l parameters.
*/
void Auth0LoginOptions::setParameter(const QString &name, const QString &value)
{
    d->parameters.insert(name, value);
}

/*!
    Returns whether these options need a login even if a session exists: a prompt other than
    \c none, a maxAge, acrValues, requiredAcrValues, an audience, scopes, an organization, a
    connection, an invitation or linkIdentity is set.
*/
bool Auth0LoginOptions::asksForFreshLogin() const
{
    const bool prompts = !d->prompt.isEmpty() && d->prompt != QLatin1StringView("none");
    return prompts || d->maxAge || !d->acrValues.isEmpty() || !d->requiredAcrValues.isEmpty()
            || !d->organization.isEmpty() || !d->audience.isEmpty() || !d->scopes.isEmpty()
            || !d->connection.isEmpty() || !d->invitation.isEmpty() || d->linkIdentity;
}

/*!
    Returns a copy of these options that is changed by \a wanted: the audience, the login hint and
    the invitation are those of \a wanted, its scopes are added, and its ACR values and organization
    are used if it has any. \a wanted is the argument of Auth0Provider::interactionRequired(). Use
    this function in a login view of your own.
*/
Auth0LoginOptions Auth0LoginOptions::combinedWith(const Auth0LoginOptions &wanted) const
{
    Auth0LoginOptions options = *this;
    options.setAudience(wanted.audience());
    options.setScopes(Auth0Qt::withoutDuplicates(scopes() + wanted.scopes()));
    options.setLoginHint(wanted.loginHint());
    if (!wanted.acrValues().isEmpty())
        options.setAcrValues(wanted.acrValues());
    if (!wanted.requiredAcrValues().isEmpty())
        options.setRequiredAcrValues(wanted.requiredAcrValues());
    if (!wanted.organization().isEmpty())
        options.setOrganization(wanted.organization());
    options.setInvitation(wanted.invitation());
    return options;
}

/*!
    Returns options with the values of \a map, whose keys are the names of the properties and
    \c idTokenHint. An unknown key or a value of another type is reported by error() of the returned
    options, and a login with them fails with it.
*/
Auth0LoginOptions Auth0LoginOptions::fromVariantMap(const QVariantMap &map)
{
    Auth0LoginOptions options;
    QVariantMap properties = map;
    const QVariant hint = properties.take(u"idTokenHint"_s);
    Auth0Error error = Auth0Qt::writeProperties(properties, Auth0LoginOptions::staticMetaObject,
                                                &options);
    if (!error && hint.isValid() && hint.typeId() != QMetaType::QString)
        error = wrongOption(u"options.wrong_type"_s, u"idTokenHint"_s);
    options.d->idTokenHint = hint.toString();
    options.d->error = error;
    return options;
}

/*!
    Returns the first error of these options, always a \c ConfigurationError, or no error. The
    detail is \c options.unknown_key or \c options.wrong_type for the map of fromVariantMap(), or
    the one that the description of the option names. The error's hint() gives the allowed values.
*/
Auth0Error Auth0LoginOptions::error() const
{
    if (d->error)
        return d->error;
    if (!Auth0Qt::isPrompt(d->prompt))
        return wrongOption(u"options.prompt"_s, d->prompt);
    if (d->maxAge && d->maxAge->count() < 0)
        return wrongOption(u"options.max_age"_s, QString::number(d->maxAge->count()));
    if (!Auth0Qt::isDisplay(d->display))
        return wrongOption(u"options.display"_s, d->display);
    if (!Auth0Qt::areLanguageTags(d->uiLocales))
        return wrongOption(u"options.ui_locales"_s, d->uiLocales.join(u' '));
    if (!Auth0Qt::areWords(d->scopes))
        return wrongOption(u"options.scopes"_s, d->scopes.join(u' '));
    const QStringList acrValues = d->acrValues + d->requiredAcrValues;
    if (!Auth0Qt::areWords(acrValues))
        return wrongOption(u"options.acr_values"_s, acrValues.join(u' '));
    if (!Auth0Qt::areWords(d->connectionScopes, u','))
        return wrongOption(u"options.connection_scopes"_s, d->connectionScopes.join(u' '));
    if (!Auth0Qt::isCompactToken(d->idTokenHint))
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"options.id_token_hint"_s);
    return Auth0Qt::checkParameters(d->parameters);
}

/*!
    \fn bool Auth0LoginOptions::operator==(const Auth0LoginOptions &a, const Auth0LoginOptions &b)
    Returns \c true if \a a and \a b have the same values.
*/
bool operator==(const Auth0LoginOptions &a, const Auth0LoginOptions &b)
{
    return a.d == b.d
            || (a.d->connection == b.d->connection && a.d->connectionScopes == b.d->connectionScopes
                && a.d->organization == b.d->organization && a.d->invitation == b.d->invitation
                && a.d->audience == b.d->audience && a.d->scopes == b.d->scopes
                && a.d->prompt == b.d->prompt && a.d->loginHint == b.d->loginHint
                && a.d->screenHint == b.d->screenHint && a.d->idTokenHint == b.d->idTokenHint
                && a.d->display == b.d->display && a.d->uiLocales == b.d->uiLocales
                && a.d->acrValues == b.d->acrValues
                && a.d->requiredAcrValues == b.d->requiredAcrValues && a.d->maxAge == b.d->maxAge
                && a.d->linkIdentity == b.d->linkIdentity && a.d->parameters == b.d->parameters
                && a.d->error == b.d->error);
}
