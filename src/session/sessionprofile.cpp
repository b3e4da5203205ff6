// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Session asks the server about its user.

#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/recordupdate.h"
#include "session/session.h"

#include "auth0profile.h"
#include "flow/findserver.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "http/http.h"
#include "profile/profileclaims.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;
using Auth0::ProfileSource;

namespace {

// How long a source is left alone that says "too many requests" and not for how long.
constexpr std::chrono::seconds DefaultRest = 60s;

} // namespace

void Session::reloadProfile()
{
    beginOperation();
    if (m_record)
        return loadProfile(Report::Failure, false);
    // It may be on its way.
    whenCredentials({ {}, {}, false, true }, [this](const Auth0Credentials &credentials) {
        if (credentials.isValid())
            loadProfile(Report::Failure, false);
        else if (credentials.error() != m_lastError) // else it has been told already
            fail(credentials.error());
    });
}

void Session::loadProfile(Report report, bool isJustIssued)
{
    armReload();
    if (settings.profileSources.testFlag(ProfileSource::Userinfo))
        loadUserinfo(report, isJustIssued);
    if (settings.profileSources.testFlag(ProfileSource::ManagementApi))
        loadUserRecord(report);
}

void Session::setProfileReloadInterval(std::chrono::seconds interval)
{
    settings.profileReloadInterval = interval;
    armReload();
}

void Session::armReload()
{
    if (m_record && settings.profileReloadInterval > 0s)
        m_reloadTimer.start(clocks().wall().addSecs(settings.profileReloadInterval.count()));
    else
        m_reloadTimer.stop();
}

void Session::whenCredentials(const Need &need,
                              std::function<void(const Auth0Credentials &)> callback)
{
    ++m_backgroundTasks;
    changed();
    using Watcher = QFutureWatcher<Auth0Credentials>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        --m_backgroundTasks;
        changed();
        callback(watcher->result());
    });
    watcher->setFuture(credentials(need));
}

bool Session::beginLoad(ProfileSource source, Report report)
{
    if (m_loads.contains(source) && m_loads.value(source) == m_generation)
        return false; // its answer is as good
    const auto rest = m_rests.constFind(source);
    if (rest != m_rests.cend() && !rest->hasExpired()) {
        if (report == Report::Failure) {
            Auth0Error error(ErrorCode::RateLimited, u"http.rate_limited"_s);
            error.setRetryAfter(
                    std::chrono::ceil<std::chrono::seconds>(rest->remainingTimeAsDuration()));
            fail(error);
        }
        return false;
    }
    m_loads.insert(source, m_generation);
    ++m_backgroundTasks;
    changed();
    return true;
}

bool Session::endLoad(ProfileSource source, quint64 generation, const Auth0Error &error,
                      Report report)
{
    if (m_loads.value(source) == generation)
        m_loads.remove(source);
    --m_backgroundTasks;
    noteAnswer(error);
    if (generation != m_generation || !m_record)
        return false;
    if (!error)
        return true;
    if (error.code() == ErrorCode::RateLimited)
        m_rests.insert(source,
                       QDeadlineTimer(error.retryAfter() > 0s ? error.retryAfter() : DefaultRest));
    if (report == Report::Nothing)
        qCInfo(lcProvider) << source << "failed:" << error;
    else if (error != m_lastError) // else it has been told already
        fail(error);
    return true;
}

