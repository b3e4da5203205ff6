// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/logoutoperation.h"

#include "session/accountindexwriter.h"
#include "session/browserlogout.h"
#include "session/killpoint.h"
#include "session/pendingrevocations.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/findserver.h"

#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

LogoutOperation::LogoutOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                                 const Auth0LogoutOptions &options,
                                 const std::optional<CredentialRecord> &record, QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_settings(settings)
    , m_options(options)
    , m_record(record)
{
}

void LogoutOperation::start(Auth0Browser *browser)
{
    if (m_options.revoke()) {
        ++m_pending;
        if (m_record) {
            revoke(*m_record);
        } else {
            // Before the removal: a store carries out the calls for one key in their order.
            whenStored(m_settings.store()->read(m_settings.key()), this,
                       [this](const Auth0StoreResult &result) {
                           const auto record = CredentialRecord::fromJson(result.data());
                           revoke(result.isOk() && record ? *record : CredentialRecord());
                       });
        }
    }
    removeRecord();
    if (m_options.browserSession())
        leaveBrowser(browser);
}

// Nobody waits for a lock here: whoever is refreshing in another process sees the mark, and takes
// back what it has stored meanwhile.
void LogoutOperation::removeRecord()
{
    ++m_pending;
    killPoint("logout.begun");
    // A session in memory is nobody else's.
    const bool isShared = m_settings.store()->isPersistent();
    if (isShared)
        SessionStamps::instance()->markEnd(m_settings.key());
    killPoint("logout.marked");
    whenStored(m_settings.store()->remove(m_settings.key()), this,
               [this, isShared](const Auth0StoreResult &result) {
                   killPoint("logout.removed");
                   if (isShared && result.isOk())
                       SessionStamps::instance()->announce(m_settings.key(), {});
                   killPoint("logout.announced");
                   updateIndex();
                   Q_EMIT removed(storeError(result));
               });
}

// We are busy until this is written. The browser is still signed in after a local logout, and
// without a prompt the next login would let anybody in who sits at this computer.
void LogoutOperation::updateIndex()
{
    const auto change = [key = m_settings.key(),
                         ask = !m_options.browserSession()](AccountIndex &index) {
        index.remove(key);
        index.loginPromptKeys.removeAll(key);
        if (ask)
            index.loginPromptKeys.append(key);
    };
    changeAccountIndex(m_settings.store(), change, [self = QPointer<LogoutOperation>(this)] {
        killPoint("logout.indexed");
        if (self)
            self->end();
    });
}

void LogoutOperation::revoke(const CredentialRecord &record)
{
    revokeRefreshToken(m_http, m_settings, record,
                       [self = QPointer<LogoutOperation>(this), settings = m_settings,
                        token = record.refreshToken](const Auth0Error &error) {
                           killPoint("logout.revoked");
                           const auto end = [self](const Auth0Error & = {}) {
                               if (self)
                                   self->end();
                           };
                           const bool waits = !isRevocationSettled(error) && settings.store();
                           if (waits) // also when the provider is gone meanwhile
                               PendingRevocations::add(settings, token, end);
                           if (self && !token.isEmpty())
                               Q_EMIT self->revoked(error);
                           if (!waits)
                               end();
                       });
}

void LogoutOperation::leaveBrowser(Auth0Browser *browser)
{
    ++m_pending;
    const auto finish = [this](const Auth0Error &error) {
        QMetaObject::invokeMethod(
                this,
                [this, error] {
                    Q_EMIT leftBrowser(error);
                    end();
                },
                Qt::QueuedConnection);
    };
    findServer(m_http, m_settings.login, this,
               [this, finish,
                browser = QPointer<Auth0Browser>(browser)](const Result<ServerMetadata> &server) {
                   if (!server)
                       return finish(server.error());
                   if (!browser)
                       return finish(Auth0Error(Auth0::ErrorCode::BrowserError,
                                                u"browser.unavailable"_s));
                   auto *const logout = new BrowserLogout(*server, m_settings.login.clientId,
                                                          m_record ? m_record->idToken : QString(),
                                                          m_options, this);
                   connect(logout, &BrowserLogout::finished, this, finish);
                   logout->start(browser, m_settings.login.timeout);
               });
}

void LogoutOperation::end()
{
    if (--m_pending > 0)
        return;
    Q_EMIT finished();
    deleteLater();
}

} // namespace Auth0Qt
