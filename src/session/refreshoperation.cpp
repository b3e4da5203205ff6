// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/refreshoperation.h"

#include "session/accountindexwriter.h"
#include "session/killpoint.h"
#include "session/refresherror.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/authorizationcodeflow.h"
#include "flow/findserver.h"
#include "flow/tokenverifier.h"
#include "global/logging.h"
#include "http/http.h"
#include "profile/profileclaims.h"
#include "token/idtoken.h"
#include "token/organization.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qhash.h>
#include <QtCore/qpair.h>
#include <QtCore/qtimer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// A session is a record in a store.
using RegistryKey = QPair<const Auth0CredentialStore *, QString>;

// Never destroyed: a provider that is a static object may be destroyed later.
QMultiHash<RegistryKey, RefreshOperation *> &registry()
{
    static auto *const operations = new QMultiHash<RegistryKey, RefreshOperation *>;
    return *operations;
}

// Whoever has the lock may be waiting for the server: for its metadata, for the tokens, and once
// more for the tokens.
constexpr auto Patience = 100s;

// Auth0's rotation overlap is a setting; it is of no use when shorter than this.
constexpr auto RetryWindow = 10s;

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
}

} // namespace

RefreshOperation *RefreshOperation::run(const std::shared_ptr<Http> &http,
                                        const SessionSettings &settings, const Wish &wish)
{
    for (RefreshOperation *const operation : underWay(settings)) {
        if (operation->request() == wish.request && !operation->m_discarded)
            return operation;
    }
    auto *const operation = new RefreshOperation(http, settings, wish);
    registry().insert({ settings.store(), settings.key() }, operation);
    QMetaObject::invokeMethod(operation, &RefreshOperation::lock, Qt::QueuedConnection);
    return operation;
}

QList<RefreshOperation *> RefreshOperation::underWay(const SessionSettings &settings)
{
    return registry().values({ settings.store(), settings.key() });
}

RefreshOperation::RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                                   const Wish &wish)
    : QObject(QCoreApplication::instance())
    , m_http(std::move(http))
    , m_settings(settings)
    , m_wish(wish)
    , m_key(settings.key())
    , m_store(settings.store())
    , m_lock(m_key)
{
    m_outcome.record = wish.record;
}

RefreshOperation::~RefreshOperation()
{
    leaveRegistry();
}

void RefreshOperation::leaveRegistry()
{
    registry().removeIf([this](auto it) { return it.value() == this; });
}

void RefreshOperation::lock()
{
    // Before the token is marked as spent.
    if (const Auth0Error error = m_settings.login.checkServerAccess())
        return fail(error);
    connect(&m_lock, &SessionLock::finished, this, [this](bool held) {
        if (held)
            return readStore();
        fail(Auth0Error(Auth0::ErrorCode::Timeout, u"refresh.lock_timeout"_s));
    });
    m_lock.acquire(Patience);
}

void RefreshOperation::readStore()
{
    killPoint("refresh.locked");
    m_endMark = SessionStamps::instance()->endMark(m_key);
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
    if (m_wish.persistent && result.status() == Auth0StoreResult::Status::Missing
        && result.detail().isEmpty()) {
        return fail(Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s));
    }
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    if (!result.isOk() || !stored)
        return writeMark();
    m_slotTaken = stored->subject != m_outcome.record.subject;
    if (m_slotTaken)
        return fetchMetadata();
    const bool newer = isNewer(*stored);
    if (newer)
        take(*stored);
    m_interrupted = stored->refreshMark == tokenHash(m_outcome.record.refreshToken);
    // Newer by a refresh for another audience only: then its access token is the one we have.
    if (newer && m_wish.request.isDefault() && stored->accessToken != m_wish.record.accessToken
        && TokenLifetime::restored(stored->expiresAt, stored->savedAt).remaining() > 0s)
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
    marked.refreshMark = tokenHash(marked.refreshToken);
    marked.refreshMarkedAt = QDateTime::currentDateTimeUtc();
    whenStored(m_store->write(m_key, marked.toJson()), this,
               [this](const Auth0StoreResult &result) {
                   if (!result.isOk())
                       qCInfo(lcStore) << "a refresh could not be marked:" << result.status();
                   killPoint("refresh.marked");
                   fetchMetadata();
               });
}

