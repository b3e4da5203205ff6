// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Session does with its tokens: hands them out and renews them.

#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/session.h"

#include "auth0profile.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qguiapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;

namespace {

// How long a refresh ahead of time that failed is not tried again.
constexpr std::chrono::milliseconds AheadPause = 30s;

Auth0Credentials refusal(ErrorCode code, const QString &detail)
{
    return Auth0CredentialsData::failed(Auth0Error(code, detail));
}

} // namespace

// --- Credentials

QFuture<Auth0Credentials> Session::credentials(const Need &need)
{
    Waiter waiter { CredentialsPromise(), need };
    if (const auto credentials = answer(need)) {
        waiter.promise.finish(*credentials);
        refreshAhead(plain(need.request));
    } else {
        m_waiters.append(waiter);
        askGuard();
        refreshForWaiters();
    }
    return waiter.promise.future();
}

QString Session::authorizationHeader() const
{
    if (!m_record || !gate.isOpen() || !isValid(ownToken(), {}))
        return {};
    return u"Bearer "_s + m_record->accessToken;
}

TokenRequest Session::plain(TokenRequest request) const
{
    request.scopes.removeDuplicates();
    request.scopes.sort();
    if (!m_record)
        return request;
    if (request.audience == m_record->audience)
        request.audience.clear();
    QStringList own = m_record->scopes;
    own.sort();
    if (request.audience.isEmpty() && request.scopes == own)
        request.scopes.clear();
    return request;
}

AccessToken Session::ownToken() const
{
    return { m_record->accessToken, m_record->tokenType, m_record->scopes, m_record->audience,
             m_lifetime };
}

std::optional<AccessToken> Session::tokenFor(const TokenRequest &request) const
{
    if (request.isDefault())
        return ownToken();
    const auto it = m_tokens.constFind(request.id());
    return it == m_tokens.cend() ? std::nullopt : std::optional<AccessToken>(*it);
}

bool Session::isValid(const AccessToken &token, std::chrono::seconds minValidity)
{
    return !token.value.isEmpty() && token.lifetime.remaining() > std::max(minValidity, 0s);
}

Auth0Credentials Session::hand(const AccessToken &token, const Need &need)
{
    if (!need.quiet) // else it is no sign of the person
        gate.pass();
    return Auth0CredentialsData::create(token.value, m_record->idToken, token.type, token.scopes,
                                        token.audience, token.lifetime.expiresAt());
}

