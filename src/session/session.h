// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/accesstokens.h"
#include "session/profilesync.h"
#include "session/sessionstate.h"
#include "session/transitions.h"
#include "session/wallclocktimer.h"

#include "auth0identity.h"
#include "auth0logoutoptions.h"
#include "store/accountindex.h"

#include <QtCore/qpointer.h>

#include <functional>
#include <optional>

namespace Auth0Qt {

class LogoutOperation;

// The session of one provider: its phase, its operations and its record. The phase and the
// properties are computed from the record and the operations in progress, so they cannot contradict
// each other. transitions.h lists the transitions between phases. Signals are queued, and emitted
// in this order: the NOTIFY signals of properties, those of the profile, outcomes.
class Session : public SessionState
{
    Q_OBJECT

public:
    explicit Session(Auth0Profile *profile, QObject *parent = nullptr);
    ~Session() override;

    AccessTokens tokens { this };
    ProfileSync profileSync { this, &tokens };

    // Called when the provider is being deleted. Ends all futures.
    void shutDown();
    // Called before the settings that select the session change. Drops the session in memory.
    // Deletes and revokes nothing.
    void leave();

    Auth0::State state() const { return stateOf(phase()); }
    bool isReady() const { return m_ready; }
    bool isAuthenticated() const { return record.has_value(); }
    bool isBusy() const;
    bool isPersistent() const { return record && persistent; }
    QDateTime expiresAt() const;
    QDateTime sessionExpiresAt() const;

    // Called after restoreFinished(). Not called if the session is left first.
    using AfterRestore = std::function<void(bool restored, const Auth0Error &error)>;
    void restore(AfterRestore after = {});

    // Requests the server's metadata and keys, which the next login needs.
    void prefetch();
    // Whether the session's ID token names this organization. The organization must be canonical.
    bool isOf(const QString &organization) const;
    // Whether this session does not satisfy the options, because they ask the user to sign in
    // again, or name another organization or connection.
    bool asksForFreshLogin(const Auth0LoginOptions &options) const;
    // Supersedes a login in progress. The session handles the outcome before all other receivers of
    // the attempt's signals.
    LoginAttempt *beginLogin(const Auth0LoginOptions &options, LoginAttempt::Way way,
                             const Grant &grant = {});
    // A login that unlinks the identity, with Auth0::IdentityLinking::ByAuthorize.
    LoginAttempt *beginUnlink(const Auth0Identity &identity);
    // Whether a login with the options links an identity, and has to be in a browser.
    bool linksInBrowser(const Auth0LoginOptions &options) const;
    // Report the outcome of a login. Also called for a login that ends without an attempt, because
    // of a restore or an error.
    void reportLoggedIn();
    void reportLoginFailed(const Auth0Error &error);
    void cancel();
    void logout(const Auth0LogoutOptions &options, Auth0Browser *browser);

Q_SIGNALS:
    void stateChanged();
    void readyChanged();
    void authenticatedChanged();
    void onlineChanged();
    void busyChanged();
    void persistentChanged();
    void expiresAtChanged();
    void sessionExpiresAtChanged();
    void lastErrorChanged();
    void accessTokenChanged();

    void restoreFinished(bool restored, const Auth0Error &error);
    // A login has led to another account: its account and organization are in the settings.
    void accountEntered();
    void loggedIn();
    void loggedOut();
    void loginFailed(const Auth0Error &error);
    void sessionLost(const Auth0Error &error);

private:
    using Source = AccessTokens::Source;
    struct Properties
    {
        Auth0::State state = Auth0::State::LoggedOut;
        bool ready = false;
        bool authenticated = false;
        bool online = true;
        bool busy = false;
        bool persistent = false;
        QDateTime expiresAt;
        QDateTime sessionExpiresAt;
        Auth0Error lastError;
        QString accessToken; // has a signal, but no property
    };

    Phase phase() const;
    void happened(Event event); // checks the transition against the table in transitions.h
    Properties properties() const;
    void announceProperties();
    void addOutcome(void (Session::*signal)());
    void onReachabilityReturned();

    void finishRestore(const Auth0StoreResult &result);
    void restoreByRefresh(const CredentialRecord &doubtful);
    void endRestore(Event event, const Auth0Error &error);
    void abortRestore(const Auth0Error &error);
    void requestManagementApi(LoginRequest *request);
    // A login that changes the identities of the signed-in user.
    struct IdentityChange
    {
        Auth0::ProfileUpdate update = Auth0::ProfileUpdate::LinkIdentity;
        std::function<bool()> isApplied; // to the profile
    };
    LoginAttempt *begin(const Auth0LoginOptions &options, LoginAttempt::Way way, const Grant &grant,
                        const std::optional<IdentityChange> &change);
    IdentityChange linkOf(const Auth0LoginOptions &options) const;
    void prepare(LoginRequest *request, const IdentityChange &change) const;
    void startWithHint(LoginAttempt::Way way);
    void completeChange(const IdentityChange &change, const LoginAttempt::LinkEnd &end);
    void finishLogin(LoginAttempt *finished, const Auth0Error &error);
    void enter(const SessionSettings &account);
    void discardUnfinished();
    void finishRemoval(const Auth0Error &error);

    void setRecord(const CredentialRecord &newRecord, bool isStored, Source source);
    void clearRecord();
    void takeRefresh(const RefreshOutcome &outcome);
    void endSession(const Auth0Error &error);
    void armExpiry();
    void endExpired();
    void updateIndex();
    void updateIndexedProfile();

    // The same record in other processes and providers.
    void watchOthers();
    void follow();
    void adoptOthers(const Auth0StoreResult &result);
    bool hasNewAccess(const CredentialRecord &newRecord) const;
    void keepOwnToken(CredentialRecord *newRecord) const;
    void endWithOthers();

    bool m_ready = false;
    AfterRestore m_afterRestore;
    QPointer<LogoutOperation> m_logout; // until the record is removed
    bool m_promptLogin = false; // the browser is still signed in after a logout
    WallClockTimer m_expiryTimer; // until the session is over
    Phase m_phase = Phase::LoggedOut; // after the last event
    QString m_followed; // the key of the record that is watched
    bool m_followLater = false;
    AccountIndex::Entry m_indexed; // the entry last written to the account index
    Properties m_announced;
};

} // namespace Auth0Qt