void RefreshOperation::fetchMetadata()
{
    if (m_discarded)
        return end();
    findServer(m_http, m_settings.login, this, [this](const Result<ServerMetadata> &server) {
        if (m_discarded)
            return end();
        if (server)
            return sendRequest(*server);
        m_outcome.asked = true;
        fail(server.error());
    });
}

void RefreshOperation::sendRequest(const ServerMetadata &server)
{
    m_server = server;
    m_outcome.asked = true;
    if (!m_firstSent.isValid())
        m_firstSent.start();
    m_flow = new AuthorizationCodeFlow(m_http->client.manager(), server, m_outcome.record.clientId,
                                       m_settings.login.client, this);
    m_flow->setClock([http = m_http] { return http->clock.now(); });
    connect(m_flow, &AuthorizationCodeFlow::responseReceived, this, &RefreshOperation::readTokens);
    AuthorizationCodeFlow::Parameters parameters;
    const TokenRequest &request = m_wish.request;
    if (!request.audience.isEmpty())
        parameters.append({ u"audience"_s, request.audience });
    if (!request.scopes.isEmpty())
        parameters.append({ u"scope"_s, request.scopes.join(u' ') });
    m_flow->refresh(m_outcome.record.refreshToken, parameters);
    killPoint("refresh.sent");
}

// When no answer came the server may have rotated the token all the same. It takes the same token
// once more within its overlap window, so that is tried once, and soon.
bool RefreshOperation::sendAgain(const Auth0Error &error)
{
    std::chrono::milliseconds pause = 500ms;
    if (error.retryAfter() > 0s)
        pause = error.retryAfter();
    const bool soonEnough = std::chrono::milliseconds(m_firstSent.elapsed()) + pause < RetryWindow;
    if (!error.isTransient() || !soonEnough || std::exchange(m_sentAgain, true))
        return false;
    m_flow->deleteLater();
    QTimer::singleShot(pause, this, [this] {
        if (m_discarded)
            return end();
        sendRequest(m_server);
    });
    return true;
}

void RefreshOperation::readTokens(const HttpResponse &response)
{
    killPoint("refresh.answered");
    if (response.error) {
        m_flow->drop();
        if (sendAgain(response.error))
            return;
        m_outcome.error = refreshError(response.error, m_interrupted);
        if (m_outcome.error.code() == Auth0::ErrorCode::LoginRequired)
            return giveUp();
        return finish();
    }
    const QStringList &scopes = m_wish.request.scopes;
    const Result<TokenSet> tokens = TokenSet::fromJson(
            response.json, scopes.isEmpty() ? m_outcome.record.scopes : scopes,
            QDateTime::currentDateTimeUtc());
    if (!tokens) {
        m_flow->drop();
        return fail(tokens.error());
    }
    if (tokens->idToken.isEmpty()) { // optional on refresh: OpenID Connect Core section 12.2
        m_flow->release();
        return adopt(*tokens);
    }
    verifyTokens(m_http.get(), m_server.jwksUri, *tokens, idTokenRules(), this,
                 [this, tokens = *tokens](const Result<TokenSet> &verified) {
                     if (verified) {
                         m_flow->release();
                         return adopt(*verified);
                     }
                     m_outcome.error = verified.error();
                     rotate(tokens);
                 });
}

