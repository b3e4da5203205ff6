// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session.h"

#include "accountindexwriter.h"
#include "browserlogout.h"
#include "loginattempt.h"
#include "revocation.h"
#include "storeaccess.h"

#include "../auth0credentials_p.h"
#include "../auth0profile_p.h"
#include "../http/http.h"
#include "../logging_p.h"

#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;
using Auth0::State;

Session::Session(Auth0Profile *profile, QObject *parent)
    : QObject(parent)
    , m_http(std::make_shared<Http>())
    , m_profile(profile)
{
    settings.defaultStore = sharedKeychainStore();
}

Session::~Session()
{
    failWaiters(Auth0Error(ErrorCode::Cancelled, u"provider.destroyed"_s));
}

// --- What it says of itself

State Session::state() const
{
    if (m_loggingOut)
        return State::LoggingOut;
    if (m_restoring)
        return State::Restoring;
    if (m_attempt)
        return State::LoggingIn;
    return m_record ? State::LoggedIn : State::LoggedOut;
}

bool Session::isBusy() const
{
    return m_loggingOut || m_restoring || m_attempt || m_refresh || m_backgroundTasks > 0;
}

QDateTime Session::expiresAt() const
{
    return m_record ? m_record->expiresAt : QDateTime();
}

Session::Snapshot Session::snapshot() const
{
    return { state(),  m_ready,        isAuthenticated(), m_online,
             isBusy(), isPersistent(), expiresAt(),       m_lastError };
}

void Session::changed()
{
    if (std::exchange(m_publishing, true))
        return;
    QMetaObject::invokeMethod(this, &Session::publish, Qt::QueuedConnection);
}

// Members have changed before; now the properties say so, then the profile, then what came of it.
// A slot may do anything, deleting us included.
void Session::publish()
{
    m_publishing = false;
    const QPointer<Session> self(this);
    const Snapshot old = std::exchange(m_published, snapshot());
    const Snapshot now = m_published;
    const QList<Outcome> outcomes = std::exchange(m_outcomes, {});
    const auto notify = [&self](bool isDue, void (Session::*signal)()) {
        if (isDue && self)
            Q_EMIT(self->*signal)();
    };
    notify(old.state != now.state, &Session::stateChanged);
    notify(old.ready != now.ready, &Session::readyChanged);
    notify(old.authenticated != now.authenticated, &Session::authenticatedChanged);
    notify(old.online != now.online, &Session::onlineChanged);
    notify(old.busy != now.busy, &Session::busyChanged);
    notify(old.persistent != now.persistent, &Session::persistentChanged);
    notify(old.expiresAt != now.expiresAt, &Session::expiresAtChanged);
    notify(old.lastError != now.lastError, &Session::lastErrorChanged);
    if (self)
        Auth0ProfilePrivate::get(m_profile)->notify();
    for (const Outcome &outcome : outcomes) {
        if (self)
            outcome(this);
    }
}

void Session::addOutcome(Outcome outcome)
{
    m_outcomes.append(std::move(outcome));
    changed();
}

void Session::fail(const Auth0Error &error)
{
    m_lastError = error;
    if (error.code() != ErrorCode::Cancelled)
        addOutcome([error](Session *s) { Q_EMIT s->errorOccurred(error); });
    changed();
}

void Session::report(const Auth0Error &error)
{
    fail(error);
}

void Session::noteAnswer(const Auth0Error &error)
{
    const bool unreachable = error.httpStatus() == 0 && error.isTransient()
            && error.detail() != "login.timeout"_L1;
    if (!error || error.httpStatus() != 0)
        m_online = true;
    else if (unreachable)
        m_online = false;
    changed();
}

void Session::beginOperation()
{
    m_lastError = {};
    changed();
}

// --- Restore

void Session::restore()
{
    if (state() != State::LoggedOut)
        return;
    beginOperation();
    m_restoring = true;
    if (const Auth0Error error = settings.check())
        return endRestore(false, error);
    const quint64 generation = m_generation;
    whenStored(settings.store()->read(settings.key()), this,
               [this, generation](const Auth0StoreResult &result) {
                   if (generation == m_generation && m_restoring)
                       finishRestore(result);
               });
}

