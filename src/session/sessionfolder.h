// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Auth0Qt {

// The folder that the processes of one user share. It contains locks and stamps, and no secrets. It
// is in the runtime folder, which the system clears at the end of the desktop session, and which no
// other user can read. A sandbox can share it with one permission (Flatpak:
// --filesystem=xdg-run/auth0qt:create); it cannot share a folder in the home folder, which it
// replaces. On Windows and macOS, which have no runtime folder, it is in the user's folder for
// application data.
//
// The runtime folder is used only if it belongs to the user or to root, and no other user can write
// to it; the folder in it must belong to the user and must not be a link. Otherwise the folder is
// in the user's cache folder, which is checked in the same way: a process of root that has the
// environment of a user (sudo -E) uses neither. A folder that cannot be created because the file
// system is full is not replaced by another one, because other processes may use it.
//
// An object is the open folder. All files are opened, created and renamed relative to its
// descriptor, and no link is followed.
class SessionFolder
{
public:
    SessionFolder();
    ~SessionFolder();
    Q_DISABLE_COPY_MOVE(SessionFolder)

    bool isOpen() const { return !m_path.isEmpty(); }
    QString path() const { return m_path; } // empty: not open

    // At most maxSize bytes; empty if the file does not exist or is not a regular file. Nothing if
    // it cannot be read, e.g. because the process has too many open files.
    std::optional<QByteArray> read(const QString &name, qint64 maxSize) const;
    // Replaces the file in one step. On Windows it is written in place: who reads it meanwhile can
    // get a mixture, and is notified again. There the data has no new line.
    bool write(const QString &name, const QByteArray &data) const;
    bool remove(const QString &name) const;

    // The operating system's lock on the folder. It ends with the object. It needs no space in the
    // file system.
    enum class Hold {
        Shared, // fails only if another object has the exclusive lock
        Exclusive // fails if another object has a lock, or if the system has no such locks
    };
    bool tryLock(Hold hold) const;
    void unlock() const;

private:
    int m_descriptor = -1;
    QString m_path;
};

// The path of the folder; empty if there is none.
QString sessionFolder();

} // namespace Auth0Qt
