// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Session does with its tokens: hands them out, renews them, asks for the profile with them.

#include "loginattempt.h"
#include "serveraccess.h"
#include "session.h"
#include "storeaccess.h"

#include "../auth0credentials_p.h"
#include "../http/http.h"
#include "../logging_p.h"

#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

namespace {

Auth0Credentials refusal(ErrorCode code, const QString &detail)
{
    return Auth0CredentialsData::failed(Auth0Error(code, detail));
}

} // namespace

// --- Credentials

QFuture<Auth0Credentials> Session::credentials(std::chrono::seconds minValidity, bool forceRefresh)
{
    Waiter waiter { CredentialsPromise(), minValidity, forceRefresh };
    if (const auto credentials = answer(waiter)) {
        waiter.promise.finish(*credentials);
    } else {
        m_waiters.append(waiter);
        refreshForWaiters();
    }
    return waiter.promise.future();
}

bool Session::hasValidToken(std::chrono::seconds minValidity) const
{
    if (!m_record || m_record->accessToken.isEmpty())
        return false;
    if (!m_record->expiresAt.isValid())
        return true; // the server did not say
    return QDateTime::currentDateTimeUtc().secsTo(m_record->expiresAt)
            > std::max<qint64>(minValidity.count(), 0);
}

QString Session::authorizationHeader() const
{
    return u"Bearer "_s + m_record->accessToken;
}

Auth0Credentials Session::currentCredentials() const
{
    return Auth0CredentialsData::create(m_record->accessToken, m_record->idToken,
                                        m_record->tokenType, m_record->scopes, m_record->audience,
                                        m_record->expiresAt);
}

// What there is for a caller. Nothing: it has to wait.
std::optional<Auth0Credentials> Session::answer(const Waiter &waiter) const
{
    if (m_closed)
        return refusal(ErrorCode::Cancelled, u"provider.destroyed"_s);
    const bool sessionMayCome = m_restoring || m_attempt;
    if (!m_record) {
        if (sessionMayCome)
            return std::nullopt;
        return refusal(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
    }
    if (!waiter.forceRefresh && hasValidToken(waiter.minValidity))
        return currentCredentials();
    if (m_record->refreshToken.isEmpty() && !sessionMayCome)
        return refusal(ErrorCode::LoginRequired, u"refresh.no_refresh_token"_s);
    return std::nullopt;
}

void Session::serveWaitersLater(Token token)
{
    if (!m_waiters.isEmpty())
        addOutcome([token](Session *s) { s->serveWaiters(token); });
}

// After a refresh or a login everybody gets the new token, even when its lifetime is shorter than
// a caller asked for: there is none that lasts longer.
void Session::serveWaiters(Token token)
{
    const QPointer<Session> self(this);
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (Waiter waiter : waiters) {
        if (waiter.promise.isFinished())
            continue; // its caller has cancelled
        const bool isFresh = token == Token::Fresh && m_record;
        const auto credentials = isFresh ? currentCredentials() : answer(waiter);
        if (credentials)
            waiter.promise.finish(*credentials); // a continuation may do anything
        else
            m_waiters.append(waiter);
        if (!self)
            return;
    }
    refreshForWaiters();
}

void Session::failWaiters(const Auth0Error &error)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    if (waiters.isEmpty())
        return;
    addOutcome([waiters, error](Session *) {
        for (Waiter waiter : waiters)
            waiter.promise.finish(Auth0CredentialsData::failed(error));
    });
}

// --- Refresh

void Session::refreshForWaiters()
{
    // A login that is being stored brings a new token anyway.
    const bool loginIsStored = m_attempt && m_attempt->isStoring();
    if (m_refresh || m_waiters.isEmpty() || loginIsStored || !m_record
        || m_record->refreshToken.isEmpty()) {
        return;
    }
    beginOperation();
    m_refresh = RefreshOperation::run(m_http, settings, *m_record);
    connect(m_refresh, &RefreshOperation::finished, this, &Session::finishRefresh);
}

