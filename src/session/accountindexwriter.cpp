// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/accountindexwriter.h"

#include "session/killpoint.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "global/logging.h"

#include <QtCore/qpointer.h>

using namespace std::chrono_literals;

namespace Auth0Qt {

AccountIndexWriter::AccountIndexWriter(Auth0CredentialStore *store)
    : QObject(store)
    , m_store(store)
    , m_lock(accountIndexKey())
{
    connect(&m_lock, &SessionLock::finished, this, &AccountIndexWriter::readIndex);
}

AccountIndexWriter::~AccountIndexWriter()
{
    const QList<Pending> all = m_writing + m_pending;
    for (const Pending &pending : all) {
        if (pending.done)
            pending.done();
    }
}

void AccountIndexWriter::apply(Auth0CredentialStore *store, Change change,
                               std::function<void()> done)
{
    auto *writer = store->findChild<AccountIndexWriter *>(QString(), Qt::FindDirectChildrenOnly);
    if (!writer)
        writer = new AccountIndexWriter(store);
    writer->m_pending.append({ std::move(change), std::move(done) });
    writer->next();
}

void AccountIndexWriter::read(Auth0CredentialStore *store, QObject *context,
                              std::function<void(const AccountIndex &)> callback)
{
    whenStored(store->read(accountIndexKey()), context,
               [callback = std::move(callback)](const Auth0StoreResult &result) {
                   const Result<AccountIndex> index = AccountIndex::fromJson(result.data());
                   callback(result.isOk() && index ? *index : AccountIndex());
               });
}

void AccountIndexWriter::next()
{
    if (m_busy || m_pending.isEmpty())
        return;
    m_busy = true;
    // Without the lock, after that time, too: the index is a convenience.
    m_lock.acquire(10s);
}

void AccountIndexWriter::readIndex()
{
    killPoint("index.locked");
    m_writing = std::exchange(m_pending, {});
    whenStored(m_store->read(accountIndexKey()), this, [this](const Auth0StoreResult &result) {
        if (result.status() == Auth0StoreResult::Status::Missing)
            return write({});
        const Result<AccountIndex> index = AccountIndex::fromJson(result.data());
        if (result.isOk() && index)
            return write(*index);
        qCInfo(lcStore) << "the index of accounts cannot be read and stays as it is";
        finish();
    });
}

void AccountIndexWriter::write(AccountIndex index)
{
    for (const Pending &pending : std::as_const(m_writing))
        pending.change(index);
    whenStored(m_store->write(accountIndexKey(), index.toJson()), this,
               [this](const Auth0StoreResult &result) {
                   killPoint("index.stored");
                   if (result.isOk() && m_store->isPersistent())
                       SessionStamps::instance()->announce(accountIndexKey(), {});
                   else if (!result.isOk())
                       qCInfo(lcStore) << "the index of accounts could not be written";
                   finish();
               });
}

void AccountIndexWriter::finish()
{
    const QPointer<AccountIndexWriter> self(this); // a callback may delete the store
    killPoint("index.finished");
    m_busy = false;
    m_lock.release();
    const QList<Pending> written = std::exchange(m_writing, {});
    for (const Pending &pending : written) {
        if (pending.done)
            pending.done();
    }
    if (self)
        next();
}

} // namespace Auth0Qt
