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

// The refresh tokens of ended sessions that are not revoked at the server yet.
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
    QList<Entry> entries; // oldest first

    bool contains(const QString &token) const;
    void insert(const Entry &entry); // unless its token is in the list
    void remove(const QString &token);
    // Removes entries older than MaxAge, and the oldest ones above MaxTokens.
    void prune(const QDateTime &now);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<RevocationRecord> fromJson(const QByteArray &json);
    // The tokens that can be read of a damaged record, without issuer and client. A record of a
    // newer version is an error.
    static Result<RevocationRecord> repaired(const QByteArray &json);
};

// The key of the record in the store: one for each issuer and client, for all accounts.
QString revocationKey(const QString &issuer, const QString &clientId);

} // namespace Auth0Qt
