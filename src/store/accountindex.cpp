// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/accountindex.h"

#include "store/recordjson.h"

#include <QtCore/qhash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryToJson(const AccountIndex::Entry &entry)
{
    QJsonObject object { { "key"_L1, entry.key },
                         { "issuer"_L1, entry.issuer },
                         { "client_id"_L1, entry.clientId },
                         { "account"_L1, entry.account },
                         { "sub"_L1, entry.subject } };
    put(&object, "name"_L1, entry.name);
    put(&object, "picture"_L1, entry.picture.toString(QUrl::FullyEncoded));
    put(&object, "last_used"_L1, timeToJson(entry.lastUsed));
    if (entry.organization)
        object.insert("organization"_L1, *entry.organization);
    put(&object, "organization_name"_L1, entry.organizationName);
    return object;
}

bool readEntry(const QJsonValue &json, AccountIndex::Entry *entry)
{
    if (!json.isObject())
        return false;
    QString picture;
    QString organization;
    const QJsonObject object = json.toObject();
    RecordReader reader(object);
    reader.required("key"_L1, &entry->key)
            .required("issuer"_L1, &entry->issuer)
            .required("client_id"_L1, &entry->clientId)
            .required("account"_L1, &entry->account)
            .required("sub"_L1, &entry->subject)
            .optional("name"_L1, &entry->name)
            .optional("picture"_L1, &picture)
            .optional("last_used"_L1, &entry->lastUsed)
            .optional("organization"_L1, &organization)
            .optional("organization_name"_L1, &entry->organizationName);
    if (object.contains("organization"_L1))
        entry->organization = organization;
    // An invalid URL becomes empty. It does not invalidate the entry.
    entry->picture = QUrl(picture, QUrl::StrictMode);
    return reader.isValid() && !entry->key.isEmpty();
}

} // namespace

void AccountIndex::insert(const Entry &entry)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &other) { return other.key == entry.key; });
    if (found == entries.end())
        entries.append(entry);
    else
        *found = entry;
}

void AccountIndex::remove(const QString &key)
{
    entries.removeIf([&](const Entry &entry) { return entry.key == key; });
}

QByteArray AccountIndex::toJson() const
{
    QJsonArray array;
    for (const auto &entry : entries)
        array.append(entryToJson(entry));
    QJsonObject object { { "version"_L1, Version }, { "accounts"_L1, array } };
    put(&object, "login_prompt"_L1, QJsonArray::fromStringList(loginPromptKeys));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<AccountIndex> AccountIndex::fromJson(const QByteArray &json)
{
    bool isWhole = false;
    const Result<AccountIndex> index = read(json, &isWhole);
    return !index || isWhole ? index : recordFormatError();
}

Result<AccountIndex> AccountIndex::repaired(const QByteArray &json, bool *isWhole)
{
    bool isAll = false;
    const Result<AccountIndex> index = read(json, &isAll);
    if (isWhole)
        *isWhole = isAll;
    return index || !isDamaged(index.error()) ? index : AccountIndex();
}

// What can be read. *isWhole: that is everything.
Result<AccountIndex> AccountIndex::read(const QByteArray &json, bool *isWhole)
{
    const auto object = openRecord(json, Version);
    if (!object)
        return object.error();

    AccountIndex index;
    QJsonArray array;
    RecordReader reader(*object);
    reader.optional("accounts"_L1, &array).optional("login_prompt"_L1, &index.loginPromptKeys);
    *isWhole = reader.isValid();
    index.loginPromptKeys.removeAll(QString()); // not a string
    QHash<QString, qsizetype> places; // a list can have a thousand accounts
    for (const auto &item : std::as_const(array)) {
        Entry entry;
        if (!readEntry(item, &entry)) {
            *isWhole = false;
            continue;
        }
        const auto place = places.constFind(entry.key);
        if (place == places.cend()) {
            places.insert(entry.key, index.entries.size());
            index.entries.append(entry);
        } else {
            index.entries[*place] = entry;
        }
    }
    return index;
}

QString accountIndexKey()
{
    return u"accounts"_s;
}

} // namespace Auth0Qt
