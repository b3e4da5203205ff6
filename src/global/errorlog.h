// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// Where a failure belongs to, as far as it is known.
struct ErrorPlace
{
    QString host; // the server's
    QUrl redirectUri;
};

// What the log says of error, in one line: its detail, code, status and hint, the host, and the
// redirect URI without user, query and fragment. No text of a server's but its error code.
QString errorLine(const Auth0Error &error, const ErrorPlace &place = {});

// One warning with errorLine(). Nothing for what the person or the application has cancelled.
// Whoever makes an error known calls this, so that each failure is in the log once. What a call
// returns to its caller is not logged.
void logError(const QLoggingCategory &category, const Auth0Error &error,
              const ErrorPlace &place = {});

} // namespace Auth0Qt
