// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

class Auth0Credentials;
class Auth0Error;
class Auth0Profile;

// The output of the commands: JSON from the types of the library.
namespace Json {

QJsonValue fromTime(const QDateTime &time); // null for an invalid time
QJsonObject fromError(const Auth0Error &error);
QJsonObject fromProfile(const Auth0Profile &profile);
// The source of the value of each claim, and its time.
QJsonObject fromSources(const Auth0Profile &profile);
QJsonObject fromCredentials(const Auth0Credentials &credentials, bool showTokens);

// One line that a command prints before its result, about a step that the user has to take.
QByteArray stepLine(const QString &command, const QString &step, const QJsonObject &more);

// One line. The command and its success come first, which is easier to read.
QByteArray line(const QString &command, bool ok, const QJsonObject &more);

} // namespace Json
