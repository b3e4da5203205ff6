// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/loginattempt.h"
#include "session/profilechange.h"
#include "session/wallclocktimer.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <functional>

namespace Auth0Qt {

class AccessTokens;
class SessionState;

// Keeps the profile up to date: loads it from its sources, within their rate limits, and sends the
// user's changes, one after the other.
class ProfileSync : public QObject
{
    Q_OBJECT

public:
    ProfileSync(SessionState *session, AccessTokens *tokens);

    // Loads the profile at the application's request. Reports a failure as an error.
    void reload();
    // Loads the profile after a login. The access token was issued just now, and is used even if
    // its lifetime is very short. hasUserinfo: the login has already requested userinfo.
    void loadAfterLogin(bool hasUserinfo = false);
    void setReloadInterval(std::chrono::seconds interval);

    // Sends a change to the server. The profile has the new values immediately. If the change
    // fails, it gets the previous values back.
    void change(const ProfileChange &change);
    // Adds the account that has just signed in to the user's identities.
    void link(const CredentialRecord &account, LoginAttempt::LinkEnd end);
    // Queues the signal updateFinished().
    void finishUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);

    // Called when a login, a refresh or another process has replaced the record.
    void recordReplaced();
    // Fills the profile from the record, the changes and the settings.
    void updateProfile();
    // Writes the loaded profile to the store.
    void store();
    // Called when the session has ended.
    void clear();
    // Ends the changes that are not confirmed yet. Called when another user has signed in.
    void endChanges();
    // Called when the settings name another server.
    void forgetRateLimits() { m_retryAfter.clear(); }

Q_SIGNALS:
    void updateFinished(Auth0::ProfileUpdate update, const Auth0Error &error);
    void stored();

private:
    enum class Report { Nothing, Failure };

    void load(Report report, bool isJustIssued, Auth0::ProfileSources without = {});
    void reloadOld();
    void loadUserinfo(Report report, bool isJustIssued);
    void loadUserRecord(Report report);
    using TokenCallback = std::function<void(const Result<AccessToken> &)>;
    using AnswerCallback = std::function<void(const Result<QJsonObject> &)>;
    using GetToken = std::function<void(const QString &rejectedToken, TokenCallback callback)>;
    using Send = std::function<void(const AccessToken &token, AnswerCallback callback)>;
    void sendWithToken(const GetToken &getToken, const Send &send, const AnswerCallback &callback);
    void withUserinfoToken(bool isJustIssued, const QString &rejectedToken, TokenCallback callback);
    void withManagementToken(const QString &scope, const QString &rejectedToken,
                             TokenCallback callback);
    bool beginLoad(Auth0::ProfileSource source, Report report);
    bool endLoad(Auth0::ProfileSource source, quint64 generation, const Auth0Error &error,
                 Report report);
    void takeUserinfo(const QJsonObject &claims);
    void takeUserRecord(const QJsonObject &record);
    void takePicture(const QUrl &url, const QByteArray &data);
    void armReload();
    void sendChange();
    void finishChange(const Result<QJsonObject> &confirmed);
    void endChange(const ProfileChange &change, const Auth0Error &error);

    SessionState *const m_session;
    AccessTokens *const m_tokens;
    QHash<Auth0::ProfileSource, quint64> m_loads; // requests in progress, with their generation
    QHash<Auth0::ProfileSource, QDeadlineTimer> m_retryAfter; // the end of each rate limit
    WallClockTimer m_reloadTimer; // with profileReloadInterval
    QList<ProfileChange> m_changes; // not confirmed yet; the first one is being sent
    quint64 m_ended = 0; // how often the changes were ended; a response to one of them is discarded
    // The number of confirmed changes. If it has grown while a request was in progress, the
    // response can lack a change, and the request is sent again.
    quint64 m_confirmedChanges = 0;
};

} // namespace Auth0Qt
