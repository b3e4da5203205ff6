// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/refreshoperation.h"

#include "session/accountindexwriter.h"
#include "session/killpoint.h"
#include "session/pendingrevocations.h"
#include "session/refresherror.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"
#include "session/tokenlifetime.h"

#include "flow/findserver.h"
#include "flow/tokenrequest.h"
#include "flow/tokenverifier.h"
#include "global/errortexts.h"
#include "global/logging.h"
#include "http/http.h"
#include "profile/profileclaims.h"
#include "store/machine.h"
#include "token/idtoken.h"
#include "token/organization.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qhash.h>
#include <QtCore/qpair.h>
#include <QtCore/qtimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// A session is identified by its store and the key of its record.
using RegistryKey = QPair<const Auth0CredentialStore *, QString>;

// Never destroyed, because a provider that is a static object may be destroyed later.
QMultiHash<RegistryKey, RefreshOperation *> &registry()
{
    static auto *const operations = new QMultiHash<RegistryKey, RefreshOperation *>;
    return *operations;
}

// The timeout of the lock. Its owner may be waiting for three responses: the metadata, the tokens,
// and the tokens again after a retry.
constexpr auto Patience = 100s;

// The time within which a request is repeated. Auth0's rotation overlap period should not be
// shorter.
constexpr auto RetryWindow = 10s;

// A time that later ID tokens must not precede. A server with a wrong clock can have issued one in
// the future: it would refuse every refresh until then.
std::optional<double> notBefore(std::optional<double> time, const QDateTime &now)
{
    return time ? std::min(*time, double(now.toSecsSinceEpoch())) : time;
}

} // namespace

RefreshOperation *RefreshOperation::run(const std::shared_ptr<Http> &http,
                                        const SessionSettings &settings,
                                        const RefreshRequest &request)
{
    for (RefreshOperation *const operation : underWay(settings)) {
        const LoginRequest &login = operation->m_settings.login;
        if (operation->key() == request.key && !operation->m_discarded
            && login.audience == settings.login.audience && login.scopes == settings.login.scopes) {
            return operation;
        }
    }
    auto *const operation = new RefreshOperation(http, settings, request);
    registry().insert({ settings.store(), settings.key() }, operation);
    QMetaObject::invokeMethod(operation, &RefreshOperation::lock, Qt::QueuedConnection);
    return operation;
}

QList<RefreshOperation *> RefreshOperation::underWay(const SessionSettings &settings)
{
    return registry().values({ settings.store(), settings.key() });
}

