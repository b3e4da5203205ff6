// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0provider.h"
#include "autopilot.h"
#include "demooptions.h"
#include "localtenant.h"
#include "look.h"
#include "mainwindow.h"

#include <QtCore/qlibraryinfo.h>
#include <QtCore/qlocale.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qtranslator.h>
#include <QtWidgets/qapplication.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

void useLanguage(const QString &language, QTranslator *translator)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    // Qt's own texts, so that its dialogs speak that language too.
    if (translator->load(locale, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

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
    QTranslator translator;
    if (!options->language.isEmpty())
        useLanguage(options->language, &translator);
    if (options->dark)
        QApplication::setPalette(Look::darkPalette());

    // The tenant outlives the provider, which may have a last word for it.
    std::unique_ptr<LocalTenant> tenant;
    if (options->usesLocalTenant())
        tenant = std::make_unique<LocalTenant>(options->tenantCommand, options->stateFolder);
    Auth0Provider provider;
    MainWindow window(*options, &provider, tenant.get());
    std::unique_ptr<Autopilot> autopilot;
    if (!options->autoUser.isEmpty()) {
        autopilot = std::make_unique<Autopilot>(*options, &provider, &window);
        QObject::connect(autopilot.get(), &Autopilot::finished, &app, &QCoreApplication::exit,
                         Qt::QueuedConnection);
    }
    window.show();
    window.start();
    if (autopilot)
        autopilot->start();
    return QApplication::exec();
}
