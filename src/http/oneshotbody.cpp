// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/oneshotbody.h"

#include <cstring>

namespace Auth0Qt {

OneShotBody::OneShotBody(const QByteArray &bytes, Resend resend, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
    , m_resend(resend)
{
    // Unbuffered: data in the buffer of QIODevice would count as sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() = default;

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool OneShotBody::reset()
{
    return m_resend == Resend::BeforeBody && !isTouched();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 size = qMin<qint64>(maxSize, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, std::size_t(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data);
    Q_UNUSED(size);
    return -1;
}

} // namespace Auth0Qt
