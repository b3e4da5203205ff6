// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/tokenlifetime.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Which access token of a session: that of the login, or one for another API or with fewer scopes,
// got by the same refresh token.
struct TokenRequest
{
    QString audience; // empty: the login's
    QStringList scopes; // sorted; empty: as many as there are

    bool isDefault() const { return audience.isEmpty() && scopes.isEmpty(); }
    QString id() const { return audience + QLatin1Char('\n') + scopes.join(QLatin1Char(' ')); }

    friend bool operator==(const TokenRequest &a, const TokenRequest &b)
    {
        return a.audience == b.audience && a.scopes == b.scopes;
    }
};

struct AccessToken
{
    QString value;
    QString type;
    QStringList scopes; // what was granted
    QString audience;
    TokenLifetime lifetime;
};

} // namespace Auth0Qt
