// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Shows a window with one button, and restores a session when it is built with the library: the
// button is then the library's, and both load the font that any text needs. Prints when the first
// paint was (ns after the start of the process), and when the session is there, what memory it
// holds, then ends. With --launch it takes the time and starts itself: the process starts there.

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qwidget.h>

#ifdef WITH_AUTH0QT
#    include <Auth0Qt/Auth0LoginButton>
#    include <Auth0Qt/Auth0Provider>
#endif
#ifdef WITH_NETWORK
#    include <QtNetwork/qnetworkaccessmanager.h>
#endif
#ifdef WITH_WEBENGINE
#    include <QtWebEngineWidgets/qwebengineview.h>
#endif

#include <cstdio>
#include <ctime>
#include <unistd.h>

static long long now()
{
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void report()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                std::printf("pss %s\n", line.mid(4).trimmed().split(' ').first().constData());
        }
    }
    QFile maps(QStringLiteral("/proc/self/maps"));
    int unwanted = 0;
    if (maps.open(QIODevice::ReadOnly)) {
        const QByteArray all = maps.readAll();
        for (const char *library : { "libQt6WebEngine", "libQt6Quick", "libQt6Qml", "libQt6Svg" })
            unwanted += all.contains(library);
    }
    std::printf("unwanted %d\n", unwanted);
    QCoreApplication::quit();
}

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_painted)
            std::printf("paint %lld\n",
                        now() - qEnvironmentVariable("FOOTPRINT_START").toLongLong());
        m_painted = true;
    }

private:
    bool m_painted = false;
};

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--launch") == 0) {
        qputenv("FOOTPRINT_START", QByteArray::number(now()));
        execl(argv[0], argv[0], nullptr);
        return 1;
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("auth0qt-console")); // whose session it is
#ifdef WITH_NETWORK
    QNetworkAccessManager network; // of the application
#endif
#ifdef WITH_WEBENGINE
    // Links the engine, and shows no page yet.
    std::printf("engine %s\n", QWebEngineView::staticMetaObject.className());
#endif
    Window window;
    window.resize(420, 620);
#ifdef WITH_AUTH0QT
    Auth0Provider auth0;
    auth0.setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    auth0.setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    Auth0LoginButton button(&auth0, &window);
    QObject::connect(&auth0, &Auth0Provider::restoreFinished, &app, [](bool restored) {
        std::printf("restored %d\n", int(restored));
        QTimer::singleShot(300, qApp, &report);
    });
    auth0.restore();
#else
    QPushButton button(QStringLiteral("Log In"), &window);
    QTimer::singleShot(600, &app, &report);
#endif
    window.show();
    return app.exec();
}
