// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/storereply.h"

#include "global/logging.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qthread.h>

#include <memory>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

QFuture<Auth0StoreResult> finishLater(QObject *context, const Auth0StoreResult &result)
{
    // The event owns the reply: if the context is deleted first, so is the event, which finishes
    // it.
    auto reply = std::make_shared<StoreReply>(result);
    auto future = reply->future();
    QMetaObject::invokeMethod(
            context, [reply, result] { reply->finish(result); }, Qt::QueuedConnection);
    return future;
}

Auth0StoreResult checkStoreCall(const QString &key)
{
    const auto *app = QCoreApplication::instance();
    if (!app || app->thread() != QThread::currentThread()) {
        qCWarning(lcStore, "a credential store may be used on the main thread only");
        return Auth0StoreResult(Status::Unavailable, u"storage.thread"_s);
    }
    if (key.isEmpty())
        return Auth0StoreResult(Status::Corrupt, u"storage.empty_key"_s);
    return {};
}

Auth0StoreResult checkStoreCall(const QString &key, const QByteArray &data)
{
    // KWallet treats the write of an empty value as a removal.
    if (data.isEmpty())
        return Auth0StoreResult(Status::Corrupt, u"storage.empty_value"_s);
    return checkStoreCall(key);
}

} // namespace Auth0Qt
