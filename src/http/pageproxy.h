// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qurl.h>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkProxy;
QT_END_NAMESPACE

namespace Auth0Qt {

// The proxy of manager for a request to url. Null means a manager without its own settings.
QNetworkProxy requestProxy(const QNetworkAccessManager *manager, const QUrl &url);

// The proxy of Qt WebEngine, which uses QNetworkProxy::applicationProxy() or the settings of the
// system, and no network access manager.
QNetworkProxy pageProxy(const QUrl &url);

// Logs a warning, once in this process, if a page at url uses another proxy than the requests.
void warnAboutPageProxy(const QNetworkAccessManager *manager, const QUrl &url);

} // namespace Auth0Qt
