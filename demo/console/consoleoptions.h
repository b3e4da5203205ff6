// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Auth0Qt/Auth0>

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <optional>

// One command of the command line: its name, and its value ("sleep=500").
struct Command
{
    enum class Kind {
        Login,
        LoginDevice,
        Exchange,
        Adopt,
        Web,
        Restore,
        Profile,
        Token,
        Refresh,
        Userinfo,
        Logout,
        LogoutBrowser,
        LogoutFederated,
        Sleep,
        Parallel,
        Reload,
        Metadata,
        Update,
        Unlink,
        Link,
        PasswordChange,
        Changed,
        Organization,
        Invitation,
        Enterprise,
        Methods,
        Enroll,
        Verify,
        VerifyNothing,
        Rename,
        RemoveMethod,
        Accounts,
        Connect,
        RemoveAccount,
        Get
    };

    Kind kind = Kind::Login;
    QString text; // from the command line; also in the line of JSON
    int number = 0;
    QString value = {}; // the text after '=', for commands with a text
    QJsonObject object = {}; // the same for commands with JSON

    static std::optional<Command> parse(const QString &text);
};

// The options of the command line.
struct ConsoleOptions
{
    QString domain;
    QString issuer;
    QString clientId;
    QString account;
    QStringList scopes;
    QString audience;
    QString organization;
    QString connection;
    QStringList connectionScopes;
    QString prompt;
    QString loginHint;
    QString logoutHint;
    QString screenHint;
    QString display;
    QStringList uiLocales;
    QStringList loginScopes;
    QStringList acrValues;
    QString idTokenHint;
    QString subjectToken;
    QString refreshToken;
    std::optional<std::chrono::seconds> maxAge;
    QMap<QString, QString> parameters;
    QMap<QString, QString> authorizationParameters;
    QUrl wellKnown;
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QUrl userinfoUrl;
    QUrl revocationUrl;
    QStringList idTokenAlgorithms; // empty: the default
    std::optional<Auth0::ClientAuthMethod> clientAuthMethod;
    QString clientSecret;
    std::optional<Auth0::Dpop> dpop;
    QByteArray clientKey;
    QString clientKeyId;
    QList<QUrl> redirectUris;
    std::optional<Auth0::ProfileSources> profileSources;
    QString claimsNamespace;
    QUrl managementUrl;
    std::optional<Auth0::IdentityLinking> identityLinking;
    QString uriScheme; // of the first redirect URI that is not http or https
    std::optional<std::chrono::seconds> timeout;
    std::optional<std::chrono::seconds> leeway;
    QString browser;
    bool memoryStore = false;
    bool showLink = false;
    bool showTokens = false;
    bool keepGoing = false;
    QList<Command> commands;

    // Empty for wrong usage, with one sentence in problem. Ends the process for --help and
    // --version.
    static std::optional<ConsoleOptions> parse(const QStringList &arguments, QString *problem);
    // Whether a browser has started the program for a URL of its URI scheme.
    static bool isUrlOfScheme(const QStringList &arguments);
};
