// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qiodevice.h>

namespace Auth0Qt {

// A request body that can be read once. QNetworkAccessManager sends a request again after a
// connection reset; an authorization code or a refresh token that arrives twice ends the session
// (RFC 6749 section 4.1.2, RFC 9700 section 4.14.2). A device that cannot go back cannot be sent
// again: Qt gives up with ContentReSendError instead.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);
    ~OneShotBody() override;

    // Whether Qt has taken a byte of it: from then on the server may have seen it.
    bool isTouched() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    // Only while it is untouched, when there is nothing to go back over.
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Auth0Qt
