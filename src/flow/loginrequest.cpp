// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/loginrequest.h"

#include "flow/authorizationparameters.h"
#include "global/translations.h"
#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The page speaks the application's language, which need not be that of the person's browser
// (OpenID Connect Core section 3.1.2.1), unless somebody has said which.
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
    // The server would find the organization by the invitation, and nobody could say whether it is
    // the right one that came back.
    if (!options.invitation().isEmpty() && effectiveOrganization().isEmpty())
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"options.invitation"_s);
    return options.error();
}

// The later of two with the same name is the one that counts: what one login asks for wins over
// what is asked for at each, and what is free over what has a name of its own.
LoginRequest::Parameters LoginRequest::parameters() const
{
    Parameters parameters = parametersFrom(authorizationParameters);
    const auto add = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parameters.append({ name, value });
    };
    add(u"scope"_s, scopes.join(u' '));
    add(u"audience"_s, options.audience().isEmpty() ? audience : options.audience());
    add(u"organization"_s, effectiveOrganization());
    add(u"invitation"_s, options.invitation());
    add(u"connection"_s, options.connection());
    add(u"connection_scope"_s, options.connectionScopes().join(u','));
    add(u"prompt"_s, options.prompt());
    add(u"login_hint"_s, options.loginHint());
    add(u"id_token_hint"_s, options.idTokenHint());
    add(u"screen_hint"_s, options.screenHint());
    add(u"display"_s, options.display());
    add(u"ui_locales"_s, uiLocales(*this).join(u' '));
    add(u"acr_values"_s, options.acrValues().join(u' '));
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
    rules.maxAge = options.maxAge();
    rules.organization = effectiveOrganization();
    rules.leeway = leeway;
    return rules;
}

} // namespace Auth0Qt
