// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How a session ends, here and in other processes.

#include "session/logoutoperation.h"
#include "session/refresherror.h"
#include "session/requestedaccess.h"
#include "session/session.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "http/http.h"
#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

void Session::logout(const Auth0LogoutOptions &options, Auth0Browser *browser)
{
    if (m_logout)
        return;
    if (restoring)
        abortRestore(Auth0Error(ErrorCode::Cancelled, u"restore.cancelled"_s));
    discardUnfinished();
    beginOperation();
    m_afterRestore = {};
    m_promptLogin = !options.browserSession();

    auto *const operation = new LogoutOperation(http, settings, options, record, this);
    m_logout = operation;
    beginTask();
    connect(operation, &LogoutOperation::removed, this, [this, operation](const Auth0Error &error) {
        if (operation == m_logout)
            finishRemoval(error);
    });
    connect(operation, &LogoutOperation::revoked, this, &Session::updateOnline);
    connect(operation, &LogoutOperation::leftBrowser, this, [this](const Auth0Error &error) {
        if (error)
            fail(error);
    });
    connect(operation, &LogoutOperation::finished, this, &Session::endTask);
    clearRecord();
    happened(Event::Logout);
    tokens.failAll(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    operation->start(browser);
}

void Session::abortRestore(const Auth0Error &error)
{
    restoring = false;
    m_ready = true;
    fail(error);
    queue.add([this, error] { Q_EMIT restoreFinished(false, error); });
}

// Ends the operations that could write the record after it has been removed.
void Session::discardUnfinished()
{
    const Auth0Error error(ErrorCode::Cancelled, u"login.cancelled"_s);
    if (std::exchange(attempt, nullptr))
        fail(error);
    const auto attempts = findChildren<LoginAttempt *>(QString(), Qt::FindDirectChildrenOnly);
    for (LoginAttempt *unfinished : attempts)
        unfinished->discard(error);
    tokens.leaveRefreshes();
    for (RefreshOperation *refresh : RefreshOperation::underWay(settings))
        refresh->discard();
}

void Session::finishRemoval(const Auth0Error &error)
{
    m_logout = nullptr;
    happened(Event::RecordRemoved);
    if (error)
        fail(error);
    addOutcome(&Session::loggedOut);
}

void Session::leave()
{
    const Auth0Error error(ErrorCode::Cancelled, u"provider.reconfigured"_s);
    if (std::exchange(m_logout, nullptr)) // the operation continues without this session
        addOutcome(&Session::loggedOut);
    tokens.failAll(error);
    if (LoginAttempt *const left = std::exchange(attempt, nullptr)) {
        left->disconnect(this);
        connect(left, &LoginAttempt::finished, left, &QObject::deleteLater);
        left->cancel(error);
        reportLoginFailed(error);
    }
    if (restoring)
        abortRestore(error);
    tokens.leaveRefreshes();
    m_afterRestore = {};
    m_promptLogin = false;
    m_ready = false;
    m_followed.clear();
    m_followLater = false;
    forgetServer();
    profileSync.forgetRateLimits();
    clearRecord();
    happened(Event::Reconfigure);
}

// The previous session stays in the store.
void Session::enter(const SessionSettings &account)
{
    leave();
    settings.account = account.account;
    settings.login.organization = account.login.organization;
    m_ready = true;
    queue.add([this] { Q_EMIT accountEntered(); });
    watchOthers();
}

void Session::armExpiry()
{
    if (!sessionExpiresAt().isValid())
        return m_expiryTimer.stop();
    // The claim is a time of the server's clock.
    m_expiryTimer.start(sessionExpiresAt().addSecs(
            -(CredentialRecord::ExpiryMargin + http->clock.offset()).count()));
}

void Session::endExpired()
{
    if (isOver())
        tokens.endExpired();
    else
        armExpiry();
}

// Restores a session that is over, or whose refresh token the server has refused, only if the
// server accepts the token after all, or another process has signed in since the record was read.
// Without an answer of the server a session that is not over is restored.
void Session::restoreByRefresh(const CredentialRecord &doubtful)
{
    auto *const refresh = RefreshOperation::run(http, settings,
                                                { doubtful, settings.store()->isPersistent(), {} });
    connect(refresh, &RefreshOperation::finished, this,
            [this, refresh, begun = generation](const RefreshOutcome &outcome) {
                if (outcome.revoking)
                    awaitRevocation(refresh);
                if (begun != generation || !restoring)
                    return;
                const bool isExpired = outcome.record.isOver(http->clock.now());
                const bool hasEnded = endsSession(outcome.error)
                        || outcome.error.code() == ErrorCode::NotAuthenticated;
                if (outcome.error && (isExpired || hasEnded)) {
                    m_promptLogin = m_promptLogin || isExpired;
                    return endRestore(Event::RestoreEmpty, outcome.error);
                }
                setRecord(outcome.record, settings.store()->isPersistent(),
                          outcome.isNew ? Source::Server : Source::Store);
                endRestore(Event::RestoreFound, {});
            });
}

void Session::endSession(const Auth0Error &error)
{
    // The server has ended its own session, too, or ends it soon: the browser must not sign in
    // without the user.
    if (isOver())
        m_promptLogin = true;
    clearRecord();
    happened(Event::SessionLost);
    fail(error);
    queue.add([this, error] { Q_EMIT sessionLost(error); });
}

// --- The same record in other processes and providers

void Session::watchOthers()
{
    m_followed = settings.key();
    SessionStamps::instance()->watch(m_followed);
}

// Called when a change of the record was announced. If an operation that reads or writes the record
// is in progress, the check is repeated after it.
void Session::follow()
{
    if (queue.isClosed() || !m_ready || m_logout || !settings.store()->isPersistent())
        return;
    const QByteArray announced = SessionStamps::instance()->recordHash(m_followed);
    if (isPersistent() ? announced == SessionStamps::hash(record->toJson()) : announced.isEmpty())
        return;
    if (restoring || tokens.isRefreshing() || isStoringLogin()) {
        m_followLater = true;
        return;
    }
    onStoreResult(settings.store()->read(m_followed), this,
                  [this, begun = generation](const Auth0StoreResult &result) {
                      if (begun == generation)
                          adoptOthers(result);
                  });
}

void Session::adoptOthers(const Auth0StoreResult &result)
{
    if (m_logout || restoring || isStoringLogin())
        return;
    // A session that is in memory only does not follow the store.
    if (record && !persistent)
        return;
    if (result.status() == Auth0StoreResult::Status::Missing && result.detail().isEmpty()) {
        if (record)
            endWithOthers();
        return;
    }
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    if (!result.isOk() || !stored || stored->issuer != settings.issuer()
        || stored->clientId != settings.login.clientId
        || !isOfOrganization(stored->idTokenClaims.claims, settings.login.effectiveOrganization())
        || stored->isOfOtherMachine() || stored->isKeyLost || !settings.accepts(*stored)
        || (!record && stored->isRefused())) {
        return;
    }
    CredentialRecord newRecord = *stored;
    // A refresh that was refused changes only the refresh token: another one would be refused, too.
    bool isNewAccess = true;
    if (record && record->subject == newRecord.subject) {
        isNewAccess = hasNewAccess(newRecord);
        newRecord.takeNewerProfile(*record); // its profile is about to be stored
        keepOwnToken(&newRecord);
        // The mark of a refresh that has failed stays in the store, and only a refresh reads it.
        newRecord.refreshMark = record->refreshMark;
        newRecord.refreshMarkedAt = record->refreshMarkedAt;
        if (newRecord.toJson() == record->toJson()) // it was this session that has stored it
            return;
    } else {
        ++generation;
        tokens.clear();
        profileSync.endChanges();
    }
    setRecord(newRecord, true, Source::Store);
    happened(Event::OtherStored);
    if (isNewAccess) {
        tokens.endInteraction();
        tokens.compareLater();
    }
    tokens.serveLater();
}

// Whether another process has got the access token of the record, or asked for other access.
bool Session::hasNewAccess(const CredentialRecord &newRecord) const
{
    return newRecord.accessToken.value != record->accessToken.value
            || newRecord.requestedAudience != record->requestedAudience
            || newRecord.requestedScopes != record->requestedScopes;
}

// Another process, of an application with other settings, may have stored a token for another
// audience. Each of them keeps its own token until it expires, so that they do not refresh in turn.
void Session::keepOwnToken(CredentialRecord *newRecord) const
{
    const DpopKey &key = record->accessToken.key; // a new login has another one
    const bool isUsable = key.isNull() || key == newRecord->dpopKey;
    if (isUsable && tokens.isOwnTokenValid() && !hasRequestedAccess(*newRecord, settings))
        newRecord->accessToken = record->accessToken;
}

void Session::endWithOthers()
{
    if (isOver()) // and the other process was the first to see it
        return endSession(Auth0Error(ErrorCode::LoginRequired, u"session.expired"_s));
    clearRecord();
    happened(Event::OtherRemoved);
    tokens.failAll(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    addOutcome(&Session::loggedOut);
}

} // namespace Auth0Qt
