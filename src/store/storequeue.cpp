// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/storequeue.h"

#include "store/storereply.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpointer.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

StoreQueue::StoreQueue(QObject *parent)
    : QObject(parent)
{
}

StoreQueue::~StoreQueue()
{
    // The end of the replies calls continuations, which must not find a partly destroyed queue.
    const auto queues = std::exchange(m_queues, {});
    Q_UNUSED(queues)
}

StoreQueue *StoreQueue::instance()
{
    static QPointer<StoreQueue> queue;
    if (!queue)
        queue = new StoreQueue(QCoreApplication::instance());
    return queue;
}

QFuture<Auth0StoreResult> StoreQueue::add(const QString &key, Work work)
{
    const Auth0StoreResult closed(Auth0StoreResult::Status::Unavailable, u"storage.closed"_s);
    auto reply = std::make_shared<StoreReply>(closed);
    auto future = reply->future();
    auto &queue = m_queues[key];
    queue.enqueue({ std::move(work), std::move(reply) });
    if (queue.size() == 1)
        startNext(key);
    return future;
}

void StoreQueue::startNext(const QString &key)
{
    const auto work = m_queues[key].head().work;
    work(this, [this, key](const Auth0StoreResult &result) {
        auto &queue = m_queues[key];
        const auto reply = queue.dequeue().reply;
        if (queue.isEmpty())
            m_queues.remove(key);
        else
            startNext(key);
        reply->finish(result); // last: it calls continuations
    });
}

} // namespace Auth0Qt
