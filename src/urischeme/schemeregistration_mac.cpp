// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemeregistration.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>
#include <QtCore/qvariant.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

SchemeRegistration::SchemeRegistration(const SchemeHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
{
}

SchemeRegistration::~SchemeRegistration() = default;

// Launch Services learns a bundle's schemes from its Info.plist, as soon as it sees the bundle.
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
    if (isRegistered())
        finish(Auth0Error());
    else
        finish(u"uri_scheme.not_registered"_s);
}

// It belongs to the bundle.
bool SchemeRegistration::remove()
{
    return !isRegistered();
}

void SchemeRegistration::finish(const QString &detail)
{
    finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, detail));
}

void SchemeRegistration::finish(const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
