// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "startplugin.h"

#include <QtWebEngineQuick/qquickwebengineprofile.h>
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

    // Here and not in QML: from Qt 6.9 on its WebEngineProfile warns of WebEngineProfilePrototype,
    // which earlier versions do not know.
    QObject *makeProfile(const QString &acceptLanguage, QObject *parent) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
        auto *const profile = new QQuickWebEngineProfile(QString(), parent);
#else
        auto *const profile = new QQuickWebEngineProfile(parent);
#endif
        profile->setOffTheRecord(true);
        profile->setHttpAcceptLanguage(acceptLanguage);
        return profile;
    }
};

} // namespace Auth0Qt

#include "plugin.moc"
