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
    \inmodule Auth0Qt
    \since 0.1
    \brief What one login asks for beyond the provider's settings.

    Empty options ask for nothing special; what is set here wins over the provider's setting of the
    same name, for this login. Options are implicitly shared values.

    What cannot be meant, such as the prompt \c{none login}, is told by error(): a login with such
    options fails with it before a page opens.

    \sa Auth0Provider::loginWith()
*/

namespace {

Auth0Error wrongOption(const QString &detail, const QString &found)
{
    return Auth0Qt::valueError(Auth0::ErrorCode::ConfigurationError, detail, {}, found);
}

// "none" forbids every page, so it stands alone (OpenID Connect Core section 3.1.2.1). "create" is
// of OpenID Connect's Initiating User Registration.
bool isPrompt(const QString &prompt)
{
    static const QStringList known { u"login"_s, u"consent"_s, u"select_account"_s, u"create"_s };
    const QStringList wanted = prompt.split(u' ', Qt::SkipEmptyParts);
    if (wanted.contains(u"none"_s))
        return wanted.size() == 1;
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [](const QString &word) { return known.contains(word); });
}

bool isDisplay(const QString &display)
{
    static const QStringList known { u"page"_s, u"popup"_s, u"touch"_s, u"wap"_s };
    return display.isEmpty() || known.contains(display);
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The form of a tag, not whether there is such a language (RFC 5646 section 2.1).
bool isLanguageTag(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    const bool startsWithLetters = std::all_of(parts.constFirst().cbegin(),
                                               parts.constFirst().cend(), isAsciiLetter);
    return startsWithLetters && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return !part.isEmpty() && part.size() <= 8
                       && std::all_of(part.cbegin(), part.cend(),
                                      [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); });
           });
}

// One of a list that is sent with separators between.
bool isWord(const QString &text, QChar alsoSeparates = u' ')
{
    return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [alsoSeparates](QChar c) {
        return c.isSpace() || c == alsoSeparates;
    });
}