void Session::loadUserinfo(Report report, bool isJustIssued)
{
    if (!beginLoad(ProfileSource::Userinfo, report))
        return;
    const auto end = [this, generation = m_generation, changes = m_changesDone,
                      report](const HttpResponse &response) {
        if (!endLoad(ProfileSource::Userinfo, generation, response.error, report) || response.error)
            return;
        if (changes != m_changesDone)
            return loadUserinfo(report, false); // the answer may be from before the change
        adoptUserinfo(response.json);
    };
    const auto ask = [this, end](const QString &token) {
        findServer(m_http, settings.login, this,
                   [this, end, token](const Result<ServerMetadata> &server) {
                       if (server && !server->userinfoEndpoint.isEmpty()) {
                           m_http->client.getJson(server->userinfoEndpoint, token, this, end);
                           return;
                       }
                       HttpResponse none;
                       none.error = server ? Auth0Error(ErrorCode::ConfigurationError,
                                                        u"userinfo.unavailable"_s)
                                           : server.error();
                       end(none);
                   });
    };
    if (isJustIssued || isValid(ownToken(), 0s))
        return ask(m_record->accessToken);
    // Nobody is asked for this.
    whenCredentials({ {}, {}, false, true, true }, [ask, end](const Auth0Credentials &credentials) {
        if (credentials.isValid())
            return ask(credentials.accessToken());
        HttpResponse none;
        none.error = credentials.error();
        end(none);
    });
}

// The token for it comes by the refresh token. Nobody is asked.
void Session::loadUserRecord(Report report)
{
    if (!beginLoad(ProfileSource::ManagementApi, report))
        return;
    const QUrl api = settings.managementUrl();
    const auto end = [this, generation = m_generation, changes = m_changesDone,
                      report](const Result<QJsonObject> &record) {
        if (!endLoad(ProfileSource::ManagementApi, generation, record.error(), report) || !record)
            return;
        if (changes != m_changesDone)
            return loadUserRecord(report);
        adoptUserRecord(*record);
    };
    const Need need {
        { api.toString(), { QLatin1StringView(ManagementApi::ReadUser) } }, {}, false, true, true
    };
    whenCredentials(need, [this, api, end](const Auth0Credentials &credentials) {
        if (!credentials.isValid() || !m_record)
            return end(credentials.error()
                               ? credentials.error()
                               : Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s));
        ManagementApi(&m_http->client, api, m_record->subject)
                .read(credentials.accessToken(), this, end);
    });
}

void Session::adoptUserinfo(const QJsonObject &claims)
{
    // OpenID Connect Core section 5.3.2: another sub is another person's answer.
    if (claims["sub"_L1].toString() != m_record->subject)
        return fail(Auth0Error(ErrorCode::InvalidResponse, u"userinfo.sub"_s));
    const QJsonObject before = std::exchange(m_record->userinfoClaims,
                                             withoutForeignTokens(claims));
    m_record->userinfoAt = QDateTime::currentDateTimeUtc();
    if (tellsNews(m_record->userinfoClaims, before))
        m_record->userinfoNewsAt = m_record->userinfoAt;
    updateProfile();
    storeProfile();
}

void Session::adoptUserRecord(const QJsonObject &record)
{
    const QJsonObject before = std::exchange(m_record->userRecord, withoutForeignTokens(record));
    m_record->userRecordAt = QDateTime::currentDateTimeUtc();
    if (tellsNews(m_record->userRecord, before))
        m_record->userRecordNewsAt = m_record->userRecordAt;
    updateProfile();
    storeProfile();
}

void Session::adoptPicture(const QUrl &url, const QByteArray &data)
{
    if (!m_record)
        return;
    m_record->pictureUrl = url;
    m_record->picture = data;
    m_record->pictureAt = QDateTime::currentDateTimeUtc();
    storeProfile();
}

void Session::storeProfile()
{
    if (!m_persistent)
        return;
    ++m_backgroundTasks;
    changed();
    updateRecord(
            settings.store(), settings.key(), m_record->subject,
            [ours = *m_record](CredentialRecord &record) { record.takeNewerProfile(ours); }, this,
            [this, generation = m_generation](bool isChanged) {
                --m_backgroundTasks;
                changed();
                // The list of accounts may show another name now.
                if (isChanged && generation == m_generation && m_record
                    && (m_profile->displayName() != m_indexed.name
                        || m_profile->picture() != m_indexed.picture)) {
                    updateIndex();
                }
            });
}

} // namespace Auth0Qt
