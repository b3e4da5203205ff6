// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include "store/accountindex.h"
#include "store/chunkedsecret.h"
#include "store/credentialrecord.h"
#include "store/recordjson.h"
#include "store/revocationrecord.h"
#include "token/accesstoken.h"
#include "token/idtoken.h"

#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace Qt::StringLiterals;

namespace {

// What is written is read again as the same record.
template<typename Record>
void checkRoundTrip(const Record &record)
{
    const QByteArray json = record.toJson();
    const auto again = Record::fromJson(json);
    REQUIRE(again);
    REQUIRE(again->toJson() == json);
}

void checkError(const Auth0Error &error)
{
    REQUIRE(error.code() == Auth0::ErrorCode::StorageCorrupt);
    REQUIRE(error.detail() == "storage.record_format"_L1
            || error.detail() == "storage.record_version"_L1);
    REQUIRE(isDamaged(error) == (error.detail() == "storage.record_format"_L1));
}

// A damaged record is repaired, one of a newer version is not.
template<typename Record>
void checkRepair(const QByteArray &json)
{
    const auto record = Record::fromJson(json);
    const auto repaired = Record::repaired(json);
    if (record) {
        checkRoundTrip(*record);
        REQUIRE(repaired);
    } else {
        checkError(record.error());
        REQUIRE(repaired.isOk() == isDamaged(record.error()));
    }
    if (repaired)
        checkRoundTrip(*repaired);
}

void checkCredentials(const QByteArray &json)
{
    const auto record = CredentialRecord::fromJson(json);
    if (!record)
        return checkError(record.error());
    checkRoundTrip(*record);
    REQUIRE(isTokenText(record->accessToken.value) && isTokenText(record->accessToken.type));
    REQUIRE(isTokenText(record->refreshToken) && isTokenText(record->idToken));
    REQUIRE(record->subject.isEmpty() || isSubject(record->subject));
    CredentialRecord copy = *record;
    REQUIRE(!copy.takeNewerProfile(*record)); // its own profile is not newer
    REQUIRE(copy.toJson() == record->toJson());
}

void checkEntries(const QByteArray &json)
{
    if (const auto index = AccountIndex::fromJson(json)) {
        QSet<QString> keys;
        for (const AccountIndex::Entry &entry : index->entries) {
            REQUIRE(!entry.key.isEmpty() && !keys.contains(entry.key));
            keys.insert(entry.key);
        }
    }
    if (auto record = RevocationRecord::repaired(json); record.isOk()) {
        RevocationRecord pruned = *record;
        pruned.prune(QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc()));
        REQUIRE(pruned.entries.size() <= RevocationRecord::MaxTokens);
        for (const RevocationRecord::Entry &entry : pruned.entries)
            REQUIRE(!entry.token.isEmpty() && isTokenText(entry.token));
    }
}

void checkParts(const QByteArray &input)
{
    const StoredEntry entry = StoredEntry::parse(input);
    if (entry.kind == StoredEntry::Kind::Chunked) {
        const StoredEntry again = StoredEntry::parse(entry.header.toEntry());
        REQUIRE(again.kind == StoredEntry::Kind::Chunked && again.header.count > 0);
        REQUIRE(again.header.toEntry() == entry.header.toEntry());
        REQUIRE(!joinSecret(entry.header, {}));
    }
    const StoredEntry plain = StoredEntry::parse(plainEntry(input));
    REQUIRE(plain.kind == StoredEntry::Kind::Plain && plain.value == input);
    const QList<QByteArray> parts = splitSecret(input, 7);
    const ChunkHeader header = chunkHeader(u'a', input, int(parts.size()));
    REQUIRE(joinSecret(header, parts) == input);
    if (!parts.isEmpty())
        REQUIRE(!joinSecret(header, parts.mid(1)));
}

} // namespace

AUTH0QT_FUZZ_TARGET(records)
{
    checkCredentials(input);
    checkRepair<AccountIndex>(input);
    checkRepair<RevocationRecord>(input);
    checkEntries(input);
    checkParts(input);
}
