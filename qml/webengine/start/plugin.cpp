// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "startplugin.h"

#include <QtCore/qobject.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

namespace Auth0Qt {

class WebEngineStartPlugin
    : public QObject
    , public StartPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AUTH0QT_START_PLUGIN_IID)
    Q_INTERFACES(Auth0Qt::StartPlugin)

public:
    // Without this call a view that is made after the application object crashes with Qt before
    // 6.8, unless the application has set AA_ShareOpenGLContexts, which costs it 100 ms at every
    // start. Later versions do the same when their library is loaded.
    void start() override { QtWebEngineQuick::initialize(); }
};

} // namespace Auth0Qt

#include "plugin.moc"
