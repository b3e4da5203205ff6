// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/session.h"

#include "session/accountindexwriter.h"
#include "session/logoutoperation.h"
#include "session/refresherror.h"
#include "session/requestedaccess.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "auth0profile.h"
#include "flow/findserver.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/managementapi.h"
#include "http/reachability.h"
#include "profile/auth0profile_p.h"
#include "token/organization.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

Session::Session(Auth0Profile *profileOfProvider, QObject *parent)
    : SessionState(profileOfProvider, parent)
{
    settings.defaultStore = sharedKeychainStore();
    connect(&queue, &SignalQueue::flushing, this, &Session::announceProperties);
    connect(&queue, &SignalQueue::flushed, this, [this] {
        if (std::exchange(m_followLater, false))
            follow();
    });
    connect(Reachability::instance(), &Reachability::returned, this,
            &Session::onReachabilityReturned);
    connect(&m_expiryTimer, &WallClockTimer::timeout, this, &Session::endExpired);
    connect(&m_expiryTimer, &WallClockTimer::clockJumped, this, &Session::armExpiry);
    connect(&http->clock, &ServerClock::skewDetected, this, &Session::armExpiry);
    connect(&tokens, &AccessTokens::refreshed, this, &Session::takeRefresh);
    connect(&profileSync, &ProfileSync::stored, this, &Session::updateIndexedProfile);
    connect(SessionStamps::instance(), &SessionStamps::changed, this, [this](const QString &key) {
        if (key == m_followed)
            follow();
    });
}

Session::~Session()
{
    shutDown();
}

void Session::shutDown()
{
    queue.close();
    tokens.close();
}

// --- Phase and properties

Phase Session::phase() const
{
    if (m_logout)
        return attempt ? Phase::LoggingOutAndIn : Phase::LoggingOut;
    if (restoring)
        return Phase::Restoring;
    if (attempt)
        return record ? Phase::LoggingInAgain : Phase::LoggingIn;
    return record ? Phase::LoggedIn : Phase::LoggedOut;
}

void Session::happened(Event event)
{
    const Phase before = std::exchange(m_phase, phase());
    if (!findTransition(before, event, m_phase)) {
        qCCritical(lcProvider, "%s must not lead from %s to %s", eventName(event),
                   phaseName(before), phaseName(m_phase));
    }
    qCDebug(lcProvider, "%s: %s", eventName(event), phaseName(m_phase));
    if (transitionObserver)
        transitionObserver(before, event, m_phase);
    changed();
}

bool Session::isBusy() const
{
    return m_logout || restoring || attempt || tokens.isRefreshing() || backgroundTasks > 0;
}

QDateTime Session::expiresAt() const
{
    return record ? record->accessToken.expiresAt : QDateTime();
}

QDateTime Session::sessionExpiresAt() const
{
    return record ? record->sessionExpiresAt : QDateTime();
}

Session::Properties Session::properties() const
{
    return { state(),           m_ready,
             isAuthenticated(), isOnline(),
             isBusy(),          isPersistent(),
             expiresAt(),       sessionExpiresAt(),
             lastError,         record ? record->accessToken.value : QString() };
}

// A slot can delete this object or run an event loop.
void Session::announceProperties()
{
    const QPointer<Session> self(this);
    const Properties old = std::exchange(m_announced, properties());
    const Properties now = m_announced;
    const auto notify = [&self](bool isChanged, void (Session::*signal)()) {
        if (isChanged && self)
            Q_EMIT(self->*signal)();
    };
    notify(old.state != now.state, &Session::stateChanged);
    notify(old.ready != now.ready, &Session::readyChanged);
    notify(old.authenticated != now.authenticated, &Session::authenticatedChanged);
    notify(old.online != now.online, &Session::onlineChanged);
    notify(old.busy != now.busy, &Session::busyChanged);
    notify(old.persistent != now.persistent, &Session::persistentChanged);
    notify(old.expiresAt != now.expiresAt, &Session::expiresAtChanged);
    notify(old.sessionExpiresAt != now.sessionExpiresAt, &Session::sessionExpiresAtChanged);
    notify(old.lastError != now.lastError, &Session::lastErrorChanged);
    notify(old.accessToken != now.accessToken, &Session::accessTokenChanged);
    if (self)
        Auth0ProfilePrivate::get(profile)->notify();
}

