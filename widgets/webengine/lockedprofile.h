// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QObject;
class QWebEnginePage;
class QWebEngineProfile;
QT_END_NAMESPACE

namespace Auth0Qt {

// An off-the-record profile that remembers nothing and speaks the user's languages.
QWebEngineProfile *makeLockedProfile(QObject *parent);

// Refuses whatever a login page has no need for: devices, files, certificates, full screen.
void refuseRequests(QWebEnginePage *page);

} // namespace Auth0Qt
