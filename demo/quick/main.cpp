// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "autopilot.h"
#include "demooptions.h"
#include "demosession.h"
#include "localtenant.h"
#include "look.h"
#include "quickuserinput.h"

#include <QtCore/qloggingcategory.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQuick/qquickwindow.h>
#include <QtQuickControls2/qquickstyle.h>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Qt WebEngine's list of its own parameters.
    QLoggingCategory::setFilterRules(u"qt.webenginecontext.info=false"_s);
    QGuiApplication::setApplicationName(u"auth0qt-demo-quick"_s);
    QGuiApplication::setApplicationVersion(QString::fromLatin1(DEMO_VERSION));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(DemoSession::tr("Auth0Qt Demo"));
    QGuiApplication::setWindowIcon(Look::applicationIcon());

    const std::optional<DemoOptions> options = DemoOptions::parse(QCoreApplication::arguments());
    if (!options)
        return 1;
    if (!options->palette.isEmpty())
        QGuiApplication::setPalette(Look::palette(options->palette));
    Look::tellPages(QGuiApplication::palette());
    // Of the styles that every platform has, Fusion is the one that draws with the palette only, in
    // dark and light, and the one the Widgets demo has on Linux. QT_QUICK_CONTROLS_STYLE and -style
    // come first.
    QQuickStyle::setFallbackStyle(u"Basic"_s);
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE"))
        QQuickStyle::setStyle(u"Fusion"_s);

    // The tenant outlives the provider, which may send a last request to it.
    std::unique_ptr<LocalTenant> tenant;
    if (options->usesLocalTenant())
        tenant = std::make_unique<LocalTenant>(options->tenantCommand, options->stateFolder);
    DemoSession session(*options, tenant.get());
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImportPath(QStringLiteral(DEMO_QML_FOLDER));
    engine.setInitialProperties({ { u"session"_s, QVariant::fromValue(&session) } });
    engine.load(QUrl(u"qrc:/qt/qml/Auth0Demo/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) {
        std::fprintf(stderr, "auth0qt-demo-quick: the window could not be made\n");
        return 1;
    }
    std::unique_ptr<Autopilot> autopilot;
    if (!options->autoUser.isEmpty()) {
        autopilot = std::make_unique<Autopilot>(
                *options, &session, std::make_unique<QuickUserInput>(window, options->dialogSize));
        QObject::connect(autopilot.get(), &Autopilot::finished, &app, &QCoreApplication::exit,
                         Qt::QueuedConnection);
    }
    session.start();
    if (autopilot)
        autopilot->start();
    return QGuiApplication::exec();
}
