// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Auth0Qt {

// The header of a value that is split into entries of limited size. The entry of a key is the
// value, or a header with the number of its parts. Parts alternate between two generations, 'a' and
// 'b', so that a write does not change the parts of the current header. Writing the header sets the
// value.
struct ChunkHeader
{
    static constexpr int Version = 1;

    QChar generation = u'a';
    int count = 0;
    qsizetype length = 0;
    QByteArray sha256; // of the whole value, raw

    QByteArray toEntry() const;
};

// The content of the entry of a key.
struct StoredEntry
{
    enum class Kind {
        Plain, // the value
        Chunked, // a header
        Nothing, // no value: parts are being written or removed
        UnknownVersion, // of a newer version of this library
        Broken // a header, but damaged
    };
    Kind kind = Kind::Plain;
    QByteArray value;
    ChunkHeader header;

    static StoredEntry parse(const QByteArray &entry);
};

// The entry for a value without parts.
QByteArray plainEntry(const QByteArray &value);
// The entry for "no value", while there may be parts.
QByteArray nothingEntry();

// Splits a value into parts of at most `limit` bytes.
QList<QByteArray> splitSecret(const QByteArray &value, qsizetype limit);
ChunkHeader chunkHeader(QChar generation, const QByteArray &value, int count);
// The value, or nothing if the parts do not match the header.
std::optional<QByteArray> joinSecret(const ChunkHeader &header, const QList<QByteArray> &parts);

QString partKey(const QString &key, QChar generation, int index);

} // namespace Auth0Qt