void Session::addOutcome(void (Session::*signal)())
{
    queue.add([this, signal] { Q_EMIT(this->*signal)(); });
}

void Session::onReachabilityReturned()
{
    if (!m_ready || isOnline())
        return;
    tokens.retryRefresh();
    probe();
}

// --- Restore

void Session::restore(AfterRestore after)
{
    const Phase now = phase();
    if (after && (now == Phase::LoggedOut || now == Phase::Restoring))
        m_afterRestore = std::move(after);
    if (now != Phase::LoggedOut)
        return;
    beginOperation();
    watchOthers();
    if (const Auth0Error error = settings.check())
        return endRestore(Event::Restore, error);
    restoring = true;
    happened(Event::Restore);
    onStoreResult(settings.store()->read(settings.key()), this,
                  [this, begun = ++generation](const Auth0StoreResult &result) {
                      if (begun == generation && restoring)
                          finishRestore(result);
                  });
}

void Session::finishRestore(const Auth0StoreResult &result)
{
    if (result.status() == Auth0StoreResult::Status::Missing) {
        // If the store cannot know whether a record exists, the detail is the reason. This is not a
        // failure.
        if (!result.detail().isEmpty())
            lastError = storeError(result);
        // The last logout may have left the browser signed in.
        readAccountIndex(settings.store(), this,
                         [this, begun = generation](const AccountIndex &index, bool isWhole) {
                             if (begun != generation || !restoring)
                                 return;
                             if (!isWhole || index.loginPromptKeys.contains(settings.key()))
                                 m_promptLogin = true;
                             endRestore(Event::RestoreEmpty, {});
                         });
        return;
    }
    if (!result.isOk())
        return endRestore(Event::RestoreEmpty, storeError(result));
    const Result<CredentialRecord> stored = CredentialRecord::fromJson(result.data());
    if (!stored)
        return endRestore(Event::RestoreEmpty, stored.error());
    if (stored->issuer != settings.issuer() || stored->clientId != settings.login.clientId)
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::StorageCorrupt, u"storage.record_foreign"_s));
    if (!isOfOrganization(stored->idTokenClaims.claims, settings.login.effectiveOrganization()))
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::LoginRequired, u"session.other_organization"_s));
    if (stored->isOfOtherMachine())
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::LoginRequired, u"storage.other_machine"_s));
    if (stored->isKeyLost)
        return endRestore(Event::RestoreEmpty, keyLostError());
    if (!settings.accepts(*stored))
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::LoginRequired, u"dpop.required"_s));
    if (stored->isOver(http->clock.now()) || stored->isRefused())
        return restoreByRefresh(*stored);
    setRecord(*stored, settings.store()->isPersistent(), Source::Store);
    endRestore(Event::RestoreFound, {});
}

void Session::endRestore(Event event, const Auth0Error &error)
{
    const bool restored = event == Event::RestoreFound;
    restoring = false;
    m_ready = true;
    happened(event);
    if (error)
        fail(error);
    queue.add([this, restored, error] { Q_EMIT restoreFinished(restored, error); });
    if (const AfterRestore after = std::exchange(m_afterRestore, {})) {
        queue.add([this, after, restored, error, ended = generation] {
            if (ended == generation)
                after(restored, error);
        });
    }
    if (restored)
        tokens.endInteraction();
    // Called after restoreFinished() is queued: a slot can start a login, which the requests then
    // wait for.
    tokens.compareLater();
    tokens.serveLater();
}

// --- Login

void Session::prefetch()
{
    if (settings.check())
        return;
    findServer(http, settings.login, this, [this](const Result<ServerMetadata> &server) {
        if (server)
            http->cache.keys(server->jwksUri, this, [](const auto &) { });
    });
}

LoginAttempt *Session::beginLogin(const Auth0LoginOptions &options, LoginAttempt::Way way,
                                  const Grant &grant)
{
    if (options.linkIdentity())
        return begin(options, way, grant, linkOf(options));
    return begin(options, way, grant, {});
}

