// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/recordupdate.h"

#include "session/killpoint.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "global/logging.h"

#include <QtCore/qcoreapplication.h>

using namespace std::chrono_literals;

namespace Auth0Qt {

void RecordUpdate::run(Auth0CredentialStore *store, const QString &key, const QString &subject,
                       Change change, QObject *context, Done done)
{
    auto *const update = new RecordUpdate(store, key, subject, std::move(change));
    if (context && done) {
        update->m_context = context;
        update->m_done = std::move(done);
    }
    update->m_lock.acquire(30s);
}

RecordUpdate::RecordUpdate(Auth0CredentialStore *store, const QString &key, const QString &subject,
                           Change change)
    : QObject(QCoreApplication::instance())
    , m_store(store)
    , m_key(key)
    , m_subject(subject)
    , m_change(std::move(change))
    , m_lock(key)
{
    connect(&m_lock, &SessionLock::finished, this, [this](bool held) {
        if (held && m_store)
            read();
        else
            finish();
    });
}

void RecordUpdate::read()
{
    killPoint("userinfo.locked");
    m_endMark = SessionStamps::instance()->endMark(m_key);
    whenStored(m_store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const Result<CredentialRecord> record = CredentialRecord::fromJson(result.data());
        if (!m_store || !result.isOk() || !record || record->subject != m_subject
            || SessionStamps::instance()->endMark(m_key) != m_endMark) {
            return finish();
        }
        write(*record);
    });
}

void RecordUpdate::write(CredentialRecord record)
{
    m_change(record);
    whenStored(m_store->write(m_key, record.toJson()), this,
               [this, record](const Auth0StoreResult &result) {
                   killPoint("userinfo.stored");
                   SessionStamps *const stamps = SessionStamps::instance();
                   if (!result.isOk()) {
                       qCInfo(lcStore) << "a record could not be changed:" << result.status();
                   } else if (stamps->endMark(m_key) == m_endMark) {
                       m_changed = true;
                       stamps->announce(m_key, record.toJson());
                   } else if (m_store) {
                       // A logout came between our look and our write: the record goes again.
                       m_store->remove(m_key);
                   }
                   finish();
               });
}

void RecordUpdate::finish()
{
    killPoint("userinfo.finished");
    m_lock.release();
    deleteLater();
    if (m_context && m_done)
        m_done(m_changed);
}

} // namespace Auth0Qt
