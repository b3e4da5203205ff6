// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/revocationrecord.h"

#include "store/credentialrecord.h"
#include "store/recordjson.h"
#include "token/accesstoken.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

bool readRevocation(const QJsonValue &json, RevocationRecord::Entry *entry)
{
    RecordReader member(json.toObject());
    member.required("token"_L1, &entry->token).optional("since"_L1, &entry->since);
    return member.isValid() && !entry->token.isEmpty() && isTokenText(entry->token)
            && entry->since.isValid();
}

} // namespace

bool RevocationRecord::contains(const QString &token) const
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const Entry &entry) { return entry.token == token; });
}

void RevocationRecord::insert(const Entry &entry)
{
    if (!contains(entry.token))
        entries.append(entry);
}

void RevocationRecord::remove(const QString &token)
{
    entries.removeIf([&](const Entry &entry) { return entry.token == token; });
}

void RevocationRecord::prune(const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-std::chrono::seconds(MaxAge).count());
    entries.removeIf([&](const Entry &entry) { return entry.since < oldest; });
    if (entries.size() > MaxTokens)
        entries.remove(0, entries.size() - MaxTokens);
}

QByteArray RevocationRecord::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(QJsonObject { { "token"_L1, entry.token },
                                   { "since"_L1, timeToJson(entry.since) } });
    return QJsonDocument(QJsonObject { { "version"_L1, Version },
                                       { "issuer"_L1, issuer },
                                       { "client_id"_L1, clientId },
                                       { "tokens"_L1, array } })
            .toJson(QJsonDocument::Compact);
}

Result<RevocationRecord> RevocationRecord::fromJson(const QByteArray &json)
{
    const auto object = openRecord(json, Version);
    if (!object)
        return object.error();

    RevocationRecord record;
    QJsonArray array;
    RecordReader reader(*object);
    reader.required("issuer"_L1, &record.issuer)
            .required("client_id"_L1, &record.clientId)
            .optional("tokens"_L1, &array);
    if (!reader.isValid())
        return recordFormatError();
    for (const auto &item : std::as_const(array)) {
        Entry entry;
        if (!readRevocation(item, &entry))
            return recordFormatError();
        record.insert(entry);
    }
    return record;
}

Result<RevocationRecord> RevocationRecord::repaired(const QByteArray &json)
{
    const auto object = openRecord(json, Version);
    if (!object) {
        return isDamaged(object.error()) ? Result<RevocationRecord>(RevocationRecord())
                                         : object.error();
    }
    RevocationRecord record;
    const QJsonArray tokens = object->value("tokens"_L1).toArray();
    for (const auto &item : tokens) {
        Entry entry;
        if (readRevocation(item, &entry))
            record.insert(entry);
    }
    return record;
}

QString revocationKey(const QString &issuer, const QString &clientId)
{
    return u"revocations."_s + credentialKey(issuer, clientId, {});
}

} // namespace Auth0Qt
