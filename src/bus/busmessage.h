// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <optional>

namespace Auth0Qt {

// Values in the D-Bus wire format (D-Bus Specification, "Marshaling"), little-endian.
class AUTH0QT_CORE_EXPORT BusWriter
{
public:
    BusWriter &byte(quint8 value);
    BusWriter &uint32(quint32 value);
    BusWriter &string(QByteArrayView utf8); // also an object path
    BusWriter &signature(QByteArrayView types);
    BusWriter &align(qsizetype boundary);
    // elements: the marshaled elements. boundary: the alignment of their type.
    BusWriter &array(qsizetype boundary, const BusWriter &elements);
    BusWriter &raw(QByteArrayView bytes);

    const QByteArray &data() const { return m_data; }

private:
    QByteArray m_data;
};

// Reads values in either byte order. After a value that is missing or invalid, failed() is true and
// all further values are empty.
class AUTH0QT_CORE_EXPORT BusReader
{
public:
    BusReader(QByteArrayView data, bool bigEndian)
        : m_data(data)
        , m_bigEndian(bigEndian)
    {
    }

    quint8 byte();
    quint32 uint32();
    QByteArray string();
    QByteArray signature();
    void align(qsizetype boundary);
    void skip(qsizetype bytes);
    void skipBasic(QByteArrayView type);

    qsizetype position() const { return m_position; }
    bool atEnd() const { return m_position >= m_data.size(); }
    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }

private:
    bool take(qsizetype bytes);

    const QByteArrayView m_data;
    qsizetype m_position = 0;
    const bool m_bigEndian;
    bool m_failed = false;
};

// A message, with the fields that a client needs to call methods and receive signals.
struct AUTH0QT_CORE_EXPORT BusMessage
{
    enum Type : quint8 { MethodCall = 1, MethodReturn = 2, Error = 3, Signal = 4 };

    quint8 type = MethodCall;
    bool noReplyExpected = false;
    bool noAutoStart = false; // do not start the service
    bool bigEndian = false; // of the body
    quint32 serial = 0;
    quint32 replySerial = 0;
    QByteArray path;
    QByteArray interface;
    QByteArray member;
    QByteArray errorName;
    QByteArray destination;
    QByteArray sender;
    QByteArray signature;
    QByteArray body;

    BusReader reader() const { return { body, bigEndian }; }
    QByteArray encoded() const; // little-endian

    // The size in bytes of the message at the start of data; 0: not known yet, -1: invalid.
    static qsizetype sizeOf(QByteArrayView data);
    static std::optional<BusMessage> decoded(QByteArrayView data);
};

} // namespace Auth0Qt
