// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

namespace Auth0Qt {

// Loads Qt WebEngine in the GUI thread, through the plugin auth0qt_webengine_start in the module's
// own folder. The module's plugin must not link Qt WebEngine: QML loads plugins in the thread of
// its type loader, and from Qt 6.8 on the engine's library ends the process if its first load is in
// another thread than the GUI thread.
class EngineStarter
{
public:
    // Returns whether the engine can be used. The first call starts it, in the GUI thread. If that
    // fails, the log has the reason.
    static bool start();
    // Requires that the engine was started. See StartPlugin.
    static QObject *makeProfile(const QString &acceptLanguage, QObject *parent);
};

} // namespace Auth0Qt
