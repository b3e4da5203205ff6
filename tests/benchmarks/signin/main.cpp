// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// One login or one restore with the real keychain, each in a process of its own, beside what a
// program without the library cannot leave out. Prints "ms TIME".
// Runs inside tests/shared/with-session --keyring.
//
//   bench_signin serve                     prints the domain of an issuer, until its input ends
//   bench_signin login|restore|bare-login|bare-restore DOMAIN [--steps]
//   bench_signin keep DOMAIN COUNT         the keychain has this number of accounts then
//   bench_signin measure COMMAND...        the time and the memory of a process

#include "accounts.h"
#include "bare.h"
#include "login.h"

#include "fakeissuer.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qurlquery.h>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

static int serve(QCoreApplication *app)
{
    FakeIssuer issuer;
    issuer.expiresIn = 86400;
    // The tokens of Auth0 are as long.
    issuer.claims = { { u"name"_s, u"Alice Liddell"_s },
                      { u"nickname"_s, u"alice"_s },
                      { u"email"_s, u"alice@example.com"_s },
                      { u"email_verified"_s, true },
                      { u"updated_at"_s, u"2026-11-28T09:30:00.000Z"_s } };
    issuer.server.reply("/authorize", [&](const Request &request) {
        QUrl url(QString::fromLatin1(issuer.server.origin() + "/authorize"));
        url.setQuery(request.query);
        const QUrl redirectUri(request.query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        return Answer::redirect(issuer.redirect(url, redirectUri));
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, app, &QCoreApplication::quit);
    std::printf("%s\n", issuer.server.origin().constData());
    std::fflush(stdout);
    return app->exec();
}

// Its most memory is that of the process itself, not of those that it starts.
static int measure(char *arguments[])
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        execvp(arguments[0], arguments);
        _exit(127);
    }
    int status = 1;
    rusage usage {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        return 1;
    std::printf("ms %.3f\nmb %.2f\n", double(timer.nsecsElapsed()) / 1e6,
                double(usage.ru_maxrss) / 1024);
    return 0;
}

template<typename Measured>
static void report(QCoreApplication *app, Measured *measured)
{
    QObject::connect(measured, &Measured::finished, app, [](double milliseconds) {
        std::printf("ms %.3f\n", milliseconds);
        QCoreApplication::quit();
    });
}

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "measure") == 0)
        return measure(argv + 2);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QString domain = arguments.value(2);
    if (mode == "serve"_L1)
        return serve(&app);
    if (mode == "keep"_L1)
        return keepAccounts(domain, arguments.value(3).toInt()) ? 0 : 1;

    if (mode.startsWith("bare-"_L1)) {
        auto *const bare = new Bare;
        bare->setParent(&app);
        report(&app, bare);
        if (mode == "bare-login"_L1)
            bare->login(domain);
        else
            bare->restore();
        return app.exec();
    }
    Login login(domain, arguments.contains("--steps"_L1));
    report(&app, &login);
    if (mode == "restore"_L1)
        login.restore();
    else
        login.start();
    return app.exec();
}
