// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"
#include "session/sessionsettings.h"
#include "session/tokenrequest.h"

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

class AuthorizationCodeFlow;
class Http;

struct RefreshOutcome
{
    CredentialRecord record; // what is to be kept, on failure too: the token may have rotated
    std::optional<AccessToken> token; // the one asked for, when it is not the record's
    Auth0Error error; // why there is no new access token
    Auth0Error storageError; // why the record is in memory only
    std::optional<bool> persistent; // whether the store has record; empty: no change
    bool isNew = false; // the record's access token was issued just now
    bool asked = false; // the server was asked, with or without success
};

// One refresh, for everybody in this process who wants the same token of the same session; the
// other processes of the user wait for it. It belongs to no provider but to the application: what
// was sent runs to its end and is stored, so that no rotated token is lost, unless the application
// ends.
//
// Its steps, each safe to die after: lock; read the store, since somebody else may have refreshed;
// mark the refresh token as about to be spent; ask the server; store; tell the other processes;
// unlock; only then does anybody see the new token.
class RefreshOperation : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        CredentialRecord record; // what the session has now
        bool persistent = false; // and whether it is in the store
        TokenRequest request;
    };

    // The refresh of this kind that is under way, or a new one.
    static RefreshOperation *run(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                                 const Wish &wish);
    // Those of the session that are under way.
    static QList<RefreshOperation *> underWay(const SessionSettings &settings);

    ~RefreshOperation() override;

    TokenRequest request() const { return m_wish.request; }

    // The session has ended meanwhile: nothing is stored any more, and an answer is revoked.
    void discard() { m_discarded = true; }

Q_SIGNALS:
    // Exactly once, never from within a call; the operation deletes itself afterwards.
    void finished(const Auth0Qt::RefreshOutcome &outcome);

private:
    RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings, const Wish &wish);
    void leaveRegistry();
    void lock();
    void readStore();
    void compare(const Auth0StoreResult &result);
    bool isNewer(const CredentialRecord &stored) const;
    void take(const CredentialRecord &stored);
    void writeMark();
    void fetchMetadata();
    void sendRequest(const ServerMetadata &server);
    bool sendAgain(const Auth0Error &error);
    void readTokens(const HttpResponse &response);
    IdTokenRules idTokenRules() const;
    void adopt(const TokenSet &tokens);
    void rotate(const TokenSet &tokens);
    void store();
    void finishStoring(const Auth0StoreResult &result);
    void giveUp();
    bool hasEnded() const;
    void end(); // of a session that has ended meanwhile
    void fail(const Auth0Error &error);
    void finish();

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const Wish m_wish;
    const QString m_key;
    const QPointer<Auth0CredentialStore> m_store; // the one that it began with
    SessionLock m_lock;
    ServerMetadata m_server;
    QPointer<AuthorizationCodeFlow> m_flow;
    RefreshOutcome m_outcome;
    QElapsedTimer m_firstSent;
    QByteArray m_endMark; // of the beginning
    bool m_sentAgain = false;
    bool m_interrupted = false; // another process died over a refresh with the same token
    bool m_discarded = false;
    bool m_slotTaken = false; // the store has another user's session now
};

} // namespace Auth0Qt
