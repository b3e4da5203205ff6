// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

#include <functional>

namespace Auth0Qt {

// The conditions for a start of Qt WebEngine. If one is not met, Qt and Chromium end the process:
// by qFatal() if a file is missing, by exit() for root, by abort() without a sandbox.
struct EngineConditions
{
    // Those of this process. QLibraryInfo, and therefore qt.conf, determines Qt's folders.
    static EngineConditions current();

    QProcessEnvironment environment;
    QStringList arguments; // of the program
    QString applicationFolder;
    QString libraryExecutables; // QLibraryInfo::LibraryExecutablesPath
    QString binaries; // QLibraryInfo::BinariesPath
    QString data; // QLibraryInfo::DataPath
    QString fallbackFolder; // the last one that is searched for resources
    bool needsIcuData = false; // the engine contains ICU and reads icudtl.dat
    bool isPrivileged = false; // root, or set-user-ID or set-group-ID
    std::function<bool()> canSandbox; // called last, because it starts a process
};

// Why the engine cannot run, as a text for developers. Empty if it can.
QString engineObstacle(const EngineConditions &conditions);

// Whether Chromium's sandbox can start. If a process cannot create a user namespace, the engine
// runs without one. If it can, but cannot create a process namespace in it (some containers,
// AppArmor), Chromium ends the process. True if this is unknown.
bool canStartSandbox();

// Whether the engine can run in this process. If it cannot, the reason is logged once.
bool engineCanRun();

} // namespace Auth0Qt
