// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpromise.h>
#include <QtCore/qqueue.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace Auth0QtTest {

// A store in memory that reports that it is persistent, and behaves as Auth0CredentialStore
// documents, except for the faults that a test sets. The index record and the waiting revocations
// are not affected by default.
class FaultyStore : public Auth0CredentialStore
{
    Q_OBJECT

public:
    enum Operation { Read, Write, Remove };

    struct Fault
    {
        std::optional<Auth0StoreResult> result; // returned without doing it
        std::chrono::milliseconds delay { 0 };
        bool held = false; // until release()
        bool withoutResult = false; // the future ends without a result, which a store must not do
    };
    static Fault fails(Auth0StoreResult::Status status, const QString &detail = {})
    {
        Fault fault;
        fault.result = Auth0StoreResult(status, detail);
        return fault;
    }
    static Fault held()
    {
        Fault fault;
        fault.held = true;
        return fault;
    }

    struct Call
    {
        Operation operation;
        QString key;
        QByteArray data;
    };

    static QString indexKey() { return QStringLiteral("accounts"); }
    static bool isRevocationKey(const QString &key)
    {
        return key.startsWith(QStringLiteral("revocations."));
    }

    using Auth0CredentialStore::Auth0CredentialStore;

    ~FaultyStore() override
    {
        const auto queues = std::exchange(m_queues, {});
        for (const auto &queue : queues) {
            for (const auto &job : queue)
                end(job, Auth0StoreResult(Auth0StoreResult::Status::Unavailable));
        }
    }

    // For the next call of this kind, and the following ones.
    void once(Operation operation, const Fault &fault) { m_once[operation].append(fault); }
    void always(Operation operation, const Fault &fault) { m_always[operation] = fault; }
    void always(Operation operation) { m_always.remove(operation); }
    void alwaysForIndex(Operation operation, const Fault &fault) { m_index[operation] = fault; }
    void alwaysForRevocations(Operation operation, const Fault &fault)
    {
        m_revocations[operation] = fault;
    }

    void release()
    {
        const QStringList keys = std::exchange(m_heldKeys, {});
        for (const QString &key : keys)
            finishHead(key);
    }
    bool isHolding() const { return !m_heldKeys.isEmpty(); }

    // The record of the only session.
    QByteArray record() const
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (it.key() != indexKey() && !isRevocationKey(it.key()))
                return it.value();
        }
        return {};
    }
    QByteArray revocations() const
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (isRevocationKey(it.key()))
                return it.value();
        }
        return {};
    }
    QByteArray index() const { return values.value(indexKey()); }
    int count(Operation operation) const
    {
        return int(std::count_if(calls.cbegin(), calls.cend(), [operation](const Call &call) {
            return call.operation == operation && call.key != indexKey()
                    && !isRevocationKey(call.key);
        }));
    }

    QFuture<Auth0StoreResult> read(const QString &key) override { return add({ Read, key, {} }); }
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override
    {
        return add({ Write, key, data });
    }
    QFuture<Auth0StoreResult> remove(const QString &key) override
    {
        return add({ Remove, key, {} });
    }
    bool isPersistent() const override { return persistent; }
    QString displayName() const override { return QStringLiteral("Faulty"); }

    QHash<QString, QByteArray> values;
    QList<Call> calls; // in the order in which they were made
    bool persistent = true;

Q_SIGNALS:
    void called(Auth0QtTest::FaultyStore::Operation operation);

private:
    struct Job
    {
        Call call;
        Fault fault;
        std::shared_ptr<QPromise<Auth0StoreResult>> promise;
    };

    Fault faultFor(const Call &call)
    {
        if (call.key == indexKey())
            return m_index.value(call.operation);
        if (isRevocationKey(call.key))
            return m_revocations.value(call.operation);
        QList<Fault> &once = m_once[call.operation];
        return once.isEmpty() ? m_always.value(call.operation) : once.takeFirst();
    }

    QFuture<Auth0StoreResult> add(const Call &call)
    {
        calls.append(call);
        auto promise = std::make_shared<QPromise<Auth0StoreResult>>();
        promise->start();
        QQueue<Job> &queue = m_queues[call.key];
        queue.enqueue({ call, faultFor(call), promise });
        if (queue.size() == 1)
            startHead(call.key);
        Q_EMIT called(call.operation);
        return promise->future();
    }

    void startHead(const QString &key)
    {
        const Fault &fault = m_queues[key].head().fault;
        if (fault.held)
            m_heldKeys.append(key);
        else
            QTimer::singleShot(fault.delay, this, [this, key] { finishHead(key); });
    }

    void finishHead(const QString &key)
    {
        const Job job = m_queues[key].dequeue();
        const Auth0StoreResult result = job.fault.result ? *job.fault.result : perform(job.call);
        if (!m_queues[key].isEmpty())
            startHead(key);
        end(job, result);
    }

    Auth0StoreResult perform(const Call &call)
    {
        switch (call.operation) {
        case Read:
            if (!values.contains(call.key))
                return Auth0StoreResult(Auth0StoreResult::Status::Missing);
            return Auth0StoreResult(values.value(call.key));
        case Write:
            values.insert(call.key, call.data);
            break;
        case Remove:
            values.remove(call.key);
            break;
        }
        return {};
    }

    static void end(const Job &job, const Auth0StoreResult &result)
    {
        if (!job.fault.withoutResult)
            job.promise->addResult(result);
        job.promise->finish();
    }

    QHash<QString, QQueue<Job>> m_queues; // the first one is running
    QHash<Operation, QList<Fault>> m_once;
    QHash<Operation, Fault> m_always;
    QHash<Operation, Fault> m_index;
    QHash<Operation, Fault> m_revocations;
    QStringList m_heldKeys;
};

} // namespace Auth0QtTest
