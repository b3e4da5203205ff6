// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/logging.h"

namespace Auth0Qt {

Q_LOGGING_CATEGORY(lcProvider, "auth0.provider", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLogin, "auth0.login", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFlow, "auth0.flow", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "auth0.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBus, "auth0.bus", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "auth0.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBrowser, "auth0.browser", QtInfoMsg)

} // namespace Auth0Qt
