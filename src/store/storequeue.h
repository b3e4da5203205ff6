// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/secretentries.h"

#include <QtCore/qhash.h>
#include <QtCore/qqueue.h>

#include <memory>

namespace Auth0Qt {

class StoreReply;

// Executes one call at a time for each key, for all keychain stores of the process. Lives as long
// as the application object, so that calls of a deleted store are completed.
class StoreQueue : public QObject
{
public:
    // Starts the work. `parent` is the parent of its objects. It answers once, later.
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

    QHash<QString, QQueue<Item>> m_queues; // the first item is running
};

} // namespace Auth0Qt
