// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/profilesync.h"

#include "session/accesstokens.h"
#include "session/auth0credentials_p.h"
#include "session/recordupdate.h"
#include "session/sessionstate.h"

#include "flow/userinfo.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/httpaccessmanager.h"
#include "profile/auth0profile_p.h"
#include "profile/profileclaims.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;
using Auth0::ProfileSource;

namespace {

// The pause after "too many requests" without a Retry-After header.
constexpr std::chrono::seconds DefaultRetryAfter = 60s;

// The claims of userinfo are requested again when they are older. Auth0 limits these requests.
constexpr std::chrono::seconds UserinfoMaxAge = 24h;

Auth0Error expiredError()
{
    return Auth0Error(ErrorCode::LoginRequired, u"management.expired"_s);
}

} // namespace

ProfileSync::ProfileSync(SessionState *session, AccessTokens *tokens)
    : m_session(session)
    , m_tokens(tokens)
{
    auto *const profile = Auth0ProfilePrivate::get(m_session->profile);
    profile->pictureKept = [this](const QUrl &url, const QByteArray &data) {
        takePicture(url, data);
    };
    profile->getPicture = [http = std::weak_ptr<Http>(m_session->http)](
                                  const QNetworkRequest &request) -> QNetworkReply * {
        const auto network = http.lock();
        return network ? network->client.manager()->getForeign(request) : nullptr;
    };
    connect(&m_reloadTimer, &WallClockTimer::timeout, this,
            [this] { load(Report::Nothing, false); });
    connect(m_tokens, &AccessTokens::refreshed, this, [this](const RefreshOutcome &outcome) {
        if (!outcome.error)
            m_session->queue.add([this] { reloadOld(); });
    });
}

void ProfileSync::recordReplaced()
{
    armReload();
    updateProfile();
    if (m_session->restoring)
        m_session->queue.add([this] { reloadOld(); });
}

void ProfileSync::updateProfile()
{
    if (!m_session->record)
        return;
    const CredentialRecord &record = *m_session->record;
    const SessionSettings &settings = m_session->settings;
    ProfileClaims claims;
    claims.idToken = record.idTokenClaims;
    claims.userinfo = record.userinfoClaims;
    claims.userRecord = record.userRecord;
    for (const ProfileChange &change : std::as_const(m_changes)) {
        if (!change.seen.isEmpty())
            claims.changes.append(change.seen);
    }
    claims.claimsNamespace = settings.claimsNamespace;
    claims.permissionsClaim = settings.permissionsClaim;
    claims.rolesClaim = settings.rolesClaim;
    Auth0ProfilePrivate *const profile = Auth0ProfilePrivate::get(m_session->profile);
    profile->setClaims(claims);
    // A picture that was stored before the application set autoLoadPictures to false is removed.
    if (!settings.autoLoadPictures && !record.picture.isEmpty())
        takePicture({}, {});
    profile->restorePicture(record.pictureUrl, record.picture);
    m_session->changed();
}

void ProfileSync::clear()
{
    m_reloadTimer.stop();
    endChanges();
    Auth0ProfilePrivate::get(m_session->profile)->clear();
}

