// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslserver.h>
#include <QtNetwork/qtcpsocket.h>

#include <algorithm>
#include <iterator>
#include <optional>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#else
#    define WIN32_LEAN_AND_MEAN // without wincrypt.h, whose macros have names of OpenSSL's types
#    include <winsock2.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

bool sameName(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool contains(const Headers &headers, const QByteArray &name)
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&name](const auto &header) { return sameName(header.first, name); });
}

// With a linger time of 0, closing sends RST.
void reset(QTcpSocket *socket)
{
    const linger option = { 1, 0 };
    ::setsockopt(decltype(::socket(0, 0, 0))(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&option), sizeof option);
    socket->abort();
}

QByteArray chunkedBody(const QByteArray &body)
{
    QByteArray result;
    constexpr qsizetype Size = 1000;
    for (qsizetype at = 0; at < body.size(); at += Size) {
        const QByteArray chunk = body.mid(at, Size);
        result += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return result + "0\r\n\r\n";
}

QByteArray head(const Answer &answer)
{
    QByteArray result = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (!answer.contentType.isEmpty() && !contains(answer.headers, "Content-Type"))
        result += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.chunked)
        result += "Transfer-Encoding: chunked\r\n";
    else if (!contains(answer.headers, "Content-Length") && answer.status != 204)
        result += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.keepAlive)
        result += "Connection: close\r\n";
    for (const auto &[name, value] : answer.headers)
        result += name + ": " + value + "\r\n";
    return result + "\r\n";
}

QByteArray serialized(const Answer &answer, const QByteArray &method)
{
    if (method == "HEAD")
        return head(answer);
    QByteArray body = answer.chunked ? chunkedBody(answer.body) : answer.body;
    if (answer.fault == Answer::Fault::Truncate)
        body.truncate(body.size() / 2);
    return head(answer) + body;
}

// A larger body is written in parts: the server is in the thread of the interface, which a test
// measures.
constexpr qsizetype PartSize = 64 * 1024;

} // namespace

Answer Answer::json(const QJsonObject &object, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::text(const QByteArray &body, const QByteArray &contentType, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = contentType;
    return answer;
}

Answer Answer::redirect(const QUrl &location, int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType.clear();
    return answer.with("Location", location.toEncoded());
}

Answer Answer::oauthError(const QByteArray &error, const QByteArray &description, int status)
{
    return json({ { u"error"_s, QString::fromUtf8(error) },
                  { u"error_description"_s, QString::fromUtf8(description) } },
                status);
}

Answer Answer::broken(Fault fault)
{
    Answer answer;
    answer.body = R"({"a":"a body that is long enough to be cut in half"})";
    answer.fault = fault;
    return answer;
}

Answer Answer::with(const QByteArray &header, const QByteArray &value) const
{
    Answer answer = *this;
    answer.headers.append({ header, value });
    return answer;
}

bool Request::hasHeader(const QByteArray &name) const
{
    return contains(headers, name);
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (sameName(header.first, name))
            return header.second;
    }
    return {};
}

QString Request::form(const QString &name) const
{
    QByteArray text = body;
    text.replace('+', ' ');
    return QUrlQuery(QString::fromUtf8(text)).queryItemValue(name, QUrl::FullyDecoded);
}

