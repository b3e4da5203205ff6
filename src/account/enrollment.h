// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

struct HttpResponse;

// An authentication method that is being added, until it is verified.
struct Enrollment
{
    QString id; // of the method; empty: none is being added
    QString type;
    QString authSession;
    QJsonObject challenge; // what the user needs: a QR code, a recovery code

    // Whether a method of this type can be added here.
    static bool isSupported(const QString &type);
    // The enrolment that a server has begun. It has no id if the response is incomplete.
    static Enrollment begun(const QString &type, const HttpResponse &response);

    QJsonObject verification(const QString &code) const; // the body of the request
    // A wrong code is refused like every other value: the error account.refused is account.code.
    static Auth0Error verificationError(const Auth0Error &error);
};

} // namespace Auth0Qt
