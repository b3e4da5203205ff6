// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/session.h"

#include "session/accountindexwriter.h"
#include "session/logoutoperation.h"
#include "session/pendingrevocations.h"
#include "session/revocation.h"
#include "session/sessionstamps.h"
#include "session/storeaccess.h"

#include "flow/findserver.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/networkaccessmanager.h"
#include "http/reachability.h"
#include "http/servermetadata.h"
#include "profile/auth0profile_p.h"
#include "token/organization.h"

#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;

Session::Session(Auth0Profile *profile, QObject *parent)
    : QObject(parent)
    , m_http(std::make_shared<Http>())
    , m_profile(profile)
{
    settings.defaultStore = sharedKeychainStore();
    connect(&m_http->clock, &ServerClock::skewDetected, this, [this](std::chrono::seconds offset) {
        addOutcome([offset](Session *s) { Q_EMIT s->clockSkewDetected(offset); });
    });
    connect(Reachability::instance(), &Reachability::returned, this, &Session::heal);
    connect(&gate, &GuardGate::answered, this, &Session::finishGuard);
    Auth0ProfilePrivate::get(profile)->pictureKept =
            [this](const QUrl &url, const QByteArray &data) { adoptPicture(url, data); };
    Auth0ProfilePrivate::get(profile)->getPicture =
            [http = std::weak_ptr<Http>(m_http)](
                    const QNetworkRequest &request) -> QNetworkReply * {
        const auto network = http.lock();
        return network ? network->client.manager()->getForeign(request) : nullptr;
    };
    connect(&m_refreshTimer, &WallClockTimer::timeout, this, &Session::refreshByItself);
    connect(&m_refreshTimer, &WallClockTimer::clockJumped, this, &Session::armRefresh);
    connect(&m_reloadTimer, &WallClockTimer::timeout, this,
            [this] { loadProfile(Report::Nothing, false); });
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
    m_closed = true;
    // Promises that are dropped end by themselves; that runs code of others.
    const auto waiters = std::exchange(m_waiters, {});
    const auto outcomes = std::exchange(m_outcomes, {}) + std::exchange(m_due, {});
    m_changes.clear();
    Q_UNUSED(waiters)
    Q_UNUSED(outcomes)
}

// --- What it says of itself

Phase Session::phase() const
{
    if (m_logout)
        return m_attempt ? Phase::LoggingOutAndIn : Phase::LoggingOut;
    if (m_restoring)
        return Phase::Restoring;
    if (m_attempt)
        return m_record ? Phase::LoggingInAgain : Phase::LoggingIn;
    return m_record ? Phase::LoggedIn : Phase::LoggedOut;
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
    return m_logout || m_restoring || m_attempt || !m_refreshes.isEmpty() || m_backgroundTasks > 0;
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
    if (self && std::exchange(m_followLater, false))
        follow();
}

void Session::addOutcome(Outcome outcome)
{
    m_outcomes.append(std::move(outcome));
    changed();
}

void Session::fail(const Auth0Error &error)
{
    const bool isStore = error.detail().startsWith("storage."_L1);
    fail(error, isStore ? lcStore() : lcProvider(), { host(), {} });
}

void Session::fail(const Auth0Error &error, const QLoggingCategory &category,
                   const ErrorPlace &place)
{
    m_lastError = error;
    logError(category, error, place);
    if (error.code() != ErrorCode::Cancelled)
        addOutcome([error](Session *s) { Q_EMIT s->errorOccurred(error); });
    changed();
}

QString Session::host() const
{
    return QUrl(settings.issuer()).host();
}

void Session::report(const Auth0Error &error)
{
    fail(error);
}

void Session::reportProblem(const Auth0Error &error, const ErrorPlace &place)
{
    fail(error, lcLogin(), { place.host.isEmpty() ? host() : place.host, place.redirectUri });
}

// Whether a request reached the server. From the first failure on the system is asked too, and
// tells when the network is back.
void Session::noteAnswer(const Auth0Error &error)
{
    const bool unreachable = error.detail().startsWith("network."_L1)
            || error.detail().startsWith("tls."_L1);
    if (!error || error.httpStatus() != 0) {
        m_online = true;
        if (!std::exchange(m_revocationsRun, true))
            PendingRevocations::run(m_http, settings);
    } else if (unreachable) {
        m_online = false;
        m_revocationsRun = false;
        Reachability::instance()->watch();
    }
    changed();
}

// The network is back: what was waiting for it goes on.
void Session::heal()
{
    if (!m_ready || m_online)
        return;
    m_retryPause = {};
    m_lastAhead.invalidate();
    armRefresh();
    probe();
}

// Asks the server for what changes nothing and costs no token.
void Session::probe()
{
    const QUrl &wellKnown = settings.login.endpoints.wellKnown;
    m_http->client.getJson(wellKnown.isEmpty() ? ServerMetadata::configurationUrl(settings.issuer())
                                               : wellKnown,
                           qint64(1024) * 1024, this,
                           [this](const HttpResponse &response) { noteAnswer(response.error); });
}

void Session::beginOperation()
{
    m_lastError = {};
    changed();
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
    m_restoring = true;
    happened(Event::Restore);
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
        readAccountIndex(settings.store(), this, [this, generation](const AccountIndex &index) {
            if (generation != m_generation || !m_restoring)
                return;
            if (index.loginPromptKeys.contains(settings.key()))
                m_promptLogin = true;
            endRestore(Event::RestoreEmpty, {});
        });
        return;
    }
    if (!result.isOk())
        return endRestore(Event::RestoreEmpty, storeError(result));
    const Result<CredentialRecord> record = CredentialRecord::fromJson(result.data());
    if (!record)
        return endRestore(Event::RestoreEmpty, record.error());
    if (record->issuer != settings.issuer() || record->clientId != settings.login.clientId)
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::StorageCorrupt, u"storage.record_foreign"_s));
    if (!isOfOrganization(record->idTokenClaims, settings.login.effectiveOrganization()))
        return endRestore(Event::RestoreEmpty,
                          Auth0Error(ErrorCode::LoginRequired, u"session.other_organization"_s));
    setRecord(*record, settings.store()->isPersistent(), Source::Store);
    endRestore(Event::RestoreFound, {});
}

