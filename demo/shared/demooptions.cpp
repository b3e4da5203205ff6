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
            { u"issuer"_s, text("Another OpenID Provider, by its issuer."), u"url"_s },
            { u"client-id"_s, text("The client id of your native application."), u"id"_s },
            { u"audience"_s, text("The API the access token is for."), u"audience"_s },
            { u"account"_s, text("The slot in the keychain."), u"name"_s, u"default"_s },
            { u"api"_s, text("The address that the page Requests calls."), u"url"_s },
            { u"language"_s, text("The language of texts and of the login page."), u"code"_s },
            { u"auto"_s, text("Sign in by itself as this user, print the profile and exit."),
              u"user"_s },
            { u"password"_s, text("The password for --auto; the demo user's if it is left out."),
              u"password"_s },
            { u"screenshots"_s, text("With --auto: write a picture of every page here."),
              u"folder"_s },
            { u"patient"_s, text("With --screenshots: also of what comes only after a while.") },
            { u"edit"_s, text("With --auto: change this of the user's metadata."), u"key=value"_s },
            { u"await"_s, text("With --auto: wait until the user's metadata has this."),
              u"key=value"_s },
            { u"fresh"_s, text("With --auto: log out first.") },
            { u"timeout"_s, text("With --auto: seconds that one step may take."), u"seconds"_s,
              u"60"_s },
            { u"dialog-size"_s, text("With --screenshots: how large the dialogs are."),
              u"width x height"_s },
            { u"dark"_s, text("Use a dark palette; short for --palette dark.") },
            { u"palette"_s, text("Use this palette: %1.").arg(Look::paletteNames().join(u", ")),
              u"name"_s },
            { u"state"_s, text("Where the local tenant keeps its state."), u"folder"_s },
            { u"tenant-command"_s, text("The command that starts the local tenant."),
              u"command"_s },
    });
}

// "360x480"; empty when it is wrong.
QSize size(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

QString problem(const DemoOptions &options)
{
    if (!options.usesLocalTenant() && options.clientId.isEmpty())
        return text("--domain and --issuer need --client-id.");
    if (options.autoUser.isEmpty() && !options.screenshots.isEmpty())
        return text("--screenshots needs --auto.");
    if (!options.autoUser.isEmpty() && !options.usesLocalTenant() && options.password.isEmpty())
        return text("--auto at your own tenant needs --password.");
    if (!options.palette.isEmpty() && !Look::paletteNames().contains(options.palette))
        return text("--palette knows: %1.").arg(Look::paletteNames().join(u", "));
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
    options.clientId = parser.value(u"client-id"_s);
    options.audience = parser.value(u"audience"_s);
    options.account = parser.value(u"account"_s);
    options.language = parser.value(u"language"_s);
    options.api = QUrl(parser.value(u"api"_s));
    options.autoUser = parser.value(u"auto"_s);
    options.password = parser.value(u"password"_s);
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
