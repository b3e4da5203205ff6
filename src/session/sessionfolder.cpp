// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionfolder.h"

#include "global/logging.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QString makeFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Without it Qt would make a folder in /tmp, and say so in every application's log.
    QString parent = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (parent.isEmpty() || !QFileInfo(parent).isWritable())
        parent = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
#else
    const QString parent = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    const QString folder = parent + u"/auth0qt"_s;
    if (parent.isEmpty() || !QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        qCInfo(lcProvider) << "there is no folder where processes could share their sessions";
        return {};
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace

QString sessionFolder()
{
    static const QString folder = makeFolder();
    return folder;
}

} // namespace Auth0Qt
