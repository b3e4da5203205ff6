// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "api/oncedevice.h"

namespace Auth0Qt {

OnceDevice::OnceDevice(QIODevice *device)
    : m_device(device)
    , m_start(device && !device->isSequential() ? device->pos() : 0)
    , m_isEmpty(!device || (!device->isSequential() && device->atEnd()))
{
    // Unbuffered: the buffer of QIODevice would seek.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!device)
        return;
    connect(device, &QIODevice::readyRead, this, &QIODevice::readyRead);
    connect(device, &QIODevice::readChannelFinished, this, &QIODevice::readChannelFinished);
}

OnceDevice::~OnceDevice() = default;

bool OnceDevice::isSequential() const
{
    return m_isEmpty || (m_device && m_device->isSequential());
}

bool OnceDevice::atEnd() const
{
    return !m_device || m_device->atEnd();
}

qint64 OnceDevice::size() const
{
    return m_device && !isSequential() ? m_device->size() - m_start : -1;
}

qint64 OnceDevice::bytesAvailable() const
{
    return m_device ? m_device->bytesAvailable() : 0;
}

bool OnceDevice::reset()
{
    return false;
}

bool OnceDevice::seek(qint64 position)
{
    return position == pos();
}

qint64 OnceDevice::readData(char *data, qint64 maxSize)
{
    return m_device ? m_device->read(data, maxSize) : -1;
}

qint64 OnceDevice::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data);
    Q_UNUSED(size);
    return -1;
}

} // namespace Auth0Qt
