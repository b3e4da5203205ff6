// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "motion.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpointer.h>

#if defined(Q_OS_WIN)
#    include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#    include <CoreFoundation/CoreFoundation.h>
#elif defined(Q_OS_UNIX)
#    define AUTH0QT_HAVE_PORTAL
#    include "bus/busconnection.h"
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

#if defined(AUTH0QT_HAVE_PORTAL)

namespace {

constexpr auto Space = "org.gnome.desktop.interface";
constexpr auto Key = "enable-animations";

} // namespace

// QtDBus is not used: QDBusConnection::sessionBus() blocks for 25 seconds if the bus hangs.
class SettingsPortal : public QObject
{
public:
    explicit SettingsPortal(Motion *motion)
        : QObject(motion)
        , m_motion(motion)
        , m_connection(sessionBusAddresses())
    {
        connect(&m_connection, &BusConnection::changed, this, [this] {
            if (m_connection.state() == BusConnection::State::Open)
                begin();
        });
        connect(&m_connection, &BusConnection::signalReceived, this, &SettingsPortal::takeSignal);
    }

private:
    void begin()
    {
        m_connection.addMatch("type='signal',sender='org.freedesktop.portal.Desktop',"
                              "interface='org.freedesktop.portal.Settings',"
                              "member='SettingChanged',arg0='org.gnome.desktop.interface'");
        m_connection.addMatch("type='signal',sender='org.freedesktop.DBus',"
                              "interface='org.freedesktop.DBus',member='NameOwnerChanged',"
                              "arg0='org.freedesktop.portal.Desktop'");
        ask();
    }

    // Does not start the portal.
    void ask()
    {
        BusMessage question;
        question.destination = "org.freedesktop.portal.Desktop"_ba;
        question.path = "/org/freedesktop/portal/desktop"_ba;
        question.interface = "org.freedesktop.portal.Settings"_ba;
        question.member = "Read"_ba;
        question.signature = "ss"_ba;
        question.body = BusWriter().string(Space).string(Key).data();
        question.noAutoStart = true;
        m_connection.call(
                question, this, [this](BusConnection::Outcome outcome, const BusMessage &answer) {
                    if (outcome == BusConnection::Outcome::Answered && answer.signature == "v")
                        takeValue(answer.reader());
                });
    }

    void takeSignal(const BusMessage &message)
    {
        BusReader arguments = message.reader();
        if (message.member == "SettingChanged" && message.signature == "ssv") {
            const QByteArray space = arguments.string();
            if (arguments.string() == Key && space == Space)
                takeValue(arguments);
        } else if (message.member == "NameOwnerChanged" && message.signature == "sss") {
            // The portal was started after the application, or restarted.
            arguments.string();
            arguments.string();
            if (!arguments.string().isEmpty())
                ask();
        }
    }

    // A variant in a variant (Settings.Read is older than ReadOne).
    void takeValue(BusReader value)
    {
        QByteArray type = value.signature();
        while (type == "v")
            type = value.signature();
        const bool animations = type == "b" && value.uint32() != 0;
        if (type == "b" && !value.failed())
            m_motion->setReduced(!animations);
    }

    Motion *const m_motion;
    BusConnection m_connection;
};

#endif

Motion *Motion::instance()
{
    static QPointer<Motion> motion; // a child of the application
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
    // The setting that accessibilityDisplayShouldReduceMotion reads.
    Boolean exists = false;
    m_reduced = CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"),
                                                CFSTR("com.apple.universalaccess"), &exists)
            && exists;
#elif defined(AUTH0QT_HAVE_PORTAL)
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
