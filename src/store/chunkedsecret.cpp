// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/chunkedsecret.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// The begin of a header. A value that begins with it is stored after RawMark.
constexpr auto Magic = "auth0qt-entry:"_L1;
constexpr auto RawMark = "auth0qt-entry:raw\n"_L1;
constexpr int MaxCount = 1'000'000;

bool startsWith(const QByteArray &entry, QLatin1StringView mark)
{
    return entry.startsWith(QByteArrayView(mark.data(), mark.size()));
}

QByteArray markedJson(const QJsonObject &object)
{
    return QByteArray(Magic.data(), Magic.size())
            + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 max)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > double(max) || number != double(qint64(number)))
        return {};
    return qint64(number);
}

StoredEntry parseHeader(const QJsonObject &object)
{
    StoredEntry entry;
    entry.kind = StoredEntry::Kind::Broken;
    const auto version = wholeNumber(object.value("version"_L1), std::numeric_limits<int>::max());
    if (!version || *version < 1)
        return entry;
    if (*version > ChunkHeader::Version) {
        entry.kind = StoredEntry::Kind::UnknownVersion;
        return entry;
    }
    const auto count = wholeNumber(object.value("count"_L1), MaxCount);
    if (!count)
        return entry;
    if (*count == 0) {
        entry.kind = StoredEntry::Kind::Nothing;
        return entry;
    }
    const auto length = wholeNumber(object.value("length"_L1), std::numeric_limits<int>::max());
    const auto generation = object.value("generation"_L1).toString();
    const auto hash = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
    if (!length || (generation != "a"_L1 && generation != "b"_L1) || hash.size() != 32)
        return entry;
    entry.kind = StoredEntry::Kind::Chunked;
    entry.header = { generation.at(0), int(*count), qsizetype(*length), hash };
    return entry;
}

} // namespace

QByteArray ChunkHeader::toEntry() const
{
    return markedJson({ { "version"_L1, Version },
                        { "generation"_L1, QString(generation) },
                        { "count"_L1, count },
                        { "length"_L1, qint64(length) },
                        { "sha256"_L1, QString::fromLatin1(sha256.toHex()) } });
}

StoredEntry StoredEntry::parse(const QByteArray &entry)
{
    if (!startsWith(entry, Magic))
        return { Kind::Plain, entry, {} };
    if (startsWith(entry, RawMark))
        return { Kind::Plain, entry.mid(RawMark.size()), {} };
    return parseHeader(QJsonDocument::fromJson(entry.mid(Magic.size())).object());
}

QByteArray plainEntry(const QByteArray &value)
{
    if (!startsWith(value, Magic))
        return value;
    return QByteArray(RawMark.data(), RawMark.size()) + value;
}

QByteArray nothingEntry()
{
    return markedJson({ { "version"_L1, ChunkHeader::Version }, { "count"_L1, 0 } });
}

QList<QByteArray> splitSecret(const QByteArray &value, qsizetype limit)
{
    Q_ASSERT(limit > 0);
    QList<QByteArray> parts;
    for (qsizetype at = 0; at < value.size(); at += limit)
        parts.append(value.mid(at, limit));
    return parts;
}

ChunkHeader chunkHeader(QChar generation, const QByteArray &value, int count)
{
    return { generation, count, value.size(),
             QCryptographicHash::hash(value, QCryptographicHash::Sha256) };
}

std::optional<QByteArray> joinSecret(const ChunkHeader &header, const QList<QByteArray> &parts)
{
    QByteArray value = parts.join();
    if (parts.size() != header.count || value.size() != header.length
        || QCryptographicHash::hash(value, QCryptographicHash::Sha256) != header.sha256)
        return {};
    return value;
}

QString partKey(const QString &key, QChar generation, int index)
{
    return key % u'#' % generation % u'.' % QString::number(index);
}

} // namespace Auth0Qt
