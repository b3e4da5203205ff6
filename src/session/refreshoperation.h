// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/accesstokenkey.h"
#include "session/requestedaccess.h"
#include "session/sessionlock.h"
#include "session/sessionsettings.h"

#include "flow/tokenset.h"
#include "http/httpresponse.h"
#include "http/servermetadata.h"
#include "store/credentialrecord.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>
#include <optional>

namespace Auth0Qt {

class Http;

struct RefreshOutcome
{
    // The record to keep, also after a failure: the refresh token may have been rotated.
    CredentialRecord record;
    std::optional<AccessToken> token; // the requested token, if it is not that of the record
    Auth0Error error; // the reason if there is no new access token
    Auth0Error storageError; // the reason if the record is in memory only
    std::optional<bool> persistent; // whether the record is in the store; empty: unchanged
    bool isNew = false; // the access token of the record has just been issued
    bool asked = false; // a request was sent to the server, with or without success
    bool revoking = false; // the refresh token is being revoked: revoked() follows
};

// One refresh. All callers in this process that need the same token of the same session share it;
// the other processes of the user wait for it. The operation is a child of the application object,
// not of a provider: after the request is sent, the result is always received and stored, so that
// no rotated token is lost, unless the application ends.
//
// Its steps: lock; read the store, because another process may have refreshed; mark the refresh
// token as about to be used; send the request; store; notify the other processes; unlock; return
// the new token. The process can be killed after each of them without harm.
class RefreshOperation : public QObject
{
    Q_OBJECT

public:
    struct RefreshRequest
    {
        CredentialRecord record; // the record of the session
        bool persistent = false; // whether the record is in the store
        AccessTokenKey key;
    };

    // Returns the refresh in progress for the same session and key, or a new one.
    static RefreshOperation *run(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                                 const RefreshRequest &request);
    // Returns the refreshes of the session that are in progress.
    static QList<RefreshOperation *> underWay(const SessionSettings &settings);

    ~RefreshOperation() override;

    AccessTokenKey key() const { return m_request.key; }

    // Called when the session has ended. Nothing is stored any more, and a received token is
    // revoked.
    void discard() { m_discarded = true; }

Q_SIGNALS:
    // Emitted exactly once, never during a call. The operation then deletes itself, with
    // RefreshOutcome::revoking after revoked().
    void finished(const Auth0Qt::RefreshOutcome &outcome);
    // The token of a session that is over is revoked, or is kept for a later revocation.
    void revoked(const Auth0Error &error);

private:
    RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                     const RefreshRequest &request);
    void leaveRegistry();
    void lock();
    void readStore();
    void compare(const Auth0StoreResult &result);
    bool isOfSameSession(const CredentialRecord &stored) const;
    bool isNewer(const CredentialRecord &stored) const;
    void take(const CredentialRecord &stored);
    void writeMark();
    bool endIfOver(); // the session is over: ends the operation
    void fetchMetadata();
    void sendRequest(const ServerMetadata &server);
    bool sendAgain(const Auth0Error &error);
    RequestedAccess target() const;
    void readTokens(const HttpResponse &response);
    void readError(const HttpResponse &response);
    bool forgoAdded();
    Auth0Error checkAccess(const QJsonObject &json, const QStringList &granted);
    IdTokenRules idTokenRules() const;
    void adopt(const TokenSet &tokens);
    void rotate(const TokenSet &tokens);
    void store();
    void write();
    void writeIfReplaceable(const Auth0StoreResult &stored);
    bool keepsUnreadable(const Auth0StoreResult &stored);
    void finishStoring(const Auth0StoreResult &result);
    void giveUp();
    void markRefused(CredentialRecord record);
    void revoke();
    bool hasEnded() const;
    void end(); // the session has ended during the refresh
    void fail(const Auth0Error &error);
    void finish();

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const RefreshRequest m_request;
    const QString m_key;
    const QPointer<Auth0CredentialStore> m_store; // the store at the time of the request
    SessionLock m_lock;
    ServerMetadata m_server;
    RefreshOutcome m_outcome;
    QElapsedTimer m_firstSent;
    std::optional<QByteArray> m_endMark; // as read at the beginning
    bool m_sentAgain = false;
    bool m_interrupted = false; // a process was killed during a refresh with the same token
    bool m_discarded = false;
    bool m_isRead = true; // the store could tell which record it has
    // The record in the store is that of another user or server, is not bound to a key although
    // that is required, or cannot be read. It is not replaced.
    bool m_slotTaken = false;
};

} // namespace Auth0Qt
