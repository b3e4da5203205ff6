// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

QT_BEGIN_NAMESPACE
class QWebEngineLoadingInfo;
QT_END_NAMESPACE

namespace Auth0Qt {

// Why a page could not be loaded; no error for what is none to the user: a page that was shown
// although its HTTP status is 4xx or 5xx, or a navigation that we stopped ourselves.
Auth0Error loadError(const QWebEngineLoadingInfo &info);

} // namespace Auth0Qt
