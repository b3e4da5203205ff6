// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionstamps.h"

#include "session/sessionfolder.h"

#include "global/logging.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qpointer.h>
#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr qint64 MaxSize = 256;

QByteArray randomMark()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

} // namespace

SessionStamps::SessionStamps(QObject *parent)
    : QObject(parent)
{
}

SessionStamps *SessionStamps::instance()
{
    static QPointer<SessionStamps> stamps;
    if (!stamps)
        stamps = new SessionStamps(QCoreApplication::instance());
    return stamps;
}

std::optional<QByteArray> SessionStamps::read(const QString &name)
{
    return SessionFolder().read(name, MaxSize);
}

void SessionStamps::watch(const QString &key)
{
    if (!m_seen.contains(key))
        m_seen.insert(key, read(key + u".stamp"_s).value_or(QByteArray()));
    if (m_watcher || sessionFolder().isEmpty())
        return;
    m_watcher = new QFileSystemWatcher(this);
    if (!m_watcher->addPath(sessionFolder()))
        qCInfo(lcProvider) << "the folder of the sessions cannot be watched";
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &SessionStamps::look);
}

void SessionStamps::look()
{
    Q_EMIT folderChanged();
    const QStringList keys = m_seen.keys();
    for (const QString &key : keys) {
        const std::optional<QByteArray> stamp = read(key + u".stamp"_s);
        if (stamp && *stamp != std::exchange(m_seen[key], *stamp))
            Q_EMIT changed(key);
    }
}

QByteArray SessionStamps::hash(const QByteArray &record)
{
    return record.isEmpty() ? QByteArray()
                            : QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex();
}

void SessionStamps::announce(const QString &key, const QByteArray &record)
{
    const QString name = key + u".stamp"_s;
    const qulonglong counter = read(name).value_or(QByteArray()).split(' ').first().toULongLong();
    const QByteArray stamp = QByteArray::number(counter + 1) + ' ' + hash(record);
    const SessionFolder folder;
    // The removal of the stamp is a change, too, and needs no space in the file system.
    if (!folder.write(name, stamp) && !folder.remove(name))
        qCInfo(lcProvider) << "other processes could not be notified of a change";
    // Notifies this process even if the folder cannot be watched.
    QMetaObject::invokeMethod(this, &SessionStamps::look, Qt::QueuedConnection);
}

QByteArray SessionStamps::recordHash(const QString &key) const
{
    return read(key + u".stamp"_s).value_or(QByteArray()).split(' ').value(1);
}

bool SessionStamps::markEnd(const QString &key)
{
    const QString name = key + u".end"_s;
    const SessionFolder folder;
    return folder.write(name, randomMark()) || folder.remove(name);
}

std::optional<QByteArray> SessionStamps::endMark(const QString &key) const
{
    return read(key + u".end"_s);
}

bool SessionStamps::hasEndedSince(const QString &key, const std::optional<QByteArray> &mark) const
{
    const std::optional<QByteArray> now = endMark(key);
    return mark && now && *now != *mark;
}

} // namespace Auth0Qt
