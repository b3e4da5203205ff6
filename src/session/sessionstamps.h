// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

namespace Auth0Qt {

// How the processes of one user tell each other that a record in the store has changed: a small
// file for each record in a folder that each process watches. A stamp holds a counter and a hash
// of what was stored, no secret. It is written in one step, and the folder is watched, not the
// file, since the file is another one after each change. One watch serves a whole process: where
// the system has no more of them Qt would poll.
class SessionStamps : public QObject
{
    Q_OBJECT

public:
    static SessionStamps *instance();

    // Begins to look: before this, changed() says nothing of the key.
    void watch(const QString &key);

    // The record of this key is now this one; empty: it is gone.
    void announce(const QString &key, const QByteArray &record);
    // The hash that the last announcement has; empty when there was none, or the record is gone.
    QByteArray recordHash(const QString &key) const;
    static QByteArray hash(const QByteArray &record);

    // Each end of a session leaves a mark of its own: whoever was refreshing meanwhile compares
    // the mark of before with that of after, and takes back what it has stored.
    void markEnd(const QString &key);
    QByteArray endMark(const QString &key) const;

Q_SIGNALS:
    // A stamp was written, by this process or another. Later, never from within a call.
    void changed(const QString &key);
    // Something happened in the folder: a lock may be free.
    void folderChanged();

private:
    explicit SessionStamps(QObject *parent);
    static QString path(const QString &key, const QString &suffix);
    static QByteArray read(const QString &path);
    static bool write(const QString &path, const QByteArray &data);
    void look();

    QFileSystemWatcher *m_watcher = nullptr;
    QHash<QString, QByteArray> m_seen;
};

} // namespace Auth0Qt
