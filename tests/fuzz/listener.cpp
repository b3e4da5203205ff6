// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What a local program or a web page sends to the port of the redirect URI.

#include "fuzztarget.h"

#include "browser/redirectlistener.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qeventloop.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qtcpsocket.h>

#include <sys/socket.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Exchange
{
    QByteArray answer;
    int redirects = 0; // that the filter has got
};

void send(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(1000)) { }
}

// The request, in which PORT stands for the port of the listener, in two parts.
Exchange exchange(QByteArray request)
{
    Exchange result;
    QUrl expected;
    RedirectListener listener([&](const QUrl &url) {
        ++result.redirects;
        REQUIRE(url.isValid() && matchesRedirectUri(url, expected));
        REQUIRE(!hasControl(QString::fromLatin1(url.toEncoded())));
        return false;
    });
    REQUIRE(listener.listen(QUrl(u"http://127.0.0.1:0/callback"_s)));
    expected = listener.redirectUri();
    request.replace("PORT", QByteArray::number(expected.port()));

    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(expected.port()));
    REQUIRE(socket.waitForConnected(5000));
    const qsizetype half = request.size() / 2;
    send(&socket, request.left(half));
    QCoreApplication::processEvents();
    send(&socket, request.mid(half));
    // Nothing follows: the listener gives up a request that is not complete.
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
    const QDeadlineTimer deadline(10s);
    while (socket.state() == QAbstractSocket::ConnectedState) {
        REQUIRE(!deadline.hasExpired());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    result.answer = socket.readAll();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}

} // namespace

AUTH0QT_FUZZ_TARGET(listener)
{
    const Exchange result = exchange(input);
    REQUIRE(result.redirects <= 1);
    REQUIRE(result.redirects == 0 || input.startsWith("GET /callback"));
    if (result.answer.isEmpty())
        return;
    REQUIRE(result.answer.startsWith("HTTP/1.1 ") && result.answer.contains("\r\n\r\n"));
    REQUIRE(result.answer.contains("Cache-Control: no-store\r\n"));
}
