// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qflags.h>
#include <QtCore/qobjectdefs.h>

namespace Auth0 {
Q_NAMESPACE_EXPORT(AUTH0QT_CORE_EXPORT)

enum class State { LoggedOut, Restoring, LoggingIn, LoggedIn, LoggingOut };
Q_ENUM_NS(State)

enum class ErrorCode {
    NoError,
    Cancelled,
    Timeout,
    NetworkError,
    TlsError,
    RateLimited,
    ServerError,
    InvalidResponse,
    ConfigurationError,
    BrowserError,
    RedirectRejected,
    AuthorizationDenied,
    IdTokenInvalid,
    LoginRequired,
    MfaRequired,
    StorageLocked,
    StorageDenied,
    StorageUnavailable,
    StorageCorrupt,
    NotAuthenticated
};
Q_ENUM_NS(ErrorCode)

enum class Face { Idle, Preparing, Page, WaitingForBrowser, DeviceCode, Problem, Invitation };
Q_ENUM_NS(Face)

enum class StoragePolicy { RequireStore, AllowMemory };
Q_ENUM_NS(StoragePolicy)

enum class ClientAuthMethod { None, Post, Basic, PrivateKeyJwt };
Q_ENUM_NS(ClientAuthMethod)

enum class Dpop { Off, IfSupported, Required };
Q_ENUM_NS(Dpop)

enum class InteractionPolicy { Never, Ask };
Q_ENUM_NS(InteractionPolicy)

enum class GuardPolicy { Always, Once, AfterIdle };
Q_ENUM_NS(GuardPolicy)

enum class ProfileSource {
    NoSource = 0x0,
    IdToken = 0x1,
    Userinfo = 0x2,
    ManagementApi = 0x4,
    LocalChange = 0x8
};
Q_ENUM_NS(ProfileSource)
Q_DECLARE_FLAGS(ProfileSources, ProfileSource)
Q_FLAG_NS(ProfileSources)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProfileSources)

enum class IdentityLinking { ByManagementApi, ByAuthorize };
Q_ENUM_NS(IdentityLinking)

enum class ProfileUpdate { UserMetadata, UserFields, LinkIdentity, UnlinkIdentity, PasswordChange };
Q_ENUM_NS(ProfileUpdate)

} // namespace Auth0
