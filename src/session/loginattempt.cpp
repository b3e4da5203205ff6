// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/loginattempt.h"

#include "session/killpoint.h"
#include "session/requestedaccess.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/devicetransaction.h"
#include "flow/findserver.h"
#include "flow/logintransaction.h"
#include "flow/userinfo.h"
#include "global/errortexts.h"
#include "http/http.h"
#include "profile/profileclaims.h"
#include "store/machine.h"
#include "token/idtoken.h"

#include <QtCore/qtimer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto UserinfoPatience = 3s;

// The page is there, and the user types. Before, the browser needs the processor.
constexpr auto PrepareDelay = 1s;

} // namespace

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
    m_storing = m_grant.rotates();
    change(way);
    killPoint("login.begun");
}

void LoginAttempt::setLinker(Auth0::ProfileUpdate update, Linker linker)
{
    m_linkUpdate = update;
    m_linker = std::move(linker);
}

void LoginAttempt::setIdTokenHint(const QString &idToken)
{
    m_request.options.setIdTokenHint(idToken);
}

void LoginAttempt::change(Way way)
{
    if (isTooLateToChange())
        return;
    dropTransaction();
    // Only the authorization endpoint changes identities.
    if (way != Way::Browser && !m_request.identitiesOf.isEmpty())
        return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"profile.link_browser"_s));
    m_transaction = transaction(way);
    connect(m_transaction, &Transaction::finished, this, [this](const Result<TokenSet> &tokens) {
        if (tokens)
            takeTokens(*tokens);
        else
            finish(tokens.error());
    });
    m_transaction->start();
}

Transaction *LoginAttempt::transaction(Way way)
{
    switch (way) {
    case Way::Browser:
        break;
    case Way::Device:
        return deviceTransaction();
    case Way::Grant:
        return new GrantTransaction(m_http, m_request, m_grant, this);
    }
    return browserTransaction();
}

LoginTransaction *LoginAttempt::browserTransaction()
{
    auto *const transaction = new LoginTransaction(m_http, m_request, this);
    transaction->setLogo(m_logo);
    connect(transaction, &LoginTransaction::authorizeUrlReady, this,
            [this](const QUrl &authorizeUrl, const QUrl &redirectUri) {
                m_redirectUri = redirectUri;
                QTimer::singleShot(PrepareDelay, this, &LoginAttempt::prepare);
                Q_EMIT authorizeUrlReady(authorizeUrl, redirectUri);
            });
    connect(transaction, &LoginTransaction::redirectAccepted, this, [this] {
        m_answered = true;
        killPoint("login.redirected");
        // While the server answers.
        QMetaObject::invokeMethod(this, &LoginAttempt::prepare, Qt::QueuedConnection);
        lock();
        Q_EMIT answered();
    });
    return transaction;
}