// Three parts of base64url, or five when it is encrypted (RFC 7515 and RFC 7516, section 3.1).
bool isCompactToken(const QString &token)
{
    const auto dots = token.count(u'.');
    return (dots == 2 || dots == 4) && std::all_of(token.cbegin(), token.cend(), [](QChar c) {
               return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
           });
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
    QString prompt;
    QString loginHint;
    QString screenHint;
    QString display;
    QString idTokenHint;
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
    Scopes to ask of the connection's own identity provider (\c connection_scope), each without
    spaces and commas: else \c options.connection_scopes.
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
    The organization to sign in to: its id (\c org_...) or its name. Space around it is ignored, and
    so is the case of a name.
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
    The invitation to accept: the value of \c invitation in the invitation's link. It needs the
    \l organization of the same link, else the login fails with \c options.invitation.
    Auth0Provider::handleInvitation() takes both from it.
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
    Space-separated list of \c login, \c consent, \c select_account and \c create, or \c none alone
    (OpenID Connect Core section 3.1.2.1). Anything else is \c options.prompt; a word that only your
    server knows goes into parameters.
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
    How the page is shown: \c page, \c popup, \c touch or \c wap; else \c options.display.
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
    application's locale, QLocale(). Tags are those of BCP 47, such as \c pt-BR, which is what
    QLocale::bcp47Name() gives; else \c options.ui_locales.
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
    The levels of authentication that are required, in order of preference (\c acr_values). None is
    empty or has a space in it: else \c options.acr_values.
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
    Sets the greatest age of the sign-in to \a maxAge. A negative age is \c options.max_age.
*/
void Auth0LoginOptions::setMaxAge(std::optional<std::chrono::seconds> maxAge)
{
    d->maxAge = maxAge;
}

/*!
    \property Auth0LoginOptions::maxAgeSeconds
    maxAge() in seconds, for QML; -1 when it does not matter. Other negative numbers are
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
    Returns the ID token that tells the server whose sign-in is expected, or an empty string.
    \sa setIdTokenHint()
*/
QString Auth0LoginOptions::idTokenHint() const
{
    return d->idTokenHint;
}

/*!
    Sends \a idToken, an ID token that this server has issued before, as \c id_token_hint: the
    server then signs in that person, or, with the prompt \c none, says \c login_required when it
    is another one who is signed in (OpenID Connect Core section 3.1.2.1). Anything but a token in
    compact form is \c options.id_token_hint. Nothing is sent by default.

    The ID token says who the person is, so it is in no log and, unlike the other options, no
    property, which QML would print; it may still be a key of the map that fromVariantMap() takes.
    Auth0Credentials::idToken() is the one of the session.
*/
void Auth0LoginOptions::setIdTokenHint(const QString &idToken)
{
    d->idTokenHint = idToken;
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
    Further parameters of the authorize request: texts, numbers or booleans, sent as they are.
    They win over Auth0Provider::authorizationParameters.

    The protocol's own parameters (\c client_id, \c redirect_uri, \c response_type, \c state,
    \c nonce, \c code_challenge, \c request, ...) and those whose answer is verified (\c scope,
    \c audience, \c organization, \c invitation, \c max_age), which have properties, are
    refused:
    \c options.reserved_parameter. A value of another type is \c options.parameter_value.
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
    audience, its login hint and, if it has any, its ACR values, organization and invitation. For
    views of your own.
*/
Auth0LoginOptions Auth0LoginOptions::combinedWith(const Auth0LoginOptions &wanted) const
{
    Auth0LoginOptions options = *this;
    options.setAudience(wanted.audience());
    options.setLoginHint(wanted.loginHint());
    if (!wanted.acrValues().isEmpty())
        options.setAcrValues(wanted.acrValues());
    if (!wanted.organization().isEmpty())
        options.setOrganization(wanted.organization());
    options.setInvitation(wanted.invitation());
    return options;
}

/*!
    Makes options of \a map, whose keys are the properties' names and \c idTokenHint. An unknown key
    or a value of another type gives options with an error(), which whatever they are used for fails
    with.
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
    Returns what is wrong with these options, always a \c ConfigurationError, or no error. The
   detail is \c options.unknown_key or \c options.wrong_type for the map that they were made of,
   else the one that the option's own description names. The error's hint() says what is allowed.
*/
Auth0Error Auth0LoginOptions::error() const
{
    if (d->error)
        return d->error;
    if (!isPrompt(d->prompt))
        return wrongOption(u"options.prompt"_s, d->prompt);
    if (d->maxAge && d->maxAge->count() < 0)
        return wrongOption(u"options.max_age"_s, QString::number(d->maxAge->count()));
    if (!isDisplay(d->display))
        return wrongOption(u"options.display"_s, d->display);
    if (!std::all_of(d->uiLocales.cbegin(), d->uiLocales.cend(), isLanguageTag))
        return wrongOption(u"options.ui_locales"_s, d->uiLocales.join(u' '));
    const auto isValue = [](const QString &text) { return isWord(text); };
    if (!std::all_of(d->acrValues.cbegin(), d->acrValues.cend(), isValue))
        return wrongOption(u"options.acr_values"_s, d->acrValues.join(u' '));
    const auto isScope = [](const QString &text) { return isWord(text, u','); };
    if (!std::all_of(d->connectionScopes.cbegin(), d->connectionScopes.cend(), isScope))
        return wrongOption(u"options.connection_scopes"_s, d->connectionScopes.join(u' '));
    if (!d->idTokenHint.isEmpty() && !isCompactToken(d->idTokenHint))
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"options.id_token_hint"_s);
    return Auth0Qt::checkParameters(d->parameters);
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
                && a.d->idTokenHint == b.d->idTokenHint && a.d->display == b.d->display
                && a.d->uiLocales == b.d->uiLocales && a.d->acrValues == b.d->acrValues
                && a.d->maxAge == b.d->maxAge && a.d->linkIdentity == b.d->linkIdentity
                && a.d->parameters == b.d->parameters && a.d->error == b.d->error);
}
