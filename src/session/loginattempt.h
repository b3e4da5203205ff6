// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionlock.h"
#include "sessionsettings.h"

#include "../flow/logintransaction.h"
#include "../store/credentialrecord.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Auth0Qt {

class Http;

// One login of a session: a transaction, then its record in the store. What it found becomes the
// session by Session's hand only.
class LoginAttempt : public QObject
{
    Q_OBJECT

public:
    LoginAttempt(std::shared_ptr<Http> http, const SessionSettings &settings,
                 const LoginRequest &request, QObject *parent = nullptr);
    ~LoginAttempt() override;

    void start();
    bool handleRedirect(const QUrl &url);
    // Ends it with this error. Once the tokens are there it is too late: the login has happened.
    void cancel(const Auth0Error &error);
    // The session that it would be has ended already: what there is of it is revoked.
    void discard(const Auth0Error &error);

    const CredentialRecord &record() const { return m_record; }
    Auth0Error storageError() const { return m_storageError; } // the record is in memory only
    bool isPersistent() const { return m_persistent; } // the record will be there at the next start
    bool isStoring() const { return m_storing; }

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void redirectAccepted();
    // Exactly once, never from within a call. NoError: record() is valid.
    void finished(const Auth0Error &error);

private:
    void takeTokens(const TokenSet &tokens);
    void store();
    void finishStoring(const Auth0StoreResult &result);
    void finish(const Auth0Error &error);

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const LoginRequest m_request;
    const QPointer<Auth0CredentialStore> m_store; // the one that it began with
    LoginTransaction *m_transaction = nullptr;
    std::unique_ptr<SessionLock> m_lock; // while the record is written
    CredentialRecord m_record;
    Auth0Error m_storageError;
    Auth0Error m_discarded;
    bool m_persistent = false;
    bool m_storing = false;
    bool m_finished = false;
};

} // namespace Auth0Qt
