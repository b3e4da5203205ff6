// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// The sentences of Auth0Error, the message in the application's language at the time of the call.
// The hint is English always: it is for developers, who look for its words elsewhere, and names
// settings as they are called. The text of a detail is its own, else that of the longest dotted
// prefix that has one, else that of the code.
QString errorMessage(Auth0::ErrorCode code, const QString &detail);
QString errorHint(Auth0::ErrorCode code, const QString &detail);

// An error about a value. Its hint is that of the table, followed by what was expected, if that is
// not empty, and what was found. Neither may be a secret. Both are shortened, and control
// characters are replaced.
Auth0Error valueError(Auth0::ErrorCode code, const QString &detail, const QString &expected,
                      const QString &found);

// A URL, or text that should be one, as an error may show it: without user, password, query and
// fragment.
QString shownUrl(const QString &url);

// The table itself, for tests and documentation; untranslated.
struct ErrorText
{
    const char *detail;
    const char *message;
    const char *hint; // nullptr: nothing to change
};
QList<ErrorText> errorTexts();

} // namespace Auth0Qt
