// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/credentialspromise.h"
#include "session/guardgate.h"
#include "session/loginattempt.h"
#include "session/profilechange.h"
#include "session/refreshoperation.h"
#include "session/sessionsettings.h"
#include "session/tokenrequest.h"
#include "session/transitions.h"
#include "session/wallclocktimer.h"

#include "auth0credentials.h"
#include "auth0logoutoptions.h"
#include "global/errorlog.h"
#include "store/accountindex.h"
#include "store/credentialrecord.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfuture.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>
#include <memory>
#include <optional>

class Auth0Profile;

namespace Auth0Qt {

class Http;
class LogoutOperation;

// The session of one provider. What it says of itself (state, busy, ...) is computed from what is
// really there, a record and the operations under way, so that its parts cannot contradict each
// other; transitions.h has every step that it may take. Signals go out later, together, in one
// order: properties, the profile's, outcomes.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Auth0Profile *profile, QObject *parent = nullptr);
    ~Session() override;

    SessionSettings settings;
    GuardGate gate;
    std::function<bool()> canAskPerson; // whether anybody hears interactionRequired()

    // The provider is about to die: every future gets its result, while everything still stands.
    void shutDown();

    // The settings that make the key are about to change: the session in memory is left behind,
    // nothing is deleted or revoked.
    void leave();

    Auth0::State state() const { return stateOf(phase()); }
    bool isReady() const { return m_ready; }
    bool isAuthenticated() const { return m_record.has_value(); }
    bool isOnline() const { return m_online; }
    bool isBusy() const;
    bool isPersistent() const { return m_record && m_persistent; }
    QDateTime expiresAt() const;
    Auth0Error lastError() const { return m_lastError; }

    // What was restored, if anything was; runs after restoreFinished(), and never when the session
    // is left before.
    using AfterRestore = std::function<void(bool restored, const Auth0Error &error)>;
    void restore(AfterRestore after = {});
    // The next login to the provider's organization accepts this, whoever begins it.
    void setInvitation(const QString &ticket) { m_invitation = ticket; }
    bool hasInvitation() const { return !m_invitation.isEmpty(); }
    // Whether the session's ID token names this organization, which is canonical.
    bool isOf(const QString &organization) const;
    // Whether the options ask for more than the session at hand: to sign in anew, or with another
    // organization or connection.
    bool asksForFreshLogin(const Auth0LoginOptions &options) const;
    // Begins a login; one that is under way is superseded. Watch the attempt's own signals for
    // its pages; its outcome reaches Session first.
    // Fetches what the next login needs of the server.
    void prefetch();
    LoginAttempt *beginLogin(const Auth0LoginOptions &options, LoginAttempt::Way way);
    LoginAttempt *loginAttempt() const { return m_attempt; }
    // Outcomes of a login that was waiting for the restore and needs no attempt.
    void reportLoggedIn();
    void reportLoginFailed(const Auth0Error &error);
    void logout(const Auth0LogoutOptions &options, Auth0Browser *browser);
    void cancel();
    // What the server knows of the user, asked anew.
    void reloadProfile();
    void setProfileReloadInterval(std::chrono::seconds interval);
    // Asks the server to change the user. Seen in the profile at once, and no more when it fails;
    // profileUpdateFinished() tells.
    void change(const ProfileChange &change);
    void reportUpdate(Auth0::ProfileUpdate update, const Auth0Error &error);
    // Fills the profile anew from what there is.
    void updateProfile();
    // A failure that is no outcome of an operation here.
    void report(const Auth0Error &error);
    // The same of a login that its view shows and the person can go on with.
    void reportProblem(const Auth0Error &error, const ErrorPlace &place);

    struct Need
    {
        TokenRequest request;
        std::chrono::seconds minValidity {};
        bool forceRefresh = false;
        bool confirmed = false; // the guard need not be asked (any more)
        bool quiet = false; // nobody is asked to sign in for it
    };
    QFuture<Auth0Credentials> credentials(const Need &need);
    bool autoRefresh() const { return m_autoRefresh; }
    void setAutoRefresh(bool autoRefresh);
    // The Authorization header, when a token can be had at once.
    QString authorizationHeader() const;

    Http *http() const { return m_http.get(); }
    std::shared_ptr<Http> sharedHttp() const { return m_http; }

Q_SIGNALS:
    void stateChanged();
    void readyChanged();
    void authenticatedChanged();
    void onlineChanged();
    void busyChanged();
    void persistentChanged();
    void expiresAtChanged();
    void lastErrorChanged();

    void restoreFinished(bool restored, const Auth0Error &error);
    void loggedIn();
    void loggedOut();
    void loginFailed(const Auth0Error &error);
    void sessionLost(const Auth0Error &error);
    void errorOccurred(const Auth0Error &error);
    // A call waits for a login that only the person can do.
    void interactionRequired(const Auth0LoginOptions &options);
    void clockSkewDetected(std::chrono::seconds offset);
    void profileUpdateFinished(Auth0::ProfileUpdate update, const Auth0Error &error);

private:
    struct Snapshot
    {
        Auth0::State state = Auth0::State::LoggedOut;
        bool ready = false;
        bool authenticated = false;
        bool online = true;
        bool busy = false;
        bool persistent = false;
        QDateTime expiresAt;
        Auth0Error lastError;
    };
    struct Waiter
    {
        CredentialsPromise promise;
        Need need;
    };
    using Outcome = std::function<void(Session *)>;

    Phase phase() const;
    void happened(Event event); // the phase has changed as the table says
    Snapshot snapshot() const;
    void changed(); // publish() later
    void publish();
    void addOutcome(Outcome outcome);
    void fail(const Auth0Error &error); // lastError, errorOccurred and the log
    void fail(const Auth0Error &error, const QLoggingCategory &category, const ErrorPlace &place);
    QString host() const; // the server's
    void noteAnswer(const Auth0Error &error); // what a request tells about being online
    void heal();
    void probe();
    void beginOperation();

