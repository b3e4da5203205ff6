// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginoptions.h"

#include "optionsmap.h"

#include <limits>

/*!
    \class Auth0LoginOptions
    \inmodule Auth0Qt
    \since 0.1
    \brief What one login asks for beyond the provider's settings.

    Empty options ask for nothing special; what is set here wins over the provider's setting of the
    same name, for this login. Options are implicitly shared values.

    \sa Auth0Provider::loginWith()
*/

class Auth0LoginOptionsData : public QSharedData
{
public:
    QString connection;
    QStringList connectionScopes;
    QString organization;
    QString invitation;
    bool linkIdentity = false;
    QString audience;
    QString prompt;
    QString loginHint;
    QString screenHint;
    QString display;
    QStringList uiLocales;
    QStringList acrValues;
    std::optional<std::chrono::seconds> maxAge;
    QVariantMap parameters;
    Auth0Error error;
};

/*!
    Constructs options that ask for nothing special.
*/
Auth0LoginOptions::Auth0LoginOptions()
    : d(new Auth0LoginOptionsData)
{
}

Auth0LoginOptions::Auth0LoginOptions(const Auth0LoginOptions &other) = default;
Auth0LoginOptions::Auth0LoginOptions(Auth0LoginOptions &&other) noexcept
    : Auth0LoginOptions()
{
    swap(other); // what was moved from is empty, and as usable as before
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
    The connection to sign in with, e.g. \c google-oauth2: the page of choice is skipped.
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
    Scopes to ask of the connection's own identity provider (\c connection_scope).
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
    The organization to sign in to: its id (\c org_...) or its name.
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
    The invitation to accept: the value of \c invitation in the invitation's link.
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
    The identifier of the API that this login's access token is for; empty: Auth0Provider::audience.
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
    \property Auth0LoginOptions::prompt
    Space-separated list of \c login, \c consent, \c select_account, or \c none
    (OpenID Connect Core section 3.1.2.1).
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
    The user name or e-mail address to fill in (\c login_hint).
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
    The page to begin with, e.g. \c signup (\c screen_hint).
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
    How the page is shown: \c page, \c popup, \c touch or \c wap.
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
    Language tags in order of preference (\c ui_locales). Empty, the default: those of the
    application's locale, QLocale().
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
    The levels of authentication that are required, in order of preference (\c acr_values).
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
    Returns how long ago the user may have signed in at most (\c max_age), or nothing when it does
    not matter. Zero asks for a fresh sign-in; the ID token's \c auth_time is checked.
*/
std::optional<std::chrono::seconds> Auth0LoginOptions::maxAge() const
{
    return d->maxAge;
}

/*!
    Sets the greatest age of the sign-in to \a maxAge. A negative age is none.
*/
void Auth0LoginOptions::setMaxAge(std::optional<std::chrono::seconds> maxAge)
{
    if (maxAge && maxAge->count() < 0)
        maxAge.reset();
    d->maxAge = maxAge;
}

/*!
    \property Auth0LoginOptions::maxAgeSeconds
    maxAge() in seconds, for QML; -1 when it does not matter.
*/
int Auth0LoginOptions::maxAgeSeconds() const
{
    if (!d->maxAge)
        return -1;
    constexpr std::chrono::seconds most { std::numeric_limits<int>::max() };
    return int(qMin(*d->maxAge, most).count());
}

void Auth0LoginOptions::setMaxAgeSeconds(int seconds)
{
    setMaxAge(std::chrono::seconds(seconds));
}

/*!
    \property Auth0LoginOptions::linkIdentity
    Whether the account that signs in shall become one more identity of the signed-in user
    (Auth0Profile::identities), and the session stay as it is. False at first.

    Auth0Provider::profileUpdateFinished() tells what came of it, and views are accepted when it is
    done. The person is asked to sign in (\c{prompt=login}) unless a prompt is set. With nobody
    signed in it fails with \c credentials.not_authenticated, with the user's own account with
    \c profile.same_account. Needs the scope \c{update:current_user_identities} at Auth0's
    Management API.
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
    Further parameters of the authorize request, sent as they are. The protocol's own parameters
    (\c state, \c nonce, \c redirect_uri, \c code_challenge, ...) cannot be set here: they are
   ignored.
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
    Adds the parameter \a name with \a value to parameters.
*/
void Auth0LoginOptions::setParameter(const QString &name, const QString &value)
{
    d->parameters.insert(name, value);
}

/*!
    Returns whether a session that is there already is not enough: a prompt other than \c none, a
    maxAge, acrValues, an audience, an organization, a connection, an invitation or linkIdentity
    is set.
*/
bool Auth0LoginOptions::asksForFreshLogin() const
{
    const bool prompts = !d->prompt.isEmpty() && d->prompt != QLatin1StringView("none");
    return prompts || d->maxAge || !d->acrValues.isEmpty() || !d->organization.isEmpty()
            || !d->audience.isEmpty() || !d->connection.isEmpty() || !d->invitation.isEmpty()
            || d->linkIdentity;
}

/*!
    Returns these options with what \a wanted, of Auth0Provider::interactionRequired(), needs: its
    audience, its login hint and, if it has any, its ACR values. For views of your own.
*/
Auth0LoginOptions Auth0LoginOptions::combinedWith(const Auth0LoginOptions &wanted) const
{
    Auth0LoginOptions options = *this;
    options.setAudience(wanted.audience());
    options.setLoginHint(wanted.loginHint());
    if (!wanted.acrValues().isEmpty())
        options.setAcrValues(wanted.acrValues());
    return options;
}

/*!
    Makes options of \a map, whose keys are the properties' names. An unknown key or a value of
    another type gives options with an error(), which whatever they are used for fails with.
*/
Auth0LoginOptions Auth0LoginOptions::fromVariantMap(const QVariantMap &map)
{
    Auth0LoginOptions options;
    const Auth0Error error = Auth0Qt::writeProperties(map, Auth0LoginOptions::staticMetaObject,
                                                      &options);
    options.d->error = error;
    return options;
}

/*!
    Returns what is wrong with the map that these options were made of (\c ConfigurationError,
    \c options.unknown_key or \c options.wrong_type), or no error.
*/
Auth0Error Auth0LoginOptions::error() const
{
    return d->error;
}

/*!
    Returns \c true when \a a and \a b ask for the same.
*/
bool operator==(const Auth0LoginOptions &a, const Auth0LoginOptions &b)
{
    return a.d == b.d
            || (a.d->connection == b.d->connection && a.d->connectionScopes == b.d->connectionScopes
                && a.d->organization == b.d->organization && a.d->invitation == b.d->invitation
                && a.d->audience == b.d->audience && a.d->prompt == b.d->prompt
                && a.d->loginHint == b.d->loginHint && a.d->screenHint == b.d->screenHint
                && a.d->display == b.d->display && a.d->uiLocales == b.d->uiLocales
                && a.d->acrValues == b.d->acrValues && a.d->maxAge == b.d->maxAge
                && a.d->linkIdentity == b.d->linkIdentity && a.d->parameters == b.d->parameters
                && a.d->error == b.d->error);
}
