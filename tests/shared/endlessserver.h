// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#ifdef Q_OS_LINUX

#    include <QtCore/qbytearray.h>
#    include <QtCore/qfile.h>
#    include <QtCore/qsemaphore.h>
#    include <QtCore/qurl.h>

#    include <arpa/inet.h>
#    include <netinet/in.h>
#    include <poll.h>
#    include <sys/socket.h>
#    include <unistd.h>

#    include <atomic>
#    include <thread>

namespace Auth0QtTest {

// A server whose answer never ends. It sends in a thread of its own, as fast as the client takes
// it, for one connection.
class EndlessServer
{
public:
    static constexpr qint64 Most = 96 * 1024 * 1024; // an endless server has to end in a test
    // What a client may need for it, with the objects for each chunk.
#    ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 MostUsed = 64 * 1024 * 1024; // it keeps memory that was freed
#    else
    static constexpr qint64 MostUsed = 16 * 1024 * 1024;
#    endif

    // The answer is head, and then piece again and again.
    EndlessServer(const QByteArray &head, const QByteArray &piece)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, head, piece] { serve(head, piece); });
    }

    ~EndlessServer()
    {
        m_stop = true;
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(EndlessServer)

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(m_port)); }

    // Waits until the client has taken nothing for half a second, has closed the connection, or has
    // taken as much as this sends. Returns false after 20 s.
    bool waitForClient() { return m_waiting.tryAcquire(1, 20000); }
    qint64 sent() const { return m_sent; }

    // The most memory that this process has used, in bytes, and since when.
    static void resetPeak()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }
    static qint64 peak()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray status = file.readAll();
        const qsizetype begin = status.indexOf("VmHWM:") + 6;
        return status.mid(begin, status.indexOf("kB", begin) - begin).trimmed().toLongLong() * 1024;
    }

private:
    void serve(const QByteArray &head, const QByteArray &piece)
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        QByteArray request;
        char buffer[4096];
        while (!request.contains("\r\n\r\n")) {
            const ssize_t size = ::recv(client, buffer, sizeof buffer, 0);
            if (size <= 0)
                break;
            request.append(buffer, size);
        }
        bool open = sendAll(client, head);
        while (open && !m_stop && m_sent < Most)
            open = sendAll(client, piece);
        m_waiting.release();
        ::close(client);
    }

    bool sendAll(int client, const QByteArray &data)
    {
        qsizetype at = 0;
        while (at < data.size() && !m_stop) {
            pollfd state = { client, POLLOUT, 0 };
            if (::poll(&state, 1, 500) == 0) {
                m_waiting.release();
                continue;
            }
            const ssize_t size = ::send(client, data.constData() + at, size_t(data.size() - at),
                                        MSG_NOSIGNAL | MSG_DONTWAIT);
            if (size < 0 && errno != EAGAIN)
                return false;
            at += qMax<ssize_t>(size, 0);
            m_sent += qMax<ssize_t>(size, 0);
        }
        return at == data.size();
    }

    int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_stop { false };
    std::atomic<qint64> m_sent { 0 };
    QSemaphore m_waiting;
    std::thread m_thread;
};

} // namespace Auth0QtTest

#endif
