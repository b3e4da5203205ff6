// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How access tokens are refreshed, and when the user is asked to sign in for one.

#include "session/accesstokens.h"

#include "session/refresherror.h"
#include "session/requestedaccess.h"
#include "session/sessionstate.h"

#include "auth0profile.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "global/oautherrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;

namespace {

// The pause after a failed refresh ahead of expiry.
constexpr std::chrono::milliseconds AheadPause = 30s;

// The pause between two refreshes because of expiry. A server can issue tokens that expire at once.
constexpr std::chrono::milliseconds RefreshFloor = 5s;

} // namespace

void AccessTokens::setAutoRefresh(bool autoRefresh)
{
    m_autoRefresh = autoRefresh;
    armRefresh();
}

// Called when a token is used. If the token is about to expire, requests the next one while this
// one is still valid.
void AccessTokens::refreshAhead(const AccessTokenKey &key)
{
    if (!m_session->record || m_session->record->refreshToken.isEmpty())
        return;
    if (key.isDefault() && !m_lifetime.isShareOver(m_refreshShare))
        return; // nearly always, and find() costs more
    const auto found = find(key);
    if (!found || !found->lifetime.isShareOver(m_refreshShare) || heldBack(key) > 0ms)
        return;
    if (m_lastAhead.isValid() && !m_lastAhead.hasExpired(AheadPause.count()))
        return;
    m_lastAhead.start();
    refresh(key);
}

// Called again when the clock was set and when the computer wakes up.
void AccessTokens::armRefresh()
{
    QDateTime due;
    if (m_autoRefresh && m_session->record && !m_session->record->refreshToken.isEmpty())
        due = m_lifetime.shareOver(m_refreshShare);
    if (!due.isValid())
        return m_refreshTimer.stop();
    const auto pause = std::max<std::chrono::milliseconds>(m_retryPause, heldBack({}));
    m_refreshTimer.start(std::max(due, clocks().wall().addMSecs(pause.count())));
}

void AccessTokens::refreshAutomatically()
{
    if (!m_session->record || !m_autoRefresh)
        return;
    m_retryPause = std::clamp<std::chrono::seconds>(m_retryPause * 2, 10s, 600s);
    armRefresh(); // in case the refresh fails
    refresh({});
}

void AccessTokens::retryRefresh()
{
    m_retryPause = {};
    m_lastAhead.invalidate();
    armRefresh();
}

void AccessTokens::refreshForWaiters()
{
    for (const Waiter &waiter : std::as_const(m_waiters))
        refreshFor(waiter.request);
}

// Starts the refresh that a waiting request needs, now or when it is no longer held back.
void AccessTokens::refreshFor(const CredentialsRequest &request)
{
    // A login that is being stored has a new token.
    if (m_session->isStoringLogin() || !m_session->record)
        return;
    const AccessTokenKey key = normalized(request.key);
    if (!(request.confirmed || guardCheck.isOpen()) || m_forUser.contains(key))
        return;
    const auto found = find(key);
    const bool isExpired = found && found->lifetime.remaining() <= 0s;
    const bool isForced = request.forceRefresh || !request.rejectedToken.isEmpty();
    if (const auto held = heldBack(key); held > 0ms && isExpired && !isForced) {
        if (!m_floorTimer.isActive() || held < m_floorTimer.remainingTimeAsDuration())
            m_floorTimer.start(held);
    } else if (!m_session->record->refreshToken.isEmpty()) {
        refresh(key);
    } else if (!m_session->attempt) {
        askUser(key, noRefreshTokenError(), loginHint());
    }
}

// The time for which this token is not refreshed because of its expiry.
std::chrono::milliseconds AccessTokens::heldBack(const AccessTokenKey &key) const
{
    const auto refreshed = m_refreshed.constFind(key.id());
    return refreshed == m_refreshed.cend() || !find(key)
            ? 0ms
            : std::max(0ms, *refreshed + RefreshFloor - clocks().steady());
}

void AccessTokens::refresh(const AccessTokenKey &key)
{
    QPointer<RefreshOperation> &operation = m_refreshes[key.id()];
    if (operation)
        return;
    m_session->beginOperation();
    operation = RefreshOperation::run(m_session->http, m_session->settings,
                                      { *m_session->record, m_session->persistent, key });
    connect(operation, &RefreshOperation::finished, this,
            [this, key, begun = m_session->generation,
             sender = operation.data()](const RefreshOutcome &outcome) {
                if (outcome.revoking)
                    m_session->awaitRevocation(sender);
                if (begun == m_session->generation)
                    return finishRefresh(key, outcome);
                // The session has ended, or a login has replaced it.
                m_refreshes.remove(key.id());
                serveLater();
            });
}

