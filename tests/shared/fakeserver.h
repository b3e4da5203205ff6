// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpair.h>
#include <QtCore/qurl.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QSslConfiguration;
class QTcpSocket;
QT_END_NAMESPACE

namespace Auth0QtTest {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// The answer to a request, or a fault.
struct Answer
{
    enum class Fault {
        None,
        Hang, // never answers
        Close, // reads the request, then closes
        Reset, // reads the request, then resets the connection (RST)
        CloseAtHeaders, // with once() only: closes after the headers, without reading the body
        Truncate, // sends the Content-Length of the whole body and half of the body, then closes
        Drip, // the answer byte by byte, one each dripInterval
        Garbage // something that is not HTTP
    };

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    Headers headers; // more headers; one named Content-Length or Content-Type replaces ours
    Fault fault = Fault::None;
    std::chrono::milliseconds delay { 0 }; // before the first byte
    std::chrono::milliseconds dripInterval { 50 };
    bool chunked = false;
    bool keepAlive = true;

    static Answer json(const QJsonObject &object, int status = 200);
    static Answer text(const QByteArray &body, const QByteArray &contentType, int status = 200);
    static Answer redirect(const QUrl &location, int status = 302);
    static Answer oauthError(const QByteArray &error, const QByteArray &description,
                             int status = 400);
    static Answer broken(Fault fault);
    Answer with(const QByteArray &header, const QByteArray &value) const;
};

struct Request
{
    QByteArray method;
    QByteArray path; // without the query
    QUrlQuery query;
    Headers headers;
    QByteArray body;
    int connection = 0; // counts from 1

    QByteArray header(const QByteArray &name) const; // case-insensitive; empty if absent
    bool hasHeader(const QByteArray &name) const;
    QString form(const QString &name) const; // a field of an urlencoded body
};

// A scripted HTTP server on a free port of 127.0.0.1. It lives in the test's thread and answers
// when the test runs the event loop.
//
//     FakeServer server;
//     server.reply("/token", Answer::oauthError("invalid_grant", "used before"));
//     client.postForm(server.url("/token"), ...);
//     QTRY_COMPARE(server.requests("/token").size(), 1);
class FakeServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    explicit FakeServer(QObject *parent = nullptr);
    // Speaks TLS with this certificate and key.
    explicit FakeServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~FakeServer() override;

    QUrl url(const QByteArray &pathAndQuery = "/") const;
    QByteArray origin() const; // "http://127.0.0.1:port"
    quint16 port() const;

    // The answer to each request for this path. Other paths have 404.
    void reply(const QByteArray &path, const Answer &answer);
    void reply(const QByteArray &path, const Handler &handler);
    // Used once each, in their order, before the answer of reply().
    void once(const QByteArray &path, const Answer &answer);

    // Answers to requests for this path wait until release().
    void hold(const QByteArray &path) { m_heldPath = path; }
    void release();

    // In the order in which their headers arrived, also incomplete ones.
    QList<Request> requests() const;
    QList<Request> requests(const QByteArray &path) const;
    int connectionCount() const; // since the start
    int openConnections() const;
    void closeConnections();
    // Refuses connections from now on. The port stays the same.
    void stop();

Q_SIGNALS:
    void requestReceived(const QByteArray &path);

private:
    class Connection;
    friend class Connection;

    void start(QTcpServer *server);
    Answer answerTo(const Request &request);

    QTcpServer *m_server = nullptr;
    bool m_tls = false;
    quint16 m_port = 0;
    int m_connections = 0;
    QList<Request> m_requests;
    QByteArray m_heldPath;
    QList<std::function<void()>> m_heldAnswers;
    QHash<QByteArray, Handler> m_handlers;
    QHash<QByteArray, QList<Answer>> m_once;
};

} // namespace Auth0QtTest
