// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// auth0qt-console: the whole flow without a window, for terminals and scripts.

#include "commandrunner.h"
#include "consoleoptions.h"

#include <Auth0Qt/Auth0MemoryStore>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0SystemBrowser>
#include <Auth0Qt/auth0qt_version.h>

#include <QtCore/qcoreapplication.h>

#include <cstdio>

using namespace Qt::StringLiterals;

static void configure(Auth0Provider *provider, const ConsoleOptions &options)
{
    provider->setDomain(options.domain);
    provider->setIssuer(options.issuer);
    provider->setClientId(options.clientId);
    provider->setAudience(options.audience);
    if (!options.account.isEmpty())
        provider->setAccount(options.account);
    if (!options.scopes.isEmpty())
        provider->setScopes(options.scopes);
    if (!options.redirectUris.isEmpty())
        provider->setRedirectUris(options.redirectUris);
    if (options.timeout)
        provider->setTimeout(*options.timeout);
    if (options.leeway)
        provider->setLeeway(*options.leeway);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"auth0qt-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTH0QT_VERSION_STR));

    QString problem;
    const std::optional<ConsoleOptions> options = ConsoleOptions::parse(
            QCoreApplication::arguments(), &problem);
    if (!options) {
        std::fprintf(stderr, "auth0qt-console: %s (--help tells more)\n", qPrintable(problem));
        return 2;
    }

    Auth0MemoryStore memory;
    Auth0SystemBrowser browser;
    browser.setCommand(options->browser); // empty: $BROWSER, else the system's
    Auth0Provider provider;
    configure(&provider, *options);
    provider.setBrowser(&browser);
    if (options->memoryStore)
        provider.setStore(&memory);

    CommandRunner runner(&provider, *options);
    QObject::connect(&runner, &CommandRunner::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&runner, &CommandRunner::start, Qt::QueuedConnection);
    return app.exec();
}
