// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemeregistration.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>
#include <QtCore/qvariant.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

// Launch Services reads the schemes of a bundle from its Info.plist.
bool SchemeRegistration::isRegistered() const
{
    const QString contents = QFileInfo(QFileInfo(m_handler.program).path()).path();
    const QSettings plist(contents + u"/Info.plist"_s, QSettings::NativeFormat);
    const QVariantList types = plist.value(u"CFBundleURLTypes"_s).toList();
    for (const QVariant &type : types) {
        const QVariant schemes = type.toMap().value(u"CFBundleURLSchemes"_s);
        if (schemes.toStringList().contains(m_handler.scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void SchemeRegistration::start()
{
    finish(isRegistered() ? QString() : u"uri_scheme.not_registered"_s);
}

// The registration is a part of the bundle.
bool SchemeRegistration::remove()
{
    return !isRegistered();
}

} // namespace Auth0Qt
