// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageerror.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Chromium's net_error_list.h
enum NetError {
    Aborted = -3,
    TimedOut = -7,
    BlockedByClient = -20,
    BlockedByAdministrator = -22,
    BlockedByResponse = -27,
    ConnectionRefused = -102,
    NameNotResolved = -105,
    InternetDisconnected = -106,
    SslProtocolError = -107,
    SslVersionOrCipherMismatch = -113,
    ConnectionTimedOut = -118,
    ProxyConnectionFailed = -130,
    NameResolutionFailed = -137
};

bool isCertificateError(int code)
{
    return code <= -200 && code > -300;
}

bool isOurOwnDoing(int code)
{
    return code == Aborted || code == BlockedByClient || code == BlockedByAdministrator
            || code == BlockedByResponse;
}

QString networkDetail(int code)
{
    switch (code) {
    case TimedOut:
    case ConnectionTimedOut:
        return u"network.timeout"_s;
    case ConnectionRefused:
        return u"network.refused"_s;
    case NameNotResolved:
    case NameResolutionFailed:
        return u"network.host"_s;
    case InternetDisconnected:
        return u"network.offline"_s;
    case ProxyConnectionFailed:
        return u"network.proxy"_s;
    default:
        return u"network.failed"_s;
    }
}

} // namespace

Auth0Error pageError(int code)
{
    if (code >= 0 || isOurOwnDoing(code))
        return {};
    if (isCertificateError(code))
        return Auth0Error(Auth0::ErrorCode::TlsError, u"tls.certificate"_s);
    if (code == SslProtocolError || code == SslVersionOrCipherMismatch)
        return Auth0Error(Auth0::ErrorCode::TlsError, u"tls.handshake"_s);
    return Auth0Error(Auth0::ErrorCode::NetworkError, networkDetail(code));
}

} // namespace Auth0Qt
