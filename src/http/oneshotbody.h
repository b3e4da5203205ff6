// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qiodevice.h>

namespace Auth0Qt {

// A request body that can be read only once. QNetworkAccessManager sends a request again after a
// connection reset. A server that receives an authorization code or a refresh token twice ends the
// session (RFC 6749 section 4.1.2, RFC 9700 section 4.14.2). With a body that cannot be reset, Qt
// reports ContentReSendError instead.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    // Whether Qt may send the request again before the body is read.
    enum class Resend { BeforeBody, Never };

    explicit OneShotBody(const QByteArray &bytes, Resend resend = Resend::BeforeBody,
                         QObject *parent = nullptr);
    ~OneShotBody() override;

    // Whether a byte was read: then the server may have received it.
    bool isTouched() const { return m_position > 0; }
    QByteArray bytes() const { return m_bytes; }

    bool isSequential() const override { return true; }
    // Unknown: QNetworkAccessManager of Qt 6.11 drops a body of size 0 from a GET.
    qint64 size() const override { return -1; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    // Fails after the first read, or always. Qt calls it before it sends a request again.
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    const Resend m_resend;
    qint64 m_position = 0;
};

} // namespace Auth0Qt
