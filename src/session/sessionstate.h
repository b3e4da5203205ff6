// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/loginattempt.h"
#include "session/sessionsettings.h"
#include "session/signalqueue.h"

#include "auth0error.h"
#include "global/errorlog.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>
#include <optional>

class Auth0Profile;

namespace Auth0Qt {

class Http;
class RefreshOperation;

// The state that the parts of a session share: settings, record and errors.
class SessionState : public QObject
{
    Q_OBJECT

public:
    SessionState(Auth0Profile *profile, QObject *parent);
    ~SessionState() override;

    SessionSettings settings;
    const std::shared_ptr<Http> http;
    Auth0Profile *const profile; // the provider's

    std::optional<CredentialRecord> record; // empty: no session
    bool persistent = false; // whether the record is in the store
    // Incremented when the session ends or another one begins. The response to a request of an
    // earlier generation is discarded.
    quint64 generation = 0;
    bool restoring = false;
    QPointer<LoginAttempt> attempt; // the login in progress
    Auth0Error lastError;
    // The number of tasks, such as requests for the profile, that make the session busy and belong
    // to no login, refresh or restore.
    int backgroundTasks = 0;

    SignalQueue queue; // of all signals

    // The server has limited the session, and the time is over (CredentialRecord::isOver()).
    bool isOver() const;
    bool isOnline() const { return m_online; }
    // The login in progress has its tokens and writes the record.
    bool isStoringLogin() const;

    // Queues the comparison of the properties with those that were last announced.
    void changed() { queue.schedule(); }
    void beginOperation(); // resets lastError
    void beginTask();
    void endTask();

    // Busy until the token of a session that is over is revoked (RefreshOutcome::revoking).
    void awaitRevocation(RefreshOperation *operation);

    // Sets lastError, emits errorOccurred() and logs the error.
    void fail(const Auth0Error &error);
    // The same, except if the error is equal to lastError.
    void failOnce(const Auth0Error &error);
    // An empty place.host is replaced by the server's.
    void fail(const Auth0Error &error, const QLoggingCategory &category, ErrorPlace place);

    // Updates online from the result of a request. The first success after a failure also sends the
    // revocations that wait for the network.
    void updateOnline(const Auth0Error &error);
    // Sends a request that needs no access token, to update online.
    void probe();

Q_SIGNALS:
    void errorOccurred(const Auth0Error &error);
    void clockSkewDetected(std::chrono::seconds ahead); // of this computer's clock

protected:
    void forgetServer(); // called when the settings name another server

private:
    Auth0Error shown(const Auth0Error &error) const; // without hints that are not of this server

    bool m_online = true;
    bool m_revocationsRun = false; // since the server was last unreachable
};

} // namespace Auth0Qt
