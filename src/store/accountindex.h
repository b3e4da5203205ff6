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

// Which accounts have a record: enough to choose one, and no token.
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
        // Of Auth0Provider, for this slot; nothing: an older version wrote the entry.
        std::optional<QString> organization = std::nullopt;
        QString organizationName = {}; // for people
    };

    QList<Entry> entries;
    // Slots that were logged out on this computer only: the browser may still hold a session, so
    // their next login sends prompt=login, once.
    QStringList loginPromptKeys;

    void insert(const Entry &entry); // replaces the entry of the same key
    void remove(const QString &key);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<AccountIndex> fromJson(const QByteArray &json);
};

// The index record's key in the store.
QString accountIndexKey();

} // namespace Auth0Qt
