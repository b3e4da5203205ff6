// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qpointer.h>

namespace Auth0Qt {

// The body of a request that may have to be sent more than once.
class RequestBody
{
public:
    explicit RequestBody(QIODevice *device) // null: the request has no body
        : m_device(device)
        , m_exists(device != nullptr)
        , m_start(device ? device->pos() : 0)
    {
    }

    QIODevice *device() const { return m_device; }
    bool isRepeatable() const { return !m_exists || (m_device && !m_device->isSequential()); }

    // Called before each sending. Returns false if the body cannot be sent, or not again.
    bool prepare()
    {
        if (m_exists && (!m_device || (m_isSent && !rewind())))
            return false;
        m_isSent = m_exists;
        return true;
    }

    // Goes back to where the body begins. Returns false if that is not possible.
    bool rewind()
    {
        // The device of a QHttpMultiPart can only be reset().
        const bool isRewound = !m_exists
                || (isRepeatable() && (m_start == 0 ? m_device->reset() : m_device->seek(m_start)));
        m_isSent = m_isSent && !isRewound;
        return isRewound;
    }

private:
    QPointer<QIODevice> m_device; // null: no body, or destroyed
    bool m_exists;
    bool m_isSent = false;
    qint64 m_start;
};

} // namespace Auth0Qt