void Session::finishRestore(const Auth0StoreResult &result)
{
    if (result.status() == Auth0StoreResult::Status::Missing) {
        // No session. Was it a logout that left the browser signed in?
        const quint64 generation = m_generation;
        AccountIndexWriter::read(settings.store(), this,
                                 [this, generation](const AccountIndex &index) {
                                     if (generation != m_generation || !m_restoring)
                                         return;
                                     m_promptLogin = index.loginPromptKeys.contains(settings.key());
                                     endRestore(false, {});
                                 });
        return;
    }
    if (!result.isOk())
        return endRestore(false, storeError(result));
    const Result<CredentialRecord> record = CredentialRecord::fromJson(result.data());
    if (!record)
        return endRestore(false, record.error());
    if (record->issuer != settings.issuer() || record->clientId != settings.login.clientId)
        return endRestore(false, Auth0Error(ErrorCode::StorageCorrupt, u"storage.record_foreign"_s));
    setRecord(*record, settings.store()->isPersistent());
    endRestore(true, {});
}

void Session::endRestore(bool restored, const Auth0Error &error)
{
    m_restoring = false;
    m_ready = true;
    if (error)
        fail(error);
    addOutcome([restored](Session *s) { Q_EMIT s->restoreFinished(restored); });
    serveWaiters();
}

// --- Login

LoginAttempt *Session::beginLogin(const Auth0LoginOptions &options)
{
    if (m_attempt) {
        LoginAttempt *const old = m_attempt;
        old->cancel(Auth0Error(ErrorCode::Cancelled, u"login.superseded"_s));
        m_attempt = nullptr;
    }
    beginOperation();
    LoginRequest request = settings.login;
    request.options = options;
    if (m_promptLogin && request.options.prompt().isEmpty())
        request.options.setPrompt(u"login"_s);
    m_attempt = new LoginAttempt(m_http, settings, request, this);
    connect(m_attempt, &LoginAttempt::finished, this,
            [this, attempt = m_attempt.data()](const Auth0Error &error) {
                finishLogin(attempt, error);
            });
    m_attempt->start();
    changed();
    return m_attempt;
}

void Session::finishLogin(LoginAttempt *attempt, const Auth0Error &error)
{
    attempt->deleteLater();
    const bool current = attempt == m_attempt;
    if (current) {
        m_attempt = nullptr;
        m_ready = true;
    }
    if (error) {
        noteAnswer(error);
        if (current)
            fail(error);
        addOutcome([error](Session *s) { Q_EMIT s->loginFailed(error); });
        return serveWaiters();
    }
    // A login that was superseded while its record was being written is the session all the same:
    // the record is there. Only a logout, which removes it, leaves nothing to adopt.
    m_online = true;
    m_promptLogin = false;
    if (m_record && m_record->subject != attempt->record().subject)
        revokeRefreshToken(m_http, attempt->server(), *m_record, settings.login.clientSecret);
    setRecord(attempt->record(), !attempt->storageError() && settings.store()->isPersistent());
    if (attempt->storageError())
        fail(attempt->storageError());
    updateIndex();
    reportLoggedIn();
    serveWaiters();
    loadUserinfo(false);
}

void Session::reportLoggedIn()
{
    addOutcome([](Session *s) { Q_EMIT s->loggedIn(); });
}

