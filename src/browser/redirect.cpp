// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/redirect.h"

#include "global/ascii.h"
#include "global/errortexts.h"
#include "global/oautherrors.h"
#include "token/pkce.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Auth0Error rejected(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::RedirectRejected, detail);
}

// application/x-www-form-urlencoded, in which "+" is a space (RFC 6749 appendix B).
QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

using Parameters = QList<std::pair<QString, QString>>;

Parameters parametersOf(const QString &encoded)
{
    Parameters parameters;
    for (const QByteArray &item : encoded.toLatin1().split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        parameters.append({ formDecoded(item.left(equals < 0 ? item.size() : equals)),
                            equals < 0 ? QString() : formDecoded(item.mid(equals + 1)) });
    }
    return parameters;
}

bool hasState(const Parameters &parameters, const QByteArray &state)
{
    return !state.isEmpty()
            && std::any_of(parameters.cbegin(), parameters.cend(), [&state](const auto &parameter) {
                   return parameter.first == "state"_L1
                           && constantTimeEqual(parameter.second.toUtf8(), state);
               });
}

// Of the implicit flow, which this library does not use (RFC 9700 section 2.1.2).
bool hasToken(const Parameters &parameters)
{
    return std::any_of(parameters.cbegin(), parameters.cend(), [](const auto &parameter) {
        return parameter.first == "access_token"_L1 || parameter.first == "id_token"_L1
                || parameter.first == "refresh_token"_L1;
    });
}

bool isEncoding(const QByteArray &text, qsizetype percent)
{
    return percent + 2 < text.size() && isxdigit(uchar(text.at(percent + 1)))
            && isxdigit(uchar(text.at(percent + 2)));
}

} // namespace

QByteArray percentEncoded(const QByteArray &target)
{
    QByteArray encoded;
    encoded.reserve(target.size());
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target.at(i);
        const bool isAllowed = c == '%'
                ? isEncoding(target, i)
                : isAsciiAlphanumeric(QLatin1Char(c)) || (c && strchr("-._~!$&'()*+,;=:@/?#", c));
        if (isAllowed)
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri)
{
    const auto path = [](const QUrl &u) {
        const QString p = u.path(QUrl::FullyEncoded);
        return p.isEmpty() ? u"/"_s : p;
    };
    const auto port = [](const QUrl &u) {
        return u.port(u.scheme() == "https"_L1 ? 443 : u.scheme() == "http"_L1 ? 80 : -1);
    };
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == redirectUri.scheme()
            && url.host() == redirectUri.host() && port(url) == port(redirectUri)
            && path(url) == path(redirectUri);
}

Result<QString> codeFromRedirect(const QUrl &url, const RedirectRules &rules)
{
    if (!matchesRedirectUri(url, rules.redirectUri))
        return rejected(u"redirect.unexpected"_s);
    const Parameters query = parametersOf(url.query(QUrl::FullyEncoded));
    const Parameters fragment = parametersOf(url.fragment(QUrl::FullyEncoded));
    // The state comes first, for errors too: without it the redirect may come from anywhere, and
    // with it the redirect is the answer.
    const bool isInQuery = hasState(query, rules.state);
    if (!isInQuery && !hasState(fragment, rules.state))
        return rejected(u"redirect.state"_s);
    if (url.toEncoded().size() > MaxRedirectLength)
        return rejected(u"redirect.too_long"_s);
    const QHash<QString, QString> parameters(query.cbegin(), query.cend());
    if (parameters.size() < query.size()) // RFC 6749 section 3.1
        return rejected(u"redirect.duplicate"_s);
    if (!isInQuery || hasToken(query) || hasToken(fragment))
        return rejected(u"redirect.token"_s);
    Secrets secrets = rules.secrets;
    for (const auto &[name, value] : query) {
        if (Secrets::isSecretName(name))
            secrets.add(value);
    }
    // RFC 9207 section 2.4: iss is compared whenever it is there, before code or error is used.
    const QString issuer = parameters.value(u"iss"_s);
    if (parameters.contains(u"iss"_s) ? issuer != rules.issuer : rules.issRequired) {
        return valueError(Auth0::ErrorCode::RedirectRejected, u"redirect.iss"_s, rules.issuer,
                          secrets.removedFrom(shownUrl(issuer)));
    }
    if (const QString error = parameters.value(u"error"_s); !error.isEmpty()) {
        const QString description = parameters.value(u"error_description"_s);
        return oauthError(OauthRequest::Authorize, secrets.removedFrom(error),
                          secrets.removedFrom(description));
    }
    const QString code = parameters.value(rules.codeParameter);
    if (code.isEmpty())
        return rejected(u"redirect.no_code"_s);
    return code;
}

bool hasState(const QUrl &url, const QByteArray &state)
{
    return hasState(parametersOf(url.query(QUrl::FullyEncoded)), state);
}

bool isForeignRedirect(const Auth0Error &error)
{
    return error.detail() == "redirect.unexpected"_L1 || error.detail() == "redirect.state"_L1;
}

} // namespace Auth0Qt
