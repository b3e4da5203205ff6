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
#    define AUTH0QT_HAVE_DBUS_PORTAL
#    include <QtDBus/qdbusconnection.h>
#    include <QtDBus/qdbusextratypes.h>
#    include <QtDBus/qdbusmessage.h>
#    include <QtDBus/qdbuspendingcall.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

#if defined(AUTH0QT_HAVE_DBUS_PORTAL)

namespace {

// No bus is started for this.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const bool wanted = address.isEmpty()
            ? QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1)
            : !address.startsWith("disabled:"_L1);
    return wanted && QDBusConnection::sessionBus().isConnected();
}

constexpr auto Space = "org.gnome.desktop.interface"_L1;
constexpr auto Key = "enable-animations"_L1;

} // namespace

class SettingsPortal : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPortal(Motion *motion)
        : QObject(motion)
        , m_motion(motion)
    {
        if (hasSessionBus()) {
            listen();
            ask();
        }
    }

private Q_SLOTS:
    void settingChanged(const QString &changedSpace, const QString &changedKey,
                        const QDBusVariant &value)
    {
        if (changedSpace == Space && changedKey == Key)
            take(value.variant());
    }
    // It was started after the application, or anew.
    void ownerChanged(const QString &, const QString &, const QString &owner)
    {
        if (!owner.isEmpty())
            ask();
    }

private:
    // Without the service's name: to look up who has it Qt would wait for an answer.
    void listen()
    {
        // Qt 6.4 looks up by name what the slot takes, and does not know its own types by name yet.
        qRegisterMetaType<QDBusVariant>();
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect({}, m_path, m_interface, u"SettingChanged"_s, this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        bus.connect({}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                    u"NameOwnerChanged"_s, { m_service }, {}, this,
                    SLOT(ownerChanged(QString, QString, QString)));
    }

    // No portal is started for this.
    void ask()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(m_service, m_path, m_interface,
                                                               u"Read"_s);
        question.setArguments({ QString(Space), QString(Key) });
        question.setAutoStartService(false);
        auto *const watcher = new QDBusPendingCallWatcher(
                QDBusConnection::sessionBus().asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            if (!watcher->isError())
                take(watcher->reply().arguments().value(0));
        });
    }

    // A variant in a variant (Settings.Read is older than ReadOne).
    void take(QVariant value)
    {
        while (value.metaType() == QMetaType::fromType<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (value.metaType() == QMetaType::fromType<bool>())
            m_motion->setReduced(!value.toBool());
    }

    Motion *const m_motion;
    const QString m_service = u"org.freedesktop.portal.Desktop"_s;
    const QString m_path = u"/org/freedesktop/portal/desktop"_s;
    const QString m_interface = u"org.freedesktop.portal.Settings"_s;
};

#endif

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
#elif defined(AUTH0QT_HAVE_DBUS_PORTAL)
    new SettingsPortal(this);
#endif
}

void Motion::setReduced(bool reduced)
{
    if (m_reduced == reduced)
        return;
    m_reduced = reduced;
    Q_EMIT changed();
}

} // namespace Auth0Qt

#if defined(AUTH0QT_HAVE_DBUS_PORTAL)
#    include "motion.moc"
#endif
