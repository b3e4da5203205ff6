// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/accesstokens.h"

#include "session/refresherror.h"
#include "session/requestedaccess.h"
#include "session/sessionstate.h"

#include "auth0profile.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "http/http.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qrandom.h>
#include <QtGui/qguiapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;

namespace {

Auth0Credentials refusal(ErrorCode code, const QString &detail)
{
    return Auth0CredentialsData::failed(Auth0Error(code, detail));
}

bool isValid(const AccessToken &token, const TokenLifetime &lifetime,
             std::chrono::seconds minValidity = {})
{
    return !token.value.isEmpty() && lifetime.remaining() > std::max(minValidity, 0s);
}

} // namespace

AccessTokens::AccessTokens(SessionState *session)
    : m_session(session)
{
    connect(&guardCheck, &GuardCheck::answered, this, &AccessTokens::finishGuard);
    m_floorTimer.setSingleShot(true);
    connect(&m_floorTimer, &QTimer::timeout, this, &AccessTokens::refreshForWaiters);
    connect(&m_refreshTimer, &WallClockTimer::timeout, this, &AccessTokens::refreshAutomatically);
    connect(&m_refreshTimer, &WallClockTimer::clockJumped, this, &AccessTokens::armRefresh);
}

void AccessTokens::updateOwnToken(Source source)
{
    const CredentialRecord &record = *m_session->record;
    const QDateTime &expiresAt = record.accessToken.expiresAt;
    m_lifetime = source == Source::Server ? TokenLifetime::issued(expiresAt)
                                          : TokenLifetime::restored(expiresAt, record.savedAt);
    // Random, so that processes that start at the same time do not refresh at the same time.
    m_refreshShare = 0.75 + QRandomGenerator::global()->generateDouble() / 10;
    m_retryPause = {};
    armRefresh();
}

void AccessTokens::add(const AccessToken &token)
{
    const AccessTokenKey key { token.audience, {} };
    m_others.insert(key.id(), { token, TokenLifetime::issued(token.expiresAt) });
}

bool AccessTokens::hasRequestedAccess() const
{
    return Auth0Qt::hasRequestedAccess(*m_session->record, m_session->settings);
}

// Later, because an application sets its audience and its scopes one after the other.
void AccessTokens::compareLater()
{
    if (m_session->record)
        m_session->queue.add([this] { compare(); });
}

void AccessTokens::compare()
{
    if (!m_session->record || hasRequestedAccess())
        return;
    if (m_session->attempt)
        m_compareAfterLogin = true;
    else if (m_session->record->refreshToken.isEmpty())
        askUser({}, noRefreshTokenError(), loginHint());
    else
        refresh({});
}

void AccessTokens::clear()
{
    m_others.clear();
    m_refreshed.clear();
    m_refusal = {};
    m_compareAfterLogin = false;
    m_interaction = {};
    m_forUser.clear();
    m_refreshTimer.stop();
    guardCheck.close();
}

void AccessTokens::close()
{
    // The destructor of a promise ends its future with provider.destroyed. This can run code of the
    // application, so m_waiters is emptied first.
    const QList<Waiter> dropped = std::exchange(m_waiters, {});
    Q_UNUSED(dropped)
}

// --- Credentials

QFuture<Auth0Credentials> AccessTokens::credentials(const CredentialsRequest &request)
{
    if (const auto credentials = answer(request)) {
        refreshAhead(normalized(request.key));
        return finishedFuture(*credentials);
    }
    const Waiter waiter { CredentialsPromise(), request };
    m_waiters.append(waiter);
    askGuard();
    refreshFor(request);
    return waiter.promise.future();
}

// The audience has the host of the domain to which the tokens are issued.
QFuture<Auth0Credentials> AccessTokens::sessionTransfer()
{
    CredentialsRequest request;
    request.key.audience = u"urn:%1:session_transfer"_s.arg(
            QUrl(m_session->settings.issuer()).authority());
    request.key.transfer = ++s_transfers;
    request.forceRefresh = true;
    return credentials(request);
}

void AccessTokens::withCredentials(const CredentialsRequest &request,
                                   std::function<void(const Auth0Credentials &)> callback)
{
    m_session->beginTask();
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        m_session->endTask();
        callback(watcher->result());
    });
    watcher->setFuture(credentials(request));
}

std::optional<Auth0Credentials> AccessTokens::available() const
{
    if (!guardCheck.isOpen() || !isOwnTokenValid())
        return {};
    const AccessToken &token = m_session->record->accessToken;
    return isForApis(token) ? std::optional(credentialsOf(token)) : std::nullopt;
}

Auth0Credentials AccessTokens::credentialsOf(const AccessToken &token) const
{
    return Auth0CredentialsData::create(token, m_session->record->idToken,
                                        m_session->http->clock.offset());
}

bool AccessTokens::isOwnTokenValid() const
{
    return m_session->record && !m_session->isOver() && hasRequestedAccess()
            && isValid(m_session->record->accessToken, m_lifetime);
}

AccessToken AccessTokens::userinfoToken() const
{
    if (isOwnTokenValid())
        return m_session->record->accessToken;
    const auto login = find({ m_session->record->loginAudience, {} });
    return login && isValid(login->token, login->lifetime) ? login->token : AccessToken();
}

// Clears the audience and the scopes if they are those of the session's own access token.
AccessTokenKey AccessTokens::normalized(AccessTokenKey key) const
{
    if (key.isDefault())
        return key;
    key.scopes.removeDuplicates();
    key.scopes.sort();
    if (!m_session->record)
        return key;
    const AccessToken &own = m_session->record->accessToken;
    if (key.audience == requestedAccess(*m_session->record, m_session->settings).audience)
        key.audience.clear();
    QStringList ownScopes = own.scopes;
    ownScopes.sort();
    if (key.audience.isEmpty() && key.scopes == ownScopes)
        key.scopes.clear();
    return key;
}

