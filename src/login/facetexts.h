// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The texts of a login view for the state of the login, in the application's language. host is in
// the form that displayHost() returns.
QString titleOf(Auth0::Face face, const Auth0Error &error);
QString textOf(Auth0::Face face, const QString &host, const Auth0Error &error);

// Why the server refuses the user (access_denied, unauthorized), in its own words and named as
// such: the reason that an Action gives to api.access.deny() tells the user what to do. Empty for
// other errors. Exported for the views only.
AUTH0QT_CORE_EXPORT QString reasonOf(const Auth0Error &error);

// Of the DeviceCode face: where to enter the code, and for how long it is valid.
QString enterCodeText(const QUrl &verificationUri, bool expired);
QString timeLeftText(int seconds, bool expired);

// The facts of an error for the support, several lines; time is when it was shown.
QString detailsOf(const Auth0Error &error, const QDateTime &time);

// Whether a login in the system browser, or with a code on another device, can avoid the error.
bool browserMayHelp(const Auth0Error &error);
bool deviceMayHelp(const Auth0Error &error);

} // namespace Auth0Qt
