// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/sessionbus.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qlibrary.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

// GLib's threads never end, and run also while exit() unloads what QLibrary has loaded.
static QFunctionPointer symbol(const QString &library, const char *name)
{
    QLibrary loaded(library, 0);
    loaded.setLoadHints(QLibrary::PreventUnloadHint);
    return loaded.resolve(name);
}

// GIO's shared connection to the session bus has "exit-on-close" set: when the bus dies, GIO sends
// the process SIGTERM, for no other reason than that libsecret had read a password. A Qt
// application does not expect that, and the write that was under way would never be answered.
void surviveLossOfBus()
{
    using Callback = void (*)(void *source, void *result, void *data);
    using BusGet = void (*)(int busType, void *cancellable, Callback callback, void *data);
    using BusGetFinish = void *(*)(void *result, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);
    constexpr int SessionBus = 2; // G_BUS_TYPE_SESSION

    static const auto gio = u"gio-2.0"_s;
    static const auto busGet = reinterpret_cast<BusGet>(symbol(gio, "g_bus_get"));
    static const auto finish = reinterpret_cast<BusGetFinish>(symbol(gio, "g_bus_get_finish"));
    static const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(
            symbol(gio, "g_dbus_connection_set_exit_on_close"));
    if (!busGet || !finish || !setExitOnClose)
        return;
    // Not g_bus_get_sync(), which would block. The answer comes before any that libsecret waits
    // for. The reference is kept on purpose: the connection is shared only as long as someone has
    // it.
    const auto callback = [](void *, void *result, void *) {
        if (void *connection = finish(result, nullptr))
            setExitOnClose(connection, false);
    };
    busGet(SessionBus, nullptr, callback, nullptr);
}

void renewSecretServiceSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(
                symbol(u"secret-1"_s, "secret_service_disconnect")))
        disconnect();
}

} // namespace Auth0Qt

#endif
