// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemeregistration.h"

#include <QtCore/qdir.h>
#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// For the current user, without an administrator. It overrides HKEY_LOCAL_MACHINE.
QString registryKey(const QString &scheme)
{
    return u"HKEY_CURRENT_USER\\Software\\Classes\\"_s + scheme;
}

// A path of Windows contains no quotation mark, and a browser escapes those of a URL.
// urlWithScheme() checks the argument in any case.
QString commandLine(const QString &program)
{
    return u'"' + QDir::toNativeSeparators(program) + u"\" \"%1\""_s;
}

// The names of file types and COM classes are keys of the same tree. A key without the value
// "URL Protocol" is one of them, for example "exefile".
bool isOtherName(const QString &scheme)
{
    const QSettings merged(u"HKEY_CLASSES_ROOT\\"_s + scheme, QSettings::NativeFormat);
    return !merged.contains(u"URL Protocol"_s) && !merged.allKeys().isEmpty();
}

} // namespace

bool SchemeRegistration::isRegistered() const
{
    const QSettings registry(registryKey(m_handler.scheme), QSettings::NativeFormat);
    return registry.contains(u"URL Protocol"_s)
            && registry.value(u"shell/open/command/Default"_s).toString()
            == commandLine(m_handler.program);
}

void SchemeRegistration::start()
{
    if (isRegistered())
        return finish();
    if (isOtherName(m_handler.scheme))
        return finish(u"uri_scheme.invalid"_s);
    QSettings registry(registryKey(m_handler.scheme), QSettings::NativeFormat);
    registry.setValue(u"Default"_s, QString(u"URL:"_s + m_handler.name));
    registry.setValue(u"URL Protocol"_s, QString());
    registry.setValue(u"shell/open/command/Default"_s, commandLine(m_handler.program));
    registry.sync();
    if (registry.status() != QSettings::NoError)
        return finish(u"uri_scheme.not_written"_s);
    if (!isRegistered())
        return finish(u"uri_scheme.not_registered"_s);
    finish();
}

bool SchemeRegistration::remove()
{
    if (!isRegistered())
        return true; // nobody, or another program
    QSettings classes(u"HKEY_CURRENT_USER\\Software\\Classes"_s, QSettings::NativeFormat);
    classes.remove(m_handler.scheme);
    classes.sync();
    return classes.status() == QSettings::NoError;
}

} // namespace Auth0Qt
