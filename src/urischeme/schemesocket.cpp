// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemesocket.h"

#include "urischeme/peeruser.h"
#include "urischeme/urischeme.h"

#include "browser/redirect.h"
#include "global/logging.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qlocalsocket.h>

#include <algorithm>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr qsizetype MaxLine = 2 * MaxReceivedLength; // JSON escapes some characters
constexpr qsizetype MaxTokenLength = 256;
constexpr auto AnswerTimeout = 5s; // of one instance, which may be starting up
constexpr auto ConnectTimeout = 1s;
constexpr char Taken = '+';
constexpr char NotTaken = '-';

// Short, since the path of a Unix socket has at most about 100 characters.
QString namePrefix(const QString &scheme)
{
    const QByteArray hash = QCryptographicHash::hash(scheme.toLatin1(), QCryptographicHash::Sha256);
    return u"uri-"_s + QString::fromLatin1(hash.toHex().left(12)) + u'-';
}

// Cannot be guessed: on Windows, where pipes are in no folder, another user could take the name.
QString randomSuffix()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

// The newest first.
QStringList instances(const QString &folder, const QString &scheme)
{
#ifdef Q_OS_WIN
    constexpr QDir::Filters filters = QDir::Files;
#else
    constexpr QDir::Filters filters = QDir::System;
#endif
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({ namePrefix(scheme) + u'*' }, filters,
                                                           QDir::Time);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    return paths;
}

enum class Reply { Taken, NotTaken, NoAnswer, Dead, Stranger };

Reply send(const QString &path, const std::optional<SchemeMessage> &message,
           const QDeadlineTimer &deadline)
{
    const auto timeout = [&deadline](std::chrono::milliseconds most) {
        return int(std::clamp<qint64>(deadline.remainingTime(), 1, most.count()));
    };
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    if (!socket.waitForConnected(timeout(ConnectTimeout))) {
        return socket.error() == QLocalSocket::ConnectionRefusedError
                        || socket.error() == QLocalSocket::ServerNotFoundError
                ? Reply::Dead
                : Reply::Stranger;
    }
    // Before anything is written. On Unix, the folder does not let other users in. On Windows
    // another user could have taken the name of a pipe whose process was killed.
    if (!isPeerOurs(socket, Peer::Server)) {
        qCWarning(lcFlow) << "a process of another user has the URI scheme's socket";
        return Reply::Stranger;
    }
    if (!message)
        return Reply::NoAnswer;
    socket.write(message->toLine());
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(timeout(ConnectTimeout))) { }
    if (socket.bytesAvailable() == 0)
        socket.waitForReadyRead(timeout(AnswerTimeout));
    char answer = 0;
    if (socket.read(&answer, 1) != 1)
        return Reply::NoAnswer;
    return answer == Taken ? Reply::Taken : Reply::NotTaken;
}

} // namespace

QByteArray SchemeMessage::toLine() const
{
    const QJsonObject object {
        { u"url"_s, url.toString(QUrl::FullyEncoded) },
        { u"activationToken"_s, activationToken },
        { u"offer"_s, isOffer },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SchemeMessage> SchemeMessage::fromLine(const QByteArray &line, const QString &scheme)
{
    if (line.size() > MaxLine)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    SchemeMessage message;
    message.url = urlWithScheme(object["url"_L1].toString(), scheme);
    message.isOffer = object["offer"_L1].toBool();
    // The token becomes an environment variable, so it has only characters that compositors use.
    const QString token = object["activationToken"_L1].toString();
    const bool isToken = token.size() <= MaxTokenLength
            && std::all_of(token.begin(), token.end(),
                           [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    if (isToken)
        message.activationToken = token;
    return message.url.isEmpty() ? std::nullopt : std::optional(message);
}

SchemeServer::SchemeServer(const QString &folder, const QString &scheme, Handler handler,
                           QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_scheme(scheme)
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SchemeServer::accept);
}

SchemeServer::~SchemeServer()
{
    m_server.close();
#ifdef Q_OS_WIN
    if (!m_path.isEmpty())
        QFile::remove(m_path);
#endif
}

bool SchemeServer::listen()
{
    if (m_folder.isEmpty() || !isPrivateFolder(m_folder))
        return false;
    const QString path = m_folder + u'/' + namePrefix(m_scheme) + randomSuffix();
    if (!m_server.listen(serverName(path))) {
        qCInfo(lcFlow) << "no socket for the URI scheme:" << m_server.serverError();
        return false;
    }
#ifdef Q_OS_WIN
    QFile mark(path);
    if (!mark.open(QIODevice::WriteOnly))
        return false;
#endif
    m_path = path;
    return true;
}

void SchemeServer::accept()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        if (!isPeerOurs(*socket, Peer::Client)) {
            if (m_refused.mayLog(lcFlow())) {
                qCWarning(lcFlow)
                        << "a process of another user connected to the URI scheme's socket";
            }
            delete socket;
            continue;
        }
        socket->setReadBufferSize(MaxLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(m_lineDeadline, socket, &QObject::deleteLater);
        // The line may have arrived before the signal was connected.
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SchemeServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine() && socket->bytesAvailable() <= MaxLine)
        return;
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // only one line is read
    if (!socket->canReadLine()) {
        if (m_refused.mayLog(lcFlow()))
            qCInfo(lcFlow) << "refused a long message to the URI scheme's socket";
        socket->deleteLater();
        return;
    }
    const std::optional<SchemeMessage> message = SchemeMessage::fromLine(
            socket->readLine(MaxLine + 2), m_scheme);
    if (!message && m_refused.mayLog(lcFlow()))
        qCInfo(lcFlow) << "refused a message to the URI scheme's socket";
    const QPointer<QLocalSocket> guard(socket); // the handler may delete this object
    const bool taken = message && m_handler(*message);
    if (!guard)
        return;
    socket->write(taken ? &Taken : &NotTaken, 1);
    socket->disconnectFromServer();
}

bool handOver(const QString &folder, const QString &scheme, const SchemeMessage &message,
              std::chrono::milliseconds deadline)
{
    if (folder.isEmpty() || !isPrivateFolder(folder))
        return false;
    const QDeadlineTimer timer(deadline);
    SchemeMessage offer = message;
    offer.isOffer = true;
    bool isTaken = false;
    bool isOneBusy = false;
    QStringList others;
    const QStringList paths = instances(folder, scheme);
    for (const QString &path : paths) {
        // When it is taken, the others are only checked for ended processes.
        const Reply reply = send(path, isTaken ? std::nullopt : std::optional(offer), timer);
        if (reply == Reply::Dead)
            QFile::remove(path);
        else if (reply == Reply::NotTaken)
            others.append(path);
        else if (reply == Reply::Taken)
            isTaken = true;
        else if (reply == Reply::NoAnswer && !isTaken)
            isOneBusy = true;
    }
    // An instance that has received the message and does not answer yet may be the one that waits
    // for it. The message must not be delivered to another one meanwhile.
    if (isTaken || isOneBusy)
        return true;
    SchemeMessage delivery = message;
    delivery.isOffer = false;
    return std::any_of(others.begin(), others.end(), [&](const QString &path) {
        const Reply reply = send(path, delivery, timer);
        return reply == Reply::Taken || reply == Reply::NoAnswer;
    });
}

QString serverName(const QString &path)
{
#ifdef Q_OS_WIN
    return u"auth0qt-"_s + QFileInfo(path).fileName();
#else
    return path;
#endif
}

bool isPrivateFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct stat status;
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
            && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
#else
    return QFileInfo(folder).isDir(); // below the user's own profile
#endif
}

} // namespace Auth0Qt
