// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "motion.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qpointer.h>

#if defined(Q_OS_WIN)
#    include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#    include <CoreFoundation/CoreFoundation.h>
#elif defined(AUTH0QT_HAVE_DBUS)
#    include <QtDBus/qdbusconnection.h>
#    include <QtDBus/qdbusextratypes.h>
#    include <QtDBus/qdbusmessage.h>
#    include <QtDBus/qdbuspendingcall.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

Motion *Motion::instance()
{
    static QPointer<Motion> motion; // the application's child
    if (!motion)
        motion = new Motion(QCoreApplication::instance());
    return motion;
}

Motion::Motion(QObject *parent)
    : QObject(parent)
{
#if defined(Q_OS_WIN)
    BOOL animated = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0);
    m_reduced = !animated;
#elif defined(Q_OS_MACOS)
    // What accessibilityDisplayShouldReduceMotion reads.
    Boolean exists = false;
    m_reduced = CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"),
                                                CFSTR("com.apple.universalaccess"), &exists)
            && exists;
#else
    askPortal();
#endif
}

void Motion::setReduced(bool reduced)
{
    if (m_reduced == reduced)
        return;
    m_reduced = reduced;
    Q_EMIT changed();
}

void Motion::askPortal()
{
#if defined(AUTH0QT_HAVE_DBUS)
    // No bus and no portal is started for this.
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const bool hasBus = address.isEmpty()
            ? QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1)
            : !address.startsWith("disabled:"_L1);
    if (!hasBus || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question.setArguments({ u"org.gnome.desktop.interface"_s, u"enable-animations"_s });
    question.setAutoStartService(false);
    auto *const watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            return;
        // A variant in a variant (Settings.Read is older than ReadOne).
        QVariant value = watcher->reply().arguments().value(0);
        while (value.metaType() == QMetaType::fromType<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (value.metaType() == QMetaType::fromType<bool>())
            setReduced(!value.toBool());
    });
#endif
}

} // namespace Auth0Qt
