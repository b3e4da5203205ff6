// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginrequest.h"

#include "../http/servermetadata.h"
#include "../translations.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The page speaks the application's language, which need not be that of the person's browser
// (OpenID Connect Core section 3.1.2.1).
QStringList uiLocales(const Auth0LoginOptions &options)
{
    if (!options.uiLocales().isEmpty() || options.parameters().contains(u"ui_locales"_s))
        return options.uiLocales();
    return languagesToAskFor();
}

} // namespace

QString LoginRequest::effectiveOrganization() const
{
    const QString own = options.organization();
    return own.isEmpty() ? organization : own;
}

LoginRequest::Parameters LoginRequest::parameters() const
{
    Parameters parameters;
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
    add(u"screen_hint"_s, options.screenHint());
    add(u"display"_s, options.display());
    add(u"ui_locales"_s, uiLocales(options).join(u' '));
    add(u"acr_values"_s, options.acrValues().join(u' '));
    if (options.maxAge())
        add(u"max_age"_s, QString::number(options.maxAge()->count()));
    const QVariantMap more = options.parameters();
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        add(it.key(), it.value().toString());
    return parameters;
}

IdTokenRules LoginRequest::idTokenRules(const ServerMetadata &server, const QString &accessToken,
                                        const QDateTime &now) const
{
    IdTokenRules rules;
    rules.issuer = server.issuer;
    rules.clientId = clientId;
    rules.algorithms = idTokenAlgorithms;
    rules.maxAge = options.maxAge();
    rules.organization = effectiveOrganization();
    rules.accessToken = accessToken;
    rules.leeway = leeway;
    rules.now = now;
    return rules;
}

} // namespace Auth0Qt
