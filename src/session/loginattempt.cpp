// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/loginattempt.h"

#include "session/killpoint.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/devicetransaction.h"
#include "flow/logintransaction.h"
#include "http/http.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

LoginAttempt::LoginAttempt(std::shared_ptr<Http> http, const SessionSettings &settings,
                           const LoginRequest &request, QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_settings(settings)
    , m_request(request)
    , m_store(settings.store())
{
}

LoginAttempt::~LoginAttempt() = default;

void LoginAttempt::start(Way way)
{
    if (const Auth0Error error = m_settings.check())
        return finish(error);
    if (const Auth0Error error = m_request.check())
        return finish(error);
    change(way);
    killPoint("login.begun");
}

void LoginAttempt::change(Way way)
{
    if (isTooLateToChange())
        return;
    dropTransaction();
    m_transaction = way == Way::Device ? static_cast<Transaction *>(deviceTransaction())
                                       : browserTransaction();
    connect(m_transaction, &Transaction::finished, this, [this](const Result<TokenSet> &tokens) {
        if (tokens)
            takeTokens(*tokens);
        else
            finish(tokens.error());
    });
    m_transaction->start();
}

LoginTransaction *LoginAttempt::browserTransaction()
{
    auto *const transaction = new LoginTransaction(m_http, m_request, this);
    transaction->setLogo(m_logo);
    connect(transaction, &LoginTransaction::authorizeUrlReady, this,
            [this](const QUrl &authorizeUrl, const QUrl &redirectUri) {
                m_redirectUri = redirectUri;
                Q_EMIT authorizeUrlReady(authorizeUrl, redirectUri);
            });
    connect(transaction, &LoginTransaction::redirectAccepted, this, [this] {
        m_answered = true;
        killPoint("login.redirected");
        Q_EMIT answered();
    });
    return transaction;
}

DeviceTransaction *LoginAttempt::deviceTransaction()
{
    auto *const transaction = new DeviceTransaction(m_http, m_request, this);
    connect(transaction, &DeviceTransaction::codeReady, this, &LoginAttempt::deviceCodeReady);
    connect(transaction, &DeviceTransaction::authorized, this, [this] {
        m_answered = true;
        Q_EMIT answered();
    });
    return transaction;
}

void LoginAttempt::dropTransaction()
{
    if (!m_transaction)
        return;
    // It may be the caller; its listener and its flow end with it.
    m_transaction->disconnect(this);
    m_transaction->stop();
    m_transaction->deleteLater();
    m_transaction = nullptr;
}

ServerMetadata LoginAttempt::server() const
{
    return m_transaction ? m_transaction->server() : ServerMetadata();
}

bool LoginAttempt::handleRedirect(const QUrl &url)
{
    return m_transaction && m_transaction->handleRedirect(url);
}

void LoginAttempt::setLogo(const QImage &logo)
{
    m_logo = logo;
    if (auto *const transaction = qobject_cast<LoginTransaction *>(m_transaction))
        transaction->setLogo(logo);
}

void LoginAttempt::cancel(const Auth0Error &error)
{
    if (!m_storing)
        finish(error);
}

void LoginAttempt::discard(const Auth0Error &error)
{
    if (m_storing)
        m_discarded = error;
    else
        finish(error);
}

void LoginAttempt::takeTokens(const TokenSet &tokens)
{
    m_storing = true;
    m_record.issuer = m_transaction->server().issuer;
    m_record.clientId = m_request.clientId;
    m_record.subject = tokens.idTokenClaims["sub"_L1].toString();
    m_record.accessToken = tokens.accessToken;
    m_record.refreshToken = tokens.refreshToken;
    m_record.idToken = tokens.idToken;
    m_record.tokenType = tokens.tokenType;
    m_record.scopes = tokens.scopes;
    const QString ownAudience = m_request.options.audience();
    m_record.audience = ownAudience.isEmpty() ? m_request.audience : ownAudience;
    m_record.organization = m_request.effectiveOrganization();
    m_record.expiresAt = tokens.expiresAt;
    m_record.idTokenClaims = tokens.idTokenClaims;
    m_record.idTokenAt = QDateTime::currentDateTimeUtc();
    m_record.idTokenNewsAt = m_record.idTokenAt;

    if (isLink()) {
        m_linker(m_record, [self = QPointer<LoginAttempt>(this)](const Auth0Error &error) {
            if (self)
                self->finish(error);
        });
        return;
    }

    // A refresh of the session before, here or in another process, writes the same record: it must
    // not be the last to do so. A process that hangs cannot keep the person out for ever.
    killPoint("login.tokens");
    m_lock = std::make_unique<SessionLock>(m_settings.key());
    connect(m_lock.get(), &SessionLock::finished, this, &LoginAttempt::store);
    m_lock->acquire(30s);
}

void LoginAttempt::store()
{
    if (m_discarded || !m_store) {
        return finishStoring(Auth0StoreResult(Auth0StoreResult::Status::Unavailable));
    }
    m_record.savedAt = QDateTime::currentDateTimeUtc();
    m_persistent = m_store->isPersistent();
    killPoint("login.locked");
    whenStored(m_store->write(m_settings.key(), m_record.toJson()), this,
               [this](const Auth0StoreResult &result) { finishStoring(result); });
}

void LoginAttempt::finishStoring(const Auth0StoreResult &result)
{
    killPoint("login.stored");
    if (m_discarded) {
        revokeRefreshToken(m_http, m_settings, m_record);
        return finish(m_discarded);
    }
    if (!result.isOk()) {
        m_persistent = false;
        m_storageError = storeError(result);
        if (m_settings.storagePolicy == Auth0::StoragePolicy::RequireStore) {
            // A session that cannot be kept must not be left open at the server.
            revokeRefreshToken(m_http, m_settings, m_record);
            return finish(m_storageError);
        }
    }
    if (m_persistent)
        SessionStamps::instance()->announce(m_settings.key(), m_record.toJson());
    killPoint("login.announced");
    finish({});
}

void LoginAttempt::finish(const Auth0Error &error)
{
    if (std::exchange(m_finished, true))
        return;
    m_lock.reset();
    dropTransaction();
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