void Session::cancel()
{
    if (m_attempt)
        m_attempt->cancel(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
    if (m_restoring)
        endRestore(false, Auth0Error(ErrorCode::Cancelled, u"restore.cancelled"_s));
}

void Session::leave()
{
    ++m_generation;
    if (m_attempt) {
        LoginAttempt *const attempt = m_attempt;
        m_attempt = nullptr;
        attempt->disconnect(this);
        connect(attempt, &LoginAttempt::finished, attempt, &QObject::deleteLater);
        const Auth0Error error(ErrorCode::Cancelled, u"provider.reconfigured"_s);
        attempt->cancel(error);
        addOutcome([error](Session *s) { Q_EMIT s->loginFailed(error); });
    }
    if (m_restoring)
        endRestore(false, Auth0Error(ErrorCode::Cancelled, u"provider.reconfigured"_s));
    if (m_refresh)
        m_refresh->disconnect(this); // it runs to its end and is stored
    m_refresh = nullptr;
    m_loggingOut = false;
    m_promptLogin = false;
    m_ready = false;
    clearRecord();
    failWaiters(Auth0Error(ErrorCode::Cancelled, u"provider.reconfigured"_s));
}

// --- The record and what is seen of it

void Session::setRecord(const CredentialRecord &record, bool persistent)
{
    m_record = record;
    m_persistent = persistent;
    updateProfile();
}

void Session::clearRecord()
{
    m_record.reset();
    m_persistent = false;
    Auth0ProfilePrivate::get(m_profile)->clear();
    changed();
}

void Session::updateProfile()
{
    Auth0ProfilePrivate::get(m_profile)
            ->setSources(m_record->idTokenClaims, m_record->userinfoClaims,
                         settings.claimsNamespace);
    changed();
}

void Session::updateIndex()
{
    AccountIndex::Entry entry;
    entry.key = settings.key();
    entry.issuer = m_record->issuer;
    entry.clientId = m_record->clientId;
    entry.account = settings.account;
    entry.subject = m_record->subject;
    entry.name = m_profile->displayName();
    entry.picture = m_profile->picture();
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    if (m_persistent) {
        AccountIndexWriter::apply(settings.store(), [entry](AccountIndex &index) {
            index.insert(entry);
            index.loginPromptKeys.removeAll(entry.key);
        });
    }
}

void Session::storeRecord()
{
    if (!m_persistent)
        return;
    whenStored(settings.store()->write(settings.key(), m_record->toJson()), this,
               [](const Auth0StoreResult &result) {
                   if (!result.isOk())
                       qCInfo(lcStore) << "the profile could not be stored:" << result.status();
               });
}

void Session::lose(const Auth0Error &error)
{
    ++m_generation;
    clearRecord();
    whenStored(settings.store()->remove(settings.key()), this, [](const Auth0StoreResult &) { });
    AccountIndexWriter::apply(settings.store(), [key = settings.key()](AccountIndex &index) {
        index.remove(key);
    });
    fail(error);
    addOutcome([error](Session *s) { Q_EMIT s->sessionLost(error); });
    failWaiters(error);
}

// --- Logout

void Session::logout(const Auth0LogoutOptions &options, Auth0Browser *browser)
{
    if (m_loggingOut)
        return;
    cancel();
    beginOperation();
    ++m_generation;
    m_loggingOut = true;
    m_promptLogin = !options.browserSession();
    if (m_refresh) {
        m_refresh->disconnect(this);
        m_refresh->discard();
        m_refresh = nullptr;
    }
    failWaiters(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));

    const CredentialRecord record = m_record.value_or(CredentialRecord());
    const quint64 generation = m_generation;
    whenStored(settings.store()->remove(settings.key()), this,
               [this, generation](const Auth0StoreResult &result) {
                   if (generation == m_generation)
                       finishLogout(result);
               });
    if (options.revoke() && !record.refreshToken.isEmpty()) {
        ++m_backgroundTasks;
        withServer([this, record](const Result<ServerMetadata> &server) {
            revokeRefreshToken(m_http, server ? *server : ServerMetadata(), record,
                               settings.login.clientSecret,
                               [self = QPointer<Session>(this)](const Auth0Error &error) {
                                   if (!self)
                                       return;
                                   --self->m_backgroundTasks;
                                   self->noteAnswer(error);
                               });
        });
    }
    if (options.browserSession())
        logoutOfBrowser(record, options, browser);
}

// The index goes after the record: a crash in between leaves an entry that opens nothing.
void Session::finishLogout(const Auth0StoreResult &result)
{
    const auto change = [key = settings.key(), ask = m_promptLogin](AccountIndex &index) {
        index.remove(key);
        index.loginPromptKeys.removeAll(key);
        if (ask)
            index.loginPromptKeys.append(key);
    };
    const auto done = [self = QPointer<Session>(this), generation = m_generation, result] {
        if (!self || self->m_generation != generation)
            return;
        self->m_loggingOut = false;
        self->clearRecord();
        if (const Auth0Error error = storeError(result))
            self->fail(error);
        self->addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
    };
    AccountIndexWriter::apply(settings.store(), change, done);
}

void Session::logoutOfBrowser(const CredentialRecord &record, const Auth0LogoutOptions &options,
                              Auth0Browser *browser)
{
    ++m_backgroundTasks;
    withServer([this, record, options, browser = QPointer<Auth0Browser>(browser)](
                       const Result<ServerMetadata> &server) {
        if (!server || !browser) {
            --m_backgroundTasks;
            return fail(server ? Auth0Error(ErrorCode::BrowserError, u"browser.unavailable"_s)
                               : server.error());
        }
        auto *const logout = new BrowserLogout(*server, settings.login.clientId, record.idToken,
                                               options, this);
        connect(logout, &BrowserLogout::finished, this, [this, logout](const Auth0Error &error) {
            logout->deleteLater();
            --m_backgroundTasks;
            if (error)
                fail(error);
            changed();
        });
        logout->start(browser, settings.login.timeout);
    });
}

