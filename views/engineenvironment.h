// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Whether one of these arguments of the program, or of QTWEBENGINE_CHROMIUM_FLAGS, makes the engine
// accessible from outside: see environmentOpensEngine().
bool opensEngine(const QStringList &arguments, const QString &chromiumFlags);

// Whether the environment (arguments, QTWEBENGINE_CHROMIUM_FLAGS, SSLKEYLOGFILE) lets other
// programs read the pages of Qt WebEngine and the input in them. A login must not be shown there.
bool environmentOpensEngine();

// Enables the accessibility of pages. Call it before the engine starts. On Linux, Qt before 6.6
// needs an environment variable for it. There is no measurable cost: the engine creates the tree
// only while Qt's accessibility is active.
void showPageToScreenReaders();

} // namespace Auth0Qt
