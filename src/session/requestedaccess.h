// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionsettings.h"

#include "store/credentialrecord.h"

namespace Auth0Qt {

// What a session's own access token must be for.
struct RequestedAccess
{
    QString audience; // empty: the server's default
    QStringList scopes; // to request in a refresh; empty: those of the login
    // The scopes that the settings contain now and that the login did not request.
    QStringList added;
    bool isNew = false; // the settings name another audience or more scopes than at the login
};

// The settings of the login are compared with those of now. They are the application's: a login
// that also asks for the Management API, or for another audience by its options, is no difference.
RequestedAccess requestedAccess(const CredentialRecord &record, const SessionSettings &settings);

// Whether the record's access token is for the audience and the scopes of the settings.
bool hasRequestedAccess(const CredentialRecord &record, const SessionSettings &settings);

// The scopes that the login requested. Of a record of an earlier version: those that were granted,
// and those of OpenID Connect.
QStringList scopesOfLogin(const CredentialRecord &record);

bool containsAll(const QStringList &list, const QStringList &values);

} // namespace Auth0Qt