void Session::withServer(std::function<void(const Result<ServerMetadata> &)> callback)
{
    if (settings.login.issuer.isEmpty())
        callback(ServerMetadata::forAuth0Domain(settings.login.domain));
    else
        m_http->cache.metadata(settings.login.issuer, this, std::move(callback));
}

// --- Credentials and refresh

QFuture<Auth0Credentials> Session::credentials(std::chrono::seconds minValidity, bool forceRefresh)
{
    Waiter waiter;
    waiter.minValidity = forceRefresh ? std::chrono::seconds::max() : minValidity;
    m_waiters.append(waiter);
    serveWaiters();
    return waiter.promise.future();
}

bool Session::hasValidToken(std::chrono::seconds minValidity) const
{
    if (!m_record || m_record->accessToken.isEmpty())
        return false;
    if (minValidity == std::chrono::seconds::max())
        return false;
    return !m_record->expiresAt.isValid()
            || m_record->expiresAt > QDateTime::currentDateTimeUtc().addSecs(minValidity.count());
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

// Gives every caller what there is for it. After a refresh that is the new token, even when its
// lifetime is shorter than a caller asked for: there is none that lasts longer.
void Session::serveWaiters(bool justRefreshed)
{
    const bool sessionMayCome = !m_record && (m_restoring || m_attempt);
    if (sessionMayCome)
        return;
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (Waiter waiter : waiters) {
        if (waiter.promise.isFinished())
            continue; // its caller has cancelled
        if (!m_record) {
            waiter.promise.finish(Auth0CredentialsData::failed(Auth0Error(
                    ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s)));
        } else if (justRefreshed || hasValidToken(waiter.minValidity)) {
            waiter.promise.finish(currentCredentials());
        } else if (m_record->refreshToken.isEmpty()) {
            waiter.promise.finish(Auth0CredentialsData::failed(
                    Auth0Error(ErrorCode::LoginRequired, u"refresh.no_refresh_token"_s)));
        } else {
            m_waiters.append(waiter);
        }
    }
    if (!m_waiters.isEmpty())
        refresh();
}

void Session::failWaiters(const Auth0Error &error)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (Waiter waiter : waiters)
        waiter.promise.finish(Auth0CredentialsData::failed(error));
}

void Session::refresh()
{
    if (m_refresh)
        return;
    beginOperation();
    m_refresh = RefreshOperation::run(m_http, settings, *m_record);
    connect(m_refresh, &RefreshOperation::finished, this, &Session::finishRefresh);
}

void Session::finishRefresh(const RefreshOutcome &outcome)
{
    m_refresh = nullptr;
    noteAnswer(outcome.error);
    if (!m_record)
        return;
    if (outcome.error.code() == ErrorCode::LoginRequired)
        return lose(outcome.error);
    const bool stored = !outcome.storageError && settings.store()->isPersistent();
    setRecord(outcome.record, stored);
    if (outcome.storageError)
        fail(outcome.storageError);
    if (outcome.error) {
        fail(outcome.error);
        return failWaiters(outcome.error);
    }
    serveWaiters(true);
}

// --- Userinfo

void Session::reloadProfile()
{
    if (!m_record)
        return fail(Auth0Error(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s));
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->result().isValid())
            loadUserinfo(true);
    });
    watcher->setFuture(credentials({}, false));
}

void Session::loadUserinfo(bool reportFailure)
{
    ++m_backgroundTasks;
    changed();
    const quint64 generation = m_generation;
    const auto end = [this, generation, reportFailure](const HttpResponse &response) {
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
    withServer([this, end](const Result<ServerMetadata> &server) {
        if (server && m_record && !server->userinfoEndpoint.isEmpty())
            return m_http->client.getJson(server->userinfoEndpoint, m_record->accessToken, this,
                                          end);
        HttpResponse none;
        none.error = server ? Auth0Error(ErrorCode::ConfigurationError, u"userinfo.unavailable"_s)
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
    storeRecord();
}

} // namespace Auth0Qt
