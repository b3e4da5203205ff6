// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quietstart.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

void qml_register_types_Auth0_WebEngine();

namespace Auth0Qt {

// The engine is started when the module is imported, which is when the first page has to be shown.
class WebEngineModulePlugin : public QQmlEngineExtensionPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QQmlEngineExtensionInterface_iid)

public:
    explicit WebEngineModulePlugin(QObject *parent = nullptr)
        : QQmlEngineExtensionPlugin(parent)
    {
        volatile auto registration = &qml_register_types_Auth0_WebEngine;
        Q_UNUSED(registration)
    }

    // Without this call a view that is made after the application object crashes, unless the
    // application has set AA_ShareOpenGLContexts, which costs it 100 ms at every start.
    void initializeEngine(QQmlEngine *, const char *) override
    {
        const QuietStart quiet;
        static const bool initialized = (QtWebEngineQuick::initialize(), true);
        Q_UNUSED(initialized)
    }
};

} // namespace Auth0Qt

#include "plugin.moc"
