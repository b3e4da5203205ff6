// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>
#include <QtTest/qtest.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>

namespace Auth0QtTest {

// Only root can be another user. The application is tested as ThisUser, since its rules do not hold
// for root.
constexpr uint ThisUser = 65534;
constexpr uint OtherUser = 65533;

// While it exists, the test's effective user is another one. The sockets that it creates are of
// that user.
class EffectiveUser
{
    Q_DISABLE_COPY_MOVE(EffectiveUser)

public:
    explicit EffectiveUser(uint user)
        : isOk(::seteuid(user) == 0)
    {
    }
    ~EffectiveUser()
    {
        if (::seteuid(0) != 0)
            qFatal("the test cannot be root again");
    }

    const bool isOk;
};

// What the process does after its request.
enum class RequestEnd { Read, Close, Reset };

// The answer to a GET request that a process of user sends, or nothing if it cannot send it. With
// Close and Reset it is empty, and the process has ended before the request can be read.
inline std::optional<QByteArray> requestOf(uint user, const QUrl &url,
                                           RequestEnd end = RequestEnd::Read)
{
    sockaddr_in ipv4 {};
    ipv4.sin_family = AF_INET;
    ipv4.sin_port = htons(quint16(url.port()));
    ipv4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in6 ipv6 {};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = ipv4.sin_port;
    ipv6.sin6_addr = in6addr_loopback;
    const bool isIpv6 = url.host().contains(QLatin1Char(':'));
    const QByteArray request = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n";

    int pipeEnds[2];
    if (::pipe(pipeEnds) != 0)
        return std::nullopt;
    const pid_t pid = ::fork();
    if (pid == 0) { // only calls of the system from here on
        if (::seteuid(0) != 0 || ::setuid(user) != 0)
            ::_exit(10);
        const int socket = ::socket(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
        const int connected = isIpv6
                ? ::connect(socket, reinterpret_cast<const sockaddr *>(&ipv6), sizeof ipv6)
                : ::connect(socket, reinterpret_cast<const sockaddr *>(&ipv4), sizeof ipv4);
        if (connected != 0)
            ::_exit(11);
        if (::send(socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL)
            != ssize_t(request.size()))
            ::_exit(12);
        const linger reset { 1, 0 };
        if (end == RequestEnd::Reset)
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        char part[512];
        ssize_t size = 0;
        while (end == RequestEnd::Read && (size = ::read(socket, part, sizeof part)) > 0) {
            if (::write(pipeEnds[1], part, size_t(size)) != size)
                ::_exit(13);
        }
        ::close(socket);
        ::_exit(0);
    }
    ::close(pipeEnds[1]);
    int status = -1;
    if (end != RequestEnd::Read) {
        ::waitpid(pid, &status, 0);
    } else if (!QTest::qWaitFor([&] { return ::waitpid(pid, &status, WNOHANG) == pid; }, 10000)) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    }
    QByteArray answer;
    char part[512];
    for (ssize_t size = 0; (size = ::read(pipeEnds[0], part, sizeof part)) > 0;)
        answer.append(part, size);
    ::close(pipeEnds[0]);
    return status == 0 ? std::optional(answer) : std::nullopt;
}

} // namespace Auth0QtTest
