// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qlocalserver.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Auth0Qt {

// What the process that a browser has started tells the running ones: one line of JSON. Any program
// of the user could send it, so it is believed nothing but that somebody has opened this URL.
struct SchemeMessage
{
    QUrl url;
    QString activationToken; // Wayland's leave to come to the front; empty: there is none
    bool isOffer = false; // only for one whose login waits for it

    QByteArray toLine() const;
    // Nothing, unless the line is well-formed and the URL has the scheme.
    static std::optional<SchemeMessage> fromLine(const QByteArray &line, const QString &scheme);
};

// A running instance's own socket in the folder that the user's processes share. Each has one, so
// that two instances never fight over a name, and that the URL finds the one that waits for it.
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
    // Deadline for a line that does not come; to be set by tests.
    void setLineDeadline(std::chrono::milliseconds deadline) { m_lineDeadline = deadline; }

private:
    void accept();
    void read(QLocalSocket *socket);

    const QString m_folder;
    const QString m_scheme;
    const Handler m_handler;
    QLocalServer m_server;
    QString m_path;
    std::chrono::milliseconds m_lineDeadline { 5000 };
};

// Hands the URL to a running instance: to the one that takes it as the answer to its login, else to
// the newest. Blocks until then, at most for the deadline, and is for processes that have nothing
// else to do. False: nobody is there. Sockets of processes that died are removed.
bool handOver(const QString &folder, const QString &scheme, const SchemeMessage &message,
              std::chrono::milliseconds deadline);

// Whether folder is a real one that belongs to this user, and nobody else may look into it.
bool isPrivateFolder(const QString &folder);

} // namespace Auth0Qt
