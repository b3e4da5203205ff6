// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "devtools.h"

#include "waituntil.h"

#include <QtCore/qendian.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 8'000; // ms
constexpr int ListPatience = 1'000;

// The first byte of a frame, and the second (RFC 6455, section 5.2)
constexpr quint8 Last = 0x80;
constexpr quint8 Opcode = 0x0f;
constexpr quint8 Continuation = 0x0;
constexpr quint8 Text = 0x1;
constexpr quint8 Masked = 0x80;
constexpr quint8 Length16 = 126;
constexpr quint8 Length64 = 127;

} // namespace

QString DevTools::attach(const QString &host)
{
    detach();
    QUrl url;
    if (!waitUntil([&] { return (url = socketOf(host)).isValid(); }, Patience))
        return u"DevTools know no page of "_s + host;
    return shakeHands(url);
}

void DevTools::detach()
{
    m_socket.abort();
    m_received.clear();
    m_message.clear();
}

QUrl DevTools::socketOf(const QString &host) const
{
    QNetworkAccessManager manager;
    const QUrl list(u"http://127.0.0.1:%1/json/list"_s.arg(m_port));
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(list)));
    waitUntil([&] { return reply->isFinished(); }, ListPatience);
    const QJsonArray targets = QJsonDocument::fromJson(reply->readAll()).array();
    for (const QJsonValue &target : targets) {
        if (QUrl(target["url"_L1].toString()).host() == host)
            return QUrl(target["webSocketDebuggerUrl"_L1].toString());
    }
    return {};
}

// Without an Origin: the engine refuses those of pages.
QString DevTools::shakeHands(const QUrl &url)
{
    QByteArray key(16, '\0');
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(key.data()), 4);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    m_socket.write("GET " + url.path().toUtf8()
                   + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                   + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
                   + key.toBase64() + "\r\nSec-WebSocket-Version: 13\r\n\r\n");
    qsizetype end = -1;
    const bool isAnswered = waitUntil(
            [&] {
                m_received += m_socket.readAll();
                return (end = m_received.indexOf("\r\n\r\n")) >= 0;
            },
            Patience);
    if (!isAnswered || m_received.left(m_received.indexOf('\r')).split(' ').value(1) != "101")
        return u"DevTools make no WebSocket: "_s + QString::fromUtf8(m_received);
    m_received.remove(0, end + 4);
    return {};
}

QString DevTools::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastId;
    send(QJsonDocument({ { u"id"_s, id }, { u"method"_s, method }, { u"params"_s, parameters } })
                 .toJson(QJsonDocument::Compact));
    QJsonObject answer;
    const auto isAnswered = [&] {
        m_received += m_socket.readAll();
        QByteArray message;
        while (takeMessage(&message)) {
            const QJsonObject object = QJsonDocument::fromJson(message).object();
            if (object["id"_L1].toInt() == id) // the others are events
                answer = object;
        }
        return !answer.isEmpty();
    };
    if (!waitUntil(isAnswered, Patience))
        return u"no answer to "_s + method;
    m_result = answer["result"_L1].toObject();
    const QString error = answer["error"_L1]["message"_L1].toString();
    return error.isEmpty() ? error : QString(method + u": "_s + error);
}

void DevTools::send(const QByteArray &text)
{
    QByteArray frame(1, char(Last | Text));
    if (text.size() < Length16) {
        frame += char(Masked | quint8(text.size()));
    } else {
        quint8 length[2];
        qToBigEndian(quint16(text.size()), length);
        frame += char(Masked | Length16);
        frame += char(length[0]);
        frame += char(length[1]);
    }
    // A mask of zeros is a mask: nothing is between us and the engine.
    frame += QByteArray(4, '\0') + text;
    m_socket.write(frame);
}

bool DevTools::takeMessage(QByteArray *message)
{
    for (;;) {
        if (m_received.size() < 2)
            return false;
        const quint8 first = quint8(m_received.at(0));
        quint64 length = quint8(m_received.at(1));
        qsizetype head = 2;
        if (length == Length16)
            head = 4;
        else if (length == Length64)
            head = 10;
        if (m_received.size() < head)
            return false;
        if (length == Length16)
            length = qFromBigEndian<quint16>(m_received.constData() + 2);
        else if (length == Length64)
            length = qFromBigEndian<quint64>(m_received.constData() + 2);
        if (quint64(m_received.size() - head) < length)
            return false;
        const quint8 opcode = first & Opcode;
        if (opcode == Continuation || opcode == Text)
            m_message += m_received.mid(head, qsizetype(length));
        m_received.remove(0, head + qsizetype(length));
        if ((opcode == Continuation || opcode == Text) && (first & Last)) {
            *message = std::exchange(m_message, {});
            return true;
        }
    }
}
