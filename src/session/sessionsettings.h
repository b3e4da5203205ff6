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

struct CredentialRecord;

// The settings of a provider. Some of them select the session: key() is computed from them. The
// others take effect at the next operation.
struct SessionSettings
{
    // The options are empty here.
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
    QUrl ownManagementUrl; // set by the application; empty: the issuer's
    Auth0::IdentityLinking identityLinking = Auth0::IdentityLinking::ByManagementApi;
    std::chrono::seconds profileReloadInterval {}; // 0: no automatic reload
    QPointer<Auth0CredentialStore> ownStore; // set by the application
    std::shared_ptr<Auth0CredentialStore> defaultStore; // used if ownStore is null

    Auth0CredentialStore *store() const { return ownStore ? ownStore.data() : defaultStore.get(); }

    // The issuer that the ID token must have: issuer, or that of domain. Empty if neither is set,
    // or if the domain is invalid.
    QString issuer() const;
    // The URL of Auth0's Management API, which is also the audience of its access tokens. Ends with
    // a slash.
    QUrl managementUrl() const;
    // Whether this is the audience of Auth0's own Management API, and not that of an API of the
    // application at managementUrl(). Auth0 excludes it from Multi-Resource Refresh Tokens, so only
    // a login with this audience gives access to it.
    bool isManagementApi(const QString &audience) const;
    // The audience of Auth0's My Account API at this issuer.
    QString accountApi() const;
    // Whether this is an API of Auth0 that reads and changes the user's own data. Its tokens must
    // not be sent to other APIs.
    bool isUserApi(const QString &audience) const;
    // Whether a login asks for the Management API, to read the user's record.
    bool loginIsForManagementApi() const;
    // The account without an organization: "default" if the account is "default/acme" and the
    // organization is acme.
    QString baseAccount() const;
    // The account for an organization, which must be canonical. The base account if it is empty.
    QString accountOf(const QString &organization) const;
    // The settings of the session to which a login with these options leads: an invitation leads to
    // the account of its organization.
    SessionSettings forLogin(const Auth0LoginOptions &options) const;
    // Whether the tokens of the session are bound to a key, if that is required.
    bool accepts(const CredentialRecord &record) const;
    // The key of the session's record in the store.
    QString key() const;
    // Returns ConfigurationError if the settings do not name a session.
    Auth0Error check() const;
};

} // namespace Auth0Qt