LoginAttempt *Session::begin(const Auth0LoginOptions &options, LoginAttempt::Way way,
                             const Grant &grant, const std::optional<IdentityChange> &change)
{
    if (LoginAttempt *const old = std::exchange(attempt, nullptr))
        old->cancel(Auth0Error(ErrorCode::Cancelled, u"login.superseded"_s));
    beginOperation();
    watchOthers();
    const SessionSettings target = settings.forLogin(options);
    LoginRequest request = target.login;
    request.options = options;
    if (change)
        prepare(&request, *change);
    else if (way != LoginAttempt::Way::Grant)
        requestManagementApi(&request);
    if (m_promptLogin && request.options.prompt().isEmpty())
        request.options.setPrompt(u"login"_s);
    attempt = new LoginAttempt(http, target, request, this);
    attempt->setGrant(grant);
    if (target.key() != settings.key())
        attempt->readReplaced();
    if (change) {
        attempt->setLinker(change->update,
                           [this, change = *change, byRequest = request.identitiesOf.isEmpty()](
                                   const CredentialRecord &account, LoginAttempt::LinkEnd end) {
                               if (byRequest)
                                   profileSync.link(account, std::move(end));
                               else
                                   completeChange(change, end);
                           });
    }
    connect(attempt, &LoginAttempt::finished, this,
            [this, begun = attempt.data()](const Auth0Error &error) { finishLogin(begun, error); });
    happened(Event::Login);
    if (change && !record) {
        attempt->cancel(
                Auth0Error(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s));
    } else if (!request.identitiesOf.isEmpty()) {
        startWithHint(way);
    } else {
        attempt->start(way);
    }
    return attempt;
}

bool Session::isOf(const QString &organization) const
{
    return record && isOfOrganization(record->idTokenClaims.claims, organization);
}

bool Session::asksForFreshLogin(const Auth0LoginOptions &options) const
{
    QString organization = canonicalOrganization(options.organization());
    if (organization.isEmpty())
        organization = canonicalOrganization(settings.login.organization);
    Auth0LoginOptions others = options;
    others.setOrganization(isOf(organization) ? QString() : organization);
    if (profile->sub().startsWith(options.connection() + u'|'))
        others.setConnection({});
    // Only a login can give this session what the settings ask for.
    const bool lacksAccess = record && record->refreshToken.isEmpty()
            && !hasRequestedAccess(*record, settings);
    return lacksAccess || tokens.awaitsLogin() || others.asksForFreshLogin();
}

// Only a login for the Management API gives access to the user's record. If it gave no refresh
// token, the application's own API needs the next login.
void Session::requestManagementApi(LoginRequest *request)
{
    const bool isTurnOfOwnApi = record && record->refreshToken.isEmpty()
            && settings.isManagementApi(record->loginAudience) && !request->audience.isEmpty();
    if (!settings.loginIsForManagementApi() || !request->options.audience().isEmpty()
        || isTurnOfOwnApi) {
        return;
    }
    request->audience = settings.managementUrl().toString();
    const QString scope = QLatin1StringView(ManagementApi::ReadUser);
    if (!request->scopes.contains(scope))
        request->scopes.append(scope);
}

void Session::finishLogin(LoginAttempt *finished, const Auth0Error &error)
{
    finished->deleteLater();
    const bool isCurrent = finished == attempt;
    if (isCurrent)
        attempt = nullptr;
    m_ready = true;
    updateOnline(error);
    if (error) {
        if (isCurrent) {
            happened(Event::LoginFailed);
            fail(error, lcLogin(), { {}, finished->redirectUri() });
            tokens.loginFailed();
        }
        if (finished->isLink())
            profileSync.finishUpdate(finished->linkUpdate(), error);
        // The caller of unlinkIdentity() did not ask for a login.
        if (!finished->isLink() || finished->linkUpdate() == Auth0::ProfileUpdate::LinkIdentity)
            reportLoginFailed(error);
        return tokens.serveLater();
    }
    if (finished->isLink()) {
        happened(Event::IdentityLinked);
        profileSync.finishUpdate(finished->linkUpdate(), {});
        tokens.compareAfterLogin();
        return tokens.serveLater();
    }
    if (finished->settings().key() != settings.key()) {
        if (!isCurrent) // the session of the newer login stays, and this one is in the store
            return reportLoginFailed(Auth0Error(ErrorCode::Cancelled, u"login.superseded"_s));
        enter(finished->settings());
    }
    lastError = {}; // a page of this login may have failed earlier
    // A login that was superseded while it wrote its record still becomes the session, because its
    // record is stored. A login that a logout has discarded ends with an error.
    const bool loggedOutBefore = std::exchange(m_logout, nullptr);
    if (!finished->isGrant()) // the browser can still be signed in as somebody else
        m_promptLogin = false;
    ++generation;
    CredentialRecord newRecord = finished->record();
    const bool isSameUser = record && record->subject == newRecord.subject;
    if (record && !isSameUser) {
        revokeRefreshToken(http, settings, *record);
        profileSync.endChanges();
    }
    if (isSameUser)
        newRecord.takeNewerProfile(*record);
    if (finished->replaced() && finished->replaced()->subject != newRecord.subject)
        revokeRefreshToken(http, settings, *finished->replaced());
    tokens.clear();
    setRecord(newRecord, finished->isPersistent(), Source::Server);
    if (finished->managementToken())
        tokens.add(*finished->managementToken());
    happened(Event::LoginSucceeded);
    if (loggedOutBefore)
        addOutcome(&Session::loggedOut);
    if (finished->storageError())
        fail(finished->storageError());
    updateIndex();
    reportLoggedIn();
    tokens.serveLater(AccessTokenKey());
    profileSync.loadAfterLogin(finished->hasUserinfo());
}

