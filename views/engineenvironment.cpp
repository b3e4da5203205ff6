// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineenvironment.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Chromium's switches that let other programs read or change the page, its keys or its traffic, or
// that write them to a file. Each entry also matches switches that continue with a hyphen
// (remote-debugging-port), but no longer words: those may be arguments of the application.
constexpr QLatin1StringView OpeningSwitches[] = {
    // read and drive
    "remote-debugging"_L1,
    "remote-allow-origins"_L1,
    "auto-open-devtools"_L1,
    "custom-devtools-frontend"_L1,
    "enable-automation"_L1,
    "load-extension"_L1,
    // trust
    "disable-web-security"_L1,
    "ignore-certificate-errors"_L1,
    "ignore-urlfetcher-cert-requests"_L1,
    "allow-insecure-localhost"_L1,
    "allow-running-insecure-content"_L1,
    "unsafely-treat-insecure-origin-as-secure"_L1,
    // other ways for the traffic
    "host-resolver-rules"_L1,
    "host-rules"_L1,
    // write
    "log-net-log"_L1,
    "ssl-key-log-file"_L1,
    "trace-startup"_L1,
    "trace-to-file"_L1,
    "trace-to-console"_L1,
};

// Chromium accepts one hyphen or two, and Qt removes quotation marks.
bool isOpeningSwitch(QString argument)
{
    argument.remove(u'"').remove(u'\'');
    if (!argument.startsWith(u'-'))
        return false;
    const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
    return std::any_of(std::begin(OpeningSwitches), std::end(OpeningSwitches),
                       [&name](QLatin1StringView opening) {
                           return name.startsWith(opening, Qt::CaseInsensitive)
                                   && (name.size() == opening.size()
                                       || name.at(opening.size()) == u'-');
                       });
}

} // namespace

bool opensEngine(const QStringList &arguments, const QString &chromiumFlags)
{
    // Quoted words are checked one by one. A switch that is only a part of a value is refused too;
    // then the login uses the system browser.
    const QStringList all = arguments + chromiumFlags.split(QRegularExpression(u"\\s+"_s));
    return std::any_of(all.begin(), all.end(),
                       [](const QString &argument) { return isOpeningSwitch(argument); });
}

void showPageToScreenReaders()
{
#ifdef Q_OS_LINUX
    const char *const variable = "QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY";
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, "1");
#endif
}

bool environmentOpensEngine()
{
    return qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING")
            || qEnvironmentVariableIsSet("SSLKEYLOGFILE")
            || opensEngine(QCoreApplication::arguments(),
                           qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS"));
}

} // namespace Auth0Qt
