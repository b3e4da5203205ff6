// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/loginrequest.h"

#include "global/translations.h"
#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// By default the page has the application's language, which can differ from the browser's (OpenID
// Connect Core section 3.1.2.1).
QStringList uiLocales(const LoginRequest &request)
{
    const QString name = u"ui_locales"_s;
    const Auth0LoginOptions &options = request.options;
    if (!options.uiLocales().isEmpty() || options.parameters().contains(name)
        || request.authorizationParameters.contains(name))
        return options.uiLocales();
    return languagesToAskFor();
}

} // namespace

QString LoginRequest::effectiveOrganization() const
{
    const QString own = canonicalOrganization(options.organization());
    return own.isEmpty() ? canonicalOrganization(organization) : own;
}

QString LoginRequest::effectiveAudience() const
{
    return options.audience().isEmpty() ? audience : options.audience();
}

QStringList LoginRequest::effectiveScopes() const
{
    return withoutDuplicates(scopes + options.scopes());
}

Auth0Error LoginRequest::checkServerAccess() const
{
    const Auth0Error error = endpoints.check();
    return error ? error : client.check();
}

Auth0Error LoginRequest::check() const
{
    if (const Auth0Error error = checkServerAccess())
        return error;
    if (checkParameters(authorizationParameters))
        return Auth0Error(Auth0::ErrorCode::ConfigurationError,
                          u"config.authorization_parameters"_s);
    // Without an organization the ID token of the login could not be checked against it.
    if (!options.invitation().isEmpty() && effectiveOrganization().isEmpty())
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"options.invitation"_s);
    if (!identitiesOf.isEmpty() && options.connection().isEmpty())
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.link_connection"_s);
    return options.error();
}

// The last parameter of each name is used: options of one login override settings of the provider,
// and additional parameters override those with a property.
Parameters LoginRequest::parameters() const
{
    Parameters parameters = parametersFrom(authorizationParameters);
    const auto add = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parameters.append({ name, value });
    };
    add(u"scope"_s, effectiveScopes().join(u' '));
    add(u"audience"_s, effectiveAudience());
    add(u"organization"_s, effectiveOrganization());
    add(u"invitation"_s, options.invitation());
    const QString purpose = identitiesOf.isEmpty() ? QString() : u"requested_"_s;
    add(purpose + "connection"_L1, options.connection());
    add(purpose + "connection_scope"_L1, options.connectionScopes().join(u','));
    add(u"prompt"_s, options.prompt());
    add(u"login_hint"_s, options.loginHint());
    add(u"id_token_hint"_s, options.idTokenHint());
    add(u"screen_hint"_s, options.screenHint());
    add(u"display"_s, options.display());
    add(u"ui_locales"_s, uiLocales(*this).join(u' '));
    add(u"acr_values"_s,
        withoutDuplicates(options.acrValues() + options.requiredAcrValues()).join(u' '));
    if (options.maxAge())
        add(u"max_age"_s, QString::number(options.maxAge()->count()));
    return onceEach(parameters + parametersFrom(options.parameters()));
}

IdTokenRules LoginRequest::idTokenRules(const ServerMetadata &server) const
{
    IdTokenRules rules;
    rules.issuer = server.issuer;
    rules.clientId = clientId;
    rules.algorithms = idTokenAlgorithms;
    rules.subject = identitiesOf;
    rules.maxAge = options.maxAge();
    rules.organization = effectiveOrganization();
    rules.acrValues = options.requiredAcrValues();
    rules.leeway = leeway;
    return rules;
}

} // namespace Auth0Qt
