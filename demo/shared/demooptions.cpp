// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "demooptions.h"

#include "look.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qstandardpaths.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DemoOptions", source);
}

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
            text("Signs in with Auth0Qt. Without --domain or --issuer a local tenant is started."));
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
            { u"domain"_s, text("Your tenant's domain, for example acme.eu.auth0.com."),
              u"domain"_s },
            { u"issuer"_s, text("The issuer of another OpenID Provider."), u"url"_s },
            { u"well-known"_s, text("The address of the provider's metadata document."), u"url"_s },
            { u"algorithm"_s, text("An accepted signature algorithm; may be repeated."),
              u"name"_s },
            { u"client-id"_s, text("The client id of your native application."), u"id"_s },
            { u"audience"_s, text("The API that the access token is for."), u"audience"_s },
            { u"account"_s, text("The name of the account in the keychain."), u"name"_s,
              u"default"_s },
            { u"dpop"_s,
              text("Bind the tokens to a key of this computer: off, if-supported or required."),
              u"when"_s, u"if-supported"_s },
            { u"api"_s, text("The address that the page Requests calls."), u"url"_s },
            { u"management-api"_s,
              text("Read and change the user's record at Auth0's Management API.") },
            { u"redirect-uri"_s,
              text("A callback URL in place of the default ones. The option can be repeated."),
              u"url"_s },
            { u"language"_s, text("The language of texts and of the login page."), u"code"_s },
            { u"auto"_s, text("Sign in automatically as this user, print the profile and exit."),
              u"user"_s },
            { u"password"_s,
              text("The password for --auto. The default is the password of the demo users."),
              u"password"_s },
            { u"way"_s,
              text("With --auto: sign in by page, exchange or import. For the last two the "
                   "password "
                   "is the token; without it a test token is used."),
              u"way"_s, u"page"_s },
            { u"screenshots"_s, text("With --auto: write a picture of every page here."),
              u"folder"_s },
            { u"patient"_s,
              text("With --screenshots: also take the pictures that need a long wait.") },
            { u"edit"_s, text("With --auto: set this value in the user's metadata."),
              u"key=value"_s },
            { u"await"_s, text("With --auto: wait until the user's metadata has this value."),
              u"key=value"_s },
            { u"fresh"_s, text("With --auto: sign out first.") },
            { u"timeout"_s, text("With --auto: seconds that one step may take."), u"seconds"_s,
              u"60"_s },
            { u"dialog-size"_s, text("With --screenshots: the size of the dialogs."),
              u"width x height"_s },
            { u"dark"_s, text("Use a dark palette; short for --palette dark.") },
            { u"palette"_s, text("Use this palette: %1.").arg(Look::paletteNames().join(u", ")),
              u"name"_s },
            { u"state"_s, text("Where the local tenant keeps its state."), u"folder"_s },
            { u"tenant-command"_s, text("The command that starts the local tenant."),
              u"command"_s },
    });
}

// From "360x480"; empty if the text is invalid.
QSize size(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

std::optional<Auth0::Dpop> dpopFrom(const QString &when)
{
    if (when == "off"_L1)
        return Auth0::Dpop::Off;
    if (when == "if-supported"_L1)
        return Auth0::Dpop::IfSupported;
    return when == "required"_L1 ? std::optional(Auth0::Dpop::Required) : std::nullopt;
}

QString problem(const DemoOptions &options)
{
    if (!options.dpop)
        return text("The values of --dpop are: off, if-supported, required.");
    if (!options.usesLocalTenant() && options.clientId.isEmpty())
        return text("--domain and --issuer need --client-id.");
    if (options.autoUser.isEmpty() && !options.screenshots.isEmpty())
        return text("--screenshots needs --auto.");
    if (!options.autoUser.isEmpty() && !options.usesLocalTenant() && options.password.isEmpty())
        return text("--auto at your own tenant needs --password.");
    if (!options.palette.isEmpty() && !Look::paletteNames().contains(options.palette))
        return text("The values of --palette are: %1.").arg(Look::paletteNames().join(u", "));
    if (!QStringList { u"page"_s, u"exchange"_s, u"import"_s }.contains(options.way))
        return text("The values of --way are: page, exchange, import.");
    if (options.stepLimit.count() < 1)
        return text("--timeout needs a number of seconds.");
    return {};
}

} // namespace

std::optional<DemoOptions> DemoOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(&parser);
    parser.process(arguments);

    DemoOptions options;
    options.domain = parser.value(u"domain"_s);
    options.issuer = parser.value(u"issuer"_s);
    options.wellKnown = QUrl(parser.value(u"well-known"_s));
    options.idTokenAlgorithms = parser.values(u"algorithm"_s);
    options.clientId = parser.value(u"client-id"_s);
    options.audience = parser.value(u"audience"_s);
    options.account = parser.value(u"account"_s);
    options.dpop = dpopFrom(parser.value(u"dpop"_s));
    options.language = parser.value(u"language"_s);
    options.api = QUrl(parser.value(u"api"_s));
    options.managementApi = parser.isSet(u"management-api"_s);
    const QStringList redirectUris = parser.values(u"redirect-uri"_s);
    for (const QString &uri : redirectUris)
        options.redirectUris.append(QUrl(uri));
    options.autoUser = parser.value(u"auto"_s);
    options.password = parser.value(u"password"_s);
    options.way = parser.value(u"way"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    options.patient = parser.isSet(u"patient"_s);
    options.stepLimit = std::chrono::seconds(parser.value(u"timeout"_s).toInt());
    options.edit = parser.value(u"edit"_s);
    options.awaited = parser.value(u"await"_s);
    options.fresh = parser.isSet(u"fresh"_s);
    options.palette = parser.isSet(u"dark"_s) ? u"dark"_s : parser.value(u"palette"_s);
    options.dialogSize = size(parser.value(u"dialog-size"_s));
    options.tenantCommand = parser.value(u"tenant-command"_s);
    options.stateFolder = parser.isSet(u"state"_s)
            ? parser.value(u"state"_s)
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/tenant"_s;

    const QString wrong = problem(options);
    if (wrong.isEmpty())
        return options;
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()),
                 qPrintable(wrong));
    return std::nullopt;
}
