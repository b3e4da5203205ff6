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
    QString deviceCode; // the secret that is polled with
    QString userCode; // as the server wrote it
    QUrl verificationUri;
    QUrl verificationUriComplete; // with the user code in it, if the server has such a page
    // What a picture of the address holds.
    QUrl completeUri() const
    {
        return verificationUriComplete.isEmpty() ? verificationUri : verificationUriComplete;
    }
    std::chrono::seconds lifetime {};
    std::chrono::milliseconds interval {};

    // By two clocks, since people set one of them; see Clocks.
    QDateTime expiresAt; // UTC
    std::chrono::milliseconds expiry {}; // by the steady clock
    std::chrono::milliseconds remaining() const; // not negative

    // Reads the body of a 2xx answer. Errors, InvalidResponse: device.code, device.user_code,
    // device.verification_uri (neither https nor on this computer), device.expires_in,
    // device.interval.
    static Result<DeviceCode> fromJson(const QJsonObject &json);
};

// The code as a person reads it: as the server wrote it when that has separators, else in groups.
QString groupedUserCode(const QString &userCode);

} // namespace Auth0Qt
