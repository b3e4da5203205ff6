// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionbus.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qfileinfo.h>
#    include <QtCore/qlibrary.h>

#    include <atomic>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

QString sessionBusAddress()
{
    const auto address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address.contains("autolaunch:"_L1) ? QString() : address;
    const auto runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtimeDir.isEmpty() || !QFileInfo::exists(runtimeDir % "/bus"_L1))
        return {};
    return u"unix:path="_s % runtimeDir % "/bus"_L1;
}

// GIO's shared connection to the session bus has "exit-on-close" set: when the bus dies, GIO sends
// the process SIGTERM, for no other reason than that libsecret had read a password. A Qt
// application does not expect that, and the write that was under way would never be answered.
static void surviveLossOfBus()
{
    using BusGetSync = void *(*)(int busType, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);
    constexpr int SessionBus = 2; // G_BUS_TYPE_SESSION

    QLibrary gio(u"gio-2.0"_s, 0);
    const auto busGetSync = reinterpret_cast<BusGetSync>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(
            gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!busGetSync || !setExitOnClose)
        return;
    // The reference is kept on purpose: the connection is shared only as long as someone has it.
    if (void *connection = busGetSync(SessionBus, nullptr, nullptr))
        setExitOnClose(connection, false);
}

QDBusConnection openSessionBus()
{
    static std::atomic_int number = 0;
    const auto address = sessionBusAddress();
    if (address.isEmpty())
        return QDBusConnection(QString());
    // A new name each time: Qt hands out the old connection, dead or not, under the old one.
    const QString name = u"auth0qt."_s % QString::number(++number);
    auto connection = QDBusConnection::connectToBus(address, name);
    if (connection.isConnected())
        surviveLossOfBus();
    return connection;
}

void renewSecretServiceSession()
{
    using Disconnect = void (*)();
    QLibrary secret(u"secret-1"_s, 0);
    if (const auto disconnect = reinterpret_cast<Disconnect>(
                secret.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace Auth0Qt

#endif
