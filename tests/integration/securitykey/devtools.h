// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpsocket.h>

// A client of the engine's Chrome DevTools Protocol, for one page at a time. The messages are those
// of a WebSocket (RFC 6455). Functions that wait say what went wrong, or nothing.
class DevTools
{
public:
    explicit DevTools(quint16 port)
        : m_port(port)
    {
    }

    // To the page of this host. What another page was told is forgotten.
    QString attach(const QString &host);
    void detach();
    QString call(const QString &method, const QJsonObject &parameters = {});
    QJsonObject result() const { return m_result; } // of the last call

private:
    QUrl socketOf(const QString &host) const;
    QString shakeHands(const QUrl &url);
    void send(const QByteArray &text);
    bool takeMessage(QByteArray *message);

    const quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_received;
    QByteArray m_message; // the frames so far
    QJsonObject m_result;
    int m_lastId = 0;
};
