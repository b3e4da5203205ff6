// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "exitchild.h"

#include "sessionfixture.h"

#include "auth0keychainstore.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qsocketnotifier.h>

#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

// A thread has the name of the process until it gives itself one, as GLib's do when they start.
QList<QByteArray> namesOfThreads()
{
    const QDir tasks(u"/proc/self/task"_s);
    const auto ids = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto own = QString::number(::getpid());
    QList<QByteArray> names;
    for (const QString &id : ids) {
        QFile name(tasks.filePath(id + u"/comm"_s));
        if (id != own && name.open(QIODevice::ReadOnly))
            names.append(name.readAll().trimmed());
    }
    return names;
}

void printThreads()
{
    QFile comm(u"/proc/self/comm"_s);
    const QByteArray own = comm.open(QIODevice::ReadOnly) ? comm.readAll().trimmed() : QByteArray();
    const QDeadlineTimer deadline(1000);
    auto names = namesOfThreads();
    while (names.contains(own) && !deadline.hasExpired()) {
        std::this_thread::yield();
        names = namesOfThreads();
    }
    for (const QByteArray &name : std::as_const(names))
        std::puts(name.constData());
    std::fflush(stdout);
}

void quitWhenInputEnds()
{
    auto *const notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read,
                                               QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, &QCoreApplication::quit);
}

int useKeychain(const QString &when, qint64 microseconds)
{
    QCoreApplication *const application = QCoreApplication::instance();
    Auth0KeychainStore store;
    QFuture<Auth0StoreResult> answer = store.read(u"key"_s);
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer everyTurn;
    if (when == u"ask")
        return OwnStatus;
    if (when == u"wait") {
        quitWhenInputEnds();
    } else if (when == u"answered") {
        answer.then(application, [](const Auth0StoreResult &) { QCoreApplication::quit(); });
    } else {
        QObject::connect(&everyTurn, &QTimer::timeout, application, [elapsed, microseconds] {
            if (elapsed.nsecsElapsed() >= microseconds * 1000)
                QCoreApplication::quit();
        });
        everyTurn.start(0);
    }
    QCoreApplication::exec();
    return OwnStatus;
}

int useStaticProvider()
{
    static Auth0Provider provider;
    provider.setDomain(u"example.invalid"_s);
    provider.setClientId(u"client"_s);
    provider.restore();
    quitWhenInputEnds();
    QCoreApplication::exec();
    return OwnStatus;
}

// Returns with the request on the wire.
int endInRequest(SessionFixture *fixture, const QString &which)
{
    FakeIssuer &issuer = fixture->issuer;
    if (which != u"login" && !fixture->login())
        return 1;
    const QByteArray path = which == u"logout" ? issuer.revocationPath() : issuer.tokenPath();
    const auto before = issuer.server.requests(path).size();
    issuer.server.reply(path, Answer::broken(Answer::Fault::Hang));
    if (which == u"login")
        fixture->provider->login();
    else if (which == u"logout")
        fixture->provider->logout();
    else
        fixture->provider->refresh();
    if (!QTest::qWaitFor([&] { return issuer.server.requests(path).size() > before; }))
        return 2;
    if (which == u"refresh" || which == u"logout")
        fixture->provider.reset();
    return OwnStatus;
}

// Returns with the index of accounts locked and being written.
int endInStorage(SessionFixture *fixture)
{
    if (!fixture->login())
        return 1;
    fixture->store.alwaysForIndex(FaultyStore::Write, FaultyStore::held());
    fixture->provider->logout();
    return QTest::qWaitFor([&] { return fixture->store.isHolding(); }) ? OwnStatus : 2;
}

int run(const QStringList &arguments)
{
    const QString which = arguments.value(2);
    if (which == u"static")
        return useStaticProvider();
    if (which == u"static-refresh" || which == u"static-logout") {
        static SessionFixture fixture;
        return which == u"static-logout" ? endInStorage(&fixture) : endInRequest(&fixture, which);
    }
    if (which == u"login" || which == u"refresh" || which == u"logout") {
        SessionFixture fixture;
        return endInRequest(&fixture, which);
    }
    return useKeychain(which, arguments.value(3).toLongLong());
}

} // namespace

int runExitChild(int argc, char **argv)
{
    int status = 0;
    {
        QCoreApplication application(argc, argv);
        status = run(QCoreApplication::arguments());
    }
    printThreads();
    return status;
}
