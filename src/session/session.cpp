// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session.h"

#include "accountindexwriter.h"
#include "loginattempt.h"
#include "logoutoperation.h"
#include "revocation.h"
#include "storeaccess.h"

#include "../auth0profile_p.h"
#include "../http/http.h"
#include "../logging_p.h"

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
    shutDown();
}

void Session::shutDown()
{
    m_closed = true;
    // Promises that are dropped end by themselves; that runs code of others.
    const auto waiters = std::exchange(m_waiters, {});
    const auto outcomes = std::exchange(m_outcomes, {}) + std::exchange(m_due, {});
    Q_UNUSED(waiters)
    Q_UNUSED(outcomes)
}

// --- What it says of itself

State Session::state() const
{
    if (m_logout)
        return State::LoggingOut;
    if (m_restoring)
        return State::Restoring;
    if (m_attempt)
        return State::LoggingIn;
    return m_record ? State::LoggedIn : State::LoggedOut;
}

bool Session::isBusy() const
{
    return m_logout || m_restoring || m_attempt || m_refresh || m_backgroundTasks > 0;
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
    if (m_closed || std::exchange(m_publishing, true))
        return;
    QMetaObject::invokeMethod(this, &Session::publish, Qt::QueuedConnection);
}

// Members have changed before; now the properties say so, then the profile, then what came of it.
// A slot may do anything, deleting us or running an event loop included.
void Session::publish()
{
    m_publishing = false;
    const QPointer<Session> self(this);
    const Snapshot old = std::exchange(m_published, snapshot());
    const Snapshot now = m_published;
    m_due += std::exchange(m_outcomes, {});
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
    while (self && !m_due.isEmpty()) {
        const Outcome outcome = m_due.takeFirst();
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
    const bool unreachable = error.detail().startsWith("network."_L1)
            || error.detail().startsWith("tls."_L1);
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
    const quint64 generation = ++m_generation;
    whenStored(settings.store()->read(settings.key()), this,
               [this, generation](const Auth0StoreResult &result) {
                   if (generation == m_generation && m_restoring)
                       finishRestore(result);
               });
}

void Session::finishRestore(const Auth0StoreResult &result)
{
    if (result.status() == Auth0StoreResult::Status::Missing) {
        // That is no failure, but a store that cannot be sure has something to say.
        if (!result.detail().isEmpty())
            m_lastError = storeError(result);
        // Was it a logout that left the browser signed in?
        const quint64 generation = m_generation;
        AccountIndexWriter::read(settings.store(), this,
                                 [this, generation](const AccountIndex &index) {
                                     if (generation != m_generation || !m_restoring)
                                         return;
                                     if (index.loginPromptKeys.contains(settings.key()))
                                         m_promptLogin = true;
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
        return endRestore(false,
                          Auth0Error(ErrorCode::StorageCorrupt, u"storage.record_foreign"_s));
    setRecord(*record, settings.store()->isPersistent());
    endRestore(true, {});
}

void Session::endRestore(bool restored, const Auth0Error &error)
{
    m_restoring = false;
    m_ready = true;
    if (error)
        fail(error);
    addOutcome([restored, error](Session *s) { Q_EMIT s->restoreFinished(restored, error); });
    // After that signal, since a login may have waited for it, and whoever waits for credentials
    // then waits on.
    serveWaitersLater(Token::AtHand);
}

// --- Login

LoginAttempt *Session::beginLogin(const Auth0LoginOptions &options)
{
    if (m_attempt) {
        LoginAttempt *const old = m_attempt;
        m_attempt = nullptr;
        old->cancel(Auth0Error(ErrorCode::Cancelled, u"login.superseded"_s));
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
    if (current)
        m_attempt = nullptr;
    m_ready = true;
    if (error) {
        noteAnswer(error);
        if (current)
            fail(error);
        reportLoginFailed(error);
        return serveWaitersLater(Token::AtHand);
    }
    // A login that was superseded while its record was being written is the session all the same:
    // the record is there. Only a logout, which removes it, leaves nothing to adopt.
    if (m_logout) // the record is removed, else it could not have been written
        finishRemoval({});
    m_online = true;
    m_promptLogin = false;
    ++m_generation;
    if (m_record && m_record->subject != attempt->record().subject)
        revokeRefreshToken(m_http, settings, *m_record);
    setRecord(attempt->record(), attempt->isPersistent());
    if (attempt->storageError())
        fail(attempt->storageError());
    updateIndex();
    reportLoggedIn();
    serveWaitersLater(Token::Fresh);
    loadUserinfo(false);
}

void Session::reportLoggedIn()
{
    addOutcome([](Session *s) { Q_EMIT s->loggedIn(); });
}

void Session::reportLoginFailed(const Auth0Error &error)
{
    addOutcome([error](Session *s) { Q_EMIT s->loginFailed(error); });
}

void Session::cancel()
{
    if (m_attempt)
        m_attempt->cancel(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
    if (m_restoring)
        endRestore(false, Auth0Error(ErrorCode::Cancelled, u"restore.cancelled"_s));
}

// --- The end of a session

void Session::logout(const Auth0LogoutOptions &options, Auth0Browser *browser)
{
    if (m_logout)
        return;
    cancel();
    discardUnfinished();
    beginOperation();
    ++m_generation;
    m_promptLogin = !options.browserSession();

    auto *const operation = new LogoutOperation(m_http, settings, options, m_record, this);
    m_logout = operation;
    ++m_backgroundTasks;
    connect(operation, &LogoutOperation::removed, this, [this, operation](const Auth0Error &error) {
        if (operation == m_logout)
            finishRemoval(error);
    });
    connect(operation, &LogoutOperation::revoked, this, &Session::noteAnswer);
    connect(operation, &LogoutOperation::leftBrowser, this, [this](const Auth0Error &error) {
        if (error)
            fail(error);
    });
    connect(operation, &LogoutOperation::finished, this, [this] {
        --m_backgroundTasks;
        changed();
    });
    clearRecord();
    failWaiters(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    operation->start(browser);
}

// What could still write the record after its removal.
void Session::discardUnfinished()
{
    const auto attempts = findChildren<LoginAttempt *>(QString(), Qt::FindDirectChildrenOnly);
    for (LoginAttempt *attempt : attempts)
        attempt->discard(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
    if (m_refresh)
        m_refresh->disconnect(this);
    m_refresh = nullptr;
    if (RefreshOperation *const refresh = RefreshOperation::underWay(settings))
        refresh->discard();
}

void Session::finishRemoval(const Auth0Error &error)
{
    m_logout = nullptr;
    if (error)
        fail(error);
    addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
}

void Session::leave()
{
    const Auth0Error error(ErrorCode::Cancelled, u"provider.reconfigured"_s);
    ++m_generation;
    failWaiters(error);
    if (m_attempt) {
        LoginAttempt *const attempt = m_attempt;
        m_attempt = nullptr;
        attempt->disconnect(this);
        connect(attempt, &LoginAttempt::finished, attempt, &QObject::deleteLater);
        attempt->cancel(error);
        reportLoginFailed(error);
    }
    if (m_restoring)
        endRestore(false, error);
    if (m_refresh)
        m_refresh->disconnect(this); // it runs to its end and is stored
    m_refresh = nullptr;
    if (m_logout)
        finishRemoval({}); // it goes on without us
    m_promptLogin = false;
    m_ready = false;
    clearRecord();
}

void Session::lose(const Auth0Error &error)
{
    ++m_generation;
    clearRecord();
    fail(error);
    addOutcome([error](Session *s) { Q_EMIT s->sessionLost(error); });
    failWaiters(error);
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
    Auth0ProfilePrivate::get(m_profile)->setSources(
            m_record->idTokenClaims, m_record->userinfoClaims, settings.claimsNamespace);
    changed();
}

void Session::updateIndex()
{
    if (!m_persistent)
        return;
    AccountIndex::Entry entry;
    entry.key = settings.key();
    entry.issuer = m_record->issuer;
    entry.clientId = m_record->clientId;
    entry.account = settings.account;
    entry.subject = m_record->subject;
    entry.name = m_profile->displayName();
    entry.picture = m_profile->picture();
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    AccountIndexWriter::apply(settings.store(), [entry](AccountIndex &index) {
        index.insert(entry);
        index.loginPromptKeys.removeAll(entry.key);
    });
}

} // namespace Auth0Qt
