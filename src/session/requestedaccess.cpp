// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/requestedaccess.h"

#include "flow/tokenset.h"
#include "http/managementapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The audience of the session's own access token as the login has left it. After a login for an API
// of Auth0 it is the application's, whose token follows with a refresh.
QString audienceOfLogin(const CredentialRecord &record, const SessionSettings &settings)
{
    return settings.isUserApi(record.loginAudience) && !record.requestedAudience.isEmpty()
            ? record.requestedAudience
            : record.loginAudience;
}

// Those of the Management API are no matter of another API.
QStringList scopesFor(const QString &audience, const SessionSettings &settings)
{
    QStringList scopes = settings.login.scopes;
    if (!settings.isManagementApi(audience))
        scopes.removeIf(ManagementApi::isScopeOfUser);
    return scopes;
}

} // namespace

bool containsAll(const QStringList &list, const QStringList &values)
{
    return std::all_of(values.cbegin(), values.cend(),
                       [&list](const QString &value) { return list.contains(value); });
}

QStringList scopesOfLogin(const CredentialRecord &record)
{
    return record.requestedScopes.isEmpty() ? record.accessToken.scopes + openIdScopes()
                                            : record.requestedScopes;
}

RequestedAccess requestedAccess(const CredentialRecord &record, const SessionSettings &settings)
{
    const QString &wanted = settings.login.audience;
    const bool isOtherAudience = !wanted.isEmpty() && wanted != record.requestedAudience;
    RequestedAccess access;
    access.audience = isOtherAudience ? wanted : audienceOfLogin(record, settings);
    const QStringList requested = scopesOfLogin(record);
    const QStringList scopes = scopesFor(access.audience, settings);
    for (const QString &scope : settings.login.scopes) {
        const bool isNew = !requested.contains(scope)
                || (isOtherAudience && !openIdScopes().contains(scope));
        if (isNew && scopes.contains(scope)) // it is not one of another API
            access.added.append(scope);
    }
    access.isNew = isOtherAudience || !access.added.isEmpty();
    if (access.isNew || access.audience != record.loginAudience)
        access.scopes = scopes;
    return access;
}

bool hasRequestedAccess(const CredentialRecord &record, const SessionSettings &settings)
{
    const RequestedAccess access = requestedAccess(record, settings);
    return record.accessToken.audience == access.audience
            && containsAll(record.accessToken.scopes, access.added);
}

} // namespace Auth0Qt