void Session::reportLoggedIn()
{
    addOutcome(&Session::loggedIn);
}

void Session::reportLoginFailed(const Auth0Error &error)
{
    queue.add([this, error] { Q_EMIT loginFailed(error); });
}

void Session::cancel()
{
    if (attempt)
        attempt->cancel(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
    if (restoring)
        endRestore(Event::Cancel, Auth0Error(ErrorCode::Cancelled, u"restore.cancelled"_s));
}

// --- Record

void Session::setRecord(const CredentialRecord &newRecord, bool isStored, Source source)
{
    // A server can return the same access token with a new lifetime.
    const bool isNewToken = source == Source::Server || !record
            || newRecord.accessToken.value != record->accessToken.value;
    record = newRecord;
    persistent = isStored;
    if (isNewToken)
        tokens.updateOwnToken(source);
    armExpiry();
    profileSync.recordReplaced();
}

void Session::clearRecord()
{
    ++generation;
    record.reset();
    persistent = false;
    tokens.clear();
    m_expiryTimer.stop();
    profileSync.clear();
    changed();
}

void Session::takeRefresh(const RefreshOutcome &outcome)
{
    if (outcome.error.code() == ErrorCode::NotAuthenticated)
        return endWithOthers();
    if (endsSession(outcome.error))
        return endSession(outcome.error);
    // The record could not be removed. Without an end here the timer would fire again at once.
    if (outcome.error && isOver())
        return endSession(Auth0Error(ErrorCode::LoginRequired, u"session.expired"_s));
    // The profile may have been loaded during the refresh.
    CredentialRecord newRecord = outcome.record;
    const bool hasNewerProfile = newRecord.takeNewerProfile(*record);
    const bool isOthers = !outcome.isNew && hasNewAccess(newRecord);
    keepOwnToken(&newRecord);
    setRecord(newRecord, outcome.persistent.value_or(persistent),
              outcome.isNew ? Source::Server : Source::Store);
    if (isOthers) // the refresh has found it in the store
        tokens.endInteraction();
    if (hasNewerProfile)
        profileSync.store();
    if (outcome.storageError)
        fail(outcome.storageError);
    if (outcome.error)
        fail(outcome.error);
}

void Session::updateIndex()
{
    if (!persistent)
        return;
    AccountIndex::Entry entry;
    entry.key = settings.key();
    entry.issuer = record->issuer;
    entry.clientId = record->clientId;
    entry.account = settings.account;
    entry.subject = record->subject;
    entry.name = profile->displayName();
    entry.picture = profile->picture();
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    entry.organization = record->organization.isEmpty() ? settings.login.effectiveOrganization()
                                                        : record->organization;
    entry.organizationName = profile->organizationName();
    m_indexed = entry;
    changeAccountIndex(settings.store(), [entry, asks = m_promptLogin](AccountIndex &index) {
        index.insert(entry);
        if (!asks)
            index.loginPromptKeys.removeAll(entry.key);
    });
}

void Session::updateIndexedProfile()
{
    if (profile->displayName() != m_indexed.name || profile->picture() != m_indexed.picture)
        updateIndex();
}

} // namespace Auth0Qt
