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

// Revocations that failed for want of a network. They wait in the store, of whatever account, and
// are made up for by whichever session of the same issuer and client reaches the server next, also
// in another process. A record that cannot be read is left as it is.
class PendingRevocations : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;

    ~PendingRevocations() override; // whoever waits is told

    // Each done, when given, runs once and later. The error is why the token could not be kept.
    static void add(const SessionSettings &settings, const QString &refreshToken,
                    std::function<void(const Auth0Error &)> done = {});
    // One request for each token, the oldest first; ends early when the server cannot be reached.
    // A run that is under way is not doubled.
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

    Auth0CredentialStore *const m_store; // our parent
    const QString m_key;
    std::shared_ptr<Http> m_http; // while running
    SessionSettings m_settings; // likewise
    QStringList m_waiting;
    QStringList m_settled;
    QList<Done> m_runDone;
    bool m_running = false;
};

} // namespace Auth0Qt