// What there is for a caller. Nothing: it has to wait.
std::optional<Auth0Credentials> Session::answer(const Need &need)
{
    if (m_closed)
        return refusal(ErrorCode::Cancelled, u"provider.destroyed"_s);
    const bool sessionMayCome = m_restoring || m_attempt || m_interaction;
    if (!m_record) {
        if (sessionMayCome)
            return std::nullopt;
        return refusal(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
    }
    if (!need.confirmed && !gate.isOpen())
        return std::nullopt;
    const auto token = tokenFor(plain(need.request));
    if (!need.forceRefresh && token && isValid(*token, need.minValidity))
        return hand(*token, need);
    if (m_record->refreshToken.isEmpty() && !sessionMayCome)
        return refusal(ErrorCode::LoginRequired, u"refresh.no_refresh_token"_s);
    return std::nullopt;
}

void Session::serveWaitersLater(const std::optional<TokenRequest> &fresh)
{
    if (!m_waiters.isEmpty())
        addOutcome([fresh](Session *s) { s->serveWaiters(fresh); });
}

// After a refresh or a login everybody who wanted that token gets it, even when its lifetime is
// shorter than a caller asked for: there is none that lasts longer.
void Session::serveWaiters(const std::optional<TokenRequest> &fresh)
{
    const QPointer<Session> self(this);
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (Waiter waiter : waiters) {
        if (waiter.promise.isFinished())
            continue; // its caller has cancelled
        Need need = waiter.need;
        if (m_record && fresh && plain(need.request) == *fresh) {
            need.forceRefresh = false;
            need.minValidity = {};
        }
        if (const auto credentials = answer(need))
            waiter.promise.finish(*credentials); // a continuation may do anything
        else
            m_waiters.append({ waiter.promise, need });
        if (!self)
            return;
    }
    askGuard();
    refreshForWaiters();
}

void Session::failWaiters(const Auth0Error &error)
{
    endWaiters(std::exchange(m_waiters, {}), error);
}

void Session::failWaiters(const TokenRequest &request, const Auth0Error &error)
{
    QList<Waiter> failed;
    QList<Waiter> others;
    for (const Waiter &waiter : std::as_const(m_waiters))
        (plain(waiter.need.request) == request ? failed : others).append(waiter);
    m_waiters = others;
    endWaiters(failed, error);
}

void Session::endWaiters(const QList<Waiter> &waiters, const Auth0Error &error)
{
    if (waiters.isEmpty())
        return;
    addOutcome([waiters, error](Session *) {
        for (Waiter waiter : waiters)
            waiter.promise.finish(Auth0CredentialsData::failed(error));
    });
}

// --- The guard

void Session::askGuard()
{
    const bool isWanted = m_record
            && std::any_of(m_waiters.cbegin(), m_waiters.cend(),
                           [](const Waiter &waiter) { return !waiter.need.confirmed; });
    if (isWanted && !gate.isOpen())
        gate.ask(QCoreApplication::translate(
                         "Auth0Provider", "Confirm that it is you: %1 wants to use your session.")
                         .arg(QGuiApplication::applicationDisplayName()));
}

// Everybody who was waiting shares the answer; under GuardPolicy::Always the next one is asked
// again.
void Session::finishGuard(bool confirmed)
{
    if (!confirmed) {
        QList<Waiter> refused;
        QList<Waiter> others;
        for (const Waiter &waiter : std::as_const(m_waiters))
            (waiter.need.confirmed ? others : refused).append(waiter);
        m_waiters = others;
        return endWaiters(refused, Auth0Error(ErrorCode::Cancelled, u"guard.refused"_s));
    }
    for (Waiter &waiter : m_waiters)
        waiter.need.confirmed = true;
    serveWaitersLater();
}

// --- Refresh

void Session::setAutoRefresh(bool autoRefresh)
{
    m_autoRefresh = autoRefresh;
    armRefresh();
}

// Somebody needs tokens, and this one's end is near: the next is fetched while it is still good.
void Session::refreshAhead(const TokenRequest &request)
{
    if (!m_record || m_record->refreshToken.isEmpty())
        return;
    const auto token = tokenFor(request);
    const QDateTime due = token ? token->lifetime.shareOver(m_refreshShare) : QDateTime();
    if (!due.isValid() || due > clocks().wall())
        return;
    if (m_lastAhead.isValid() && !m_lastAhead.hasExpired(AheadPause.count()))
        return; // it did not work a moment ago
    m_lastAhead.start();
    refresh(request);
}

// Also after the clock was set or the computer woke up.
void Session::armRefresh()
{
    QDateTime due;
    if (m_autoRefresh && m_record && !m_record->refreshToken.isEmpty())
        due = m_lifetime.shareOver(m_refreshShare);
    if (!due.isValid())
        return m_refreshTimer.stop();
    m_refreshTimer.start(std::max(due, clocks().wall().addSecs(m_retryPause.count())));
}

void Session::refreshByItself()
{
    if (!m_record || !m_autoRefresh)
        return;
    m_retryPause = std::clamp<std::chrono::seconds>(m_retryPause * 2, 10s, 600s);
    armRefresh(); // should it fail; a success arms it anew
    refresh({});
}

void Session::refreshForWaiters()
{
    // A login that is being stored brings a new token anyway.
    if (loginIsStored() || !m_record || m_record->refreshToken.isEmpty())
        return;
    for (const Waiter &waiter : std::as_const(m_waiters)) {
        const TokenRequest request = plain(waiter.need.request);
        if ((waiter.need.confirmed || gate.isOpen()) && !m_forPerson.contains(request))
            refresh(request);
    }
}

void Session::refresh(const TokenRequest &request)
{
    QPointer<RefreshOperation> &operation = m_refreshes[request.id()];
    if (operation)
        return;
    beginOperation();
    operation = RefreshOperation::run(m_http, settings, { *m_record, m_persistent, request });
    connect(operation, &RefreshOperation::finished, this,
            [this, request](const RefreshOutcome &outcome) { finishRefresh(request, outcome); });
}

void Session::leaveRefreshes()
{
    const auto operations = std::exchange(m_refreshes, {});
    for (RefreshOperation *operation : operations) {
        if (operation)
            operation->disconnect(this);
    }
}

void Session::finishRefresh(const TokenRequest &request, const RefreshOutcome &outcome)
{
    m_refreshes.remove(request.id());
    if (outcome.asked)
        noteAnswer(outcome.error);
    changed();
    if (!m_record)
        return;
    if (outcome.record.subject != m_record->subject) // it was another session's in the same slot
        return serveWaitersLater();
    if (outcome.error.code() == ErrorCode::NotAuthenticated)
        return endWithOthers();
    const QString hint = m_profile->email().isEmpty() ? m_profile->username() : m_profile->email();
    if (outcome.error.code() == ErrorCode::LoginRequired) {
        lose(outcome.error);
        if (!askPerson(request, outcome.error, hint))
            failWaiters(outcome.error);
        return;
    }
    // The profile may have been loaded meanwhile.
    CredentialRecord record = outcome.record;
    const bool hasNews = record.takeNewerProfile(*m_record);
    setRecord(record, outcome.persistent.value_or(m_persistent),
              outcome.isNew ? Source::Server : Source::Store);
    if (hasNews)
        storeProfile();
    if (outcome.storageError)
        fail(outcome.storageError);
    if (outcome.error) {
        fail(outcome.error);
        if (!askPerson(request, outcome.error, hint))
            failWaiters(request, outcome.error);
        return;
    }
    qCDebug(lcProvider, "refreshed");
    m_lastAhead.invalidate();
    if (outcome.token)
        m_tokens.insert(request.id(), *outcome.token);
    serveWaitersLater(request);
}

// Whether somebody will bring the person to sign in: the calls that wait go on when that is done.
bool Session::askPerson(const TokenRequest &request, const Auth0Error &error,
                        const QString &loginHint)
{
    const bool isForPerson = error.code() == ErrorCode::LoginRequired
            || error.code() == ErrorCode::MfaRequired;
    const bool isWanted = std::any_of(m_waiters.cbegin(), m_waiters.cend(),
                                      [](const Waiter &waiter) { return !waiter.need.quiet; });
    if (!isForPerson || !isWanted || settings.interactionPolicy != Auth0::InteractionPolicy::Ask
        || !canAskPerson || !canAskPerson()) {
        return false;
    }
    m_forPerson.append(request);
    const bool isAsked = m_interaction || m_attempt; // after that login the server is asked again
    if (!m_interaction)
        m_interaction = error;
    if (isAsked)
        return true;
    Auth0LoginOptions options;
    options.setAudience(request.audience);
    options.setLoginHint(loginHint);
    // The login would be over at once by the browser's session: this is how Auth0 is asked for the
    // other factor all the same.
    if (error.code() == ErrorCode::MfaRequired) {
        options.setAcrValues({ u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s });
    }
    addOutcome([options](Session *s) { Q_EMIT s->interactionRequired(options); });
    return true;
}

// The login has ended without success. Whoever has the session as before, and wants another token,
// goes on.
void Session::personRefused()
{
    if (!m_interaction)
        return;
    const Auth0Error error = m_interaction;
    const QList<TokenRequest> requests = m_forPerson;
    forgetInteraction();
    if (!m_record)
        return failWaiters(error);
    for (const TokenRequest &request : requests)
        failWaiters(request, error);
}

void Session::forgetInteraction()
{
    m_interaction = {};
    m_forPerson.clear();
}

} // namespace Auth0Qt
