// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineenvironment.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

bool environmentOpensEngine()
{
    const QString flags = qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS");
    const QStringList arguments = QCoreApplication::arguments() + flags.split(u' ');
    return qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING")
            || std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
                   return argument.startsWith("--remote-debugging"_L1)
                           || argument.startsWith("--disable-web-security"_L1);
               });
}

} // namespace Auth0Qt