void Session::finishRefresh(const RefreshOutcome &outcome)
{
    m_refresh = nullptr;
    if (outcome.asked)
        noteAnswer(outcome.error);
    changed();
    if (!m_record)
        return;
    if (outcome.record.subject != m_record->subject) // it was another session's in the same slot
        return serveWaitersLater(Token::AtHand);
    if (outcome.error.code() == ErrorCode::LoginRequired
        || outcome.error.code() == ErrorCode::NotAuthenticated) {
        return lose(outcome.error);
    }
    // The profile may have been loaded meanwhile.
    CredentialRecord record = outcome.record;
    const bool hasNews = record.userinfoClaims != m_record->userinfoClaims;
    record.userinfoClaims = m_record->userinfoClaims;
    setRecord(record, outcome.persistent.value_or(m_persistent));
    if (hasNews)
        storeUserinfo();
    if (outcome.storageError)
        fail(outcome.storageError);
    if (outcome.error) {
        fail(outcome.error);
        return failWaiters(outcome.error);
    }
    serveWaitersLater(Token::Fresh);
}

// --- Userinfo

void Session::reloadProfile()
{
    beginOperation();
    ++m_backgroundTasks;
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_backgroundTasks;
        changed();
        const Auth0Credentials credentials = watcher->result();
        if (credentials.isValid())
            loadUserinfo(true);
        else if (credentials.error() != m_lastError) // else it has been told already
            fail(credentials.error());
    });
    watcher->setFuture(credentials({}, false));
}

void Session::loadUserinfo(bool reportFailure)
{
    if (!m_record)
        return;
    ++m_backgroundTasks;
    changed();
    const auto end = [this, generation = m_generation,
                      reportFailure](const HttpResponse &response) {
        --m_backgroundTasks;
        noteAnswer(response.error);
        if (generation != m_generation || !m_record)
            return; // an answer for a session that has ended
        if (!response.error)
            return adoptUserinfo(response.json);
        qCInfo(lcProvider) << "userinfo failed:" << response.error;
        if (reportFailure)
            fail(response.error);
    };
    withServer(m_http, settings, this,
               [this, end, token = m_record->accessToken](const Result<ServerMetadata> &server) {
                   if (server && !server->userinfoEndpoint.isEmpty()) {
                       m_http->client.getJson(server->userinfoEndpoint, token, this, end);
                       return;
                   }
                   HttpResponse none;
                   none.error = server
                           ? Auth0Error(ErrorCode::ConfigurationError, u"userinfo.unavailable"_s)
                           : server.error();
                   end(none);
               });
}

void Session::adoptUserinfo(const QJsonObject &claims)
{
    // OpenID Connect Core section 5.3.2: another sub is another person's answer.
    if (claims["sub"_L1].toString() != m_record->subject)
        return fail(Auth0Error(ErrorCode::InvalidResponse, u"userinfo.sub"_s));
    m_record->userinfoClaims = claims;
    updateProfile();
    storeUserinfo();
}

// Into the record as the store has it now: its tokens may be newer than ours.
void Session::storeUserinfo()
{
    if (!m_persistent)
        return;
    const quint64 generation = m_generation;
    whenStored(
            settings.store()->read(settings.key()), this,
            [this, generation](const Auth0StoreResult &result) {
                const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
                if (generation != m_generation || !m_record || !result.isOk() || !stored
                    || stored->subject != m_record->subject) {
                    return;
                }
                // What writes the record now must be the last to do so. After a refresh we come
                // back here, after a login there will be another answer.
                if (RefreshOperation::underWay(settings) || (m_attempt && m_attempt->isStoring())) {
                    return;
                }
                CredentialRecord record = *stored;
                record.userinfoClaims = m_record->userinfoClaims;
                whenStored(settings.store()->write(settings.key(), record.toJson()), this,
                           [](const Auth0StoreResult &written) {
                               if (!written.isOk())
                                   qCInfo(lcStore) << "the profile could not be stored:"
                                                   << written.status();
                           });
            });
}

} // namespace Auth0Qt
