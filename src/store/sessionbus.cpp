// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/sessionbus.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qlibrary.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

// The threads of GLib run also while exit() unloads libraries, so the library is not unloaded.
static QFunctionPointer symbol(const QString &library, const char *name)
{
    QLibrary loaded(library, 0);
    loaded.setLoadHints(QLibrary::PreventUnloadHint);
    return loaded.resolve(name);
}

// GIO's shared connection to the session bus has "exit-on-close" set: if the bus ends, GIO sends
// SIGTERM to the process. Qt applications do not expect this.
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
    // g_bus_get_sync() would block. The callback is called before libsecret gets a response. The
    // reference is not released, since the connection is shared only as long as there is one.
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
