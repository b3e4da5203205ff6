// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0browser.h"
#include "auth0credentialstore.h"
#include "flow/loginrequest.h"

#include <QtCore/qpointer.h>

#include <memory>

namespace Auth0Qt {

// The provider's settings. Those that say which session it is make its key; the others count at
// the next operation.
struct SessionSettings
{
    // domain, issuer, clientId and how to sign in; options stay empty here.
    LoginRequest login;
    QString account = QStringLiteral("default");
    Auth0::StoragePolicy storagePolicy = Auth0::StoragePolicy::AllowMemory;
    Auth0::InteractionPolicy interactionPolicy = Auth0::InteractionPolicy::Never;
    QString claimsNamespace;
    QString permissionsClaim = QStringLiteral("permissions");
    QString rolesClaim = QStringLiteral("roles");
    Auth0::ProfileSources profileSources = Auth0::ProfileSource::IdToken
            | Auth0::ProfileSource::Userinfo;
    bool autoLoadPictures = true;
    QUrl ownManagementUrl; // the application's; empty: the issuer's
    std::chrono::seconds profileReloadInterval {}; // 0: never by itself
    QPointer<Auth0CredentialStore> ownStore; // the application's
    std::shared_ptr<Auth0CredentialStore> defaultStore; // used while there is none of its own

    Auth0CredentialStore *store() const { return ownStore ? ownStore.data() : defaultStore.get(); }

    // The issuer that stands in the ID token: issuer, or the one of domain. Empty: neither is set
    // or the domain is none.
    QString issuer() const;
    // Auth0's Management API, which is also the audience of its tokens. Ends with a slash.
    QUrl managementUrl() const;
    // The account that the organizations have theirs beside: "default" for "default/acme", when
    // that is the account and acme the organization.
    QString baseAccount() const;
    // The account for an organization, which is canonical; the base account for none.
    QString accountOf(const QString &organization) const;
    // Where the session's record is kept.
    QString key() const;
    // ConfigurationError when the settings name no session.
    Auth0Error check() const;
};

} // namespace Auth0Qt
