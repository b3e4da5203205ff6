// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/loglimit.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qlocalserver.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Auth0Qt {

// A message from the process that a browser has started to a running instance: one line of JSON.
// Any program of the user can send it, so the URL is untrusted.
struct SchemeMessage
{
    QUrl url;
    QString activationToken; // of Wayland; empty: none
    bool isOffer = false; // only for an instance whose login waits for the URL

    QByteArray toLine() const;
    // Returns nothing if the line is not well-formed or the URL does not have the scheme.
    static std::optional<SchemeMessage> fromLine(const QByteArray &line, const QString &scheme);
};

// The socket of a running instance, in the folder that the user's processes share. Each instance
// has one, so that names do not conflict and the URL reaches the instance that waits for it.
class SchemeServer : public QObject
{
    Q_OBJECT

public:
    // Returns whether the message was taken.
    using Handler = std::function<bool(const SchemeMessage &message)>;

    SchemeServer(const QString &folder, const QString &scheme, Handler handler,
                 QObject *parent = nullptr);
    ~SchemeServer() override;

    bool listen();
    QString path() const { return m_path; }
    // The time within which a client must send its line; for tests.
    void setLineDeadline(std::chrono::milliseconds deadline) { m_lineDeadline = deadline; }

private:
    void accept();
    void read(QLocalSocket *socket);

    const QString m_folder;
    const QString m_scheme;
    const Handler m_handler;
    QLocalServer m_server;
    QString m_path;
    LogLimit m_refused; // messages
    std::chrono::milliseconds m_lineDeadline { 5000 };
};

// Passes the URL to a running instance: to the one whose login waits for it, otherwise to the
// newest one. Returns false if there is no instance. Blocks for at most the deadline. Removes the
// sockets of processes that have ended.
bool handOver(const QString &folder, const QString &scheme, const SchemeMessage &message,
              std::chrono::milliseconds deadline);

// The name to connect to, for the file of an instance. On Unix the file is the socket.
QString serverName(const QString &path);

// Whether folder is a directory, no link, and only the user, who owns it, has access.
bool isPrivateFolder(const QString &folder);

} // namespace Auth0Qt
