// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/devicecode.h"

#include "global/ascii.h"
#include "global/clocks.h"
#include "global/logging.h"
#include "http/servermetadata.h"
#include "token/strictjson.h"

#include <QtCore/qjsonvalue.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr qsizetype MaxDeviceCode = 4096;
constexpr qsizetype MaxUserCode = 32;
constexpr qsizetype MinUserCode = 4; // letters and digits
constexpr qsizetype MaxUri = 1024; // a larger QR code cannot be read from a screen
constexpr double MaxCodeLifetime = 24 * 60 * 60;
constexpr double MaxInterval = 60 * 60;
constexpr double DefaultInterval = 5; // RFC 8628 section 3.2

Auth0Error invalidCode(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::InvalidResponse, detail);
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == u' ' || c == u'.' || c == u'_';
}

// The user types the code, so it contains no other characters.
bool isUserCode(const QString &code)
{
    return code.size() <= MaxUserCode
            && std::count_if(code.cbegin(), code.cend(), isAsciiAlphanumeric) >= MinUserCode
            && isAsciiAlphanumeric(code.front()) && isAsciiAlphanumeric(code.back())
            && std::all_of(code.cbegin(), code.cend(),
                           [](QChar c) { return isAsciiAlphanumeric(c) || isSeparator(c); });
}

bool isDeviceCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= MaxDeviceCode
            && std::all_of(code.cbegin(), code.cend(),
                           [](QChar c) { return c.unicode() > 0x20 && c.unicode() <= 0x7e; });
}

// The value is a number, but some servers send a string.
std::optional<double> seconds(const QJsonValue &value, double from, double to)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok && number >= from && number <= to ? std::optional(number) : std::nullopt;
}

bool isVerificationUri(const QUrl &uri)
{
    return isAllowedEndpoint(uri) && uri.toEncoded().size() <= MaxUri;
}

} // namespace

std::chrono::milliseconds DeviceCode::remaining() const
{
    return std::max(0ms, expiry - clocks().steady());
}

Result<DeviceCode> DeviceCode::fromJson(const QJsonObject &json)
{
    DeviceCode code;
    code.deviceCode = json["device_code"_L1].toString();
    if (!isDeviceCode(code.deviceCode))
        return invalidCode(u"device.code"_s);
    code.userCode = json["user_code"_L1].toString();
    if (code.userCode.isEmpty() || !isUserCode(code.userCode))
        return invalidCode(u"device.user_code"_s);

    code.verificationUri = QUrl(json["verification_uri"_L1].toString(), QUrl::StrictMode);
    if (!isVerificationUri(code.verificationUri))
        return invalidCode(u"device.verification_uri"_s);
    if (const QString complete = json["verification_uri_complete"_L1].toString();
        !complete.isEmpty()) {
        code.verificationUriComplete = QUrl(complete, QUrl::StrictMode);
        if (!isVerificationUri(code.verificationUriComplete))
            return invalidCode(u"device.verification_uri"_s);
        // The person compares the shown address with the page. The QR code must not lead elsewhere.
        if (code.verificationUriComplete.host() != code.verificationUri.host()) {
            qCInfo(lcLogin) << "verification_uri_complete is not used: its host is not that of "
                               "verification_uri";
            code.verificationUriComplete.clear();
        }
    }

    const auto lifetime = seconds(json["expires_in"_L1], 1, MaxCodeLifetime);
    if (!lifetime)
        return invalidCode(u"device.expires_in"_s);
    const auto interval = hasMember(json, "interval"_L1)
            ? seconds(json["interval"_L1], 0, MaxInterval)
            : std::optional(DefaultInterval);
    if (!interval)
        return invalidCode(u"device.interval"_s);

    code.lifetime = std::chrono::seconds(qint64(*lifetime));
    code.interval = std::chrono::milliseconds(qint64(*interval * 1000));
    const Moment now = Moment::now();
    code.expiresAt = now.wall.addSecs(code.lifetime.count());
    code.expiry = now.steady + code.lifetime;
    return code;
}

QString groupedUserCode(const QString &userCode)
{
    constexpr qsizetype Short = 5; // needs no groups
    const bool isPlain = std::all_of(userCode.cbegin(), userCode.cend(), isAsciiAlphanumeric);
    if (!isPlain || userCode.size() <= Short)
        return userCode;
    const qsizetype group = userCode.size() % 4 != 0 && userCode.size() % 3 == 0 ? 3 : 4;
    QString grouped;
    for (qsizetype i = 0; i < userCode.size(); i += group) {
        if (i > 0)
            grouped += u' ';
        grouped += QStringView(userCode).mid(i, group);
    }
    return grouped;
}

} // namespace Auth0Qt
