// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionstate.h"

#include "session/pendingrevocations.h"
#include "session/refreshoperation.h"

#include "flow/findserver.h"
#include "global/errortexts.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/reachability.h"
#include "http/servermetadata.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

SessionState::SessionState(Auth0Profile *profileOfProvider, QObject *parent)
    : QObject(parent)
    , http(std::make_shared<Http>())
    , profile(profileOfProvider)
{
    connect(&http->clock, &ServerClock::skewDetected, this, [this](std::chrono::seconds ahead) {
        queue.add([this, ahead] { Q_EMIT clockSkewDetected(ahead); });
    });
}

SessionState::~SessionState() = default;

bool SessionState::isOver() const
{
    return record && record->sessionExpiresAt.isValid() && record->isOver(http->clock.now());
}

bool SessionState::isStoringLogin() const
{
    return attempt && attempt->isStoring() && !attempt->isLink();
}

void SessionState::beginOperation()
{
    lastError = {};
    changed();
}

void SessionState::beginTask()
{
    ++backgroundTasks;
    changed();
}

void SessionState::endTask()
{
    --backgroundTasks;
    changed();
}

void SessionState::awaitRevocation(RefreshOperation *operation)
{
    beginTask();
    connect(operation, &RefreshOperation::revoked, this, [this](const Auth0Error &error) {
        updateOnline(error);
        endTask();
    });
}

void SessionState::fail(const Auth0Error &error)
{
    const bool isStore = error.detail().startsWith("storage."_L1);
    fail(error, isStore ? lcStore() : lcProvider(), {});
}

Auth0Error SessionState::shown(const Auth0Error &error) const
{
    const QUrl &wellKnown = settings.login.endpoints.wellKnown;
    const auto server = http->cache.cachedMetadata(settings.issuer(), wellKnown);
    return errorOfServer(error, isAuth0(settings.login, server.value_or(ServerMetadata())));
}

void SessionState::failOnce(const Auth0Error &error)
{
    if (shown(error) != lastError)
        fail(error);
}

void SessionState::fail(const Auth0Error &error, const QLoggingCategory &category, ErrorPlace place)
{
    if (place.host.isEmpty())
        place.host = QUrl(settings.issuer()).host();
    lastError = shown(error);
    logError(category, lastError, place);
    if (error.code() != Auth0::ErrorCode::Cancelled)
        queue.add([this, shownError = lastError] { Q_EMIT errorOccurred(shownError); });
    changed();
}

void SessionState::updateOnline(const Auth0Error &error)
{
    const bool unreachable = error.detail().startsWith("network."_L1)
            || error.detail().startsWith("tls."_L1);
    if (!error || error.httpStatus() != 0) {
        m_online = true;
        if (!std::exchange(m_revocationsRun, true))
            PendingRevocations::run(http, settings);
    } else if (unreachable) {
        m_online = false;
        m_revocationsRun = false;
        // Reachability reports when the system is online again.
        Reachability::instance()->watch();
    }
    changed();
}

void SessionState::probe()
{
    const QUrl &wellKnown = settings.login.endpoints.wellKnown;
    http->client.getJson(wellKnown.isEmpty() ? ServerMetadata::configurationUrl(settings.issuer())
                                             : wellKnown,
                         qint64(1024) * 1024, this,
                         [this](const HttpResponse &response) { updateOnline(response.error); });
}

void SessionState::forgetServer()
{
    m_revocationsRun = false;
}

} // namespace Auth0Qt
