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

// Makes an off-the-record profile with the user's languages.
QWebEngineProfile *makeLockedProfile(QObject *parent);

// Refuses what a login page does not need: devices, files, certificates, full screen.
void refuseRequests(QWebEnginePage *page);

} // namespace Auth0Qt
