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
