// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionstamps.h"

#include "session/sessionfolder.h"

#include "global/logging.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qpointer.h>
#include <QtCore/qrandom.h>
#include <QtCore/qsavefile.h>

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

QString SessionStamps::path(const QString &key, const QString &suffix)
{
    const QString folder = sessionFolder();
    return folder.isEmpty() ? QString() : QString(folder + u'/' + key + suffix);
}

QByteArray SessionStamps::read(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(MaxSize) : QByteArray();
}

bool SessionStamps::write(const QString &path, const QByteArray &data)
{
    if (path.isEmpty())
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
}

void SessionStamps::watch(const QString &key)
{
    if (!m_seen.contains(key))
        m_seen.insert(key, read(path(key, u".stamp"_s)));
    if (m_watcher || sessionFolder().isEmpty())
        return;
    m_watcher = new QFileSystemWatcher(this);
    if (!m_watcher->addPath(sessionFolder()))
        qCInfo(lcProvider) << "the folder of sessions cannot be watched";
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &SessionStamps::look);
}

void SessionStamps::look()
{
    Q_EMIT folderChanged();
    const QStringList keys = m_seen.keys();
    for (const QString &key : keys) {
        const QByteArray stamp = read(path(key, u".stamp"_s));
        if (stamp != std::exchange(m_seen[key], stamp))
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
    const QString file = path(key, u".stamp"_s);
    const qulonglong counter = read(file).split(' ').first().toULongLong();
    const QByteArray stamp = QByteArray::number(counter + 1) + ' ' + hash(record);
    if (!write(file, stamp))
        qCInfo(lcProvider) << "other processes could not be told of a change";
    // Where nothing is watched, the others in this process have to know all the same.
    QMetaObject::invokeMethod(this, &SessionStamps::look, Qt::QueuedConnection);
}

QByteArray SessionStamps::recordHash(const QString &key) const
{
    return read(path(key, u".stamp"_s)).split(' ').value(1);
}

void SessionStamps::markEnd(const QString &key)
{
    write(path(key, u".end"_s), randomMark());
}

QByteArray SessionStamps::endMark(const QString &key) const
{
    return read(path(key, u".end"_s));
}

} // namespace Auth0Qt
