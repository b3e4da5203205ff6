// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>

class Auth0Credentials;
class Auth0Error;
class Auth0Profile;

// What the commands print: plain JSON made from our types.
namespace Json {

QJsonObject fromError(const Auth0Error &error);
QJsonObject fromProfile(const Auth0Profile &profile);
// Where the value of each claim comes from, and since when it is known.
QJsonObject fromSources(const Auth0Profile &profile);
QJsonObject fromCredentials(const Auth0Credentials &credentials, bool showTokens);

// One line that a command prints before its own, about a step that somebody else has to take.
QByteArray stepLine(const QString &command, const QString &step, const QJsonObject &more);

// One line: the command and whether it worked come first, so that a person can read it.
QByteArray line(const QString &command, bool ok, const QJsonObject &more);

} // namespace Json
