// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Session asks the server to change of its user.

#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/session.h"

#include "http/http.h"
#include "profile/profileclaims.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

void Session::change(const ProfileChange &change)
{
    beginOperation();
    if (!m_record) {
        const Auth0Error error(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
        if (change.done)
            return change.done(error);
        fail(error);
        return reportUpdate(change.update, error);
    }
    m_changes.append(change);
    ++m_backgroundTasks;
    updateProfile();
    // One after the other: the second may build upon the first.
    if (m_changes.size() == 1)
        sendChange();
}

void Session::link(const CredentialRecord &account, LoginAttempt::LinkEnd end)
{
    if (m_record && account.subject == m_record->subject) {
        return end(Auth0Error(ErrorCode::AuthorizationDenied, u"profile.same_account"_s));
    }
    ProfileChange linking;
    linking.update = Auth0::ProfileUpdate::LinkIdentity;
    linking.scope = QLatin1StringView(ManagementApi::UpdateIdentities);
    linking.send = [idToken = account.idToken](const ManagementApi &api, const QString &token,
                                               QObject *context, ManagementApi::Callback callback) {
        api.link(idToken, token, context, std::move(callback));
    };
    linking.done = std::move(end);
    change(linking);
}

void Session::sendChange()
{
    const ProfileChange change = m_changes.first();
    const auto end = [this, generation = m_generation](const Result<QJsonObject> &confirmed) {
        if (generation == m_generation && !m_changes.isEmpty())
            finishChange(confirmed);
    };
    if (change.scope.isEmpty())
        return change.send(ManagementApi(&m_http->client, {}, m_record->subject), {}, this, end);
    const QUrl api = settings.managementUrl();
    const Need need { { api.toString(), { change.scope } }, {}, false, true, true };
    whenCredentials(need, [this, api, change, end](const Auth0Credentials &credentials) {
        if (!credentials.isValid())
            return end(credentials.error());
        if (m_record) {
            change.send(ManagementApi(&m_http->client, api, m_record->subject),
                        credentials.accessToken(), this, end);
        }
    });
}

void Session::finishChange(const Result<QJsonObject> &confirmed)
{
    const ProfileChange change = m_changes.takeFirst();
    --m_backgroundTasks;
    noteAnswer(confirmed.error());
    if (confirmed) {
        ++m_changesDone;
        // The whole record, or what the answer tells of it. An API that only says that it is done
        // has done what it was asked.
        const bool isWhole = confirmed->value("user_id"_L1).toString() == m_record->subject;
        QJsonObject record = isWhole ? *confirmed : m_record->userRecord;
        if (!isWhole)
            record = withChange(record, confirmed->isEmpty() ? change.seen : *confirmed);
        if (!record.isEmpty())
            adoptUserRecord(record);
    } else {
        updateProfile(); // as it was before
        if (!change.done && confirmed.error() != m_lastError)
            fail(confirmed.error());
    }
    if (change.done)
        change.done(confirmed.error());
    else
        reportUpdate(change.update, confirmed.error());
    if (!m_changes.isEmpty())
        sendChange();
}

// The session has ended. What was sent may have been done all the same.
void Session::dropChanges()
{
    const QList<ProfileChange> changes = std::exchange(m_changes, {});
    const Auth0Error error(ErrorCode::NotAuthenticated, u"session.ended"_s);
    for (const ProfileChange &change : changes) {
        --m_backgroundTasks;
        if (change.done)
            change.done(error);
        else
            reportUpdate(change.update, error);
    }
}

void Session::reportUpdate(Auth0::ProfileUpdate update, const Auth0Error &error)
{
    addOutcome([update, error](Session *s) { Q_EMIT s->profileUpdateFinished(update, error); });
}

} // namespace Auth0Qt
