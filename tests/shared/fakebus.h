// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalserver.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Auth0QtTest {

// A message bus that stops answering where the test says. It has its own code for the wire format,
// with which the library's is compared.
class FakeBus : public QObject
{
    Q_OBJECT

public:
    // The first part that it does not answer: the connection (its queue is full), the
    // authentication, Hello, any other call; or nothing.
    enum class Silence { Connection, Authentication, Hello, Calls, None };

    explicit FakeBus(Silence silence);
    ~FakeBus() override;

    QString address() const;
    QByteArray path() const;
    bool isSilent() const { return m_silent; } // a client waits for an answer that is not sent
    // Accepts the waiting connections.
    void accept();

    void send(const QByteArray &bytes); // to every client
    void close(); // the connections to all clients

    // A message with one argument or none, and a body in the requested byte order.
    static QByteArray message(quint8 type, quint32 serial, quint32 replySerial,
                              const QByteArray &signature, const QByteArray &body,
                              const QByteArray &more = {}, bool bigEndian = false);
    static QByteArray reply(quint32 serial, const QByteArray &signature, const QByteArray &body,
                            bool bigEndian = false);
    static QByteArray string(const QByteArray &text, bool bigEndian = false);

    QByteArray authentication = "OK 0123456789abcdef0123456789abcdef\r\n"; // the answer to AUTH
    // Called with the serial and the message, instead of an own answer.
    std::function<QByteArray(quint32, const QByteArray &)> answer;
    QList<QByteArray> received; // messages

Q_SIGNALS:
    void silent();

private:
    void read(QLocalSocket *client);
    bool readLine(QLocalSocket *client, QByteArray *input);
    bool readMessage(QLocalSocket *client, QByteArray *input);
    void beSilent();
    void fillQueue();

    QTemporaryDir m_folder;
    const Silence m_silence;
    QHash<QLocalSocket *, QByteArray> m_inputs;
    QHash<QLocalSocket *, bool> m_begun;
    QList<int> m_descriptors; // of a full queue
    bool m_silent = false;
    QLocalServer m_server; // destroyed first, with its clients
};

} // namespace Auth0QtTest

Q_DECLARE_METATYPE(Auth0QtTest::FakeBus::Silence)
