// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qsize.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

// What the command line asks for.
struct DemoOptions
{
    QString domain;
    QString issuer;
    QString clientId;
    QString audience;
    QString account;
    QString language;
    QUrl api;

    QString stateFolder;
    QString tenantCommand;

    QString autoUser; // empty: a person signs in
    QString password;
    QString screenshots;
    bool patient = false; // pictures of what comes only after a while, too
    std::chrono::seconds stepLimit { 60 };
    QString edit; // "key=value": this of the user's metadata is changed
    QString awaited; // the same: this of it is waited for
    bool fresh = false;
    QString palette; // empty: the system's; else a name of Look's
    QSize dialogSize; // of the dialogs in the pictures, empty: as they open

    bool usesLocalTenant() const { return domain.isEmpty() && issuer.isEmpty(); }

    // Ends the process for --help and --version; empty, and a line on stderr, when it is wrong.
    static std::optional<DemoOptions> parse(const QStringList &arguments);
};
