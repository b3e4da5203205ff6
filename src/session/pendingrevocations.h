// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionsettings.h"

#include "store/revocationrecord.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>
#include <memory>

namespace Auth0Qt {

class Http;

// Revocations that failed because the server could not be reached. They are kept in the store for
// all accounts of an issuer and client. The next session of this issuer and client that reaches the
// server, in this or another process, repeats them. The record of a newer version is not changed.
class PendingRevocations : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;

    ~PendingRevocations() override; // calls the callbacks of a run

    // Revokes the refresh token of the record. If the server does not settle it now, the token is
    // added. Calls done once, never during this call, with the error of the revocation. The caller
    // can be deleted meanwhile.
    static void revoke(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                       const CredentialRecord &record,
                       std::function<void(const Auth0Error &)> done);
    // Calls done, if given, once, never during this call. It gets an error if the token could not
    // be stored.
    static void add(const SessionSettings &settings, const QString &refreshToken,
                    std::function<void(const Auth0Error &)> done = {});
    // Sends one request for each token, the oldest first. Stops if the server cannot be reached. If
    // a run is in progress, no second one is started.
    static void run(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                    Done done = {});

private:
    PendingRevocations(Auth0CredentialStore *store, const QString &key);
    static PendingRevocations *of(const SessionSettings &settings);
    static void change(const SessionSettings &settings,
                       std::function<void(RevocationRecord &)> change,
                       std::function<void(const Auth0Error &)> done);

    void startRun();
    void revokeNext();
    void finishRun();

    Auth0CredentialStore *const m_store; // also the parent
    const QString m_key;
    std::shared_ptr<Http> m_http; // during a run
    SessionSettings m_settings; // during a run
    QStringList m_waiting;
    QStringList m_settled;
    QList<Done> m_runDone;
    bool m_running = false;
};

} // namespace Auth0Qt
