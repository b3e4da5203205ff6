// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "autopilot.h"
#include "demooptions.h"
#include "demosession.h"
#include "localtenant.h"
#include "look.h"
#include "mainwindow.h"
#include "widgetuserinput.h"

#include <QtCore/qloggingcategory.h>
#include <QtWidgets/qapplication.h>

#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Qt WebEngine's list of its own parameters.
    QLoggingCategory::setFilterRules(u"qt.webenginecontext.info=false"_s);
    QApplication::setApplicationName(u"auth0qt-demo-widgets"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(DEMO_VERSION));
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(MainWindow::tr("Auth0Qt Demo"));
    QApplication::setWindowIcon(Look::applicationIcon());

    const std::optional<DemoOptions> options = DemoOptions::parse(QCoreApplication::arguments());
    if (!options)
        return 1;
    if (!options->palette.isEmpty())
        QApplication::setPalette(Look::palette(options->palette));
    Look::tellPages(QApplication::palette());

    // The tenant outlives the provider, which may send a last request to it.
    std::unique_ptr<LocalTenant> tenant;
    if (options->usesLocalTenant())
        tenant = std::make_unique<LocalTenant>(options->tenantCommand, options->stateFolder);
    DemoSession session(*options, tenant.get());
    MainWindow window(&session);
    std::unique_ptr<Autopilot> autopilot;
    if (!options->autoUser.isEmpty()) {
        autopilot = std::make_unique<Autopilot>(
                *options, &session,
                std::make_unique<WidgetUserInput>(&window, options->dialogSize));
        QObject::connect(autopilot.get(), &Autopilot::finished, &app, &QCoreApplication::exit,
                         Qt::QueuedConnection);
    }
    window.show();
    session.start();
    if (autopilot)
        autopilot->start();
    return QApplication::exec();
}
