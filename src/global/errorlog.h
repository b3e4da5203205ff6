// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The server and the redirect URI of an error, if they are known.
struct ErrorPlace
{
    QString host; // of the server
    QUrl redirectUri;
};

// The line for the log: detail, code, status and hint of error, the host, and the redirect URI
// without user, query and fragment. Of the server's texts it has only the error code.
QString errorLine(const Auth0Error &error, const ErrorPlace &place = {});

// Logs errorLine() as a warning, unless the user or the application cancelled the operation. Called
// where a signal reports the error, so that each error is logged once. An error that a function
// returns is not logged.
void logError(const QLoggingCategory &category, const Auth0Error &error,
              const ErrorPlace &place = {});

} // namespace Auth0Qt
