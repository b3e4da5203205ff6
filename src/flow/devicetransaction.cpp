// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/devicetransaction.h"

#include "flow/tokenrequest.h"
#include "global/logging.h"
#include "http/http.h"

#include <QtCore/qpointer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto ShortestInterval = 1s; // also if the server allows less
constexpr auto SlowDown = 5s; // RFC 8628 section 3.5
constexpr auto LongestBackoff = 60s;

Auth0Error expired()
{
    return Auth0Error(Auth0::ErrorCode::Timeout, u"device.expired"_s);
}

} // namespace

DeviceTransaction::DeviceTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                                     QObject *parent)
    : Transaction(std::move(http), request, parent)
{
    m_timer.setSingleShot(true);
    // The server answers a request that is early with slow_down.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeviceTransaction::poll);
}

DeviceTransaction::~DeviceTransaction() = default;

void DeviceTransaction::stop()
{
    m_finished = true;
    m_timer.stop();
}

// RFC 8628 section 3.1
void DeviceTransaction::serverFound()
{
    if (m_server.deviceAuthorizationEndpoint.isEmpty())
        return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"device.unsupported"_s));
    send(m_server.deviceAuthorizationEndpoint, m_request.parameters(),
         &DeviceTransaction::readCode);
    // In advance, so that the user does not wait for the keys later.
    m_http->cache.keys(m_server.jwksUri, this, [](const Result<JsonWebKeySet> &) { });
}

void DeviceTransaction::readCode(const HttpResponse &response)
{
    if (m_finished)
        return;
    if (response.error)
        return finish(tokenError(response.error, OauthRequest::Device));
    const Result<DeviceCode> code = DeviceCode::fromJson(response.json);
    if (!code)
        return finish(code.error());
    m_code = *code;
    m_interval = std::max<std::chrono::milliseconds>(code->interval, ShortestInterval);
    wait();
    Q_EMIT codeReady(m_code);
}

// Doubled after each time-out (RFC 8628 section 3.5).
std::chrono::milliseconds DeviceTransaction::pause() const
{
    const auto backoff = std::min<std::chrono::milliseconds>(m_interval * (1 << m_failures),
                                                             LongestBackoff);
    return std::max({ m_interval, backoff, m_retryAfter });
}

void DeviceTransaction::wait()
{
    const auto pause = std::chrono::milliseconds(DeviceTransaction::pause().count() * second.count()
                                                 / 1000);
    m_timer.start(std::min(pause, m_code.remaining() + 1ms));
}

void DeviceTransaction::poll()
{
    if (m_code.remaining() <= 0ms)
        return finish(expired());
    send(m_server.tokenEndpoint,
         { { u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s },
           { u"device_code"_s, m_code.deviceCode } },
         &DeviceTransaction::readTokens);
}

void DeviceTransaction::send(const QUrl &endpoint, const Parameters &parameters,
                             void (DeviceTransaction::*answer)(const HttpResponse &))
{
    TokenRequest request = tokenRequest();
    if (endpoint != m_server.tokenEndpoint)
        request.setDpopKey({});
    request.setEndpoint(endpoint);
    request.setParameters(parameters);
    request.send(m_http.get(), this,
                 [this, answer](const HttpResponse &response) { (this->*answer)(response); });
}

// RFC 8628 section 3.5
bool DeviceTransaction::continuesAfter(const Auth0Error &error)
{
    m_retryAfter = error.retryAfter();
    const bool answered = error.httpStatus() > 0 && error.httpStatus() < 500;
    m_failures = answered ? 0 : std::min(m_failures + 1, 8);
    if (error.oauthError() == "authorization_pending"_L1)
        return true;
    if (error.oauthError() == "slow_down"_L1) {
        m_interval += SlowDown;
        return true;
    }
    if (!error.isTransient())
        return false;
    if (answered) // 429 without an OAuth error
        m_interval += SlowDown;
    qCInfo(lcFlow) << "a token request of the device flow failed and is repeated:"
                   << error.detail();
    return true;
}

void DeviceTransaction::readTokens(const HttpResponse &response)
{
    if (m_finished)
        return;
    if (response.error) {
        if (continuesAfter(response.error))
            return wait();
        return finish(tokenError(response.error, OauthRequest::Device));
    }
    const Result<TokenSet> tokens = tokensFrom(response);
    if (!tokens)
        return finish(tokens.error());
    const QPointer<DeviceTransaction> self(this);
    Q_EMIT authorized();
    if (!self || m_finished)
        return;
    verify(*tokens, {});
}

void DeviceTransaction::finish(const Result<TokenSet> &tokens)
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    Q_EMIT finished(tokens);
}

} // namespace Auth0Qt
