// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "embeddedbrowserplugin.h"
#include "enginecheck.h"
#include "engineenvironment.h"
#include "questionscheme.h"
#include "webenginebrowser.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qobject.h>
#include <QtQuick/qquickwindow.h>
#include <QtQuick/qsgrendererinterface.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

class WebEnginePlugin
    : public QObject
    , public EmbeddedBrowserPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AUTH0QT_EMBEDDED_BROWSER_IID FILE "webengine.json")
    Q_INTERFACES(Auth0Qt::EmbeddedBrowserPlugin)

public:
    EmbeddedBrowser create(QWidget *parent, const QSize &size) override;

private:
    static bool graphicsFit();
};

// The engine draws with OpenGL or in software. With another graphics API its view stays black.
bool WebEnginePlugin::graphicsFit()
{
    switch (QQuickWindow::graphicsApi()) {
    case QSGRendererInterface::Unknown:
    case QSGRendererInterface::OpenGL:
    case QSGRendererInterface::Software:
        return true;
    default:
        // The application has started the engine itself.
        return QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts);
    }
}

EmbeddedBrowser WebEnginePlugin::create(QWidget *parent, const QSize &size)
{
    if (!graphicsFit() || environmentOpensEngine() || !engineCanRun())
        return {};
    showPageToScreenReaders();
    // Without this call a view crashes that is made after the application object, unless the
    // application has set AA_ShareOpenGLContexts, which takes 100 ms at each start.
    static const bool initialized = (QuestionScheme::announce(), QtWebEngineQuick::initialize(),
                                     true);
    Q_UNUSED(initialized)
    auto *const browser = new WebEngineBrowser(parent, size);
    return { browser, browser->widget() };
}

} // namespace Auth0Qt

#include "plugin.moc"
