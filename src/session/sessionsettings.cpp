// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionsettings.h"

#include "global/errortexts.h"
#include "http/servermetadata.h"
#include "store/credentialrecord.h"
#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

QString SessionSettings::issuer() const
{
    if (!login.issuer.isEmpty())
        return login.issuer;
    const Result<ServerMetadata> server = ServerMetadata::forAuth0Domain(login.domain);
    return server ? server->issuer : QString();
}

QUrl SessionSettings::managementUrl() const
{
    QString url = ownManagementUrl.isEmpty() ? issuer() : ownManagementUrl.toString();
    if (!url.endsWith(u'/'))
        url += u'/';
    return QUrl(ownManagementUrl.isEmpty() ? url + "api/v2/"_L1 : url);
}

bool SessionSettings::isManagementApi(const QString &audience) const
{
    // Asked with every access token: no URL is made for an audience that is another one anyway.
    if (!audience.contains("/api/v2/"_L1))
        return false;
    const QUrl url = managementUrl();
    return url.path() == "/api/v2/"_L1 && audience == url.toString();
}

QString SessionSettings::accountApi() const
{
    const QString server = issuer();
    return (server.endsWith(u'/') ? server : server + u'/') + "me/"_L1;
}

bool SessionSettings::isUserApi(const QString &audience) const
{
    return isManagementApi(audience) || (audience.endsWith("/me/"_L1) && audience == accountApi());
}

bool SessionSettings::loginIsForManagementApi() const
{
    return profileSources.testFlag(Auth0::ProfileSource::ManagementApi)
            && isManagementApi(managementUrl().toString());
}

QString SessionSettings::baseAccount() const
{
    const QString organization = canonicalOrganization(login.organization);
    const QString own = u'/' + organization;
    const bool isOwn = !organization.isEmpty() && account.endsWith(own);
    return isOwn ? account.chopped(own.size()) : account;
}

QString SessionSettings::accountOf(const QString &organization) const
{
    const QString base = baseAccount();
    return organization.isEmpty() ? base : base + u'/' + organization;
}

SessionSettings SessionSettings::forLogin(const Auth0LoginOptions &options) const
{
    SessionSettings result = *this;
    const QString organization = canonicalOrganization(options.organization());
    if (!options.invitation().isEmpty() && !organization.isEmpty()
        && organization != canonicalOrganization(login.organization)) {
        result.account = accountOf(organization);
        result.login.organization = organization;
    }
    return result;
}

bool SessionSettings::accepts(const CredentialRecord &record) const
{
    return login.dpop != Auth0::Dpop::Required || record.accessToken.isDpop();
}

QString SessionSettings::key() const
{
    return credentialKey(issuer(), login.clientId, account);
}

Auth0Error SessionSettings::check() const
{
    if (login.clientId.isEmpty())
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"config.client_id"_s);
    if (login.issuer.isEmpty()) {
        const Result<ServerMetadata> server = ServerMetadata::forAuth0Domain(login.domain);
        return server ? Auth0Error() : server.error();
    }
    if (!isAllowedEndpoint(QUrl(login.issuer)))
        return valueError(Auth0::ErrorCode::ConfigurationError, u"config.issuer"_s, {},
                          shownUrl(login.issuer));
    return {};
}

} // namespace Auth0Qt
