// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionsettings.h"

#include "auth0logoutoptions.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>

#include <memory>
#include <optional>

namespace Auth0Qt {

class Http;

// The end of a session: its record leaves the store, its refresh token is revoked, and the
// browser's own session ends if that is asked for. All at the same time.
class LogoutOperation : public QObject
{
    Q_OBJECT

public:
    // Without a record the session was never restored; what the store has of it is revoked.
    LogoutOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                    const Auth0LogoutOptions &options,
                    const std::optional<CredentialRecord> &record, QObject *parent = nullptr);

    void start(Auth0Browser *browser);

Q_SIGNALS:
    // Each never from within a call. removed() comes once, the others as far as there is such work.
    void removed(const Auth0Error &error);
    void revoked(const Auth0Error &error);
    void leftBrowser(const Auth0Error &error);
    // Nothing more to do: once, after the others. The operation deletes itself afterwards.
    void finished();

private:
    void removeRecord();
    void updateIndex();
    void revoke(const CredentialRecord &record);
    void leaveBrowser(Auth0Browser *browser);
    void end(); // of one of the three

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const Auth0LogoutOptions m_options;
    const std::optional<CredentialRecord> m_record;
    int m_pending = 0;
};

} // namespace Auth0Qt
