// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/secretentries.h"

#include <QtCore/qhash.h>
#include <QtCore/qqueue.h>

#include <memory>

namespace Auth0Qt {

class StoreReply;

// One call at a time for each key, over all keychain stores of the process. Lives as long as the
// application object, so that a call outlives the store it was made on.
class StoreQueue : public QObject
{
public:
    // Starts the work; `parent` is for its objects, the answer must come once, later.
    using Work = std::function<void(QObject *parent, SecretEntries::Answer answer)>;

    static StoreQueue *instance();

    QFuture<Auth0StoreResult> add(const QString &key, Work work);

private:
    struct Item
    {
        Work work;
        std::shared_ptr<StoreReply> reply;
    };

    explicit StoreQueue(QObject *parent);
    ~StoreQueue() override;

    void startNext(const QString &key);

    QHash<QString, QQueue<Item>> m_queues; // the head is running
};

} // namespace Auth0Qt