// One connection, which reads the requests in their order.
class FakeServer::Connection : public QObject
{
public:
    Connection(FakeServer *server, QTcpSocket *socket, int number)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        if (!m_current && !readHead())
            return;
        const qint64 length = m_current->header("Content-Length").toLongLong();
        Request &recorded = m_server->m_requests[m_index];
        const QByteArray missing = m_buffer.left(length - recorded.body.size());
        recorded.body += missing;
        m_buffer.remove(0, missing.size());
        if (recorded.body.size() < length)
            return;
        m_current.reset();
        const Request request = recorded;
        Q_EMIT m_server->requestReceived(request.path);
        const Answer answer = m_server->answerTo(request);
        const auto sendLater = [self = QPointer<Connection>(this), answer,
                                method = request.method] {
            if (self)
                QTimer::singleShot(answer.delay, self, [=] { self->send(answer, method); });
        };
        if (request.path == m_server->m_heldPath)
            m_server->m_heldAnswers.append(sendLater);
        else
            sendLater();
    }

    bool readHead()
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        Request request;
        request.connection = m_number;
        request.method = first.value(0);
        const QUrl target = QUrl::fromEncoded(first.value(1));
        request.path = target.path(QUrl::FullyEncoded).toUtf8();
        request.query = QUrlQuery(target);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
        }
        m_current = request;
        m_index = m_server->m_requests.size();
        m_server->m_requests.append(request);
        // A fault at the headers must be known before the body is read.
        if (m_server->m_once.value(request.path).value(0).fault == Answer::Fault::CloseAtHeaders) {
            m_server->answerTo(request);
            m_server->m_requests[m_index].body = m_buffer; // received with the headers
            m_socket->disconnectFromHost();
            return false;
        }
        return true;
    }

    void send(const Answer &answer, const QByteArray &method)
    {
        switch (answer.fault) {
        case Answer::Fault::Hang:
            return;
        case Answer::Fault::Close:
        case Answer::Fault::CloseAtHeaders:
            m_socket->disconnectFromHost();
            return;
        case Answer::Fault::Reset:
            reset(m_socket);
            return;
        case Answer::Fault::Garbage:
            m_socket->write("220 this is not the protocol you are looking for\r\n\r\n");
            m_socket->disconnectFromHost();
            return;
        case Answer::Fault::Drip:
            drip(serialized(answer, method), answer.dripInterval);
            return;
        case Answer::Fault::None:
        case Answer::Fault::Truncate:
            break;
        }
        if (answer.body.size() > 16 * PartSize && method == "GET" && !answer.chunked
            && answer.fault == Answer::Fault::None && answer.keepAlive) {
            m_socket->write(head(answer));
            return writeInParts(answer.body);
        }
        m_socket->write(serialized(answer, method));
        if (!answer.keepAlive || answer.fault == Answer::Fault::Truncate)
            m_socket->disconnectFromHost();
    }

    void writeInParts(const QByteArray &body)
    {
        auto *writer = new QObject(this);
        const auto writeNext = [this, writer, body, at = qsizetype(0)]() mutable {
            while (at < body.size() && m_socket->bytesToWrite() < PartSize) {
                m_socket->write(body.constData() + at, qMin(PartSize, body.size() - at));
                at += PartSize;
            }
            if (at >= body.size())
                writer->deleteLater();
        };
        connect(m_socket, &QTcpSocket::bytesWritten, writer, writeNext);
    }

    void drip(const QByteArray &bytes, std::chrono::milliseconds interval)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, bytes, at = 0]() mutable {
            m_socket->write(bytes.mid(at++, 1));
            if (at >= bytes.size())
                timer->deleteLater();
        });
        timer->start(interval);
    }

    FakeServer *m_server;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_buffer;
    std::optional<Request> m_current;
    qsizetype m_index = 0;
};

FakeServer::FakeServer(QObject *parent)
    : QObject(parent)
{
    start(new QTcpServer(this));
}

FakeServer::FakeServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    start(server);
}

FakeServer::~FakeServer() = default;

void FakeServer::start(QTcpServer *server)
{
    m_server = server;
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new Connection(this, socket, ++m_connections);
    });
    if (!server->listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("The fake server cannot listen on loopback");
    m_port = server->serverPort();
}

QByteArray FakeServer::origin() const
{
    return (m_tls ? "https" : "http") + QByteArray("://127.0.0.1:") + QByteArray::number(m_port);
}

QUrl FakeServer::url(const QByteArray &pathAndQuery) const
{
    return QUrl::fromEncoded(QByteArray(origin() + pathAndQuery));
}

quint16 FakeServer::port() const
{
    return m_port;
}

void FakeServer::reply(const QByteArray &path, const Answer &answer)
{
    m_handlers.insert(path, [answer](const Request &) { return answer; });
}

void FakeServer::reply(const QByteArray &path, const Handler &handler)
{
    m_handlers.insert(path, handler);
}

void FakeServer::once(const QByteArray &path, const Answer &answer)
{
    m_once[path].append(answer);
}

void FakeServer::release()
{
    m_heldPath.clear();
    const auto answers = std::exchange(m_heldAnswers, {});
    for (const auto &send : answers)
        send();
}

QList<Request> FakeServer::requests() const
{
    return m_requests;
}

QList<Request> FakeServer::requests(const QByteArray &path) const
{
    QList<Request> result;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(result),
                 [&path](const Request &request) { return request.path == path; });
    return result;
}

int FakeServer::connectionCount() const
{
    return m_connections;
}

int FakeServer::openConnections() const
{
    return int(m_server->findChildren<QTcpSocket *>().size());
}

void FakeServer::closeConnections()
{
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void FakeServer::stop()
{
    m_server->close();
}

Answer FakeServer::answerTo(const Request &request)
{
    if (auto once = m_once.find(request.path); once != m_once.end() && !once->isEmpty())
        return once->takeFirst();
    if (const Handler handler = m_handlers.value(request.path))
        return handler(request);
    return Answer::text("not found", "text/plain", 404);
}

} // namespace Auth0QtTest
