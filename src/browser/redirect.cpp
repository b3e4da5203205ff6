// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/redirect.h"

#include "global/errortexts.h"
#include "http/httpresponse.h"
#include "token/pkce.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Auth0Error rejected(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::RedirectRejected, detail);
}

// application/x-www-form-urlencoded (RFC 6749 appendix B): a plus is a space, then %xx.
QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

// The parameters of a query, or nothing when one of them appears twice (RFC 6749 section 3.1).
std::optional<QHash<QString, QString>> queryParameters(const QUrl &url)
{
    QHash<QString, QString> parameters;
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QString name = formDecoded(item.left(equals < 0 ? item.size() : equals));
        if (parameters.contains(name))
            return std::nullopt;
        parameters.insert(name, equals < 0 ? QString() : formDecoded(item.mid(equals + 1)));
    }
    return parameters;
}

Auth0::ErrorCode authorizationErrorCode(const QString &error)
{
    using Auth0::ErrorCode;
    if (error == "access_denied"_L1 || error == "unauthorized"_L1)
        return ErrorCode::AuthorizationDenied;
    if (error == "login_required"_L1 || error == "interaction_required"_L1
        || error == "consent_required"_L1 || error == "account_selection_required"_L1)
        return ErrorCode::LoginRequired;
    if (error == "mfa_required"_L1)
        return ErrorCode::MfaRequired;
    if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1)
        return ErrorCode::ServerError;
    return ErrorCode::ConfigurationError;
}

Auth0Error authorizationError(const QString &error, const QString &description)
{
    const QString name = sanitizedText(error, 100);
    Auth0Error result(authorizationErrorCode(error), u"authorize."_s + name);
    result.setOauthError(name, sanitizedText(description, 500));
    return result;
}

} // namespace

bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri)
{
    const auto path = [](const QUrl &u) {
        const QString p = u.path(QUrl::FullyEncoded);
        return p.isEmpty() ? u"/"_s : p;
    };
    const auto port = [](const QUrl &u) {
        return u.port(u.scheme() == "https"_L1 ? 443 : u.scheme() == "http"_L1 ? 80 : -1);
    };
    return url.isValid() && url.userInfo().isEmpty() && !url.hasFragment()
            && url.scheme() == redirectUri.scheme() && url.host() == redirectUri.host()
            && port(url) == port(redirectUri) && path(url) == path(redirectUri);
}

Result<QString> codeFromRedirect(const QUrl &url, const RedirectRules &rules)
{
    if (!matchesRedirectUri(url, rules.redirectUri))
        return rejected(u"redirect.unexpected"_s);
    const auto parameters = queryParameters(url);
    if (!parameters)
        return rejected(u"redirect.duplicate"_s);
    // State comes first, for errors too: without it nobody has shown to be our server.
    if (!constantTimeEqual(parameters->value(u"state"_s).toUtf8(), rules.state))
        return rejected(u"redirect.state"_s);
    // RFC 9207 section 2.4: compare iss whenever it is there, before code or error is used.
    const QString issuer = parameters->value(u"iss"_s);
    if (parameters->contains(u"iss"_s) ? issuer != rules.issuer : rules.issRequired) {
        return valueError(Auth0::ErrorCode::RedirectRejected, u"redirect.iss"_s, rules.issuer,
                          shownUrl(issuer));
    }
    if (const QString error = parameters->value(u"error"_s); !error.isEmpty())
        return authorizationError(error, parameters->value(u"error_description"_s));
    const QString code = parameters->value(u"code"_s);
    if (code.isEmpty())
        return rejected(u"redirect.no_code"_s);
    return code;
}

bool isStrangersRedirect(const Auth0Error &error)
{
    return error.detail() == "redirect.unexpected"_L1 || error.detail() == "redirect.duplicate"_L1
            || error.detail() == "redirect.state"_L1;
}

} // namespace Auth0Qt