// OpenID Connect Core section 12.2.
IdTokenRules RefreshOperation::idTokenRules() const
{
    const CredentialRecord &record = m_outcome.record;
    IdTokenRules rules;
    rules.issuer = m_server.issuer;
    rules.clientId = record.clientId;
    rules.algorithms = m_settings.login.idTokenAlgorithms;
    rules.subject = record.subject;
    rules.nonce = record.idTokenClaims["nonce"_L1].toString().toUtf8();
    rules.fromRefresh = true;
    // A refresh leads to no other organization.
    const QString organization = record.idTokenClaims["org_id"_L1].toString();
    if (isOrganizationId(organization))
        rules.organization = organization;
    rules.leeway = m_settings.login.leeway;
    return rules;
}

void RefreshOperation::adopt(const TokenSet &tokens)
{
    CredentialRecord &record = m_outcome.record;
    if (m_wish.request.isDefault()) {
        record.accessToken = tokens.accessToken;
        record.tokenType = tokens.tokenType;
        record.scopes = tokens.scopes;
        record.expiresAt = tokens.expiresAt;
        m_outcome.isNew = true;
    } else {
        const QString &audience = m_wish.request.audience;
        m_outcome.token = AccessToken { tokens.accessToken, tokens.tokenType, tokens.scopes,
                                        audience.isEmpty() ? record.audience : audience,
                                        TokenLifetime::issued(tokens.expiresAt) };
    }
    if (!tokens.idToken.isEmpty()) {
        record.idToken = tokens.idToken;
        record.idTokenAt = QDateTime::currentDateTimeUtc();
        if (tellsNews(tokens.idTokenClaims, record.idTokenClaims))
            record.idTokenNewsAt = record.idTokenAt;
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
    killPoint("refresh.verified");
    store();
}

void RefreshOperation::store()
{
    if (hasEnded())
        return end();
    CredentialRecord &record = m_outcome.record;
    record.refreshMark.clear();
    record.refreshMarkedAt = {};
    record.savedAt = QDateTime::currentDateTimeUtc();
    m_outcome.persistent = false;
    if (!m_store || m_slotTaken)
        return finish();
    whenStored(m_store->write(m_key, record.toJson()), this,
               [this](const Auth0StoreResult &result) { finishStoring(result); });
}

void RefreshOperation::finishStoring(const Auth0StoreResult &result)
{
    killPoint("refresh.stored");
    if (hasEnded()) {
        // A logout of another process that came between our look and our write: the record goes
        // again. One in this process has asked for that itself, after our write.
        if (m_store && !m_discarded)
            m_store->remove(m_key);
        return end();
    }
    m_outcome.storageError = storeError(result);
    m_outcome.persistent = result.isOk() && m_store && m_store->isPersistent();
    if (*m_outcome.persistent)
        SessionStamps::instance()->announce(m_key, m_outcome.record.toJson());
    killPoint("refresh.announced");
    finish();
}

// The server has ended the session: its record goes, unless somebody else has put another one
// there meanwhile, or it cannot be told whose it is.
void RefreshOperation::giveUp()
{
    if (m_discarded || !m_store || m_slotTaken)
        return finish();
    killPoint("refresh.refused");
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
        changeAccountIndex(m_store, [key = m_key](AccountIndex &index) { index.remove(key); });
        whenStored(m_store->remove(m_key), this, [this](const Auth0StoreResult &removed) {
            killPoint("refresh.removed");
            if (removed.isOk() && m_store && m_store->isPersistent())
                SessionStamps::instance()->announce(m_key, {});
            finish();
        });
    });
}

bool RefreshOperation::hasEnded() const
{
    return m_discarded || SessionStamps::instance()->endMark(m_key) != m_endMark;
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

void RefreshOperation::fail(const Auth0Error &error)
{
    m_outcome.error = error;
    finish();
}

// The next one may go on before anybody here acts on the outcome.
void RefreshOperation::finish()
{
    leaveRegistry();
    m_lock.release();
    Q_EMIT finished(m_outcome);
    deleteLater();
}

} // namespace Auth0Qt
