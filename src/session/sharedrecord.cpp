// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sharedrecord.h"

#include "session/killpoint.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "global/logging.h"
#include "store/recordjson.h"

#include <QtCore/qpointer.h>

#include <utility>

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

namespace Auth0Qt {

void SharedRecord::change(Auth0CredentialStore *store, const QString &key, const Kind &kind,
                          Change change, Done done)
{
    auto *record = store->findChild<SharedRecord *>(key, Qt::FindDirectChildrenOnly);
    if (!record)
        record = new SharedRecord(store, key, kind);
    record->m_waiting.append({ std::move(change), std::move(done) });
    record->begin();
}

SharedRecord::SharedRecord(Auth0CredentialStore *store, const QString &key, const Kind &kind)
    : QObject(store)
    , m_store(store)
    , m_key(key)
    , m_kind(kind)
    , m_lock(key, lockScope(store))
{
    setObjectName(key);
    connect(&m_lock, &SessionLock::finished, this, [this](bool held) {
        m_changing = std::exchange(m_waiting, {});
        if (held || !m_kind.needsLock)
            read();
        else
            finish(storeError(Auth0StoreResult(Status::Timeout)));
    });
}

SharedRecord::~SharedRecord()
{
    const Auth0Error closed(Auth0::ErrorCode::StorageUnavailable, u"storage.closed"_s);
    const QList<Pending> all = std::exchange(m_changing, {}) + std::exchange(m_waiting, {});
    for (const Pending &pending : all) {
        if (pending.done)
            pending.done(closed);
    }
}

void SharedRecord::begin()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    m_lock.acquire(m_kind.patience);
}

void SharedRecord::read()
{
    killAt("locked");
    m_endMark = SessionStamps::instance()->endMark(m_key);
    onStoreResult(m_store->read(m_key), this,
                  [this](const Auth0StoreResult &stored) { apply(stored); });
}

void SharedRecord::apply(const Auth0StoreResult &stored)
{
    const bool isTorn = m_kind.replacesDamaged && isDamaged(storeError(stored));
    if (!stored.isOk() && stored.status() != Status::Missing && !isTorn)
        return finish(storeError(stored));
    if (hasEnded())
        return finish(Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s));
    const QByteArray before = stored.isOk() ? stored.data() : QByteArray();
    QByteArray record = before;
    for (Pending &pending : m_changing) {
        const Result<QByteArray> changed = pending.change(record);
        if (changed)
            record = *changed;
        else
            pending.error = changed.error();
    }
    if (record == before && !isTorn)
        finish({});
    else
        write(record);
}

void SharedRecord::write(const QByteArray &record)
{
    onStoreResult(record.isEmpty() ? m_store->remove(m_key) : m_store->write(m_key, record), this,
                  [this, record](const Auth0StoreResult &result) {
                      killAt("stored");
                      if (result.isOk() && !hasEnded()) {
                          announce(record);
                          return finish({});
                      }
                      if (!result.isOk())
                          return finish(storeError(result));
                      // A logout was made between reading and writing, so the record is removed
                      // again.
                      m_store->remove(m_key);
                      finish(Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s));
                  });
}

void SharedRecord::announce(const QByteArray &record) const
{
    if (m_kind.stamp != Stamp::None && m_store->isPersistent()) {
        SessionStamps::instance()->announce(m_key,
                                            m_kind.stamp == Stamp::Content ? record : QByteArray());
    }
}

// Whether a logout of the record's session began after the record was locked.
bool SharedRecord::hasEnded() const
{
    return SessionStamps::instance()->hasEndedSince(m_key, m_endMark);
}

void SharedRecord::finish(const Auth0Error &error)
{
    const QPointer<SharedRecord> self(this); // a callback may delete the store
    killAt("finished");
    m_busy = false;
    m_lock.release();
    const QList<Pending> changed = std::exchange(m_changing, {});
    for (const Pending &pending : changed) {
        const Auth0Error &outcome = error ? error : pending.error;
        if (outcome)
            qCInfo(lcStore) << "a shared record was not changed:" << m_kind.name << outcome;
        if (pending.done)
            pending.done(outcome);
    }
    if (self)
        begin();
}

void SharedRecord::killAt(const char *step) const
{
    killPoint(QByteArray(QByteArray(m_kind.name) + '.' + step).constData());
}

} // namespace Auth0Qt
