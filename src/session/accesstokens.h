// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/accesstokenkey.h"
#include "session/credentialspromise.h"
#include "session/guardcheck.h"
#include "session/refreshoperation.h"
#include "session/tokenlifetime.h"
#include "session/wallclocktimer.h"

#include "auth0credentials.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfuture.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Auth0Qt {

class SessionState;

struct CredentialsRequest
{
    AccessTokenKey key;
    std::chrono::seconds minValidity {};
    bool forceRefresh = false;
    bool confirmed = false; // the guard is not asked
    bool quiet = false; // the user is not asked to sign in
    bool forApi = false; // the token is sent to the application's API
    QString rejectedToken {}; // a server has answered it with 401: another one is needed
};

// The access tokens of a session, by audience and scopes. Answers requests for credentials, asks
// the guard, and refreshes tokens that have expired or are about to expire.
class AccessTokens : public QObject
{
    Q_OBJECT

public:
    explicit AccessTokens(SessionState *session);

    GuardCheck guardCheck;
    // Whether the application can ask the user to sign in: interactionRequired() is connected.
    std::function<bool()> canAskUser;

    QFuture<Auth0Credentials> credentials(const CredentialsRequest &request);
    // Credentials whose access token is a session transfer token of Auth0, new for each call.
    QFuture<Auth0Credentials> sessionTransfer();
    // Calls callback once, with the credentials. The session is busy until then.
    void withCredentials(const CredentialsRequest &request,
                         std::function<void(const Auth0Credentials &)> callback);
    // The credentials for an API of the application, if they are available at once.
    std::optional<Auth0Credentials> available() const;
    bool isOwnTokenValid() const;
    // A valid token that userinfo accepts; empty if there is none.
    AccessToken userinfoToken() const;

    bool autoRefresh() const { return m_autoRefresh; }
    void setAutoRefresh(bool autoRefresh);
    bool isRefreshing() const { return !m_refreshes.isEmpty(); }
    // Called when the session is over. Removes the record, unless another process has a newer one.
    void endExpired();
    // Disconnects from the refreshes in progress. They continue, and store their results.
    void leaveRefreshes();
    // Called when the network is available again. A refresh that failed is retried without a pause.
    void retryRefresh();

    enum class Source { Server, Store };
    // Called when the record has a new access token. source tells where it comes from.
    void updateOwnToken(Source source);
    // Adds a token that a login has given beside that of the record.
    void add(const AccessToken &token);
    // Called when the record or the settings have changed. If the session's access token is not for
    // the audience and the scopes of the settings, requests one that is. During a login the
    // comparison waits for its end.
    void compareLater();
    // Called when a login that gives the session no access has ended.
    void compareAfterLogin();
    // The session has ended, or is replaced by another one.
    void clear();
    // The provider is deleted: all futures end with provider.destroyed.
    void close();

    // Answers the waiting requests that can be answered now. If a token has just been issued,
    // issued is its key: the requests for it get this token, whatever is left of its lifetime,
    // because the server does not issue a longer-lived one.
    void serveLater(const std::optional<AccessTokenKey> &issued = {});
    void failAll(const Auth0Error &error);
    // Whether requests wait for a login of the user.
    bool awaitsLogin() const { return m_interaction.isError(); }
    // Another process has stored a session, which may have the access that the user was asked for.
    // The requests that wait for the user are tried again when the caller serves them.
    void endInteraction();
    // Called when a login has failed. The requests that waited for it fail, too.
    void loginFailed();

Q_SIGNALS:
    void refreshed(const Auth0Qt::RefreshOutcome &outcome);
    // Emitted when requests wait for the user to sign in.
    void interactionRequired(const Auth0LoginOptions &options);

private:
    struct Waiter
    {
        CredentialsPromise promise;
        CredentialsRequest request;
    };
    struct TokenEntry
    {
        AccessToken token;
        TokenLifetime lifetime;
    };

    // Of the record, or of m_others. Valid until one of them changes.
    struct FoundToken
    {
        const AccessToken &token;
        const TokenLifetime &lifetime;
    };

    AccessTokenKey normalized(AccessTokenKey key) const;
    std::optional<FoundToken> find(const AccessTokenKey &key) const;
    bool hasRequestedAccess() const;
    bool isForApis(const AccessToken &token) const;
    void compare();
    Auth0Credentials credentialsOf(const AccessToken &token) const;
    Auth0Credentials release(const AccessToken &token, const CredentialsRequest &request);
    std::optional<Auth0Credentials> answer(const CredentialsRequest &request,
                                           bool isIssued = false);
    void serve(const std::optional<AccessTokenKey> &issued);
    using Condition = std::function<bool(const Waiter &)>;
    void fail(const Condition &condition, const Auth0Error &error);
    void askGuard();
    void finishGuard(bool confirmed);

    void armRefresh();
    void refreshAutomatically();
    void refreshAhead(const AccessTokenKey &key);
    void refreshForWaiters();
    void refreshFor(const CredentialsRequest &request);
    std::chrono::milliseconds heldBack(const AccessTokenKey &key) const;
    void refresh(const AccessTokenKey &key);
    void finishRefresh(const AccessTokenKey &key, const RefreshOutcome &outcome);
    QString loginHint() const;
    bool mayAskUser() const;
    bool askUser(const AccessTokenKey &key, const Auth0Error &error, const QString &hint);

    SessionState *const m_session;
    TokenLifetime m_lifetime; // of the record's access token
    // The answer of the server to a request for more access, with the settings that it was for.
    struct Refusal
    {
        Auth0Error error;
        QString audience;
        QStringList scopes;
    };
    bool isRefused() const;

    Refusal m_refusal;
    static inline int s_transfers = 0; // requested session transfer tokens, of all providers
    QHash<QString, TokenEntry> m_others; // by AccessTokenKey::id(), in memory only
    QList<Waiter> m_waiters;
    QHash<QString, QPointer<RefreshOperation>> m_refreshes; // by AccessTokenKey::id()
    QHash<QString, std::chrono::milliseconds> m_refreshed; // the last success, by id(); steady
    QTimer m_floorTimer; // until a refresh is no longer held back
    bool m_autoRefresh = false;
    double m_refreshShare = 0.8; // the share of the lifetime before a refresh
    WallClockTimer m_refreshTimer; // with autoRefresh
    std::chrono::seconds m_retryPause {}; // after a failure of autoRefresh
    QElapsedTimer m_lastAhead;
    Auth0Error m_interaction; // why the user is asked to sign in
    QList<AccessTokenKey> m_forUser; // the tokens that need this login
    bool m_compareAfterLogin = false; // a comparison waits for the end of the login
};

} // namespace Auth0Qt
