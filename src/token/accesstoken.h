// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/dpopkey.h"

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
    QString type; // "Bearer" or "DPoP"
    QStringList scopes; // as granted
    QString audience; // empty: the server's default
    QDateTime expiresAt; // UTC; invalid: unknown
    DpopKey key {}; // to which the token is bound; null for a bearer token

    bool isDpop() const { return type.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0; }
    // The value of the Authorization header (RFC 6750 section 2.1, RFC 9449 section 7.1).
    QByteArray authorization() const
    {
        return (key.isNull() ? "Bearer " : "DPoP ") + value.toLatin1();
    }

    friend bool operator==(const AccessToken &a, const AccessToken &b)
    {
        return a.value == b.value && a.type == b.type && a.key == b.key && a.scopes == b.scopes
                && a.audience == b.audience && a.expiresAt == b.expiresAt;
    }
};

} // namespace Auth0Qt