    bool loginIsStored() const
    {
        return m_attempt && m_attempt->isStoring() && !m_attempt->isLink();
    }
    void finishRestore(const Auth0StoreResult &result);
    void acceptInvitation(LoginRequest *request);
    void endRestore(Event event, const Auth0Error &error);
    void finishLogin(LoginAttempt *attempt, const Auth0Error &error);
    void discardUnfinished();
    void finishRemoval(const Auth0Error &error);

    // What other processes and providers do to the same record.
    void watchOthers();
    void follow();
    void adoptOthers(const Auth0StoreResult &result);
    void endWithOthers();
    enum class Source { Server, Store };
    void setRecord(const CredentialRecord &record, bool persistent, Source source);
    void clearRecord();
    void updateIndex();

    // The request in terms of the session's own token: its audience and its scopes need no name.
    TokenRequest plain(TokenRequest request) const;
    AccessToken ownToken() const;
    std::optional<AccessToken> tokenFor(const TokenRequest &request) const;
    static bool isValid(const AccessToken &token, std::chrono::seconds minValidity);
    void refreshAhead(const TokenRequest &request);
    void armRefresh();
    void refreshByItself();
    Auth0Credentials hand(const AccessToken &token, const Need &need);
    std::optional<Auth0Credentials> answer(const Need &need);
    void serveWaitersLater(const std::optional<TokenRequest> &fresh = {});
    void serveWaiters(const std::optional<TokenRequest> &fresh);
    void failWaiters(const Auth0Error &error);
    void failWaiters(const TokenRequest &request, const Auth0Error &error);
    void endWaiters(const QList<Waiter> &waiters, const Auth0Error &error);
    void askGuard();
    void finishGuard(bool confirmed);
    void refreshForWaiters();
    void refresh(const TokenRequest &request);
    void finishRefresh(const TokenRequest &request, const RefreshOutcome &outcome);
    void leaveRefreshes();
    bool askPerson(const TokenRequest &request, const Auth0Error &error, const QString &loginHint);
    void personRefused();
    void forgetInteraction();
    void lose(const Auth0Error &error);

    enum class Report { Nothing, Failure };
    // A token that was issued just now is good, however short its life.
    void loadProfile(Report report, bool isJustIssued);
    void loadUserinfo(Report report, bool isJustIssued);
    void loadUserRecord(Report report);
    // Whether a source may be asked now: it is not on its way, and its rate limit allows it.
    bool beginLoad(Auth0::ProfileSource source, Report report);
    // Whether the session that it was for is still there.
    bool endLoad(Auth0::ProfileSource source, quint64 generation, const Auth0Error &error,
                 Report report);
    void adoptUserinfo(const QJsonObject &claims);
    void adoptUserRecord(const QJsonObject &record);
    void adoptPicture(const QUrl &url, const QByteArray &data);
    void storeProfile();
    void armReload();
    void whenCredentials(const Need &need, std::function<void(const Auth0Credentials &)> callback);
    // What the user changes of the profile.
    void link(const CredentialRecord &account, LoginAttempt::LinkEnd end);
    void sendChange();
    void finishChange(const Result<QJsonObject> &confirmed);
    void dropChanges();

    const std::shared_ptr<Http> m_http;
    Auth0Profile *const m_profile; // the provider's
    std::optional<CredentialRecord> m_record; // the session, if there is one
    TokenLifetime m_lifetime; // of its access token
    double m_refreshShare = 0.8; // of the lifetime, after which a new token is fetched
    WallClockTimer m_refreshTimer; // with autoRefresh only
    std::chrono::seconds m_retryPause {}; // after a failure
    QElapsedTimer m_lastAhead;
    bool m_persistent = false;
    bool m_ready = false;
    bool m_online = true;
    bool m_restoring = false;
    bool m_closed = false;
    bool m_autoRefresh = false;
    bool m_revocationsRun = false; // those that waited for a network
    AfterRestore m_afterRestore;
    QString m_invitation;
    bool m_promptLogin = false; // after a local logout the browser is still signed in
    QList<ProfileChange> m_changes; // on their way, one after the other
    quint64 m_changesDone = 0; // confirmed; what was asked before may be answered as it was before
    QHash<Auth0::ProfileSource, quint64> m_loads; // on their way, with their generation
    QHash<Auth0::ProfileSource, QDeadlineTimer> m_rests; // which the server has asked for
    WallClockTimer m_reloadTimer; // with profileReloadInterval only
    int m_backgroundTasks = 0; // userinfo, revocation, the browser's logout
    quint64 m_generation = 0; // grows when a session ends: late answers of its requests are void
    QPointer<LoginAttempt> m_attempt;
    QPointer<LogoutOperation> m_logout; // until the record is removed
    QHash<QString, QPointer<RefreshOperation>> m_refreshes; // by TokenRequest::id()
    QHash<QString, AccessToken> m_tokens; // for other audiences and scopes, in memory only
    QList<Waiter> m_waiters;
    Auth0Error m_interaction; // why the person is asked to sign in; the waiters' error if not
    QList<TokenRequest> m_forPerson; // and for which tokens; not asked of the server meanwhile
    Phase m_phase = Phase::LoggedOut; // at the last event
    QString m_followed; // the key whose changes are watched
    bool m_followLater = false;
    AccountIndex::Entry m_indexed; // as the list of accounts was told last
    Auth0Error m_lastError;

    Snapshot m_published;
    QList<Outcome> m_outcomes;
    QList<Outcome> m_due; // their NOTIFYs are out
    bool m_publishing = false;
};

} // namespace Auth0Qt
