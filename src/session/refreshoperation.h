// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionsettings.h"

#include "../flow/tokenset.h"
#include "../http/httpresponse.h"
#include "../http/servermetadata.h"
#include "../store/credentialrecord.h"

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
    Auth0Error error; // why there is no new access token
    Auth0Error storageError; // why the record is in memory only
    std::optional<bool> persistent; // whether the store has record; empty: no change
    bool asked = false; // the server was asked, with or without success
};

// One refresh, for everybody in this process who wants one for the same session. It belongs to no
// provider: what was sent runs to its end and is stored, so that no rotated token is lost.
class RefreshOperation : public QObject
{
    Q_OBJECT

public:
    // The refresh of this session that is under way, or a new one.
    static RefreshOperation *run(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                                 const CredentialRecord &record);
    // The one under way, or null.
    static RefreshOperation *underWay(const SessionSettings &settings);

    // The session has ended meanwhile: nothing is stored any more, and an answer is revoked.
    void discard() { m_discarded = true; }

Q_SIGNALS:
    // Exactly once, never from within a call; the operation deletes itself afterwards.
    void finished(const Auth0Qt::RefreshOutcome &outcome);

private:
    RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                     const CredentialRecord &record);
    void readStore();
    void compare(const Auth0StoreResult &result);
    bool isNewer(const CredentialRecord &stored) const;
    void take(const CredentialRecord &stored);
    void writeMark();
    void fetchMetadata();
    void sendRequest(const ServerMetadata &server);
    void readTokens(const HttpResponse &response);
    void verify(const TokenSet &tokens, bool keysAreFresh);
    void adopt(const TokenSet &tokens);
    void rotate(const TokenSet &tokens);
    void store();
    void giveUp();
    void end(); // of a discarded one
    void finish();

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const QString m_key;
    const QPointer<Auth0CredentialStore> m_store; // the one that it began with
    ServerMetadata m_server;
    QPointer<AuthorizationCodeFlow> m_flow;
    RefreshOutcome m_outcome;
    bool m_discarded = false;
    bool m_slotTaken = false; // the store has another user's session now
};

} // namespace Auth0Qt
