// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "loginproblem.h"
#include "providerextension.h"

#include "auth0.h"
#include "auth0accountmodel.h"
#include "auth0authenticationmethodmodel.h"
#include "auth0browser.h"
#include "auth0connectedaccountmodel.h"
#include "auth0credentialguard.h"
#include "auth0credentials.h"
#include "auth0credentialstore.h"
#include "auth0error.h"
#include "auth0identity.h"
#include "auth0identitymodel.h"
#include "auth0keychainstore.h"
#include "auth0logincontroller.h"
#include "auth0loginoptions.h"
#include "auth0logintexts.h"
#include "auth0logoutoptions.h"
#include "auth0memorystore.h"
#include "auth0pagenotice.h"
#include "auth0profile.h"
#include "auth0provider.h"
#include "auth0systembrowser.h"

#include <QtQml/qqmlregistration.h>

// The QML types of the classes in Auth0Qt::Core, which does not depend on QML.

namespace Auth0Namespace {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Auth0)
QML_NAMED_ELEMENT(Auth0)
} // namespace Auth0Namespace

namespace Auth0Qt {

struct ForeignProvider
{
    Q_GADGET
    QML_FOREIGN(Auth0Provider)
    QML_NAMED_ELEMENT(Auth0Provider)
    QML_EXTENDED(Auth0Qt::ProviderExtension)
};

struct ForeignProfile
{
    Q_GADGET
    QML_FOREIGN(Auth0Profile)
    QML_NAMED_ELEMENT(Auth0Profile)
    QML_UNCREATABLE("A profile belongs to a provider: use its property profile")
};

struct ForeignLoginController
{
    Q_GADGET
    QML_FOREIGN(Auth0LoginController)
    QML_NAMED_ELEMENT(Auth0LoginController)
};

struct ForeignLoginProblem
{
    Q_GADGET
    QML_FOREIGN(Auth0Qt::LoginProblem)
    QML_NAMED_ELEMENT(LoginProblem)
};

struct ForeignLoginTexts
{
    Q_GADGET
    QML_FOREIGN(Auth0LoginTexts)
    QML_NAMED_ELEMENT(Auth0LoginTexts)
};

struct ForeignPageNotice
{
    Q_GADGET
    QML_FOREIGN(Auth0PageNotice)
    QML_NAMED_ELEMENT(Auth0PageNotice)
    QML_UNCREATABLE("A notice belongs to a controller: use its property notice")
};

struct ForeignAccountModel
{
    Q_GADGET
    QML_FOREIGN(Auth0AccountModel)
    QML_NAMED_ELEMENT(Auth0AccountModel)
};

struct ForeignAuthenticationMethodModel
{
    Q_GADGET
    QML_FOREIGN(Auth0AuthenticationMethodModel)
    QML_NAMED_ELEMENT(Auth0AuthenticationMethodModel)
};

struct ForeignConnectedAccountModel
{
    Q_GADGET
    QML_FOREIGN(Auth0ConnectedAccountModel)
    QML_NAMED_ELEMENT(Auth0ConnectedAccountModel)
};

struct ForeignIdentityModel
{
    Q_GADGET
    QML_FOREIGN(Auth0IdentityModel)
    QML_NAMED_ELEMENT(Auth0IdentityModel)
};

struct ForeignBrowser
{
    Q_GADGET
    QML_FOREIGN(Auth0Browser)
    QML_NAMED_ELEMENT(Auth0Browser)
    QML_UNCREATABLE("Use Auth0SystemBrowser, or a browser written in C++")
};

struct ForeignSystemBrowser
{
    Q_GADGET
    QML_FOREIGN(Auth0SystemBrowser)
    QML_NAMED_ELEMENT(Auth0SystemBrowser)
};

struct ForeignCredentialStore
{
    Q_GADGET
    QML_FOREIGN(Auth0CredentialStore)
    QML_NAMED_ELEMENT(Auth0CredentialStore)
    QML_UNCREATABLE("Use Auth0KeychainStore or Auth0MemoryStore, or a store written in C++")
};

struct ForeignKeychainStore
{
    Q_GADGET
    QML_FOREIGN(Auth0KeychainStore)
    QML_NAMED_ELEMENT(Auth0KeychainStore)
};

struct ForeignMemoryStore
{
    Q_GADGET
    QML_FOREIGN(Auth0MemoryStore)
    QML_NAMED_ELEMENT(Auth0MemoryStore)
};

struct ForeignCredentialGuard
{
    Q_GADGET
    QML_FOREIGN(Auth0CredentialGuard)
    QML_NAMED_ELEMENT(Auth0CredentialGuard)
    QML_UNCREATABLE("A guard is written in C++")
};

struct ForeignError
{
    Q_GADGET
    QML_FOREIGN(Auth0Error)
    QML_VALUE_TYPE(auth0Error)
};

struct ForeignIdentity
{
    Q_GADGET
    QML_FOREIGN(Auth0Identity)
    QML_VALUE_TYPE(auth0Identity)
};

struct ForeignCredentials
{
    Q_GADGET
    QML_FOREIGN(Auth0Credentials)
    QML_VALUE_TYPE(auth0Credentials)
};

struct ForeignLoginOptions
{
    Q_GADGET
    QML_FOREIGN(Auth0LoginOptions)
    QML_VALUE_TYPE(auth0LoginOptions)
};

struct ForeignLogoutOptions
{
    Q_GADGET
    QML_FOREIGN(Auth0LogoutOptions)
    QML_VALUE_TYPE(auth0LogoutOptions)
};

} // namespace Auth0Qt
