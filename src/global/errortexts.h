// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// The texts of Auth0Error: the message in the language of the application at the time of the call,
// the hint in English. The text of a detail is its own, or that of its longest dotted prefix that
// has a text, or that of the code.
QString errorMessage(Auth0::ErrorCode code, const QString &detail);
QString errorHint(Auth0::ErrorCode code, const QString &detail);

// An error about a value. Its hint is that of the table with what was expected, if it is not empty,
// and what was found. Neither may be a secret. Both are shortened, and control characters replaced.
Auth0Error valueError(Auth0::ErrorCode code, const QString &detail, const QString &expected,
                      const QString &found);

// The error of a server. From "Auth0: " on a hint speaks of the settings of Auth0: this part is
// removed if the server is another one.
Auth0Error errorOfServer(const Auth0Error &error, bool isAuth0);

// A URL without user, password, query and fragment, for the text of an error. It need not be valid.
QString shownUrl(const QString &url);

// All texts, untranslated. The details of OAuth errors are in oautherrors.h.
struct ErrorText
{
    const char *detail;
    const char *message;
    const char *hint; // nullptr: there is nothing to change
};
QList<ErrorText> errorTexts();

} // namespace Auth0Qt
