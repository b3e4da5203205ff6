// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/logoutoperation.h"

#include "session/accountindexwriter.h"
#include "session/browserlogout.h"
#include "session/killpoint.h"
#include "session/pendingrevocations.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/findserver.h"

#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
            // Read before the record is removed: a store executes the calls for one key in their
            // order.
            onStoreResult(m_settings.store()->read(m_settings.key()), this,
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

// No lock is needed: a process that is refreshing finds the new mark, and removes the record that
// it has stored. If there can be no mark because the file system is full, the record is removed
// when the other process has finished.
void LogoutOperation::removeRecord()
{
    ++m_pending;
    killPoint("logout.begun");
    // A session in memory is not shared with other processes.
    m_isShared = m_settings.store()->isPersistent();
    const bool isMarked = !m_isShared || SessionStamps::instance()->markEnd(m_settings.key());
    killPoint("logout.marked");
    if (isMarked)
        return removeNow();
    m_lock = std::make_unique<SessionLock>(m_settings.key());
    connect(m_lock.get(), &SessionLock::finished, this, &LogoutOperation::removeNow);
    m_lock->acquire(30s);
}

void LogoutOperation::removeNow()
{
    onStoreResult(m_settings.store()->remove(m_settings.key()), this,
                  [this](const Auth0StoreResult &result) {
                      killPoint("logout.removed");
                      if (m_isShared && result.isOk())
                          SessionStamps::instance()->announce(m_settings.key(), {});
                      killPoint("logout.announced");
                      m_lock.reset();
                      updateIndex();
                      Q_EMIT removed(storeError(result));
                  });
}

// The operation ends when the index is written. After a local logout the browser is still signed
// in. Without loginPromptKeys, the next login would sign in any person at this computer without a
// prompt.
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
    PendingRevocations::revoke(m_http, m_settings, record,
                               [self = QPointer<LogoutOperation>(this),
                                token = record.refreshToken](const Auth0Error &error) {
                                   killPoint("logout.revoked");
                                   if (self && !token.isEmpty())
                                       Q_EMIT self->revoked(error);
                                   if (self)
                                       self->end();
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
