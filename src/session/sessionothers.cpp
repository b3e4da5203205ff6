// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How Session follows what other processes, and other providers in this one, do to its record.

#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/session.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

void Session::watchOthers()
{
    m_followed = settings.key();
    SessionStamps::instance()->watch(m_followed);
}

// Someone has announced another record. What is under way here reads or writes it anyway, and
// looks once more afterwards.
void Session::follow()
{
    if (m_closed || !m_ready || m_logout || !settings.store()->isPersistent())
        return;
    const bool isOurs = m_record && m_persistent;
    const QByteArray announced = SessionStamps::instance()->recordHash(m_followed);
    if (isOurs ? announced == SessionStamps::hash(m_record->toJson()) : announced.isEmpty())
        return;
    if (m_restoring || !m_refreshes.isEmpty() || loginIsStored()) {
        m_followLater = true;
        return;
    }
    whenStored(settings.store()->read(m_followed), this,
               [this, generation = m_generation](const Auth0StoreResult &result) {
                   if (generation == m_generation)
                       adoptOthers(result);
               });
}

void Session::adoptOthers(const Auth0StoreResult &result)
{
    if (m_logout || m_restoring || loginIsStored())
        return;
    // A session in memory only is nobody else's.
    if (m_record && !m_persistent)
        return;
    if (result.status() == Auth0StoreResult::Status::Missing && result.detail().isEmpty()) {
        if (m_record)
            endWithOthers();
        return;
    }
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    if (!result.isOk() || !stored || stored->issuer != settings.issuer()
        || stored->clientId != settings.login.clientId
        || !isOfOrganization(stored->idTokenClaims, settings.login.effectiveOrganization())
        || (m_record && stored->toJson() == m_record->toJson())) {
        return;
    }
    if (!m_record || m_record->subject != stored->subject) {
        ++m_generation;
        forgetInteraction();
        m_tokens.clear();
        gate.close();
    }
    CredentialRecord record = *stored;
    if (m_record && m_record->subject == record.subject)
        record.takeNewerProfile(*m_record); // which is about to be stored
    setRecord(record, true, Source::Store);
    happened(Event::OtherStored);
    serveWaitersLater();
}

void Session::endWithOthers()
{
    ++m_generation;
    clearRecord();
    happened(Event::OtherRemoved);
    failWaiters(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
}

} // namespace Auth0Qt
