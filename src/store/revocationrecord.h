// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>

namespace Auth0Qt {

// Refresh tokens of sessions that have ended and that the server does not know of yet.
struct RevocationRecord
{
    static constexpr int Version = 1;
    static constexpr int MaxTokens = 20;
    static constexpr std::chrono::hours MaxAge { 24 * 90 };

    struct Entry
    {
        QString token;
        QDateTime since; // UTC
    };

    QString issuer;
    QString clientId;
    QList<Entry> entries; // the oldest first

    bool contains(const QString &token) const;
    void insert(const Entry &entry); // unless it is there
    void remove(const QString &token);
    // Lets go of what is too old, and of the oldest that are too many.
    void prune(const QDateTime &now);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<RevocationRecord> fromJson(const QByteArray &json);
};

// The record's key in the store: one for each issuer and client, whatever the account.
QString revocationKey(const QString &issuer, const QString &clientId);

} // namespace Auth0Qt
