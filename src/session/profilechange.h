// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "http/managementapi.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// One thing that the server is asked to change of the signed-in user.
struct ProfileChange
{
    Auth0::ProfileUpdate update = Auth0::ProfileUpdate::UserMetadata;
    // As the profile has it until the server has answered; empty: nothing to see before that.
    QJsonObject seen;
    QString scope; // of the token that it takes
    std::function<void(const ManagementApi &api, const QString &token, QObject *context,
                       ManagementApi::Callback callback)>
            send;
    // Somebody who tells of what came of it.
    std::function<void(const Auth0Error &error)> done;
};

} // namespace Auth0Qt
