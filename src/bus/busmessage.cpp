// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "bus/busmessage.h"

#include <QtCore/qendian.h>

namespace Auth0Qt {

namespace {

enum Field : quint8 {
    Path = 1,
    Interface = 2,
    Member = 3,
    ErrorName = 4,
    ReplySerial = 5,
    Destination = 6,
    Sender = 7,
    Signature = 8,
};

constexpr quint8 NoReplyExpected = 0x1;
constexpr quint8 NoAutoStart = 0x2;
constexpr quint8 ProtocolVersion = 1;
constexpr qsizetype FixedHeader = 16; // up to and including the length of the array of fields
constexpr quint32 LongestMessage = 1U << 27; // limit of the specification

qsizetype aligned(qsizetype position, qsizetype boundary)
{
    return (position + boundary - 1) / boundary * boundary;
}

void appendField(BusWriter *fields, Field field, QByteArrayView type, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    fields->align(8).byte(field).signature(type);
    if (type == "g")
        fields->signature(value);
    else
        fields->string(value);
}

} // namespace

BusWriter &BusWriter::byte(quint8 value)
{
    m_data.append(char(value));
    return *this;
}

BusWriter &BusWriter::uint32(quint32 value)
{
    align(4);
    const quint32 bytes = qToLittleEndian(value);
    m_data.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    return *this;
}

BusWriter &BusWriter::string(QByteArrayView utf8)
{
    uint32(quint32(utf8.size()));
    m_data.append(utf8);
    return byte(0);
}

BusWriter &BusWriter::signature(QByteArrayView types)
{
    byte(quint8(types.size()));
    m_data.append(types);
    return byte(0);
}

BusWriter &BusWriter::align(qsizetype boundary)
{
    m_data.append(aligned(m_data.size(), boundary) - m_data.size(), '\0');
    return *this;
}

// The length does not include the padding before the first element.
BusWriter &BusWriter::array(qsizetype boundary, const BusWriter &elements)
{
    uint32(quint32(elements.m_data.size()));
    align(boundary);
    return raw(elements.m_data);
}

BusWriter &BusWriter::raw(QByteArrayView bytes)
{
    m_data.append(bytes);
    return *this;
}

bool BusReader::take(qsizetype bytes)
{
    if (m_failed || bytes < 0 || bytes > m_data.size() - m_position) {
        m_failed = true;
        return false;
    }
    m_position += bytes;
    return true;
}

quint8 BusReader::byte()
{
    return take(1) ? quint8(m_data[m_position - 1]) : 0;
}

quint32 BusReader::uint32()
{
    align(4);
    if (!take(4))
        return 0;
    const char *const bytes = m_data.data() + m_position - 4;
    return m_bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
}

QByteArray BusReader::string()
{
    const qsizetype size = uint32();
    return take(size + 1) ? m_data.sliced(m_position - size - 1, size).toByteArray() : QByteArray();
}

QByteArray BusReader::signature()
{
    const qsizetype size = byte();
    return take(size + 1) ? m_data.sliced(m_position - size - 1, size).toByteArray() : QByteArray();
}

void BusReader::align(qsizetype boundary)
{
    take(aligned(m_position, boundary) - m_position);
}

void BusReader::skip(qsizetype bytes)
{
    take(bytes);
}

void BusReader::skipBasic(QByteArrayView type)
{
    if (type == "s" || type == "o") {
        string();
    } else if (type == "g") {
        signature();
    } else if (type == "y") {
        byte();
    } else if (type == "b" || type == "i" || type == "u" || type == "h") {
        uint32();
    } else if (type == "n" || type == "q") {
        align(2);
        skip(2);
    } else if (type == "x" || type == "t" || type == "d") {
        align(8);
        skip(8);
    } else {
        m_failed = true;
    }
}

QByteArray BusMessage::encoded() const
{
    // Aligned as in the message, where the fields begin at a multiple of eight bytes.
    BusWriter fields;
    appendField(&fields, Path, "o", path);
    appendField(&fields, Interface, "s", interface);
    appendField(&fields, Member, "s", member);
    appendField(&fields, ErrorName, "s", errorName);
    if (replySerial != 0)
        fields.align(8).byte(ReplySerial).signature("u").uint32(replySerial);
    appendField(&fields, Destination, "s", destination);
    appendField(&fields, Signature, "g", signature);

    BusWriter message;
    const int flags = (noReplyExpected ? NoReplyExpected : 0) | (noAutoStart ? NoAutoStart : 0);
    message.byte('l').byte(type).byte(quint8(flags)).byte(ProtocolVersion);
    message.uint32(quint32(body.size())).uint32(serial).array(8, fields).align(8).raw(body);
    return message.data();
}

qsizetype BusMessage::sizeOf(QByteArrayView data)
{
    if (data.size() < FixedHeader)
        return 0;
    BusReader reader(data, data[0] == 'B');
    const bool order = data[0] == 'B' || data[0] == 'l';
    if (!order || quint8(data[3]) != ProtocolVersion)
        return -1;
    reader.skip(4);
    const quint32 body = reader.uint32();
    reader.skip(4);
    const quint32 fields = reader.uint32();
    if (body > LongestMessage || fields > LongestMessage)
        return -1;
    return aligned(FixedHeader + qsizetype(fields), 8) + qsizetype(body);
}

std::optional<BusMessage> BusMessage::decoded(QByteArrayView data)
{
    if (sizeOf(data) != data.size())
        return {};
    BusMessage message;
    message.bigEndian = data[0] == 'B';
    BusReader reader(data, message.bigEndian);
    reader.skip(1);
    message.type = reader.byte();
    const quint8 flags = reader.byte();
    message.noReplyExpected = flags & NoReplyExpected;
    message.noAutoStart = flags & NoAutoStart;
    reader.skip(1);
    const quint32 bodySize = reader.uint32();
    message.serial = reader.uint32();
    const qsizetype end = FixedHeader + qsizetype(reader.uint32());

    while (reader.position() < end && !reader.failed()) {
        reader.align(8);
        const quint8 field = reader.byte();
        const QByteArray type = reader.signature();
        if (field == ReplySerial && type == "u")
            message.replySerial = reader.uint32();
        else if (field == Path && type == "o")
            message.path = reader.string();
        else if (field == Interface && type == "s")
            message.interface = reader.string();
        else if (field == Member && type == "s")
            message.member = reader.string();
        else if (field == ErrorName && type == "s")
            message.errorName = reader.string();
        else if (field == Destination && type == "s")
            message.destination = reader.string();
        else if (field == Sender && type == "s")
            message.sender = reader.string();
        else if (field == Signature && type == "g")
            message.signature = reader.signature();
        else
            reader.skipBasic(type);
    }
    if (reader.failed() || reader.position() != end)
        return {};
    message.body = data.last(qsizetype(bodySize)).toByteArray();
    return message;
}

} // namespace Auth0Qt
