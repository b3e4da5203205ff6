// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qplugin.h>
#include <QtNetwork/qsslcertificate.h>

namespace Auth0Qt {

// The interface of the plugin auth0qt_webengine_start.
class StartPlugin
{
public:
    virtual ~StartPlugin() = default;

    // Must be called in the GUI thread.
    virtual void start() = 0;
    // Makes an off-the-record QQuickWebEngineProfile. From Qt 6.10 on it trusts the authorities in
    // addition to those of the system. The parent is an object of QML.
    virtual QObject *makeProfile(const QString &acceptLanguage,
                                 const QList<QSslCertificate> &authorities, QObject *parent) = 0;
};

} // namespace Auth0Qt

#define AUTH0QT_START_PLUGIN_IID "org.auth0qt.StartPlugin/2"

Q_DECLARE_INTERFACE(Auth0Qt::StartPlugin, AUTH0QT_START_PLUGIN_IID)
