// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Auth0Qt {

// Tokens are printable ASCII (RFC 6749 appendix A). A line break could add a header to a request.
inline bool isTokenText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

struct AccessToken
{
    QString value;
    QString type; // as a rule "Bearer"
    QStringList scopes; // as granted
    QString audience; // empty: the server's default
    QDateTime expiresAt; // UTC; invalid: unknown

    friend bool operator==(const AccessToken &a, const AccessToken &b)
    {
        return a.value == b.value && a.type == b.type && a.scopes == b.scopes
                && a.audience == b.audience && a.expiresAt == b.expiresAt;
    }
};

} // namespace Auth0Qt
