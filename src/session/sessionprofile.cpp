// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Session asks the server about its user.

#include "loginattempt.h"
#include "logoutoperation.h"
#include "recordupdate.h"
#include "serveraccess.h"
#include "session.h"

#include "../auth0credentials_p.h"
#include "../http/http.h"
#include "../logging_p.h"

#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

void Session::reloadProfile()
{
    beginOperation();
    ++m_backgroundTasks;
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_backgroundTasks;
        changed();
        const Auth0Credentials credentials = watcher->result();
        if (credentials.isValid())
            loadUserinfo(true);
        else if (credentials.error() != m_lastError) // else it has been told already
            fail(credentials.error());
    });
    watcher->setFuture(credentials({ {}, {}, false, true }));
}

void Session::loadUserinfo(bool reportFailure)
{
    if (!m_record)
        return;
    ++m_backgroundTasks;
    changed();
    const auto end = [this, generation = m_generation,
                      reportFailure](const HttpResponse &response) {
        --m_backgroundTasks;
        noteAnswer(response.error);
        if (generation != m_generation || !m_record)
            return; // an answer for a session that has ended
        if (!response.error)
            return adoptUserinfo(response.json);
        qCInfo(lcProvider) << "userinfo failed:" << response.error;
        if (reportFailure)
            fail(response.error);
    };
    withServer(m_http, settings, this,
               [this, end, token = m_record->accessToken](const Result<ServerMetadata> &server) {
                   if (server && !server->userinfoEndpoint.isEmpty()) {
                       m_http->client.getJson(server->userinfoEndpoint, token, this, end);
                       return;
                   }
                   HttpResponse none;
                   none.error = server
                           ? Auth0Error(ErrorCode::ConfigurationError, u"userinfo.unavailable"_s)
                           : server.error();
                   end(none);
               });
}

void Session::adoptUserinfo(const QJsonObject &claims)
{
    // OpenID Connect Core section 5.3.2: another sub is another person's answer.
    if (claims["sub"_L1].toString() != m_record->subject)
        return fail(Auth0Error(ErrorCode::InvalidResponse, u"userinfo.sub"_s));
    m_record->userinfoClaims = claims;
    updateProfile();
    storeUserinfo();
}

void Session::storeUserinfo()
{
    if (!m_persistent)
        return;
    ++m_backgroundTasks;
    RecordUpdate::run(
            settings.store(), settings.key(), m_record->subject,
            [claims = m_record->userinfoClaims](CredentialRecord &record) {
                record.userinfoClaims = claims;
            },
            this,
            [this] {
                --m_backgroundTasks;
                changed();
            });
}

} // namespace Auth0Qt