RefreshOperation::RefreshOperation(std::shared_ptr<Http> http, const SessionSettings &settings,
                                   const RefreshRequest &request)
    : QObject(QCoreApplication::instance())
    , m_http(std::move(http))
    , m_settings(settings)
    , m_request(request)
    , m_key(settings.key())
    , m_store(settings.store())
    , m_lock(m_key, lockScope(m_store))
{
    m_outcome.record = request.record;
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
    // Checked before the token is marked as used. The end of a session needs no server.
    const bool isOver = m_outcome.record.isOver(m_http->clock.now());
    if (const Auth0Error error = m_settings.login.checkServerAccess(); error && !isOver)
        return fail(error);
    connect(&m_lock, &SessionLock::finished, this, [this](bool held) {
        if (held)
            return readStore();
        fail(lockError(m_lock.isPossible()));
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
    onStoreResult(m_store->read(m_key), this,
                  [this](const Auth0StoreResult &result) { compare(result); });
}

// Another process may have refreshed since the record was read. Then the refresh token in memory is
// already used, and the server would treat its reuse as theft.
void RefreshOperation::compare(const Auth0StoreResult &result)
{
    if (m_discarded)
        return end();
    if (m_request.persistent && result.status() == Auth0StoreResult::Status::Missing
        && result.detail().isEmpty()) {
        return fail(Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"session.ended"_s));
    }
    if (keepsUnreadable(result))
        return fetchMetadata();
    const bool isMissing = result.status() == Auth0StoreResult::Status::Missing;
    m_isRead = result.isOk() || isMissing;
    if (isMissing)
        return writeMark();
    if (!m_isRead)
        return fetchMetadata();
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    m_slotTaken = !isOfSameSession(*stored) || !m_settings.accepts(*stored);
    if (m_slotTaken)
        return fetchMetadata();
    m_outcome.record.refusedToken = stored->refusedToken;
    const bool newer = isNewer(*stored);
    if (newer)
        take(*stored);
    m_interrupted = stored->refreshMark == m_outcome.record.refreshTokenHash();
    // After a refresh for another audience, the stored record is newer but its access token is
    // unchanged.
    if (newer && m_request.key.isDefault() && !stored->accessToken.value.isEmpty()
        && stored->accessToken.value != m_request.record.accessToken.value
        && hasRequestedAccess(*stored, m_settings)
        && TokenLifetime::restored(stored->accessToken.expiresAt, stored->savedAt).remaining() > 0s)
        return finish();
    writeMark();
}

bool RefreshOperation::isOfSameSession(const CredentialRecord &stored) const
{
    const CredentialRecord &own = m_outcome.record;
    return stored.subject == own.subject && stored.issuer == own.issuer
            && stored.clientId == own.clientId && !stored.isOfOtherMachine();
}

// Another version may be able to read the record. The session continues in memory, and says so
// once.
bool RefreshOperation::keepsUnreadable(const Auth0StoreResult &stored)
{
    Auth0Error error = storeError(stored);
    if (stored.isOk())
        error = CredentialRecord::fromJson(stored.data()).error();
    if (error.code() != Auth0::ErrorCode::StorageCorrupt)
        return false;
    m_slotTaken = true;
    m_outcome.persistent = false;
    if (m_request.persistent)
        m_outcome.storageError = error;
    return true;
}

// The record in memory is newer than the stored one if writing it has failed.
bool RefreshOperation::isNewer(const CredentialRecord &stored) const
{
    const CredentialRecord &own = m_outcome.record;
    if (stored.savedAt <= own.savedAt)
        return false;
    return own.refreshToken.isEmpty()
            ? stored.accessToken.value != own.accessToken.value
            : !stored.refreshToken.isEmpty() && stored.refreshToken != own.refreshToken;
}

void RefreshOperation::take(const CredentialRecord &stored)
{
    m_outcome.record = stored;
    m_outcome.record.refreshMark.clear();
    m_outcome.record.refreshMarkedAt = {};
    m_outcome.persistent = m_store && m_store->isPersistent();
}

// If the process is killed before the new token is stored, the next process knows from the mark
// that this token may have been used.
void RefreshOperation::writeMark()
{
    if (endIfOver())
        return;
    if (!m_store || !m_store->isPersistent())
        return fetchMetadata();
    CredentialRecord marked = m_outcome.record;
    marked.refreshMark = marked.refreshTokenHash();
    marked.refreshMarkedAt = QDateTime::currentDateTimeUtc();
    onStoreResult(m_store->write(m_key, marked.toJson()), this,
                  [this](const Auth0StoreResult &result) {
                      if (!result.isOk())
                          qCInfo(lcStore) << "the mark of a refresh could not be written:"
                                          << result.status();
                      killPoint("refresh.marked");
                      fetchMetadata();
                  });
}

bool RefreshOperation::endIfOver()
{
    if (!m_outcome.record.isOver(m_http->clock.now()))
        return false;
    m_outcome.error = Auth0Error(Auth0::ErrorCode::LoginRequired, u"session.expired"_s);
    giveUp();
    return true;
}

void RefreshOperation::fetchMetadata()
{
    if (m_discarded)
        return end();
    if (endIfOver())
        return;
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
    if (m_outcome.record.isKeyLost) {
        m_outcome.error = keyLostError();
        return giveUp();
    }
    m_outcome.asked = true;
    if (!m_firstSent.isValid())
        m_firstSent.start();
    TokenRequest request(server, m_outcome.record.clientId, m_settings.login.client);
    request.setDpopKey(m_outcome.record.dpopKey);
    request.addParameter(u"grant_type"_s, u"refresh_token"_s);
    request.addParameter(u"refresh_token"_s, m_outcome.record.refreshToken);
    const RequestedAccess access = target();
    if (access.audience != m_outcome.record.loginAudience)
        request.addParameter(u"audience"_s, access.audience);
    request.addParameter(u"scope"_s, access.scopes.join(u' '));
    request.send(m_http.get(), this,
                 [this](const HttpResponse &response) { readTokens(response); });
    killPoint("refresh.sent");
}

// The audience and the scopes of the requested token.
RequestedAccess RefreshOperation::target() const
{
    const AccessTokenKey &key = m_request.key;
    RequestedAccess own = requestedAccess(m_outcome.record, m_settings);
    if (key.isDefault())
        return own;
    return { key.audience.isEmpty() ? own.audience : key.audience, key.scopes, {}, false };
}

// If no response was received, the server may nevertheless have rotated the token. It accepts the
// same token again within its rotation overlap period, so the request is repeated once within
// RetryWindow.
bool RefreshOperation::sendAgain(const Auth0Error &error)
{
    std::chrono::milliseconds pause = 500ms;
    if (error.retryAfter() > 0s)
        pause = error.retryAfter();
    const bool soonEnough = std::chrono::milliseconds(m_firstSent.elapsed()) + pause < RetryWindow;
    if (!error.isTransient() || !soonEnough || std::exchange(m_sentAgain, true))
        return false;
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
    if (response.error)
        return readError(response);
    const QStringList scopes = target().scopes;
    TokenSet::Expected expected;
    expected.scopes = scopes.isEmpty() ? m_outcome.record.accessToken.scopes : scopes;
    if (m_request.key.isTransfer())
        expected.use = TokenSet::Use::SessionTransfer;
    expected.dpopKey = m_outcome.record.dpopKey;
    expected.isBound = m_outcome.record.accessToken.isDpop();
    const Result<TokenSet> tokens = TokenSet::fromJson(response.json, expected,
                                                       QDateTime::currentDateTimeUtc());
    if (!tokens) {
        // The server may have rotated the refresh token nevertheless.
        TokenSet rotated;
        rotated.refreshToken = TokenSet::refreshTokenOf(response.json);
        m_outcome.error = tokens.error();
        return rotate(rotated);
    }
    if (const Auth0Error error = checkAccess(response.json, tokens->accessToken.scopes)) {
        m_outcome.error = error;
        return rotate(*tokens);
    }
    if (tokens->idToken.isEmpty()) // optional on refresh: OpenID Connect Core section 12.2
        return adopt(*tokens);
    verifyTokens(m_http.get(), m_server.jwksUri, *tokens, idTokenRules(), this,
                 [this, tokens = *tokens](const Result<TokenSet> &verified) {
                     if (verified)
                         return adopt(*verified);
                     m_outcome.error = verified.error();
                     // A refresh token of another user would make this session theirs.
                     if (verified.error().detail() == "id_token.subject_changed"_L1)
                         finish();
                     else
                         rotate(tokens);
                 });
}

void RefreshOperation::readError(const HttpResponse &response)
{
    const Auth0Error &error = response.error;
    if (sendAgain(error))
        return;
    m_outcome.error = refreshError(error, m_interrupted);
    // More access than that of the login can be refused without an end of the session.
    if (m_request.key.isDefault() && !target().isNew)
        m_outcome.error = refusedTokenError(response, m_outcome.error);
    if (endsSession(m_outcome.error))
        return giveUp();
    static const QStringList refusals { u"invalid_scope"_s, u"invalid_target"_s,
                                        u"invalid_request"_s, u"access_denied"_s };
    const bool isRefused = keepsRecord(refusedTokenError(response, m_outcome.error));
    if (target().isNew && (isRefused || refusals.contains(error.oauthError()))) {
        if (forgoAdded())
            return sendRequest(m_server);
        m_outcome.error = notGrantedError(m_outcome.error);
    }
    finish();
}

// Returns whether the scopes that the login did not request are not required. It is not known what
// the login of a record of an earlier version requested: the user has possibly not granted these
// scopes, and is not asked again.
bool RefreshOperation::forgoAdded()
{
    CredentialRecord &record = m_outcome.record;
    const RequestedAccess access = target();
    if (!record.requestedScopes.isEmpty() || access.audience != record.requestedAudience)
        return false;
    record.requestedScopes = scopesOfLogin(record) + access.added;
    return true;
}

// Returns an error if the token is not what was requested.
Auth0Error RefreshOperation::checkAccess(const QJsonObject &json, const QStringList &granted)
{
    const RequestedAccess access = target();
    // Not every provider has audiences. Therefore a token for the audience of the login is not
    // checked, except that of the Management API.
    // A session transfer token is recognized by its type.
    const bool isChecked = !m_request.key.isTransfer()
            && (access.audience != m_outcome.record.loginAudience
                || m_settings.isManagementApi(access.audience));
    if (isChecked && !isForAudience(json, access.audience, access.scopes)) {
        return access.isNew ? notGrantedError()
                            : Auth0Error(Auth0::ErrorCode::ConfigurationError, u"token.audience"_s);
    }
    return containsAll(granted, access.added) || forgoAdded() ? Auth0Error() : notGrantedError();
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
    rules.nonce = record.idTokenClaims.claims["nonce"_L1].toString().toUtf8();
    rules.fromRefresh = true;
    const QJsonObject &claims = record.idTokenClaims.claims;
    const QDateTime now = m_http->clock.now();
    rules.issuedAfter = notBefore(numericDate(claims, "iat"_L1), now);
    rules.authenticatedAfter = notBefore(numericDate(claims, "auth_time"_L1), now);
    // A refresh must return the same organization.
    const QString organization = record.idTokenClaims.claims["org_id"_L1].toString();
    if (isOrganizationId(organization))
        rules.organization = organization;
    rules.leeway = m_settings.login.leeway;
    return rules;
}

void RefreshOperation::adopt(const TokenSet &tokens)
{
    CredentialRecord &record = m_outcome.record;
    const AccessTokenKey &key = m_request.key;
    AccessToken token = tokens.accessToken;
    token.audience = target().audience;
    if (key.isDefault()) {
        record.requestedScopes = scopesOfLogin(record);
        record.accessToken = token;
        m_outcome.isNew = true;
    } else {
        m_outcome.token = token;
    }
    if (!tokens.idToken.isEmpty()) {
        record.idToken = tokens.idToken;
        record.idTokenClaims.updateByRefresh(tokens.idTokenClaims);
        // A refresh does not move the end of the session.
        if (!record.sessionExpiresAt.isValid())
            record.sessionExpiresAt = sessionExpiry(tokens.idTokenClaims);
    }
    rotate(tokens);
}

// The new refresh token is kept even if the ID token is invalid: the server no longer accepts the
// old one, and the session would be lost.
void RefreshOperation::rotate(const TokenSet &tokens)
{
    if (!tokens.refreshToken.isEmpty()) {
        const QString used = std::exchange(m_outcome.record.refreshToken, tokens.refreshToken);
        // The refreshes that wait for the lock read the store. If they cannot, they have only this.
        for (RefreshOperation *const other : underWay(m_settings)) {
            if (other->m_outcome.record.refreshToken == used)
                other->m_outcome.record.refreshToken = tokens.refreshToken;
        }
    }
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
    record.refusedToken.clear();
    record.savedAt = QDateTime::currentDateTimeUtc();
    record.machine = thisMachine();
    m_outcome.persistent = false;
    if (!m_store || m_slotTaken)
        return finish();
    if (m_isRead)
        return write();
    onStoreResult(m_store->read(m_key), this,
                  [this](const Auth0StoreResult &stored) { writeIfReplaceable(stored); });
}

// What could not be read before the refresh may be the record of a newer version or of another
// user.
void RefreshOperation::writeIfReplaceable(const Auth0StoreResult &stored)
{
    if (hasEnded())
        return end();
    if (!m_store || keepsUnreadable(stored))
        return finish();
    if (stored.isOk()) {
        m_slotTaken = !isOfSameSession(*CredentialRecord::fromJson(stored.data()));
        if (m_slotTaken)
            return finish();
    } else if (stored.status() != Auth0StoreResult::Status::Missing) {
        m_outcome.storageError = storeError(stored);
        return finish();
    }
    write();
}

void RefreshOperation::write()
{
    onStoreResult(m_store->write(m_key, m_outcome.record.toJson()), this,
                  [this](const Auth0StoreResult &result) { finishStoring(result); });
}

void RefreshOperation::finishStoring(const Auth0StoreResult &result)
{
    killPoint("refresh.stored");
    if (hasEnded()) {
        // A logout in another process was made between the check and the write, so the record is
        // removed again. A logout in this process removes the record itself, after this write.
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

// The server has ended the session, or the session is over. Removes its record, or marks it if it
// is kept, unless another record was stored in the meantime, or the stored record cannot be read.
// The server does not end a session that is over, so its token is revoked: by the process that
// removes the record.
void RefreshOperation::giveUp()
{
    const bool isOver = m_outcome.error.detail() == "session.expired"_L1;
    m_outcome.revoking = isOver && !m_discarded; // a logout revokes the token itself
    if (m_discarded || !m_store || m_slotTaken)
        return finish();
    killPoint("refresh.refused");
    onStoreResult(m_store->read(m_key), this, [this, isOver](const Auth0StoreResult &result) {
        const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
        const bool isRemoved = m_request.persistent
                && result.status() == Auth0StoreResult::Status::Missing;
        if (m_discarded || isRemoved)
            m_outcome.revoking = false;
        if (m_discarded || !m_store || !result.isOk() || !stored || !isOfSameSession(*stored))
            return finish();
        if (isNewer(*stored)) {
            take(*stored);
            m_outcome.error = {};
            m_outcome.revoking = false;
            return finish();
        }
        if (keepsRecord(m_outcome.error))
            return markRefused(*stored);
        changeAccountIndex(m_store, [key = m_key, isOver](AccountIndex &index) {
            index.remove(key);
            if (isOver && !index.loginPromptKeys.contains(key))
                index.loginPromptKeys.append(key);
        });
        onStoreResult(m_store->remove(m_key), this, [this](const Auth0StoreResult &removed) {
            killPoint("refresh.removed");
            if (removed.isOk() && m_store && m_store->isPersistent())
                SessionStamps::instance()->announce(m_key, {});
            finish();
        });
    });
}

// The next restore asks the server before it restores the session.
void RefreshOperation::markRefused(CredentialRecord record)
{
    record.refreshMark.clear();
    record.refreshMarkedAt = {};
    record.refusedToken = record.refreshTokenHash();
    onStoreResult(m_store->write(m_key, record.toJson()), this, [this](const Auth0StoreResult &) {
        if (hasEnded() && m_store && !m_discarded) // as in finishStoring()
            m_store->remove(m_key);
        finish();
    });
}

bool RefreshOperation::hasEnded() const
{
    return m_discarded || SessionStamps::instance()->hasEndedSince(m_key, m_endMark);
}

// The session has ended during the refresh. The record does not have to be removed here: the logout
// has removed it, or removes it after the last write of this operation.
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

// The lock is released first, so that the next operation can continue before a slot handles the
// outcome.
void RefreshOperation::finish()
{
    leaveRegistry();
    m_lock.release();
    m_outcome.error = errorOfServer(m_outcome.error, isAuth0(m_settings.login, m_server));
    if (m_outcome.revoking)
        revoke();
    else
        deleteLater();
    Q_EMIT finished(m_outcome);
}

void RefreshOperation::revoke()
{
    PendingRevocations::revoke(m_http, m_settings, m_outcome.record,
                               [self = QPointer<RefreshOperation>(this)](const Auth0Error &error) {
                                   if (!self)
                                       return;
                                   self->deleteLater();
                                   Q_EMIT self->revoked(error);
                               });
}

} // namespace Auth0Qt
