// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "account/enrollment.h"

#include "account/accountrows.h"

#include "http/httpresponse.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The id of a new method is in the last segment of its Location.
QString createdId(const HttpResponse &response)
{
    const QByteArray segment = response.location.mid(response.location.lastIndexOf('/') + 1);
    return segment.isEmpty() ? AccountRows::idOf(response.json)
                             : QUrl::fromPercentEncoding(segment);
}

// The member of a verification that has the code; nothing if the type has none.
QString codeMember(const QString &type)
{
    if (type == "password"_L1)
        return u"new_password"_s;
    if (type == "push-notification"_L1 || type == "recovery-code"_L1)
        return {};
    return u"otp_code"_s;
}

} // namespace

bool Enrollment::isSupported(const QString &type)
{
    static const QStringList known { u"totp"_s,          u"phone"_s,
                                     u"email"_s,         u"push-notification"_s,
                                     u"recovery-code"_s, u"password"_s };
    return known.contains(type);
}

Enrollment Enrollment::begun(const QString &type, const HttpResponse &response)
{
    const QString authSession = response.json["auth_session"_L1].toString();
    if (authSession.isEmpty())
        return {};
    return { createdId(response), type, authSession, response.json };
}

QJsonObject Enrollment::verification(const QString &code) const
{
    QJsonObject body { { u"auth_session"_s, authSession } };
    if (const QString member = codeMember(type); !member.isEmpty())
        body.insert(member, code);
    return body;
}

Auth0Error Enrollment::verificationError(const Auth0Error &error)
{
    if (error.detail() != "account.refused"_L1)
        return error;
    Auth0Error result(error.code(), u"account.code"_s);
    result.setOauthError(error.oauthError(), error.oauthDescription());
    result.setHttpStatus(error.httpStatus());
    result.setTransient(false);
    return result;
}

} // namespace Auth0Qt