// What the end of the login needs, and takes time only once.
void LoginAttempt::prepare()
{
    if (m_finished || isLink() || std::exchange(m_prepared, true))
        return;
    prepareStore(m_store, m_settings.key());
    if (m_transaction)
        m_transaction->prepareKeys();
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
    // Deleted later, because it may be the caller. Its listener and its flow are deleted with it.
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

bool LoginAttempt::renewAuthorizeUrl()
{
    auto *const transaction = qobject_cast<LoginTransaction *>(m_transaction);
    return transaction && transaction->renewAuthorizeUrl();
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
    // It is not known for which audience a refresh token of an earlier application is. The session
    // then refreshes for the audience of the settings.
    if (!m_grant.rotates()) {
        m_record.loginAudience = m_request.effectiveAudience();
        m_record.requestedAudience = m_settings.login.audience;
    }
    m_record.requestedScopes = m_settings.login.scopes;
    takeAccessToken(tokens.accessToken);
    m_record.refreshToken = tokens.refreshToken;
    // Also if the access token is a bearer token: RFC 9449 section 5 binds the refresh token alone.
    m_record.dpopKey = m_transaction->dpopKey();
    m_record.idToken = tokens.idToken;
    m_record.organization = m_request.effectiveOrganization();
    m_record.idTokenClaims.update(tokens.idTokenClaims);
    m_record.sessionExpiresAt = sessionExpiry(tokens.idTokenClaims);

    if (isLink()) {
        m_linker(m_record, [self = QPointer<LoginAttempt>(this)](const Auth0Error &error) {
            if (self)
                self->finish(error);
        });
        return;
    }

    lock();
    if (needsUserinfo())
        loadUserinfo(tokens.accessToken);
    else
        finishRecord();
}

// Whether the user's name can only be at userinfo (OpenID Connect Core section 5.4).
bool LoginAttempt::needsUserinfo() const
{
    return m_settings.profileSources.testFlag(Auth0::ProfileSource::Userinfo)
            && m_record.idTokenClaims.claims["name"_L1].toString().isEmpty();
}

// The application shows the name when the login has finished, so the login waits for it, but not
// for long. Without an answer the profile is loaded after the login, as usual.
void LoginAttempt::loadUserinfo(const AccessToken &accessToken)
{
    auto *const context = new QObject(this);
    const auto end = [this, context] {
        context->deleteLater();
        finishRecord();
    };
    requestUserinfo(m_http, m_settings.login, accessToken, context,
                    [this, end](const Result<QJsonObject> &claims) {
                        if (m_isWhole)
                            return; // too late
                        m_hasUserinfo = claims
                                && claims->value("sub"_L1).toString() == m_record.subject;
                        if (m_hasUserinfo)
                            m_record.userinfoClaims.update(withoutForeignTokens(*claims));
                        end();
                    });
    QTimer::singleShot(UserinfoPatience, context, end);
}

// A refresh of the previous session, in this or another process, writes the same record and must
// not overwrite the new one. The timeout limits the wait for a process that hangs. The lock is
// acquired while the server answers.
void LoginAttempt::lock()
{
    if (m_lock || isLink())
        return;
    m_lock = std::make_unique<SessionLock>(m_settings.key(), lockScope(m_store));
    connect(m_lock.get(), &SessionLock::finished, this, [this] {
        m_lockEnded = true;
        if (m_isWhole)
            store();
    });
    m_lock->acquire(30s);
}

void LoginAttempt::finishRecord()
{
    if (std::exchange(m_isWhole, true))
        return;
    killPoint("login.tokens");
    if (m_lockEnded)
        store();
}

void LoginAttempt::takeAccessToken(AccessToken token)
{
    token.audience = m_record.loginAudience;
    // The audience of the session's own access token.
    m_record.accessToken.audience = requestedAccess(m_record, m_settings).audience;
    if (token.audience == m_record.accessToken.audience)
        m_record.accessToken = token;
    else
        m_managementToken = token;
    m_record.accessToken.type = token.type; // a later one must be of the same type
}

void LoginAttempt::store()
{
    if (m_discarded || !m_store) {
        return finishStoring(Auth0StoreResult(Auth0StoreResult::Status::Unavailable));
    }
    if (!m_readsReplaced)
        return write();
    onStoreResult(m_store->read(m_settings.key()), this, [this](const Auth0StoreResult &result) {
        if (const auto stored = CredentialRecord::fromJson(result.data()))
            m_replaced = *stored;
        if (m_discarded || !m_store)
            finishStoring(Auth0StoreResult(Auth0StoreResult::Status::Unavailable));
        else
            write();
    });
}

void LoginAttempt::write()
{
    m_record.savedAt = QDateTime::currentDateTimeUtc();
    m_record.machine = thisMachine();
    m_persistent = m_store->isPersistent();
    killPoint("login.locked");
    onStoreResult(m_store->write(m_settings.key(), m_record.toJson()), this,
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
            // A session that cannot be stored must not remain valid at the server.
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
    const Auth0Error shown = errorOfServer(error, isAuth0(m_request, server()));
    dropTransaction();
    QMetaObject::invokeMethod(
            this, [this, shown] { Q_EMIT finished(shown); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
