// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Signs in through a login dialog: dialog OPTIONS, where OPTIONS is a JSON object with issuer,
// clientId, redirectUri, page (a script that does in the page what the user does, a step each
// time), and optionally algorithms and parameters. Prints one line of JSON.

#include "loginviewdriver.h"

#include "auth0logincontroller.h"
#include "auth0profile.h"
#include "auth0provider.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto StepInterval = 200ms;
constexpr auto Limit = 60s;

void configure(Auth0Provider *provider, const QVariantMap &options)
{
    provider->setIssuer(options.value(u"issuer"_s).toString());
    provider->setClientId(options.value(u"clientId"_s).toString());
    provider->setRedirectUris({ options.value(u"redirectUri"_s).toUrl() });
    provider->setAccount(u"dialog"_s);
    if (options.contains(u"algorithms"_s))
        provider->setIdTokenAlgorithms(options.value(u"algorithms"_s).toStringList());
    provider->setAuthorizationParameters(options.value(u"parameters"_s).toMap());
}

void end(bool isAccepted, const Auth0Provider &provider, const Auth0LoginController *login)
{
    const QJsonObject result { { u"ok"_s, isAccepted },
                               { u"displayName"_s, provider.profile()->displayName() },
                               { u"persistent"_s, provider.isPersistent() },
                               { u"host"_s, login->host() },
                               { u"detail"_s, login->error().detail() },
                               { u"message"_s, login->error().message() } };
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::exit(isAccepted ? 0 : 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QVariantMap options =
            QJsonDocument::fromJson(arguments.value(1).toUtf8()).object().toVariantMap();
    const QString page = options.value(u"page"_s).toString();
    Auth0Provider provider;
    configure(&provider, options);
    const auto dialog = LoginViewDriver::make(&provider);
    const auto finish = [&](bool isAccepted) { end(isAccepted, provider, dialog->controller()); };
    QObject::connect(dialog.get(), &LoginViewDriver::accepted, &provider, [&] { finish(true); });
    QObject::connect(dialog.get(), &LoginViewDriver::rejected, &provider, [&] { finish(false); });

    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, &provider, [&] {
        if (dialog->controller()->face() == Auth0::Face::Problem)
            return finish(false);
        if (dialog->controller()->face() == Auth0::Face::Page && dialog->hasPage(dialog->window()))
            dialog->ask(dialog->window(), page, [](const QString &) { });
    });
    steps.start(StepInterval);
    QTimer::singleShot(Limit, &provider, [&] { finish(false); });
    dialog->open();
    return QGuiApplication::exec();
}
