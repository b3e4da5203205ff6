// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/peeruser.h"

#include <QtNetwork/qlocalsocket.h>

#ifdef Q_OS_WIN
#    include <QtCore/qbytearray.h>

#    include <qt_windows.h>
#else
#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace Auth0Qt {

#ifdef Q_OS_WIN

namespace {

// Closes the handle at the end of its scope.
class Handle
{
public:
    explicit Handle(HANDLE handle = nullptr)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (m_handle)
            ::CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    HANDLE get() const { return m_handle; }
    HANDLE *address() { return &m_handle; }

private:
    HANDLE m_handle;
};

// A TOKEN_USER, which has the security identifier of the user; empty if it cannot be read.
QByteArray tokenUser(HANDLE process)
{
    Handle token;
    if (!::OpenProcessToken(process, TOKEN_QUERY, token.address()))
        return {};
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(qsizetype(size), Qt::Uninitialized);
    if (size == 0 || !::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

PSID sid(const QByteArray &user)
{
    return reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid;
}

} // namespace

bool isProcessOurs(unsigned long processId)
{
    const Handle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processId));
    if (!process.get())
        return false;
    const QByteArray theirs = tokenUser(process.get());
    const QByteArray ours = tokenUser(::GetCurrentProcess());
    return !theirs.isEmpty() && !ours.isEmpty() && ::EqualSid(sid(theirs), sid(ours));
}

bool isPeerOurs(const QLocalSocket &socket, Peer peer)
{
    const HANDLE pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    ULONG processId = 0;
    const BOOL isKnown = peer == Peer::Server ? ::GetNamedPipeServerProcessId(pipe, &processId)
                                              : ::GetNamedPipeClientProcessId(pipe, &processId);
    return isKnown && isProcessOurs(processId);
}

#else

bool isPeerOurs(const QLocalSocket &socket, Peer)
{
    const int descriptor = int(socket.socketDescriptor());
#    ifdef Q_OS_LINUX
    struct ucred peer;
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
            && peer.uid == ::geteuid();
#    else
    uid_t user;
    gid_t group;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#    endif
}

#endif

} // namespace Auth0Qt