void Session::endRestore(Event event, const Auth0Error &error)
{
    const bool restored = event == Event::RestoreFound;
    m_restoring = false;
    m_ready = true;
    happened(event);
    if (error)
        fail(error);
    addOutcome([restored, error](Session *s) { Q_EMIT s->restoreFinished(restored, error); });
    if (const AfterRestore after = std::exchange(m_afterRestore, {})) {
        addOutcome([after, restored, error, generation = m_generation](Session *s) {
            if (generation == s->m_generation)
                after(restored, error);
        });
    }
    // After that signal, since a login may have waited for it, and whoever waits for credentials
    // then waits on.
    serveWaitersLater();
}

// --- Login

void Session::prefetch()
{
    if (settings.check())
        return;
    findServer(m_http, settings.login, this, [this](const Result<ServerMetadata> &server) {
        if (server)
            m_http->cache.keys(server->jwksUri, this, [](const auto &) { });
    });
}

LoginAttempt *Session::beginLogin(const Auth0LoginOptions &options, LoginAttempt::Way way)
{
    if (m_attempt) {
        LoginAttempt *const old = m_attempt;
        m_attempt = nullptr;
        old->cancel(Auth0Error(ErrorCode::Cancelled, u"login.superseded"_s));
    }
    beginOperation();
    watchOthers();
    LoginRequest request = settings.login;
    request.options = options;
    const bool links = options.linkIdentity();
    if (links) {
        // Only its ID token is wanted, of an account that need not be the browser's.
        request.scopes = QStringList { u"openid"_s };
        request.audience.clear();
    }
    if ((m_promptLogin || links) && request.options.prompt().isEmpty())
        request.options.setPrompt(u"login"_s);
    if (!links)
        acceptInvitation(&request);
    m_attempt = new LoginAttempt(m_http, settings, request, this);
    m_attempt->setLinker([this](const CredentialRecord &account, LoginAttempt::LinkEnd end) {
        link(account, std::move(end));
    });
    connect(m_attempt, &LoginAttempt::finished, this,
            [this, attempt = m_attempt.data()](const Auth0Error &error) {
                finishLogin(attempt, error);
            });
    happened(Event::Login);
    if (links && !m_record) {
        m_attempt->cancel(
                Auth0Error(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s));
    } else {
        m_attempt->start(way);
    }
    return m_attempt;
}

bool Session::isOf(const QString &organization) const
{
    return m_record && isOfOrganization(m_record->idTokenClaims, organization);
}

bool Session::asksForFreshLogin(const Auth0LoginOptions &options) const
{
    QString organization = canonicalOrganization(options.organization());
    if (organization.isEmpty())
        organization = canonicalOrganization(settings.login.organization);
    Auth0LoginOptions others = options;
    others.setOrganization(isOf(organization) ? QString() : organization);
    if (m_profile->sub().startsWith(options.connection() + u'|'))
        others.setConnection({});
    return others.asksForFreshLogin();
}

// A person who has opened the link of an invitation may get to the page by another button.
void Session::acceptInvitation(LoginRequest *request)
{
    if (m_invitation.isEmpty()
        || request->effectiveOrganization() != settings.login.effectiveOrganization())
        return;
    const QString ticket = std::exchange(m_invitation, {});
    if (request->options.invitation().isEmpty())
        request->options.setInvitation(ticket);
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
        if (current) {
            happened(Event::LoginFailed);
            fail(error, lcLogin(), { host(), attempt->redirectUri() });
            personRefused();
        }
        if (attempt->isLink())
            reportUpdate(Auth0::ProfileUpdate::LinkIdentity, error);
        reportLoginFailed(error);
        return serveWaitersLater();
    }
    if (attempt->isLink()) {
        noteAnswer({});
        happened(Event::IdentityLinked);
        reportUpdate(Auth0::ProfileUpdate::LinkIdentity, {});
        return serveWaitersLater();
    }
    m_lastError = {}; // of a page that failed before
    // A login that was superseded while its record was being written is the session all the same:
    // the record is there. Only a logout, which removes it, leaves nothing to adopt.
    const bool loggedOut = m_logout; // the record is removed, else it could not have been written
    m_logout = nullptr;
    noteAnswer({});
    m_promptLogin = false;
    forgetInteraction();
    ++m_generation;
    if (m_record && m_record->subject != attempt->record().subject)
        revokeRefreshToken(m_http, settings, *m_record);
    m_tokens.clear();
    gate.close();
    CredentialRecord record = attempt->record();
    // What was known of the same user stays until it is told anew.
    if (m_record && m_record->subject == record.subject)
        record.takeNewerProfile(*m_record);
    setRecord(record, attempt->isPersistent(), Source::Server);
    happened(Event::LoginSucceeded);
    if (loggedOut)
        addOutcome([](Session *s) { Q_EMIT s->loggedOut(); });
    if (attempt->storageError())
        fail(attempt->storageError());
    updateIndex();
    reportLoggedIn();
    serveWaitersLater(TokenRequest());
    loadProfile(Report::Nothing, true);
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
        endRestore(Event::Cancel, Auth0Error(ErrorCode::Cancelled, u"restore.cancelled"_s));
}

} // namespace Auth0Qt
