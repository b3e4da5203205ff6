// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <optional>

namespace Auth0Qt {

// The accounts that have a record, with the data to choose one. It has no tokens.
struct AccountIndex
{
    static constexpr int Version = 1;

    struct Entry
    {
        QString key;
        QString issuer;
        QString clientId;
        QString account;
        QString subject;
        QString name;
        QUrl picture;
        QDateTime lastUsed;
        // Auth0Provider::organization of this account; nothing: an older version wrote the entry.
        std::optional<QString> organization = std::nullopt;
        QString organizationName = {}; // for display
    };

    QList<Entry> entries;
    // The accounts that were logged out on this computer only. The browser may still have a
    // session, so the next login sends prompt=login once.
    QStringList loginPromptKeys;

    void insert(const Entry &entry); // replaces an entry with the same key
    void remove(const QString &key);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<AccountIndex> fromJson(const QByteArray &json);
    // What can be read of a damaged index. An index of a newer version is an error.
    // *isWhole is set to whether nothing is missing.
    static Result<AccountIndex> repaired(const QByteArray &json, bool *isWhole = nullptr);

private:
    static Result<AccountIndex> read(const QByteArray &json, bool *isWhole);
};

// The index record's key in the store.
QString accountIndexKey();

} // namespace Auth0Qt
