// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/servermetadata.h"

#include "global/errortexts.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonvalue.h>
#include <QtNetwork/qhostaddress.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Code = Auth0::ErrorCode;

QUrl endpoint(const QJsonObject &document, QLatin1StringView name)
{
    const QUrl url(document.value(name).toString(), QUrl::StrictMode);
    return isAllowedEndpoint(url) ? url : QUrl();
}

QStringList texts(const QJsonObject &document, QLatin1StringView name)
{
    QStringList result;
    const QJsonArray array = document.value(name).toArray();
    for (const QJsonValue &value : array)
        result.append(value.toString());
    return result;
}

QUrl below(const QString &issuer, QLatin1StringView path)
{
    return QUrl(issuer + path, QUrl::StrictMode);
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isAllowedEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

bool isOfAuth0(const QJsonObject &metadata)
{
    const QString issuer = metadata.value("issuer"_L1).toString();
    return endpoint(metadata, "authorization_endpoint"_L1) == below(issuer, "authorize"_L1)
            && endpoint(metadata, "token_endpoint"_L1) == below(issuer, "oauth/token"_L1);
}

Result<ServerMetadata> ServerMetadata::forAuth0Domain(const QString &domain)
{
    const Auth0Error refused = valueError(Code::ConfigurationError, u"config.domain"_s, {},
                                          shownUrl(domain));
    const bool hasScheme = domain.contains("://"_L1);
    const QUrl given(hasScheme ? domain : "https://"_L1 + domain, QUrl::StrictMode);
    const bool hasPath = !given.path().isEmpty() && given.path() != u'/';
    if (!given.isValid() || given.host().isEmpty() || !given.userInfo().isEmpty() || hasPath
        || given.hasQuery() || given.hasFragment()
        || (given.scheme() != "https"_L1 && given.scheme() != "http"_L1))
        return refused;

    QUrl base;
    base.setScheme(isAllowedEndpoint(given) ? given.scheme() : u"https"_s);
    base.setHost(given.host()); // in lower case
    if (given.port() != -1 && given.port() != (base.scheme() == "https"_L1 ? 443 : 80))
        base.setPort(given.port());
    base.setPath(u"/"_s);

    ServerMetadata metadata;
    metadata.issuer = base.toString(QUrl::FullyEncoded); // with a slash, as in "iss" of Auth0
    metadata.authorizationEndpoint = below(metadata.issuer, "authorize"_L1);
    metadata.tokenEndpoint = below(metadata.issuer, "oauth/token"_L1);
    metadata.revocationEndpoint = below(metadata.issuer, "oauth/revoke"_L1);
    metadata.userinfoEndpoint = below(metadata.issuer, "userinfo"_L1);
    metadata.deviceAuthorizationEndpoint = below(metadata.issuer, "oauth/device/code"_L1);
    metadata.jwksUri = below(metadata.issuer, ".well-known/jwks.json"_L1);
    metadata.auth0LogoutEndpoint = below(metadata.issuer, "v2/logout"_L1);
    return metadata;
}

Result<ServerMetadata> ServerMetadata::fromJson(const QJsonObject &document, const QString &issuer)
{
    // Byte for byte (OpenID Connect Discovery section 4.3): a document with another issuer may be
    // an attack (mix-up, RFC 9700 section 4.4).
    const QString found = document.value("issuer"_L1).toString();
    if (issuer.isEmpty() || found != issuer)
        return valueError(Code::InvalidResponse, u"discovery.issuer"_s, issuer, found);

    ServerMetadata metadata;
    metadata.issuer = issuer;
    metadata.authorizationEndpoint = endpoint(document, "authorization_endpoint"_L1);
    metadata.tokenEndpoint = endpoint(document, "token_endpoint"_L1);
    metadata.jwksUri = endpoint(document, "jwks_uri"_L1);
    if (metadata.authorizationEndpoint.isEmpty() || metadata.tokenEndpoint.isEmpty()
        || metadata.jwksUri.isEmpty())
        return Auth0Error(Code::InvalidResponse, u"discovery.endpoint"_s);

    metadata.revocationEndpoint = endpoint(document, "revocation_endpoint"_L1);
    metadata.userinfoEndpoint = endpoint(document, "userinfo_endpoint"_L1);
    // RFC 8628 section 4
    metadata.deviceAuthorizationEndpoint = endpoint(document, "device_authorization_endpoint"_L1);
    // RFC 9126 section 5
    metadata.pushedAuthorizationRequestEndpoint = endpoint(
            document, "pushed_authorization_request_endpoint"_L1);
    metadata.requiresPushedAuthorizationRequests =
            document.value("require_pushed_authorization_requests"_L1).toBool();
    metadata.endSessionEndpoint = endpoint(document, "end_session_endpoint"_L1);
    metadata.idTokenAlgorithms = texts(document, "id_token_signing_alg_values_supported"_L1);
    // RFC 9449 section 5.1
    metadata.dpopAlgorithms = texts(document, "dpop_signing_alg_values_supported"_L1);
    // RFC 9207 section 3
    metadata.issParameterSupported =
            document.value("authorization_response_iss_parameter_supported"_L1).toBool();
    // The metadata of Auth0 do not contain /v2/logout.
    if (isOfAuth0(document))
        metadata.auth0LogoutEndpoint = below(issuer, "v2/logout"_L1);
    return metadata;
}

QUrl ServerMetadata::configurationUrl(const QString &issuer)
{
    // OpenID Connect Discovery section 4: a trailing slash of the issuer is removed first.
    QString base = issuer;
    if (base.endsWith(u'/'))
        base.chop(1);
    return below(base, "/.well-known/openid-configuration"_L1);
}

} // namespace Auth0Qt
