// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/pendingrevocations.h"

#include "session/revocation.h"
#include "session/sharedrecord.h"
#include "session/storeaccess.h"

#include "global/clocks.h"
#include "global/logging.h"
#include "http/http.h"
#include "store/recordjson.h"

#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// Whether the requests for the other tokens would fail, too.
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

// A missing record gives an empty one, a damaged one what can be read of it. The record of another
// issuer or client is damaged, because its key is a hash of both.
Result<RevocationRecord> opened(const QByteArray &stored, const SessionSettings &settings)
{
    Result<RevocationRecord> record = RevocationRecord();
    if (!stored.isEmpty())
        record = RevocationRecord::fromJson(stored);
    if (!record && isDamaged(record.error()))
        record = RevocationRecord::repaired(stored);
    if (!record)
        return record;
    RevocationRecord own = *record;
    if (own.issuer != settings.issuer() || own.clientId != settings.login.clientId) {
        if (!own.issuer.isEmpty() || !own.clientId.isEmpty())
            own.entries.clear();
        own.issuer = settings.issuer();
        own.clientId = settings.login.clientId;
    }
    return own;
}

} // namespace

PendingRevocations::PendingRevocations(Auth0CredentialStore *store, const QString &key)
    : QObject(store)
    , m_store(store)
    , m_key(key)
{
    setObjectName(key);
}

PendingRevocations::~PendingRevocations()
{
    const QList<Done> runs = std::exchange(m_runDone, {});
    for (const Done &done : runs)
        done();
}

PendingRevocations *PendingRevocations::of(const SessionSettings &settings)
{
    Auth0CredentialStore *const store = settings.store();
    const QString key = revocationKey(settings.issuer(), settings.login.clientId);
    auto *pending = store->findChild<PendingRevocations *>(key, Qt::FindDirectChildrenOnly);
    return pending ? pending : new PendingRevocations(store, key);
}

void PendingRevocations::revoke(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                                const CredentialRecord &record,
                                std::function<void(const Auth0Error &)> done)
{
    revokeRefreshToken(http, settings, record,
                       [settings, token = record.refreshToken,
                        done = std::move(done)](const Auth0Error &error) {
                           if (isRevocationSettled(error) || !settings.store())
                               return done(error);
                           add(settings, token, [done, error](const Auth0Error &) { done(error); });
                       });
}

void PendingRevocations::add(const SessionSettings &settings, const QString &refreshToken,
                             std::function<void(const Auth0Error &)> done)
{
    change(
            settings,
            [refreshToken](RevocationRecord &record) {
                record.insert({ refreshToken, clocks().wall() });
            },
            std::move(done));
}

void PendingRevocations::change(const SessionSettings &settings,
                                std::function<void(RevocationRecord &)> change,
                                std::function<void(const Auth0Error &)> done)
{
    const auto changed =
            [settings, change = std::move(change)](const QByteArray &stored) -> Result<QByteArray> {
        const Result<RevocationRecord> read = opened(stored, settings);
        if (!read)
            return read.error();
        RevocationRecord record = *read;
        change(record);
        record.prune(clocks().wall());
        return record.entries.isEmpty() ? QByteArray() : record.toJson();
    };
    // After the timeout the change is made without the lock, because a token that is not stored is
    // never revoked.
    SharedRecord::change(settings.store(),
                         revocationKey(settings.issuer(), settings.login.clientId),
                         { "revocations", 30s, false, SharedRecord::Stamp::None, true }, changed,
                         std::move(done));
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
    onStoreResult(m_store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const bool isMissing = result.status() == Auth0StoreResult::Status::Missing;
        const Result<RevocationRecord> stored = result.isOk() || isMissing
                        || isDamaged(storeError(result))
                ? opened(result.data(), m_settings)
                : Result<RevocationRecord>(storeError(result));
        if (!stored) {
            qCInfo(lcStore) << "the pending revocations cannot be read and are not changed:"
                            << stored.error();
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
        // The record is read again, because another process may have added tokens. change() also
        // removes the tokens that are too old.
        const auto remove = [settled = m_settled](RevocationRecord &record) {
            for (const QString &token : settled)
                record.remove(token);
        };
        return change(m_settings, remove,
                      [self = QPointer<PendingRevocations>(this)](const Auth0Error &) {
                          if (self)
                              self->finishRun();
                      });
    }
    CredentialRecord record;
    record.clientId = m_settings.login.clientId;
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
