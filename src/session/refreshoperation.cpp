// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "refreshoperation.h"

#include "accountindexwriter.h"
#include "revocation.h"
#include "serveraccess.h"
#include "storeaccess.h"

#include "../flow/authorizationcodeflow.h"
#include "../http/http.h"
#include "../logging_p.h"
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

RefreshOperation *RefreshOperation::underWay(const SessionSettings &settings)
{
    return registry().value({ settings.store(), settings.key() });
}

RefreshOperation::RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                                   const CredentialRecord &record)
    : m_http(std::move(http))
    , m_settings(settings)
    , m_key(settings.key())
    , m_store(settings.store())
{
    m_outcome.record = record;
}

void RefreshOperation::readStore()
{
    if (m_discarded)
        return end();
    if (!m_store)
        return fetchMetadata();
    whenStored(m_store->read(m_key), this,
               [this](const Auth0StoreResult &result) { compare(result); });
}

// Somebody else may have refreshed since our record was read: then the refresh token that we hold
// is spent, and using it again would look like theft to the server.
void RefreshOperation::compare(const Auth0StoreResult &result)
{
    if (m_discarded)
        return end();
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    if (!result.isOk() || !stored)
        return writeMark();
    m_slotTaken = stored->subject != m_outcome.record.subject;
    if (m_slotTaken)
        return fetchMetadata();
    if (!isNewer(*stored))
        return writeMark();
    take(*stored);
    if (stored->expiresAt > QDateTime::currentDateTimeUtc())
        return finish();
    writeMark();
}

// Ours is the newer one when it could not be written.
bool RefreshOperation::isNewer(const CredentialRecord &stored) const
{
    const CredentialRecord &own = m_outcome.record;
    return !stored.refreshToken.isEmpty() && stored.refreshToken != own.refreshToken
            && stored.savedAt > own.savedAt;
}

void RefreshOperation::take(const CredentialRecord &stored)
{
    m_outcome.record = stored;
    m_outcome.record.refreshMark.clear();
    m_outcome.record.refreshMarkedAt = {};
    m_outcome.persistent = m_store && m_store->isPersistent();
}

// Write-ahead: should the process die before the new token is stored, the next one knows that
// this token may have been spent.
void RefreshOperation::writeMark()
{
    if (!m_store || !m_store->isPersistent())
        return fetchMetadata();
    CredentialRecord marked = m_outcome.record;
    marked.refreshMark = QCryptographicHash::hash(marked.refreshToken.toLatin1(),
                                                  QCryptographicHash::Sha256);
    marked.refreshMarkedAt = QDateTime::currentDateTimeUtc();
    whenStored(m_store->write(m_key, marked.toJson()), this,
               [this](const Auth0StoreResult &result) {
                   if (!result.isOk())
                       qCInfo(lcStore) << "a refresh could not be marked:" << result.status();
                   fetchMetadata();
               });
}

void RefreshOperation::fetchMetadata()
{
    if (m_discarded)
        return end();
    withServer(m_http, m_settings, this, [this](const Result<ServerMetadata> &server) {
        if (m_discarded)
            return end();
        if (server)
            return sendRequest(*server);
        m_outcome.asked = true;
        m_outcome.error = server.error();
        finish();
    });
}

void RefreshOperation::sendRequest(const ServerMetadata &server)
{
    m_server = server;
    m_outcome.asked = true;
    m_flow = new AuthorizationCodeFlow(m_http->client.manager(), server, m_outcome.record.clientId,
                                       m_settings.login.clientSecret, this);
    connect(m_flow, &AuthorizationCodeFlow::responseReceived, this, &RefreshOperation::readTokens);
    m_flow->refresh(m_outcome.record.refreshToken, {});
}

void RefreshOperation::readTokens(const HttpResponse &response)
{
    if (response.error) {
        m_flow->drop();
        m_outcome.error = tokenError(response.error, u"refresh"_s);
        if (m_outcome.error.code() == Auth0::ErrorCode::LoginRequired)
            return giveUp();
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
        rules.nonce = m_outcome.record.idTokenClaims["nonce"_L1].toString().toUtf8();
        rules.fromRefresh = true;
        rules.accessToken = tokens.accessToken;
        rules.leeway = m_settings.login.leeway;
        rules.now = QDateTime::currentDateTimeUtc();
        const Result<QJsonObject> claims = keys
                ? verifyIdToken(tokens.idToken.toLatin1(), *keys, rules)
                : keys.error();
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
    if (m_discarded)
        return end();
    CredentialRecord &record = m_outcome.record;
    record.refreshMark.clear();
    record.refreshMarkedAt = {};
    record.savedAt = QDateTime::currentDateTimeUtc();
    m_outcome.persistent = false;
    if (!m_store || m_slotTaken)
        return finish();
    whenStored(m_store->write(m_key, record.toJson()), this,
               [this](const Auth0StoreResult &result) {
                   if (m_discarded)
                       return end();
                   m_outcome.storageError = storeError(result);
                   m_outcome.persistent = result.isOk() && m_store && m_store->isPersistent();
                   finish();
               });
}

// The server has ended the session: its record goes, unless somebody else has put another one
// there meanwhile, or it cannot be told whose it is.
void RefreshOperation::giveUp()
{
    if (m_discarded || !m_store || m_slotTaken)
        return finish();
    whenStored(m_store->read(m_key), this, [this](const Auth0StoreResult &result) {
        const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
        if (m_discarded || !m_store || !result.isOk() || !stored
            || stored->subject != m_outcome.record.subject) {
            return finish();
        }
        if (isNewer(*stored)) {
            take(*stored);
            m_outcome.error = {};
            return finish();
        }
        AccountIndexWriter::apply(m_store,
                                  [key = m_key](AccountIndex &index) { index.remove(key); });
        whenStored(m_store->remove(m_key), this, [this](const Auth0StoreResult &) { finish(); });
    });
}

// The record is gone or will be: whoever discarded this has asked the store to remove it, after
// what this has written.
void RefreshOperation::end()
{
    if (m_server.tokenEndpoint.isValid())
        revokeRefreshToken(m_http, m_settings, m_outcome.record);
    m_outcome.error = Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s);
    finish();
}

void RefreshOperation::finish()
{
    registry().removeIf([this](auto it) { return it.value() == this; });
    Q_EMIT finished(m_outcome);
    deleteLater();
}

} // namespace Auth0Qt
