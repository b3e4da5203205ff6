// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The memory (PSS, MB) of an application and of the processes that it has started: before a login
// by the embedded page, while the page is there, and after the login. The server approves at once.
// Prints "before MB", "page MB", "after MB" and "processes COUNT", the latter after the login.
//
//   bench_memory DOMAIN SECONDS

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0MemoryStore>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

static QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static int parentOf(const QString &process)
{
    const QByteArray stat = readFile("/proc/"_L1 + process + "/stat"_L1);
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

// This process, and those below it.
static QSet<int> processes()
{
    QSet<int> all { int(getpid()) };
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (qsizetype before = 0; before != all.size();) {
        before = all.size();
        for (const QString &entry : entries) {
            if (entry.toInt() > 0 && all.contains(parentOf(entry)))
                all.insert(entry.toInt());
        }
    }
    return all;
}

static void print(const char *when)
{
    double kilobytes = 0;
    const QSet<int> all = processes();
    for (const int process : all) {
        const QByteArray rollup = readFile(u"/proc/%1/smaps_rollup"_s.arg(process));
        const qsizetype at = rollup.indexOf("Pss:");
        if (at >= 0)
            kilobytes += rollup.mid(at + 4, 32).trimmed().split(' ').first().toDouble();
    }
    std::printf("%s %.2f\n", when, kilobytes / 1024);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setDomain(arguments.value(1));
    provider.setClientId(u"client"_s);
    provider.setStore(&store);
    provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    QMainWindow window;
    window.resize(600, 800);
    window.show();
    Auth0LoginDialog dialog(&provider, &window);
    QObject::connect(&dialog, &QDialog::accepted, &app, [&] {
        print("page");
        QTimer::singleShot(arguments.value(2).toInt() * 1000, &app, [] {
            print("after");
            std::printf("processes %d\n", int(processes().size()));
            QCoreApplication::quit();
        });
    });
    QTimer::singleShot(1500, &dialog, [&dialog] {
        print("before");
        dialog.open();
    });
    QTimer::singleShot(60'000, &app, [] { QCoreApplication::exit(1); });
    return app.exec();
}
