// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qpointer.h>

namespace Auth0Qt {

// The body of a request that Qt must not send again, because it has a DPoP proof. Reads another
// device, or is empty. Qt resets the device before it sends a request again, and reports
// ContentReSendError if that fails.
//
// An empty body is sequential, and its size is unknown (-1): QNetworkAccessManager of Qt 6.11 drops
// a body of size 0 from a GET.
class OnceDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceDevice(QIODevice *device); // null: the request has no body
    ~OnceDevice() override;

    bool isEmpty() const { return m_isEmpty; } // known before it is read
    bool isSequential() const override;
    bool atEnd() const override;
    qint64 size() const override;
    qint64 bytesAvailable() const override;
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QPointer<QIODevice> m_device;
    const qint64 m_start; // where the body begins in the device
    const bool m_isEmpty;
};

} // namespace Auth0Qt
