// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// auth0qt-console: the whole flow without a window, for terminals and scripts.

#include "commandrunner.h"
#include "consolebrowser.h"
#include "consoleoptions.h"

#include <Auth0Qt/Auth0MemoryStore>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UriScheme>
#include <Auth0Qt/auth0qt_version.h>

#include <QtCore/qcoreapplication.h>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

// Settings that most applications do not change.
static void configureServer(Auth0Provider *provider, const ConsoleOptions &options)
{
    provider->setWellKnown(options.wellKnown);
    provider->setAuthorizationUrl(options.authorizationUrl);
    provider->setTokenUrl(options.tokenUrl);
    provider->setUserinfoUrl(options.userinfoUrl);
    provider->setRevocationUrl(options.revocationUrl);
    if (!options.idTokenAlgorithms.isEmpty())
        provider->setIdTokenAlgorithms(options.idTokenAlgorithms);
    QVariantMap parameters;
    for (auto it = options.authorizationParameters.cbegin();
         it != options.authorizationParameters.cend(); ++it)
        parameters.insert(it.key(), it.value());
    provider->setAuthorizationParameters(parameters);
    provider->setClientSecret(options.clientSecret);
    provider->setClientKey(options.clientKey, options.clientKeyId);
    if (options.clientAuthMethod)
        provider->setClientAuthMethod(*options.clientAuthMethod);
    if (options.dpop)
        provider->setDpop(*options.dpop);
}

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
    if (options.profileSources)
        provider->setProfileSources(*options.profileSources);
    provider->setClaimsNamespace(options.claimsNamespace);
    provider->setManagementUrl(options.managementUrl);
    if (options.identityLinking)
        provider->setIdentityLinking(*options.identityLinking);
    configureServer(provider, options);
    if (options.timeout)
        provider->setTimeout(*options.timeout);
    if (options.leeway)
        provider->setLeeway(*options.leeway);
}

// A browser starts the program with the URL only.
static int forwardToAnother(const QStringList &arguments)
{
    Auth0UriScheme scheme(QUrl(arguments.at(1)).scheme());
    if (scheme.forward(arguments))
        return 0;
    std::fprintf(stderr, "auth0qt-console: no sign-in waits for this\n");
    return 1;
}

// The URI scheme among the redirect URIs. It must be registered before a browser uses it.
static void startWhenRegistered(CommandRunner *runner, Auth0UriScheme *scheme,
                                Auth0Provider *provider)
{
    QObject::connect(scheme, &Auth0UriScheme::errorOccurred, runner, [](const Auth0Error &error) {
        std::fprintf(stderr, "auth0qt-console: %s\n", qUtf8Printable(error.message()));
    });
    QObject::connect(scheme, &Auth0UriScheme::registrationFinished, runner, &CommandRunner::start);
    scheme->setAutoRegister(false); // registered below, to wait for the end
    scheme->listen();
    scheme->setProvider(provider);
    scheme->registerScheme();
}

#ifdef Q_OS_WIN
// While it exists, the console shows what is printed as UTF-8, whatever its code page is.
class Utf8Console
{
    Q_DISABLE_COPY_MOVE(Utf8Console)

public:
    Utf8Console() { ::SetConsoleOutputCP(CP_UTF8); }
    ~Utf8Console() { ::SetConsoleOutputCP(m_before); }

private:
    const UINT m_before = ::GetConsoleOutputCP();
};
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    const Utf8Console console;
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"auth0qt-console"_s);
    // Which licence the program is under depends on it.
    const QString networkAuth = AUTH0QT_NETWORKAUTH ? u" (with Qt Network Authorization)"_s
                                                    : u" (without Qt Network Authorization)"_s;
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTH0QT_VERSION_STR) + networkAuth);

    if (ConsoleOptions::isUrlOfScheme(QCoreApplication::arguments()))
        return forwardToAnother(QCoreApplication::arguments());
    QString problem;
    const std::optional<ConsoleOptions> options = ConsoleOptions::parse(
            QCoreApplication::arguments(), &problem);
    if (!options) {
        std::fprintf(stderr, "auth0qt-console: %s (--help tells more)\n", qUtf8Printable(problem));
        return 2;
    }

    Auth0MemoryStore memory;
    ConsoleBrowser browser(options->browser, options->showLink);
    Auth0Provider provider;
    configure(&provider, *options);
    provider.setBrowser(&browser);
    if (options->memoryStore)
        provider.setStore(&memory);

    CommandRunner runner(&provider, *options);
    QObject::connect(&runner, &CommandRunner::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    std::unique_ptr<Auth0UriScheme> scheme;
    if (options->uriScheme.isEmpty()) {
        QMetaObject::invokeMethod(&runner, &CommandRunner::start, Qt::QueuedConnection);
    } else {
        scheme = std::make_unique<Auth0UriScheme>(options->uriScheme);
        startWhenRegistered(&runner, scheme.get(), &provider);
    }
    return app.exec();
}
