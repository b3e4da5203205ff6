// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

#include <chrono>

namespace Auth0Qt {

// A device authorization response (RFC 8628 section 3.2).
struct DeviceCode
{
    QString deviceCode; // secret; sent in each token request
    QString userCode; // as in the response
    QUrl verificationUri;
    // Contains the user code. Empty: the server has no such page, or it is on another host.
    QUrl verificationUriComplete;
    // The URI of the QR code.
    QUrl completeUri() const
    {
        return verificationUriComplete.isEmpty() ? verificationUri : verificationUriComplete;
    }
    std::chrono::seconds lifetime {};
    std::chrono::milliseconds interval {};

    // By two clocks, since the user can set the wall clock; see Clocks.
    QDateTime expiresAt; // UTC
    std::chrono::milliseconds expiry {}; // by the steady clock
    std::chrono::milliseconds remaining() const; // not negative

    // Reads the body of a 2xx response. Errors, InvalidResponse: device.code, device.user_code,
    // device.verification_uri (neither https nor on this computer), device.expires_in,
    // device.interval.
    static Result<DeviceCode> fromJson(const QJsonObject &json);
};

// The code as it is shown: in groups of letters and digits, unless it has separators.
QString groupedUserCode(const QString &userCode);

} // namespace Auth0Qt
