// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "refreshoperation.h"

#include "revocation.h"
#include "storeaccess.h"

#include "../flow/authorizationcodeflow.h"
#include "../http/http.h"
#include "../token/idtoken.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qhash.h>
#include <QtCore/qpair.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// A session is a record in a store.
using RegistryKey = QPair<const Auth0CredentialStore *, QString>;

QHash<RegistryKey, RefreshOperation *> &registry()
{
    static QHash<RegistryKey, RefreshOperation *> operations;
    return operations;
}

} // namespace

RefreshOperation *RefreshOperation::run(const std::shared_ptr<Http> &http,
                                        const SessionSettings &settings,
                                        const CredentialRecord &record)
{
    RefreshOperation *&operation = registry()[{ settings.store(), settings.key() }];
    if (!operation) {
        operation = new RefreshOperation(http, settings, record);
        QMetaObject::invokeMethod(operation, &RefreshOperation::readStore, Qt::QueuedConnection);
    }
    return operation;
}

RefreshOperation::RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                                   const CredentialRecord &record)
    : m_http(std::move(http))
    , m_settings(settings)
    , m_key(settings.key())
{
    m_outcome.record = record;
}

// Somebody else may have refreshed since our record was read: then the refresh token that we hold
// is spent, and using it again would look like theft to the server.
void RefreshOperation::readStore()
{
    Auth0CredentialStore *const store = m_settings.store();
    if (!store)
        return fetchMetadata();
    whenStored(store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
        const CredentialRecord &own = m_outcome.record;
        const bool newer = result.isOk() && stored && stored->issuer == own.issuer
                && stored->clientId == own.clientId && stored->subject == own.subject
                && stored->refreshToken != own.refreshToken && !stored->refreshToken.isEmpty();
        if (!newer)
            return writeMark();
        m_outcome.record = *stored;
        if (stored->expiresAt > QDateTime::currentDateTimeUtc())
            return finish();
        writeMark();
    });
}

// Write-ahead: should the process die before the new token is stored, the next one knows that
// this token may have been spent.
void RefreshOperation::writeMark()
{
    CredentialRecord marked = m_outcome.record;
    marked.refreshMark = QCryptographicHash::hash(marked.refreshToken.toLatin1(),
                                                  QCryptographicHash::Sha256);
    marked.refreshMarkedAt = QDateTime::currentDateTimeUtc();
    Auth0CredentialStore *const store = m_settings.store();
    if (!store || !store->isPersistent())
        return fetchMetadata();
    whenStored(store->write(m_key, marked.toJson()), this, [this](const Auth0StoreResult &result) {
        m_outcome.storageError = storeError(result);
        fetchMetadata();
    });
}

void RefreshOperation::fetchMetadata()
{
    if (m_settings.login.issuer.isEmpty())
        return sendRequest(ServerMetadata::forAuth0Domain(m_settings.login.domain).value());
    m_http->cache.metadata(m_settings.login.issuer, this,
                           [this](const Result<ServerMetadata> &server) {
                               if (server)
                                   return sendRequest(*server);
                               m_outcome.error = server.error();
                               finish();
                           });
}

void RefreshOperation::sendRequest(const ServerMetadata &server)
{
    m_server = server;
    m_flow = new AuthorizationCodeFlow(m_http->client.manager(), server,
                                       m_outcome.record.clientId, m_settings.login.clientSecret,
                                       this);
    connect(m_flow, &AuthorizationCodeFlow::responseReceived, this,
            &RefreshOperation::readTokens);
    m_flow->refresh(m_outcome.record.refreshToken, {});
}

void RefreshOperation::readTokens(const HttpResponse &response)
{
    if (response.error) {
        m_flow->drop();
        m_outcome.error = tokenError(response.error, u"refresh"_s);
        return finish();
    }
    const Result<TokenSet> tokens = TokenSet::fromJson(response.json, m_outcome.record.scopes,
                                                       QDateTime::currentDateTimeUtc());
    if (!tokens) {
        m_flow->drop();
        m_outcome.error = tokens.error();
        return finish();
    }
    if (tokens->idToken.isEmpty()) { // optional on refresh: OpenID Connect Core section 12.2
        m_flow->release();
        return adopt(*tokens);
    }
    verify(*tokens, false);
}

void RefreshOperation::verify(const TokenSet &tokens, bool keysAreFresh)
{
    m_http->cache.keys(m_server.jwksUri, this, [=](const Result<JsonWebKeySet> &keys) {
        IdTokenRules rules;
        rules.issuer = m_server.issuer;
        rules.clientId = m_outcome.record.clientId;
        rules.algorithms = m_settings.login.idTokenAlgorithms;
        rules.subject = m_outcome.record.subject;
        rules.accessToken = tokens.accessToken;
        rules.leeway = m_settings.login.leeway;
        rules.now = QDateTime::currentDateTimeUtc();
        const Result<QJsonObject> claims =
                keys ? verifyIdToken(tokens.idToken.toLatin1(), *keys, rules) : keys.error();
        if (claims) {
            TokenSet verified = tokens;
            verified.idTokenClaims = *claims;
            m_flow->release();
            return adopt(verified);
        }
        if (claims.error().detail() == "id_token.key_unknown"_L1 && !keysAreFresh) {
            m_http->cache.refreshKeys(m_server.jwksUri, this,
                                      [=](const Result<JsonWebKeySet> &) { verify(tokens, true); });
            return;
        }
        m_outcome.error = claims.error();
        rotate(tokens);
    });
}

void RefreshOperation::adopt(const TokenSet &tokens)
{
    CredentialRecord &record = m_outcome.record;
    record.accessToken = tokens.accessToken;
    record.tokenType = tokens.tokenType;
    record.scopes = tokens.scopes;
    record.expiresAt = tokens.expiresAt;
    if (!tokens.idToken.isEmpty()) {
        record.idToken = tokens.idToken;
        record.idTokenClaims = tokens.idTokenClaims;
    }
    rotate(tokens);
}

// A server that rotates has spent the old refresh token, whatever else is wrong with its answer:
// the new one is kept, else the session would be lost.
void RefreshOperation::rotate(const TokenSet &tokens)
{
    if (m_outcome.error)
        m_flow->drop();
    if (!tokens.refreshToken.isEmpty())
        m_outcome.record.refreshToken = tokens.refreshToken;
    store();
}

void RefreshOperation::store()
{
    CredentialRecord &record = m_outcome.record;
    record.refreshMark.clear();
    record.refreshMarkedAt = {};
    record.savedAt = QDateTime::currentDateTimeUtc();
    if (m_discarded) {
        revokeRefreshToken(m_http, m_server, record, m_settings.login.clientSecret);
        m_outcome.error = Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s);
        return finish();
    }
    Auth0CredentialStore *const store = m_settings.store();
    if (!store)
        return finish();
    whenStored(store->write(m_key, record.toJson()), this, [this](const Auth0StoreResult &result) {
        m_outcome.storageError = storeError(result);
        finish();
    });
}

void RefreshOperation::finish()
{
    registry().removeIf([this](auto it) { return it.value() == this; });
    Q_EMIT finished(m_outcome);
    deleteLater();
}

} // namespace Auth0Qt
