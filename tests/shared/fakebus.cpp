// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebus.h"

#include <QtCore/qendian.h>
#include <QtNetwork/qlocalsocket.h>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Auth0QtTest {

namespace {

QByteArray number(quint32 value, bool bigEndian)
{
    const quint32 bytes = bigEndian ? qToBigEndian(value) : qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void pad(QByteArray *bytes, int boundary)
{
    while (bytes->size() % boundary != 0)
        bytes->append('\0');
}

quint32 numberAt(const QByteArray &bytes, qsizetype position)
{
    return qFromLittleEndian<quint32>(bytes.constData() + position);
}

sockaddr_un socketName(const QByteArray &path)
{
    sockaddr_un name {};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
    return name;
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

} // namespace

FakeBus::FakeBus(Silence silence)
    : m_silence(silence)
{
    connect(&m_server, &QLocalServer::newConnection, this, &FakeBus::accept);
    if (silence == Silence::Connection)
        fillQueue();
    else
        m_server.listen(QString::fromLocal8Bit(path()));
}

FakeBus::~FakeBus()
{
    for (const int descriptor : std::as_const(m_descriptors))
        ::close(descriptor);
}

QByteArray FakeBus::path() const
{
    return m_folder.path().toLocal8Bit() + "/bus";
}

QString FakeBus::address() const
{
    return QString::fromLocal8Bit("unix:path=" + path());
}

// A server that does not accept, with clients until its queue is full.
void FakeBus::fillQueue()
{
    const sockaddr_un name = socketName(path());
    const auto *const address = reinterpret_cast<const sockaddr *>(&name);
    const int server = newSocket();
    m_descriptors.append(server);
    if (::bind(server, address, sizeof name) != 0 || ::listen(server, 0) != 0)
        qFatal("no socket at %s", path().constData());
    int client = newSocket();
    while (::connect(client, address, sizeof name) == 0) {
        m_descriptors.append(client);
        client = newSocket();
    }
    ::close(client);
    m_silent = true;
}

void FakeBus::accept()
{
    if (!m_server.isListening())
        m_server.listen(m_descriptors.takeFirst());
    while (QLocalSocket *const client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            m_inputs.remove(client);
            m_begun.remove(client);
            client->deleteLater();
        });
        read(client);
    }
}

void FakeBus::read(QLocalSocket *client)
{
    QByteArray &input = m_inputs[client];
    input += client->readAll();
    while (m_begun.value(client) ? readMessage(client, &input) : readLine(client, &input))
        ;
}

bool FakeBus::readLine(QLocalSocket *client, QByteArray *input)
{
    const qsizetype end = input->indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray line = input->left(end);
    input->remove(0, end + 2);
    if (line == "BEGIN") {
        m_begun[client] = true;
    } else if (m_silence == Silence::Authentication) {
        beSilent();
    } else if (line == "NEGOTIATE_UNIX_FD") {
        client->write("ERROR\r\n");
    } else {
        const QByteArray user = QByteArray::number(::geteuid()).toHex();
        const QByteArray expected = QByteArray(1, '\0') + "AUTH EXTERNAL " + user;
        client->write(line == expected ? authentication : QByteArray("REJECTED\r\n"));
    }
    return true;
}

bool FakeBus::readMessage(QLocalSocket *client, QByteArray *input)
{
    if (input->size() < 16)
        return false;
    const qsizetype size = (16 + qsizetype(numberAt(*input, 12)) + 7) / 8 * 8
            + qsizetype(numberAt(*input, 4));
    if (input->size() < size)
        return false;
    const QByteArray message = input->left(size);
    input->remove(0, size);
    received.append(message);
    const bool isHello = message.contains(QByteArray("Hello\0", 6));
    if (m_silence == Silence::Hello || (m_silence == Silence::Calls && !isHello)) {
        beSilent();
    } else if (isHello) {
        client->write(reply(numberAt(message, 8), "s", string(":1.1")));
    } else if (answer) {
        client->write(answer(numberAt(message, 8), message));
    }
    return true;
}

void FakeBus::beSilent()
{
    m_silent = true;
    Q_EMIT silent();
}

void FakeBus::send(const QByteArray &bytes)
{
    const auto clients = m_begun.keys();
    for (QLocalSocket *const client : clients)
        client->write(bytes);
}

void FakeBus::close()
{
    const auto clients = m_inputs.keys();
    for (QLocalSocket *const client : clients)
        client->disconnectFromServer();
}

QByteArray FakeBus::message(quint8 type, quint32 serial, quint32 replySerial,
                            const QByteArray &signature, const QByteArray &body,
                            const QByteArray &more, bool bigEndian)
{
    QByteArray fields = more;
    if (replySerial != 0) {
        pad(&fields, 8);
        fields += QByteArray("\5\1u\0", 4) + number(replySerial, bigEndian);
    }
    if (!signature.isEmpty()) {
        pad(&fields, 8);
        fields += QByteArray("\10\1g\0", 4) + char(signature.size()) + signature + '\0';
    }
    QByteArray message;
    message.append(bigEndian ? 'B' : 'l').append(char(type)).append('\0').append('\1');
    message += number(quint32(body.size()), bigEndian) + number(serial, bigEndian)
            + number(quint32(fields.size()), bigEndian) + fields;
    pad(&message, 8);
    return message + body;
}

QByteArray FakeBus::reply(quint32 serial, const QByteArray &signature, const QByteArray &body,
                          bool bigEndian)
{
    return message(2, 1, serial, signature, body, {}, bigEndian);
}

QByteArray FakeBus::string(const QByteArray &text, bool bigEndian)
{
    return number(quint32(text.size()), bigEndian) + text + '\0';
}

} // namespace Auth0QtTest
