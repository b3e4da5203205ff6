// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "filestore.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qpromise.h>
#include <QtCore/qsavefile.h>

#include <memory>

using Status = Auth0StoreResult::Status;

namespace Auth0QtTest {

FileStore::FileStore(const QString &folder, QObject *parent)
    : Auth0CredentialStore(parent)
    , m_folder(folder)
{
    QDir().mkpath(folder);
}

QString FileStore::path(const QString &key) const
{
    const auto name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name);
}

// A store carries calls out in their order, and answers when the event loop runs.
QFuture<Auth0StoreResult> FileStore::later(std::function<Auth0StoreResult()> call)
{
    auto promise = std::make_shared<QPromise<Auth0StoreResult>>();
    promise->start();
    QMetaObject::invokeMethod(
            this,
            [promise, call] {
                promise->addResult(call());
                promise->finish();
            },
            Qt::QueuedConnection);
    return promise->future();
}

QFuture<Auth0StoreResult> FileStore::read(const QString &key)
{
    return later([path = path(key)] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Auth0StoreResult(Status::Missing);
        return Auth0StoreResult(file.readAll());
    });
}

QFuture<Auth0StoreResult> FileStore::write(const QString &key, const QByteArray &data)
{
    return later([path = path(key), data] {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(data) == data.size()
                && file.commit();
        return written ? Auth0StoreResult() : Auth0StoreResult(Status::Unavailable);
    });
}

QFuture<Auth0StoreResult> FileStore::remove(const QString &key)
{
    return later([path = path(key)] {
        QFile::remove(path);
        return Auth0StoreResult();
    });
}

} // namespace Auth0QtTest
