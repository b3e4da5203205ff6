// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Auth0Qt {

// How a value is laid out in entries of limited size: the entry of its key holds either the value
// itself or a header, and the header names the parts. Two generations of parts, 'a' and 'b', take
// turns, so that a write never touches the parts that the header in place names: the moment the
// header changes is the moment the value changes.
struct ChunkHeader
{
    static constexpr int Version = 1;

    QChar generation = u'a';
    int count = 0;
    qsizetype length = 0;
    QByteArray sha256; // of the whole value, raw

    QByteArray toEntry() const;
};

// What the entry of a key holds.
struct StoredEntry
{
    enum class Kind {
        Plain, // value is the value
        Chunked, // header names the parts
        Nothing, // no value: parts may be on their way in or out
        UnknownVersion, // of a newer version of this library
        Broken // a header, but damaged
    };
    Kind kind = Kind::Plain;
    QByteArray value;
    ChunkHeader header;

    static StoredEntry parse(const QByteArray &entry);
};

// The entry for a value that needs no parts. Nearly always the value itself.
QByteArray plainEntry(const QByteArray &value);
// The entry that says there is no value, although parts may lie around.
QByteArray nothingEntry();

// Cuts a value into parts of at most `limit` bytes.
QList<QByteArray> splitSecret(const QByteArray &value, qsizetype limit);
ChunkHeader chunkHeader(QChar generation, const QByteArray &value, int count);
// The value, or nothing when the parts are not those that the header was written for.
std::optional<QByteArray> joinSecret(const ChunkHeader &header, const QList<QByteArray> &parts);

QString partKey(const QString &key, QChar generation, int index);

} // namespace Auth0Qt
