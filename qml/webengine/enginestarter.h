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
    // Whether the engine can be used. Starts it with the first call, in the GUI thread. Where that
    // fails, the reason is in the log.
    static bool start();
    // For the engine's view, once the engine has been started: see StartPlugin.
    static QObject *makeProfile(const QString &acceptLanguage, QObject *parent);
};

} // namespace Auth0Qt
