// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "enginestarter.h"

#include "enginecheck.h"
#include "engineenvironment.h"
#include "http/pageauthorities.h"
#include "libraryfolder.h"
#include "quietstart.h"
#include "startplugin.h"

#include <QtCore/qlibrary.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpluginloader.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// The category of the same name in Auth0Qt::Core is not exported.
Q_LOGGING_CATEGORY(lcStart, "auth0.browser", QtInfoMsg)

StartPlugin *loadAndStart()
{
    static const int here = 0;
    prepareAuthorities();
    const QuietStart quiet;
    QPluginLoader loader(folderOfLibrary(&here) + "/" AUTH0QT_START_PLUGIN ""_L1);
    loader.setLoadHints(QLibrary::PreventUnloadHint); // Qt WebEngine cannot be unloaded
    auto *const plugin = qobject_cast<StartPlugin *>(loader.instance());
    if (!plugin) {
        qCWarning(lcStart, "The embedded browser cannot be loaded: %ls",
                  qUtf16Printable(loader.errorString()));
        return nullptr;
    }
    // Checked again: more is known about the engine when its library is loaded.
    if (!engineCanRun())
        return nullptr;
    showPageToScreenReaders();
    plugin->start();
    return plugin;
}

// Returns null if it cannot be loaded.
StartPlugin *startedPlugin()
{
    static StartPlugin *const plugin = loadAndStart();
    return plugin;
}

} // namespace

bool EngineStarter::start()
{
    return startedPlugin() != nullptr;
}

QObject *EngineStarter::makeProfile(const QString &acceptLanguage, QObject *parent)
{
    StartPlugin *const plugin = startedPlugin();
    if (!plugin)
        return nullptr;
    const auto authorities = EngineTakesAuthorities ? applicationAuthorities()
                                                    : QList<QSslCertificate>();
    return plugin->makeProfile(acceptLanguage, authorities, parent);
}

} // namespace Auth0Qt
