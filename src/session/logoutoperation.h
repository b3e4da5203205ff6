// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"
#include "session/sessionsettings.h"

#include "auth0logoutoptions.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>

#include <memory>
#include <optional>

namespace Auth0Qt {

class Http;

// Ends a session: removes its record from the store, revokes its refresh token and, if requested,
// ends the browser's session at the server. These tasks run at the same time.
class LogoutOperation : public QObject
{
    Q_OBJECT

public:
    // record is empty if the session was not restored. The refresh token in the store is revoked
    // then.
    LogoutOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                    const Auth0LogoutOptions &options,
                    const std::optional<CredentialRecord> &record, QObject *parent = nullptr);

    void start(Auth0Browser *browser);

Q_SIGNALS:
    // None of them is emitted during a call. removed() is emitted once, the other two only if there
    // is such a task.
    void removed(const Auth0Error &error);
    void revoked(const Auth0Error &error);
    void leftBrowser(const Auth0Error &error);
    // Emitted once, after the others. The operation then deletes itself.
    void finished();

private:
    void removeRecord();
    void removeNow();
    void updateIndex();
    void revoke(const CredentialRecord &record);
    void leaveBrowser(Auth0Browser *browser);
    void end(); // called at the end of each task

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const Auth0LogoutOptions m_options;
    const std::optional<CredentialRecord> m_record;
    std::unique_ptr<SessionLock> m_lock; // while the record is removed, if there can be no mark
    int m_pending = 0;
    bool m_isShared = false;
};

} // namespace Auth0Qt
