// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemeregistration.h"

#include "browser/callbacklook.h"

#include <QtCore/qcoreapplication.h>

namespace Auth0Qt {

SchemeHandler thisProgram(const QString &scheme)
{
    // The mounted program of an AppImage disappears when the AppImage ends.
    const QString appImage = qEnvironmentVariable("APPIMAGE");
    const QString appDir = qEnvironmentVariable("APPDIR");
    const QString path = QCoreApplication::applicationFilePath();
    const bool isAppImage = !appImage.isEmpty() && !appDir.isEmpty()
            && path.startsWith(appDir + u'/');
    return { scheme, isAppImage ? appImage : path, applicationName() };
}

SchemeRegistration::SchemeRegistration(const SchemeHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
{
}

SchemeRegistration::~SchemeRegistration() = default;

void SchemeRegistration::finish(const QString &detail)
{
    const Auth0Error error = detail.isEmpty()
            ? Auth0Error()
            : Auth0Error(Auth0::ErrorCode::ConfigurationError, detail);
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
