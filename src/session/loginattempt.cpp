// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loginattempt.h"

#include "revocation.h"
#include "storeaccess.h"

#include "../http/http.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

LoginAttempt::LoginAttempt(std::shared_ptr<Http> http, const SessionSettings &settings,
                           const LoginRequest &request, QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_settings(settings)
    , m_request(request)
{
}

LoginAttempt::~LoginAttempt() = default;

void LoginAttempt::start()
{
    m_transaction = new LoginTransaction(m_http, m_request, this);
    connect(m_transaction, &LoginTransaction::authorizeUrlReady, this,
            &LoginAttempt::authorizeUrlReady);
    connect(m_transaction, &LoginTransaction::redirectAccepted, this,
            &LoginAttempt::redirectAccepted);
    connect(m_transaction, &LoginTransaction::finished, this,
            [this](const Result<TokenSet> &tokens) {
                if (tokens)
                    storeTokens(*tokens);
                else
                    finish(tokens.error());
            });
    m_transaction->start();
}

bool LoginAttempt::handleRedirect(const QUrl &url)
{
    return m_transaction && m_transaction->handleRedirect(url);
}

void LoginAttempt::cancel(const Auth0Error &error)
{
    if (m_storing || m_finished)
        return;
    finish(error);
}

void LoginAttempt::storeTokens(const TokenSet &tokens)
{
    m_storing = true;
    m_server = m_transaction->server();
    m_record.issuer = m_server.issuer;
    m_record.clientId = m_request.clientId;
    m_record.subject = tokens.idTokenClaims["sub"_L1].toString();
    m_record.accessToken = tokens.accessToken;
    m_record.refreshToken = tokens.refreshToken;
    m_record.idToken = tokens.idToken;
    m_record.tokenType = tokens.tokenType;
    m_record.scopes = tokens.scopes;
    m_record.audience = m_request.audience;
    m_record.expiresAt = tokens.expiresAt;
    m_record.idTokenClaims = tokens.idTokenClaims;
    m_record.savedAt = QDateTime::currentDateTimeUtc();

    Auth0CredentialStore *const store = m_settings.store();
    whenStored(store->write(m_settings.key(), m_record.toJson()), this,
               [this](const Auth0StoreResult &result) { finishStoring(result); });
}

void LoginAttempt::finishStoring(const Auth0StoreResult &result)
{
    if (!result.isOk()) {
        m_storageError = storeError(result);
        if (!m_storageError)
            m_storageError = Auth0Error(Auth0::ErrorCode::StorageUnavailable,
                                        u"storage.unavailable"_s);
        if (m_settings.storagePolicy == Auth0::StoragePolicy::RequireStore) {
            // A session that cannot be kept must not be left open at the server.
            revokeRefreshToken(m_http, m_server, m_record, m_request.clientSecret);
            return finish(m_storageError);
        }
    }
    finish({});
}

void LoginAttempt::finish(const Auth0Error &error)
{
    if (std::exchange(m_finished, true))
        return;
    // The transaction may be the caller; its listener and its flow end with it.
    m_transaction->disconnect(this);
    m_transaction->deleteLater();
    m_transaction = nullptr;
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
