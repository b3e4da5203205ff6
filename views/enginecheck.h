// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

#include <functional>

namespace Auth0Qt {

// What decides whether Qt WebEngine can start in a process. Where it cannot, Qt and Chromium end
// the process: by qFatal() when a part is missing, by exit() for root, by abort() without a
// sandbox.
struct EngineConditions
{
    // Of the running process. Qt's folders come from QLibraryInfo, so from qt.conf too.
    static EngineConditions current();

    QProcessEnvironment environment;
    QStringList arguments; // the program's
    QString applicationFolder;
    QString libraryExecutables; // QLibraryInfo::LibraryExecutablesPath
    QString binaries; // QLibraryInfo::BinariesPath
    QString data; // QLibraryInfo::DataPath
    QString fallbackFolder; // of the resources, the last one
    bool needsIcuData = false; // the engine has an ICU of its own, and reads icudtl.dat
    bool isPrivileged = false; // root, or a program that runs with another user's rights
    std::function<bool()> canSandbox; // asked last: it starts a process
};

// Why the engine cannot run, for a developer, or nothing.
QString engineObstacle(const EngineConditions &conditions);

// Whether Chromium's sandbox can start. Where a process can make no user namespace the engine does
// without one; where it can, but can make no process namespace in that (some containers, AppArmor),
// Chromium ends the process. True where that is not known.
bool canStartSandbox();

// Whether the engine can run in this process. The reason why not goes to the log once.
bool engineCanRun();

} // namespace Auth0Qt
