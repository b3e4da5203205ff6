// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/machine.h"

#ifdef Q_OS_WIN
#    include <QtCore/qcryptographichash.h>
#    include <QtCore/qsysinfo.h>
#endif

namespace Auth0Qt {

QString thisMachine()
{
#ifdef Q_OS_WIN
    static const QString id = [] {
        const QByteArray name = "auth0qt:" + QSysInfo::machineUniqueId();
        const auto hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().first(32));
    }();
    return id;
#else
    return {};
#endif
}

} // namespace Auth0Qt
