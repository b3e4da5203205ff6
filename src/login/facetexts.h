// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// What a login view says about how the login stands, in the application's language. host is as a
// person is to see it.
QString titleOf(Auth0::Face face, const Auth0Error &error);
QString textOf(Auth0::Face face, const QString &host, const Auth0Error &error);

// Of the face with a code: where to enter it, and how long it is good for.
QString enterCodeText(const QUrl &verificationUri, bool expired);
QString timeLeftText(int seconds, bool expired);

// What support needs to know of a problem; time is when it came up.
QString detailsOf(const Auth0Error &error, const QDateTime &time);

// Whether another browser may get further.
bool browserMayHelp(const Auth0Error &error);
// Whether a code on another device may.
bool deviceMayHelp(const Auth0Error &error);

} // namespace Auth0Qt
