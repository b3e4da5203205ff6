// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qsize.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

// The options of the command line.
struct DemoOptions
{
    QString domain;
    QString issuer;
    QUrl wellKnown;
    QStringList idTokenAlgorithms; // empty: the default
    QString clientId;
    std::optional<Auth0::Dpop> dpop;
    QString audience;
    QString account;
    QString language;
    QUrl api;
    QList<QUrl> redirectUris; // empty: the default ones
    bool managementApi = false; // the profile also has the user's record

    QString stateFolder;
    QString tenantCommand;

    QString autoUser; // empty: no automatic sign-in
    QString password; // or the token
    QString way; // to sign in: "page", "exchange" or "import"
    QString screenshots;
    bool patient = false; // also takes the pictures that need some time
    std::chrono::seconds stepLimit { 60 };
    QString edit; // "key=value": a change of the user's metadata
    QString awaited; // "key=value": a value of the user's metadata to wait for
    bool fresh = false;
    QString palette; // empty: the palette of the system; otherwise a name of Look
    QSize dialogSize; // of the dialogs in the pictures; empty: the default size

    bool usesLocalTenant() const { return domain.isEmpty() && issuer.isEmpty(); }

    // Ends the process for --help and --version. Empty, with a line on stderr, if the options are
    // invalid.
    static std::optional<DemoOptions> parse(const QStringList &arguments);
};