void ProfileSync::endChanges()
{
    ++m_ended;
    const QList<ProfileChange> changes = std::exchange(m_changes, {});
    // The server may have applied these changes nevertheless.
    for (const ProfileChange &change : changes) {
        m_session->endTask();
        endChange(change, Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
    }
}

// --- Loading

void ProfileSync::reload()
{
    m_session->beginOperation();
    if (m_session->record)
        return load(Report::Failure, false);
    // A restore or a login may be in progress.
    m_tokens->withCredentials({ {}, {}, false, true }, [this](const Auth0Credentials &credentials) {
        if (credentials.error())
            m_session->failOnce(credentials.error());
        else
            load(Report::Failure, false);
    });
}

void ProfileSync::loadAfterLogin(bool hasUserinfo)
{
    load(Report::Nothing, true, hasUserinfo ? ProfileSource::Userinfo : ProfileSource::NoSource);
}

void ProfileSync::load(Report report, bool isJustIssued, Auth0::ProfileSources without)
{
    armReload();
    const Auth0::ProfileSources sources = m_session->settings.profileSources & ~without;
    if (sources.testFlag(ProfileSource::Userinfo))
        loadUserinfo(report, isJustIssued);
    if (sources.testFlag(ProfileSource::ManagementApi))
        loadUserRecord(report);
}

// Called after a restore and after each refresh, but only if a token is there: a start needs no
// network.
void ProfileSync::reloadOld()
{
    if (!m_session->record || !m_session->settings.profileSources.testFlag(ProfileSource::Userinfo)
        || m_tokens->userinfoToken().value.isEmpty()) {
        return;
    }
    const CredentialRecord &record = *m_session->record;
    const QDateTime receivedAt = record.userinfoClaims.receivedAt;
    const bool isOld = receivedAt.isValid()
            ? receivedAt.addSecs(UserinfoMaxAge.count()) <= clocks().wall()
            : record.idTokenClaims.claims["name"_L1].toString().isEmpty();
    if (isOld)
        loadUserinfo(Report::Nothing, false);
}

void ProfileSync::setReloadInterval(std::chrono::seconds interval)
{
    m_session->settings.profileReloadInterval = interval;
    armReload();
}

void ProfileSync::armReload()
{
    const std::chrono::seconds interval = m_session->settings.profileReloadInterval;
    if (m_session->record && interval > 0s)
        m_reloadTimer.start(clocks().wall().addSecs(interval.count()));
    else
        m_reloadTimer.stop();
}

// Returns whether to send the request. Returns false if one is in progress, or if the rate limit of
// the source does not allow it.
bool ProfileSync::beginLoad(ProfileSource source, Report report)
{
    const auto load = m_loads.constFind(source);
    if (load != m_loads.cend() && *load == m_session->generation)
        return false;
    const auto deadline = m_retryAfter.constFind(source);
    if (deadline != m_retryAfter.cend() && !deadline->hasExpired()) {
        if (report == Report::Failure) {
            Auth0Error error(ErrorCode::RateLimited, u"http.rate_limited"_s);
            error.setRetryAfter(
                    std::chrono::ceil<std::chrono::seconds>(deadline->remainingTimeAsDuration()));
            m_session->fail(error);
        }
        return false;
    }
    m_loads.insert(source, m_session->generation);
    m_session->beginTask();
    return true;
}

// Returns whether the session that sent the request still exists.
bool ProfileSync::endLoad(ProfileSource source, quint64 generation, const Auth0Error &error,
                          Report report)
{
    if (m_loads.value(source) == generation)
        m_loads.remove(source);
    m_session->endTask();
    m_session->updateOnline(error);
    if (generation != m_session->generation || !m_session->record)
        return false;
    if (!error)
        return true;
    if (error.code() == ErrorCode::RateLimited)
        m_retryAfter.insert(
                source,
                QDeadlineTimer(error.retryAfter() > 0s ? error.retryAfter() : DefaultRetryAfter));
    if (report == Report::Nothing)
        qCInfo(lcProvider) << "loading the profile from" << source << "failed:" << error;
    else
        m_session->failOnce(error);
    return true;
}

void ProfileSync::loadUserinfo(Report report, bool isJustIssued)
{
    if (!beginLoad(ProfileSource::Userinfo, report))
        return;
    const auto end = [this, generation = m_session->generation, changes = m_confirmedChanges,
                      report](const Result<QJsonObject> &claims) {
        if (!endLoad(ProfileSource::Userinfo, generation, claims.error(), report) || !claims)
            return;
        if (changes != m_confirmedChanges)
            return loadUserinfo(report, false);
        takeUserinfo(*claims);
    };
    const auto ask = [this](const AccessToken &token, const AnswerCallback &callback) {
        requestUserinfo(m_session->http, m_session->settings.login, token, this, callback);
    };
    sendWithToken(
            [this, isJustIssued](const QString &rejectedToken, const TokenCallback &callback) {
                withUserinfoToken(isJustIssued, rejectedToken, callback);
            },
            ask, end);
}

// Sends a request, and once more with another token if the server rejects the first one (RFC 6750
// section 3.1): it may have expired, without having told its lifetime, or may be revoked.
void ProfileSync::sendWithToken(const GetToken &getToken, const Send &send,
                                const AnswerCallback &callback)
{
    const QString user = m_session->record->subject;
    getToken({}, [=](const Result<AccessToken> &token) {
        if (!token)
            return callback(token.error());
        send(*token, [=, first = token->value](const Result<QJsonObject> &answer) {
            const bool isSameUser = m_session->record && m_session->record->subject == user;
            if (answer.error().httpStatus() != 401 || !isSameUser)
                return callback(answer);
            getToken(first, [=](const Result<AccessToken> &other) {
                if (!other || other->value == first)
                    return callback(answer);
                send(*other, callback);
            });
        });
    });
}

void ProfileSync::withUserinfoToken(bool isJustIssued, const QString &rejectedToken,
                                    TokenCallback callback)
{
    AccessTokenKey key;
    if (rejectedToken.isEmpty()) {
        const AccessToken own = m_session->record->accessToken;
        if (isJustIssued && !own.value.isEmpty())
            return callback(own);
        if (const AccessToken token = m_tokens->userinfoToken(); !token.value.isEmpty())
            return callback(token);
    } else if (m_session->record && m_session->record->accessToken.value != rejectedToken) {
        key.audience = m_session->record->loginAudience;
    }
    m_tokens->withCredentials({ key, {}, false, true, true, false, rejectedToken },
                              [callback](const Auth0Credentials &credentials) {
                                  if (credentials.error())
                                      callback(credentials.error());
                                  else
                                      callback(Auth0CredentialsData::accessTokenOf(credentials));
                              });
}

void ProfileSync::loadUserRecord(Report report)
{
    if (!beginLoad(ProfileSource::ManagementApi, report))
        return;
    const QUrl api = m_session->settings.managementUrl();
    const auto end = [this, generation = m_session->generation, changes = m_confirmedChanges,
                      report](const Result<QJsonObject> &record) {
        if (!endLoad(ProfileSource::ManagementApi, generation, record.error(), report) || !record)
            return;
        if (changes != m_confirmedChanges)
            return loadUserRecord(report);
        takeUserRecord(*record);
    };
    sendWithToken(
            [this](const QString &rejectedToken, const TokenCallback &callback) {
                withManagementToken(QLatin1StringView(ManagementApi::ReadUser), rejectedToken,
                                    callback);
            },
            [this, api](const AccessToken &token, const AnswerCallback &callback) {
                ManagementApi(&m_session->http->client, api, m_session->record->subject)
                        .read(token, this, callback);
            },
            end);
}

// Gets a token of the session for the Management API. For Auth0's own, only a session whose login
// asked for it has one, with all the scopes of the login.
void ProfileSync::withManagementToken(const QString &scope, const QString &rejectedToken,
                                      TokenCallback callback)
{
    AccessTokenKey key { m_session->settings.managementUrl().toString(), { scope } };
    const bool isAuth0 = m_session->settings.isManagementApi(key.audience);
    if (isAuth0) {
        if (m_session->record->loginAudience != key.audience)
            return callback(expiredError());
        key.scopes.clear();
    }
    m_tokens->withCredentials(
            { key, {}, false, true, true, false, rejectedToken },
            [this, isAuth0, callback = std::move(callback)](const Auth0Credentials &credentials) {
                const Auth0Error error = credentials.error();
                if (isAuth0 && error.detail() == "refresh.no_refresh_token"_L1)
                    callback(expiredError());
                else if (error)
                    callback(error);
                else if (!m_session->record)
                    callback(Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
                else
                    callback(Auth0CredentialsData::accessTokenOf(credentials));
            });
}

void ProfileSync::takeUserinfo(const QJsonObject &claims)
{
    // OpenID Connect Core section 5.3.2: the sub claim must be equal to that of the ID token.
    if (claims["sub"_L1].toString() != m_session->record->subject)
        return m_session->fail(Auth0Error(ErrorCode::InvalidResponse, u"userinfo.sub"_s));
    m_session->record->userinfoClaims.update(withoutForeignTokens(claims));
    updateProfile();
    store();
}

void ProfileSync::takeUserRecord(const QJsonObject &record)
{
    m_session->record->userRecord.update(withoutForeignTokens(record));
    updateProfile();
    store();
}

void ProfileSync::takePicture(const QUrl &url, const QByteArray &data)
{
    if (!m_session->record)
        return;
    m_session->record->pictureUrl = url;
    m_session->record->picture = data;
    m_session->record->pictureAt = currentTimeAfter(m_session->record->pictureAt);
    store();
}

void ProfileSync::store()
{
    if (!m_session->persistent)
        return;
    m_session->beginTask();
    const CredentialRecord &ours = *m_session->record;
    updateRecord(
            m_session->settings.store(), m_session->settings.key(), ours,
            [ours](CredentialRecord &record) { record.takeNewerProfile(ours); }, this,
            [this, generation = m_session->generation](bool isChanged) {
                m_session->endTask();
                if (isChanged && generation == m_session->generation && m_session->record)
                    Q_EMIT stored();
            });
}

// --- Changes

void ProfileSync::change(const ProfileChange &change)
{
    m_session->beginOperation();
    if (!m_session->record) {
        const Auth0Error error(ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s);
        if (!change.done)
            m_session->fail(error);
        return endChange(change, error);
    }
    m_session->beginTask();
    m_changes.append(change);
    updateProfile();
    // Changes are sent one at a time, because a change can depend on the previous one.
    if (m_changes.size() == 1)
        sendChange();
}

void ProfileSync::link(const CredentialRecord &account, LoginAttempt::LinkEnd end)
{
    if (m_session->record && account.subject == m_session->record->subject)
        return end(Auth0Error(ErrorCode::AuthorizationDenied, u"profile.same_account"_s));
    ProfileChange linking;
    linking.update = Auth0::ProfileUpdate::LinkIdentity;
    linking.scope = QLatin1StringView(ManagementApi::UpdateIdentities);
    linking.send = [idToken = account.idToken](const ManagementApi &api, const AccessToken &token,
                                               QObject *context, ManagementApi::Callback callback) {
        api.link(idToken, token, context, std::move(callback));
    };
    linking.done = std::move(end);
    change(linking);
}

void ProfileSync::sendChange()
{
    const ProfileChange change = m_changes.first();
    // A login of the same user does not end a change.
    const auto end = [this, ended = m_ended](const Result<QJsonObject> &confirmed) {
        if (ended == m_ended)
            finishChange(confirmed);
    };
    if (change.scope.isEmpty()) {
        return change.send(ManagementApi(&m_session->http->client, {}, m_session->record->subject),
                           {}, this, end);
    }
    const QUrl api = m_session->settings.managementUrl();
    sendWithToken(
            [this, change, ended = m_ended](const QString &rejectedToken,
                                            const TokenCallback &callback) {
                withManagementToken(change.scope, rejectedToken,
                                    [this, callback, ended](const Result<AccessToken> &token) {
                                        if (ended == m_ended) // no token of another user
                                            callback(token);
                                    });
            },
            [this, api, change](const AccessToken &token, const AnswerCallback &callback) {
                change.send(
                        ManagementApi(&m_session->http->client, api, m_session->record->subject),
                        token, this, callback);
            },
            end);
}

void ProfileSync::finishChange(const Result<QJsonObject> &confirmed)
{
    const ProfileChange change = m_changes.takeFirst();
    m_session->endTask();
    m_session->updateOnline(confirmed.error());
    if (confirmed) {
        ++m_confirmedChanges;
        const CredentialRecord &own = *m_session->record;
        // The response contains the whole user record or a part of it. An empty response confirms
        // the values that were sent.
        const bool isWhole = confirmed->value("user_id"_L1).toString() == own.subject;
        QJsonObject record = isWhole ? *confirmed : own.userRecord.claims;
        if (!isWhole)
            record = withChange(record, confirmed->isEmpty() ? change.seen : *confirmed);
        if (!record.isEmpty())
            takeUserRecord(record);
    } else {
        updateProfile(); // back to the previous values
        if (!change.done)
            m_session->failOnce(confirmed.error());
    }
    endChange(change, confirmed.error());
    if (!m_changes.isEmpty())
        sendChange();
}

void ProfileSync::endChange(const ProfileChange &change, const Auth0Error &error)
{
    if (change.done)
        change.done(error);
    else
        finishUpdate(change.update, error);
}

void ProfileSync::finishUpdate(Auth0::ProfileUpdate update, const Auth0Error &error)
{
    m_session->queue.add([this, update, error] { Q_EMIT updateFinished(update, error); });
}

} // namespace Auth0Qt
