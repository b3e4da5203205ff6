// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "startplugin.h"

#include <QtCore/qtemporaryfile.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtWebEngineQuick/qquickwebengineprofile.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QQuickWebEngineProfile *makePlainProfile(QObject *parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    return new QQuickWebEngineProfile(QString(), parent);
#else
    return new QQuickWebEngineProfile(parent);
#endif
}

// Only QML can give a profile authorities, and only by files.
QQuickWebEngineProfile *makeTrustingProfile(const QList<QSslCertificate> &authorities,
                                            QObject *parent)
{
    QTemporaryFile file;
    if (!file.open())
        return makePlainProfile(parent);
    for (const QSslCertificate &authority : authorities)
        file.write(authority.toPem());
    file.close();

    QQmlComponent component(qmlEngine(parent));
    component.setData("import QtWebEngine\nWebEngineProfilePrototype {}", {});
    QObject *const prototype = component.createWithInitialProperties(
            { { u"additionalTrustedCertificateFiles"_s, QStringList { file.fileName() } } });
    if (!prototype)
        return makePlainProfile(parent);
    prototype->setParent(parent); // the profile belongs to it
    QQuickWebEngineProfile *profile = nullptr;
    QMetaObject::invokeMethod(prototype, "instance",
                              Q_RETURN_ARG(QQuickWebEngineProfile *, profile));
    QQmlEngine::setObjectOwnership(profile, QQmlEngine::CppOwnership);
    return profile;
}

} // namespace

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
    QObject *makeProfile(const QString &acceptLanguage, const QList<QSslCertificate> &authorities,
                         QObject *parent) override
    {
        QQuickWebEngineProfile *const profile = authorities.isEmpty()
                ? makePlainProfile(parent)
                : makeTrustingProfile(authorities, parent);
        profile->setOffTheRecord(true);
        profile->setHttpAcceptLanguage(acceptLanguage);
        return profile;
    }
};

} // namespace Auth0Qt

#include "plugin.moc"
