// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <optional>

namespace Auth0Qt {

// Notifies the processes of one user of changes of the records in the store. Each record has a
// small file, its stamp, in a folder that each process watches. A stamp contains a counter and a
// hash of the record, and no secret. It is replaced in one step. The folder is watched, not the
// file, because each change replaces the file. Each process uses one watch, because Qt polls if the
// system has no watches left.
class SessionStamps : public QObject
{
    Q_OBJECT

public:
    static SessionStamps *instance();

    // Starts to watch the stamp of the key. changed() is only emitted for watched keys.
    void watch(const QString &key);

    // Announces the new record of the key; empty if it was removed. If the file system is full, the
    // stamp is removed: the other processes then read the record.
    void announce(const QString &key, const QByteArray &record);
    // The hash of the last announced record; empty if there was no announcement, or the record was
    // removed.
    QByteArray recordHash(const QString &key) const;
    static QByteArray hash(const QByteArray &record);

    // A logout writes a new random mark. An operation that writes the record compares the mark
    // before and after its write, and removes the record if they differ. If the file system is
    // full, the mark is removed. Returns false if there is none that could be removed.
    bool markEnd(const QString &key);
    // Nothing if the mark cannot be read.
    std::optional<QByteArray> endMark(const QString &key) const;
    // Whether there was a logout since mark was read. False if that is not known: a session must
    // not be lost because a file cannot be read.
    bool hasEndedSince(const QString &key, const std::optional<QByteArray> &mark) const;

Q_SIGNALS:
    // Emitted when this or another process has written a stamp, never during a call.
    void changed(const QString &key);
    // Emitted when a file in the folder has changed. A lock may be free.
    void folderChanged();

private:
    explicit SessionStamps(QObject *parent);
    static std::optional<QByteArray> read(const QString &name);
    void look();

    QFileSystemWatcher *m_watcher = nullptr;
    QHash<QString, QByteArray> m_seen;
};

} // namespace Auth0Qt
