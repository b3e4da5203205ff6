// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "http/managementapi.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// A change of the signed-in user at the server.
struct ProfileChange
{
    Auth0::ProfileUpdate update = Auth0::ProfileUpdate::UserMetadata;
    // The values that the profile shows until the server has responded. Empty if there are none.
    QJsonObject seen;
    QString scope; // that the access token needs
    std::function<void(const ManagementApi &api, const AccessToken &token, QObject *context,
                       ManagementApi::Callback callback)>
            send;
    // Called with the result instead of emitting profileUpdateFinished(), if set.
    std::function<void(const Auth0Error &error)> done;
};

} // namespace Auth0Qt
