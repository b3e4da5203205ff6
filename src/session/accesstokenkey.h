// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Identifies an access token of a session: the token of the login, or one for another API or with
// fewer scopes. All of them are issued for the same refresh token.
struct AccessTokenKey
{
    QString audience; // empty: that of the login
    QStringList scopes; // sorted; empty: all scopes that were granted at the login
    // Not 0: a session transfer token. Each has its own number, because it can be used only once.
    int transfer = 0;

    bool isDefault() const { return audience.isEmpty() && scopes.isEmpty(); }
    bool isTransfer() const { return transfer != 0; }
    QString id() const
    {
        return audience + QLatin1Char('\n') + scopes.join(QLatin1Char(' ')) + QLatin1Char('\n')
                + QString::number(transfer);
    }

    friend bool operator==(const AccessTokenKey &a, const AccessTokenKey &b)
    {
        return a.audience == b.audience && a.scopes == b.scopes && a.transfer == b.transfer;
    }
};

} // namespace Auth0Qt
