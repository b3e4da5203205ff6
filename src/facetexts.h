// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qdatetime.h>

namespace Auth0Qt {

// What a login view says about how the login stands, in the application's language. host is as a
// person is to see it.
QString titleOf(Auth0::Face face, const Auth0Error &error);
QString textOf(Auth0::Face face, const QString &host, const Auth0Error &error);

// What support needs to know of a problem; time is when it came up.
QString detailsOf(const Auth0Error &error, const QDateTime &time);

// Whether another browser may get further.
bool browserMayHelp(const Auth0Error &error);

} // namespace Auth0Qt
