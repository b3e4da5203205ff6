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

// One command of the command line: its name, and what it was given ("sleep=500").
struct Command
{
    enum class Kind {
        Login,
        LoginDevice,
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
        Invitation
    };

    Kind kind = Kind::Login;
    QString text; // as it was written; what the line of JSON says
    int number = 0;
    QString value = {}; // what follows the '=', of commands that take a text
    QJsonObject object = {}; // the same of those that take JSON

    static std::optional<Command> parse(const QString &text);
};

// What the command line asks for.
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
    QString screenHint;
    QString display;
    QStringList uiLocales;
    QStringList acrValues;
    QString idTokenHint;
    std::optional<std::chrono::seconds> maxAge;
    QMap<QString, QString> parameters;
    QMap<QString, QString> authorizationParameters;
    QUrl wellKnown;
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QUrl userinfoUrl;
    std::optional<Auth0::ClientAuthMethod> clientAuthMethod;
    QString clientSecret;
    QByteArray clientKey;
    QString clientKeyId;
    QList<QUrl> redirectUris;
    std::optional<Auth0::ProfileSources> profileSources;
    QString uriScheme; // of the first redirect URI that is not one of the web
    std::optional<std::chrono::seconds> timeout;
    std::optional<std::chrono::seconds> leeway;
    QString browser;
    bool memoryStore = false;
    bool showLink = false;
    bool showTokens = false;
    bool keepGoing = false;
    QList<Command> commands;

    // Wrong usage: empty, and problem is one sentence. Ends the process for --help and --version.
    static std::optional<ConsoleOptions> parse(const QStringList &arguments, QString *problem);
    // Whether it is not a person who has started this, but a browser that is sent to a URI scheme.
    static bool isUrlOfScheme(const QStringList &arguments);
};
