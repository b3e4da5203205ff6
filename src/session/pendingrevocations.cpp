// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/pendingrevocations.h"

#include "session/revocation.h"
#include "session/storeaccess.h"

#include "global/clocks.h"
#include "global/logging.h"
#include "http/http.h"
#include "store/recordjson.h"

#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The next token would fare no better.
bool isUnreachable(const Auth0Error &error)
{
    switch (error.code()) {
    case Auth0::ErrorCode::NetworkError:
    case Auth0::ErrorCode::Timeout:
    case Auth0::ErrorCode::TlsError:
    case Auth0::ErrorCode::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

PendingRevocations::PendingRevocations(Auth0CredentialStore *store, const QString &key,
                                       const SessionSettings &settings)
    : QObject(store)
    , m_store(store)
    , m_key(key)
    , m_issuer(settings.issuer())
    , m_clientId(settings.login.clientId)
{
    setObjectName(key);
}

PendingRevocations::~PendingRevocations()
{
    const Auth0Error closed(Auth0::ErrorCode::StorageUnavailable, u"storage.closed"_s);
    const QList<Change> changes = std::exchange(m_writing, {}) + std::exchange(m_changes, {});
    const QList<Done> runs = std::exchange(m_runDone, {});
    for (const Change &change : changes) {
        if (change.done)
            change.done(closed);
    }
    for (const Done &done : runs)
        done();
}

PendingRevocations *PendingRevocations::of(const SessionSettings &settings)
{
    Auth0CredentialStore *const store = settings.store();
    const QString key = revocationKey(settings.issuer(), settings.login.clientId);
    auto *pending = store->findChild<PendingRevocations *>(key, Qt::FindDirectChildrenOnly);
    return pending ? pending : new PendingRevocations(store, key, settings);
}

void PendingRevocations::add(const SessionSettings &settings, const QString &refreshToken,
                             std::function<void(const Auth0Error &)> done)
{
    of(settings)->change({ [refreshToken](RevocationRecord &record) {
                              record.insert({ refreshToken, clocks().wall() });
                          },
                           std::move(done) });
}

// Missing is an empty record, and anything that is not ours an error.
Result<RevocationRecord> PendingRevocations::opened(const Auth0StoreResult &result) const
{
    if (result.status() == Auth0StoreResult::Status::Missing) {
        RevocationRecord record;
        record.issuer = m_issuer;
        record.clientId = m_clientId;
        return record;
    }
    if (!result.isOk())
        return storeError(result);
    const Result<RevocationRecord> record = RevocationRecord::fromJson(result.data());
    if (record && (record->issuer != m_issuer || record->clientId != m_clientId))
        return recordFormatError();
    return record;
}

// One after the other, so that none overwrites what another has written.
void PendingRevocations::change(Change change)
{
    m_changes.append(std::move(change));
    nextChange();
}

void PendingRevocations::nextChange()
{
    if (!m_writing.isEmpty() || m_changes.isEmpty())
        return;
    m_writing = std::exchange(m_changes, {});
    whenStored(m_store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const Result<RevocationRecord> record = opened(result);
        if (record)
            return applyChanges(*record);
        qCInfo(lcStore) << "waiting revocations cannot be read and stay:" << record.error();
        finishChanges(record.error());
    });
}

void PendingRevocations::applyChanges(const RevocationRecord &stored)
{
    RevocationRecord record = stored;
    for (const Change &change : std::as_const(m_writing))
        change.apply(record);
    record.prune(clocks().wall());
    if (record.toJson() == stored.toJson())
        return finishChanges({});
    whenStored(record.entries.isEmpty() ? m_store->remove(m_key)
                                        : m_store->write(m_key, record.toJson()),
               this, [this](const Auth0StoreResult &result) {
                   if (!result.isOk())
                       qCInfo(lcStore)
                               << "waiting revocations could not be written:" << result.status();
                   finishChanges(storeError(result));
               });
}

void PendingRevocations::finishChanges(const Auth0Error &error)
{
    const QPointer<PendingRevocations> self(this); // a callback may delete the store
    const QList<Change> written = std::exchange(m_writing, {});
    for (const Change &change : written) {
        if (change.done)
            change.done(error);
    }
    if (self)
        nextChange();
}

void PendingRevocations::run(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                             Done done)
{
    PendingRevocations *const pending = of(settings);
    if (done)
        pending->m_runDone.append(std::move(done));
    if (std::exchange(pending->m_running, true))
        return;
    pending->m_http = http;
    pending->m_settings = settings;
    pending->startRun();
}

void PendingRevocations::startRun()
{
    whenStored(m_store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const Result<RevocationRecord> stored = opened(result);
        if (!stored) {
            qCInfo(lcStore) << "waiting revocations cannot be read and stay:" << stored.error();
            return finishRun();
        }
        if (stored->entries.isEmpty())
            return finishRun();
        RevocationRecord record = *stored;
        record.prune(clocks().wall());
        for (const RevocationRecord::Entry &entry : std::as_const(record.entries))
            m_waiting.append(entry.token);
        revokeNext();
    });
}

void PendingRevocations::revokeNext()
{
    if (m_waiting.isEmpty()) {
        // The record is read anew: another process may have added to it. What was too old goes.
        const auto remove = [settled = m_settled](RevocationRecord &record) {
            for (const QString &token : settled)
                record.remove(token);
        };
        return change({ remove, [self = QPointer<PendingRevocations>(this)](const Auth0Error &) {
                           if (self)
                               self->finishRun();
                       } });
    }
    CredentialRecord record;
    record.clientId = m_clientId;
    record.refreshToken = m_waiting.takeFirst();
    revokeRefreshToken(m_http, m_settings, record,
                       [self = QPointer<PendingRevocations>(this),
                        token = record.refreshToken](const Auth0Error &error) {
                           if (!self)
                               return;
                           if (isRevocationSettled(error))
                               self->m_settled.append(token);
                           else if (isUnreachable(error))
                               self->m_waiting.clear();
                           self->revokeNext();
                       });
}

void PendingRevocations::finishRun()
{
    m_running = false;
    m_waiting.clear();
    m_settled.clear();
    m_settings = {};
    m_http.reset();
    const QList<Done> all = std::exchange(m_runDone, {});
    for (const Done &done : all)
        done();
}

} // namespace Auth0Qt
