// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The same as main.cpp with Qt Quick: a window with one button, and with "--auth0" the library's
// button and a session that is restored. The library is a QML module, which only the import loads.

#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQml/qqmlcontext.h>
#include <QtQuick/qquickwindow.h>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

static const QByteArray Without = "import QtQuick\nimport QtQuick.Controls\n"
                                  "ApplicationWindow { width: 420; height: 620; visible: true;"
                                  "Button { text: 'Log In' } }";

static const QByteArray With =
        "import QtQuick\nimport QtQuick.Controls\nimport Auth0\n"
        "ApplicationWindow { width: 420; height: 620; visible: true;"
        "LoginButton { provider: auth0 }"
        "Auth0Provider { id: auth0; issuer: testIssuer; clientId: testClient;"
        "Component.onCompleted: restore();"
        "onRestoreFinished: restored => console.log('restored', restored) } }";

static long long now()
{
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void report()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                std::printf("pss %s\n", line.mid(4).trimmed().split(' ').first().constData());
        }
    }
    QCoreApplication::quit();
}

int main(int argc, char *argv[])
{
    const bool isLaunch = argc > 1 && qstrcmp(argv[1], "--launch") == 0;
    if (isLaunch) {
        qputenv("FOOTPRINT_START", QByteArray::number(now()));
        execl(argv[0], argv[0], argc > 2 ? argv[2] : nullptr, nullptr);
        return 1;
    }
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"auth0qt-console"_s); // whose session it is
    const bool with = QCoreApplication::arguments().contains("--auth0"_L1);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(QML_FOLDER));
    engine.rootContext()->setContextProperty(u"testIssuer"_s,
                                             qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    engine.rootContext()->setContextProperty(u"testClient"_s,
                                             qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    engine.loadData(with ? With : Without);
    auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [painted = false]() mutable {
        if (!std::exchange(painted, true)) {
            std::printf("paint %lld\n",
                        now() - qEnvironmentVariable("FOOTPRINT_START").toLongLong());
            QTimer::singleShot(600, qApp, &report);
        }
    });
    return app.exec();
}
