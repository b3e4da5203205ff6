// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "embeddedbrowserloader.h"

#include "embeddedbrowserplugin.h"
#include "http/pageauthorities.h"
#include "libraryfolder.h"
#include "quietstart.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlibrary.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpluginloader.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// The category of the same name in Auth0Qt::Core is not exported.
Q_LOGGING_CATEGORY(lcEmbedded, "auth0.browser", QtInfoMsg)

// Only on Linux it is tested that the engine can be started after the application object. If the
// application has started it before, as Qt's documentation requires, this attribute is set.
bool engineMayStart()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts);
#endif
}

bool fits(const QJsonObject &metaData)
{
    return metaData.value("IID"_L1).toString() == QLatin1StringView(AUTH0QT_EMBEDDED_BROWSER_IID)
            && metaData.value("MetaData"_L1).toObject().value("Version"_L1).toString()
            == QLatin1StringView(AUTH0QT_PLUGIN_VERSION);
}

} // namespace

QStringList EmbeddedBrowserLoader::folders()
{
    QStringList found;
    const QStringList libraryPaths = QCoreApplication::libraryPaths();
    for (const QString &path : libraryPaths)
        found += path + "/auth0qt"_L1;

    static const int here = 0;
    const QString own = folderOfLibrary(&here);
    if (!own.isEmpty()) {
        found += QDir::cleanPath(own + u'/' + QLatin1StringView(AUTH0QT_PLUGIN_RELATIVE_DIR));
        found += own + "/plugins/auth0qt"_L1; // the layout of windeployqt
        if (own == QFileInfo(QString::fromUtf8(AUTH0QT_BUILD_LIBRARY_DIR)).canonicalFilePath())
            found += QString::fromUtf8(AUTH0QT_BUILD_PLUGIN_DIR);
    }
    found.removeIf([](const QString &path) { return !QFileInfo(path).isAbsolute(); });
    found.removeDuplicates();
    return found;
}

QString EmbeddedBrowserLoader::find(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (QLibrary::isLibrary(file.fileName())
                && fits(QPluginLoader(file.absoluteFilePath()).metaData())) {
                return file.absoluteFilePath();
            }
        }
    }
    return {};
}

EmbeddedBrowser EmbeddedBrowserLoader::create(QWidget *parent, const QSize &size)
{
    const QString file = find(folders());
    if (file.isEmpty()) {
        qCInfo(lcEmbedded,
               "No plugin with the embedded browser is found. The system browser is used.");
        return {};
    }
    if (!engineMayStart()) {
        qCInfo(lcEmbedded,
               "The embedded browser needs Qt::AA_ShareOpenGLContexts, set before the application "
               "object is created. The system browser is used.");
        return {};
    }
    prepareAuthorities();
    const QuietStart quiet;
    QPluginLoader loader(file);
    loader.setLoadHints(QLibrary::PreventUnloadHint); // Qt WebEngine cannot be unloaded
    auto *plugin = qobject_cast<EmbeddedBrowserPlugin *>(loader.instance());
    if (!plugin) {
        qCWarning(lcEmbedded, "The embedded browser cannot be loaded: %ls",
                  qUtf16Printable(loader.errorString()));
        return {};
    }
    return plugin->create(parent, size);
}

} // namespace Auth0Qt
