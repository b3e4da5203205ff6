// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Whether one of these arguments of the program, or of QTWEBENGINE_CHROMIUM_FLAGS, does what
// environmentOpensEngine() looks for.
bool opensEngine(const QStringList &arguments, const QString &chromiumFlags);

// Whether the environment (arguments, QTWEBENGINE_CHROMIUM_FLAGS, SSLKEYLOGFILE) makes Qt WebEngine
// a browser that can be read from outside: the page, and what is typed into it. A login must not be
// shown there.
bool environmentOpensEngine();

// Before the engine is started: it gives the page to screen readers. Qt before 6.6 does so on Linux
// only when a variable of the environment asks for it. It costs nothing that can be measured: the
// engine makes the tree only while Qt's accessibility is active.
void showPageToScreenReaders();

} // namespace Auth0Qt