// The refresh finds that the session is over, and removes the record.
void AccessTokens::endExpired()
{
    refresh({});
}

void AccessTokens::leaveRefreshes()
{
    const auto operations = std::exchange(m_refreshes, {});
    for (RefreshOperation *operation : operations) {
        if (operation)
            operation->disconnect(this);
    }
}

void AccessTokens::finishRefresh(const AccessTokenKey &key, const RefreshOutcome &outcome)
{
    m_refreshes.remove(key.id());
    if (outcome.asked)
        m_session->updateOnline(outcome.error);
    m_session->changed();
    if (!m_session->record)
        return;
    if (outcome.record.subject != m_session->record->subject) // a refresh of a previous session
        return serveLater();
    const QString hint = loginHint();
    if (!outcome.error && !key.isTransfer())
        m_refreshed.insert(key.id(), clocks().steady());
    Q_EMIT refreshed(outcome); // the session takes the record, or ends
    if (outcome.error.code() == ErrorCode::NotAuthenticated)
        return;
    if (outcome.error) {
        if (key.isDefault() && outcome.error.detail() == "refresh.not_granted"_L1) {
            const LoginRequest &login = m_session->settings.login;
            m_refusal = { outcome.error, login.audience, login.scopes };
        }
        // A quiet request does not wait for the user.
        const bool isAsked = askUser(key, outcome.error, hint);
        return fail(
                [this, key, isAsked](const Waiter &waiter) {
                    const bool concerns = !m_session->record
                            || normalized(waiter.request.key) == key;
                    return concerns && (!isAsked || waiter.request.quiet);
                },
                outcome.error);
    }
    m_refusal = {};
    qCDebug(lcProvider, "refreshed");
    m_lastAhead.invalidate();
    if (outcome.token)
        m_others.insert(key.id(),
                        { *outcome.token, TokenLifetime::issued(outcome.token->expiresAt) });
    serveLater(key);
    if (key.isDefault() && m_session->record && !hasRequestedAccess())
        compareLater(); // the settings have changed since the request
}

bool AccessTokens::isRefused() const
{
    const LoginRequest &login = m_session->settings.login;
    return m_refusal.error && m_refusal.audience == login.audience
            && m_refusal.scopes == login.scopes && m_session->record && !hasRequestedAccess();
}

void AccessTokens::endInteraction()
{
    m_interaction = {};
    m_forUser.clear();
}

QString AccessTokens::loginHint() const
{
    const Auth0Profile *const profile = m_session->profile;
    return profile->email().isEmpty() ? profile->username() : profile->email();
}

bool AccessTokens::mayAskUser() const
{
    return m_session->settings.interactionPolicy == Auth0::InteractionPolicy::Ask && canAskUser
            && canAskUser();
}

// Returns whether the user is asked to sign in. If so, the requests wait for that login.
bool AccessTokens::askUser(const AccessTokenKey &key, const Auth0Error &error, const QString &hint)
{
    const bool lacksAccess = key.isDefault() && m_session->record && !hasRequestedAccess();
    const bool isWanted = lacksAccess
            || std::any_of(m_waiters.cbegin(), m_waiters.cend(),
                           [](const Waiter &waiter) { return !waiter.request.quiet; });
    if (!needsUser(error) || !isWanted || !mayAskUser())
        return false;
    if (!m_forUser.contains(key))
        m_forUser.append(key);
    // A login is already needed, or in progress. One that links an account gives no access.
    const bool isAsked = m_interaction || (m_session->attempt && !m_session->attempt->isLink());
    if (!m_interaction)
        m_interaction = error;
    if (isAsked)
        return true;
    Auth0LoginOptions options;
    if (!key.isTransfer()) // it comes with the session
        options.setAudience(key.audience);
    options.setScopes(key.scopes);
    options.setLoginHint(hint);
    // If the browser is signed in, Auth0 completes a login without showing a page. These values
    // make it ask for the second factor.
    if (error.code() == ErrorCode::MfaRequired)
        options.setAcrValues({ u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s });
    m_session->queue.add([this, options] { Q_EMIT interactionRequired(options); });
    return true;
}

// The user is not asked again for what the server has already refused.
void AccessTokens::compareAfterLogin()
{
    if (std::exchange(m_compareAfterLogin, false) && !isRefused())
        compareLater();
}

// If the session still exists, it continues to serve the requests for its other tokens.
void AccessTokens::loginFailed()
{
    compareAfterLogin();
    if (!m_interaction)
        return;
    const Auth0Error error = std::exchange(m_interaction, {});
    const QList<AccessTokenKey> keys = std::exchange(m_forUser, {});
    fail(
            [this, keys](const Waiter &waiter) {
                return !m_session->record || keys.contains(normalized(waiter.request.key));
            },
            error);
}

} // namespace Auth0Qt