std::optional<AccessTokens::FoundToken> AccessTokens::find(const AccessTokenKey &key) const
{
    if (key.isDefault()) {
        return hasRequestedAccess()
                ? std::optional(FoundToken { m_session->record->accessToken, m_lifetime })
                : std::nullopt;
    }
    const auto it = m_others.constFind(key.id());
    return it == m_others.cend() ? std::nullopt
                                 : std::optional(FoundToken { it->token, it->lifetime });
}

Auth0Credentials AccessTokens::release(const AccessToken &token, const CredentialsRequest &request)
{
    if (request.forApi && !isForApis(token))
        return refusal(ErrorCode::ConfigurationError, u"credentials.management_token"_s);
    if (!request.quiet) // a quiet request is no sign of the user's presence
        guardCheck.pass();
    return credentialsOf(token);
}

// A token that changes the user's data at Auth0 must not be sent to an API of the application.
bool AccessTokens::isForApis(const AccessToken &token) const
{
    const SessionSettings &settings = m_session->settings;
    return token.audience == settings.login.audience || !settings.isUserApi(token.audience);
}

// Returns nothing if the request has to wait. isIssued: the token that the request has waited for
// has just been issued.
std::optional<Auth0Credentials> AccessTokens::answer(const CredentialsRequest &request,
                                                     bool isIssued)
{
    if (m_session->queue.isClosed())
        return refusal(ErrorCode::Cancelled, u"provider.destroyed"_s);
    const bool sessionMayCome = m_session->restoring || m_session->attempt || m_interaction;
    if (!m_session->record) {
        if (sessionMayCome)
            return std::nullopt;
        return refusal(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
    }
    if (m_session->isOver() || (!request.confirmed && !guardCheck.isOpen()))
        return std::nullopt;
    const AccessTokenKey key = normalized(request.key);
    const auto found = find(key);
    const auto isGood = [&] {
        if (request.forceRefresh || found->token.value == request.rejectedToken)
            return false;
        return isValid(found->token, found->lifetime, request.minValidity);
    };
    if (found && !found->token.value.isEmpty() && (isIssued || isGood()))
        return release(found->token, request);
    if (key.isDefault() && isRefused() && !request.forceRefresh
        && (request.quiet || !mayAskUser())) {
        return Auth0CredentialsData::failed(m_refusal.error);
    }
    const bool userMayCome = sessionMayCome || (!request.quiet && mayAskUser());
    if (m_session->record->refreshToken.isEmpty() && !userMayCome)
        return Auth0CredentialsData::failed(noRefreshTokenError());
    return std::nullopt;
}

void AccessTokens::serveLater(const std::optional<AccessTokenKey> &issued)
{
    if (!m_waiters.isEmpty())
        m_session->queue.add([this, issued] { serve(issued); });
}

void AccessTokens::serve(const std::optional<AccessTokenKey> &issued)
{
    const QPointer<AccessTokens> self(this);
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        CredentialsPromise promise = waiter.promise;
        if (promise.isFinished())
            continue; // cancelled by its caller
        CredentialsRequest request = waiter.request;
        const bool isIssued = m_session->record && issued && normalized(request.key) == *issued;
        if (isIssued) { // what the request asks for, if it has to wait for the guard
            request.forceRefresh = false;
            request.minValidity = {};
            request.rejectedToken.clear();
        }
        if (const auto credentials = answer(request, isIssued))
            promise.finish(*credentials); // a continuation can delete this object
        else
            m_waiters.append({ promise, request });
        if (!self)
            return;
    }
    if (issued && issued->isTransfer())
        m_others.remove(issued->id());
    askGuard();
    refreshForWaiters();
}

void AccessTokens::failAll(const Auth0Error &error)
{
    fail([](const Waiter &) { return true; }, error);
}

void AccessTokens::fail(const Condition &condition, const Auth0Error &error)
{
    const auto first = std::stable_partition(
            m_waiters.begin(), m_waiters.end(),
            [&](const Waiter &waiter) { return !condition(waiter); });
    const QList<Waiter> failed(first, m_waiters.end());
    m_waiters.remove(m_waiters.size() - failed.size(), failed.size());
    if (failed.isEmpty())
        return;
    m_session->queue.add([failed, error] {
        for (const Waiter &waiter : failed)
            CredentialsPromise(waiter.promise).finish(Auth0CredentialsData::failed(error));
    });
}

// --- The guard

void AccessTokens::askGuard()
{
    if (!m_session->record || guardCheck.isOpen())
        return;
    const bool isNeeded = std::any_of(
            m_waiters.cbegin(), m_waiters.cend(),
            [](const Waiter &waiter) { return !waiter.request.confirmed; });
    if (isNeeded)
        guardCheck.ask(
                QCoreApplication::translate("Auth0Provider",
                                            "Confirm that it is you: %1 wants to use your session.")
                        .arg(QGuiApplication::applicationDisplayName()));
}

// The guard's answer applies to all waiting requests. With GuardPolicy::Always the next request
// asks again.
void AccessTokens::finishGuard(bool confirmed)
{
    if (!confirmed) {
        return fail([](const Waiter &waiter) { return !waiter.request.confirmed; },
                    Auth0Error(ErrorCode::Cancelled, u"guard.refused"_s));
    }
    for (Waiter &waiter : m_waiters)
        waiter.request.confirmed = true;
    serveLater();
}

} // namespace Auth0Qt
