// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qurl.h>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkProxy;
QT_END_NAMESPACE

namespace Auth0Qt {

// The proxy that manager takes for a request to url; null is a manager without settings of its own.
QNetworkProxy requestProxy(const QNetworkAccessManager *manager, const QUrl &url);

// The one that Qt WebEngine takes: it knows QNetworkProxy::applicationProxy() and the system's
// settings, and no network access manager. A factory of the application's is asked once, and not
// for each address.
QNetworkProxy pageProxy(const QUrl &url);

// One warning in this process, where a page at url does not go the way of the requests.
void warnAboutPageProxy(const QNetworkAccessManager *manager, const QUrl &url);

} // namespace Auth0Qt
