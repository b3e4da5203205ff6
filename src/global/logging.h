// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qloggingcategory.h>

// The categories of the library. Debug messages are off by default. At no level does a message
// contain a token, code, verifier, state, nonce, secret, or a URL with a query: users can paste the
// output of QT_LOGGING_RULES="auth0.*=true" into a public bug report.
namespace Auth0Qt {

Q_DECLARE_LOGGING_CATEGORY(lcProvider) // auth0.provider
Q_DECLARE_LOGGING_CATEGORY(lcLogin) // auth0.login
Q_DECLARE_LOGGING_CATEGORY(lcFlow) // auth0.flow
Q_DECLARE_LOGGING_CATEGORY(lcHttp) // auth0.http
Q_DECLARE_LOGGING_CATEGORY(lcBus) // auth0.bus
Q_DECLARE_LOGGING_CATEGORY(lcStore) // auth0.store
Q_DECLARE_LOGGING_CATEGORY(lcBrowser) // auth0.browser

} // namespace Auth0Qt
