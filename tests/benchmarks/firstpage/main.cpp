// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Shows the page of a server of its own, once, and prints the milliseconds from the click to the
// page's first paint, as the page itself tells the server. With --steps also when the server
// received each request, which says where the time goes.
//
//   firstpage bare|widgets|widgets-warm|bare-quick|quick|quick-warm [--steps]

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>
#include <QtWebEngineWidgets/qwebengineview.h>
#include <QtWidgets/qapplication.h>

#include <cstdio>

using namespace Qt::StringLiterals;

static const QByteArray Page =
        "<!doctype html><body><h1>Sign in</h1><form><input name=user><input type=password></form>"
        "<script>new PerformanceObserver((list, observer) => { observer.disconnect();"
        "fetch('/painted') }).observe({ type: 'paint', buffered: true })</script>";

// In a thread of its own, as a server is elsewhere: what blocks the application does not block it.
class Server : public QTcpServer
{
    Q_OBJECT

public:
    Server()
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QIODevice::readyRead, this, [this, socket] { answer(socket); });
        });
    }

    QString issuer() const { return u"http://127.0.0.1:%1/"_s.arg(serverPort()); }

Q_SIGNALS:
    void requested(const QByteArray &path);

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        Q_EMIT requested(request.split(' ').value(1).split('?').first());
        QByteArray body = Page;
        QByteArray type = "text/html";
        if (request.startsWith("GET /.well-known/openid-configuration")) {
            type = "application/json";
            const QByteArray own = issuer().toLatin1();
            body = "{\"issuer\":\"" + own + "\",\"authorization_endpoint\":\"" + own
                    + "authorize\",\"token_endpoint\":\"" + own + "token\",\"jwks_uri\":\"" + own
                    + "jwks\",\"response_types_supported\":[\"code\"],"
                      "\"subject_types_supported\":[\"public\"],"
                      "\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
        } else if (request.startsWith("GET /jwks")) {
            type = "application/json";
            body = "{\"keys\":[]}";
        }
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type
                      + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                      + body);
        socket->disconnectFromHost();
    }
};

static QObject *makeQuick(QQmlApplicationEngine *engine, Auth0Provider *provider)
{
    engine->addImportPath(QStringLiteral(QML_FOLDER));
    engine->setInitialProperties({ { u"auth0"_s, QVariant::fromValue(provider) } });
    engine->load(QUrl(u"qrc:/dialog.qml"_s));
    return engine->rootObjects().value(0);
}

static void showBareQuick(QQmlApplicationEngine *engine, QQuickWindow *window, const QUrl &url)
{
    QQmlComponent component(engine);
    component.setData("import QtQuick\nimport QtWebEngine\nWebEngineView { anchors.fill: parent }",
                      {});
    auto *const view = qobject_cast<QQuickItem *>(component.beginCreate(engine->rootContext()));
    view->setParent(window);
    view->setParentItem(window->contentItem());
    component.completeCreate();
    view->setProperty("url", url);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    QThread thread;
    auto *const server = new Server;
    server->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
    Auth0Provider provider;
    provider.setIssuer(server->issuer());
    provider.setClientId(u"client"_s);
    provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });

    QWidget window;
    Auth0LoginDialog dialog(&provider, &window);
    QQmlApplicationEngine engine;
    QObject *quick = nullptr;
    if (mode.contains("quick"_L1)) {
        if (mode == "bare-quick"_L1)
            QtWebEngineQuick::initialize(); // as an application with a view of its own does
        quick = makeQuick(&engine, &provider);
        if (!quick)
            qFatal("The QML dialog cannot be loaded");
    } else {
        window.resize(600, 800);
        window.show();
    }

    const bool showsSteps = app.arguments().contains("--steps"_L1);
    QElapsedTimer time;
    // Directly, in the server's thread: when the request came.
    QObject::connect(
            server, &Server::requested, server,
            [&](const QByteArray &path) {
                const bool isPainted = path == "/painted";
                if (time.isValid() && (isPainted || showsSteps)) {
                    std::printf("%lld %s\n", static_cast<long long>(time.elapsed()),
                                path.constData());
                }
                if (isPainted)
                    QMetaObject::invokeMethod(&app, &QCoreApplication::quit);
            },
            Qt::DirectConnection);
    const auto click = [&] {
        time.start();
        if (mode == "bare"_L1) {
            auto *const bare = new QWebEngineView;
            bare->resize(480, 680);
            bare->load(QUrl(server->issuer() + "authorize"_L1));
            bare->show();
        } else if (mode == "bare-quick"_L1) {
            showBareQuick(&engine, qobject_cast<QQuickWindow *>(quick),
                          QUrl(server->issuer() + "authorize"_L1));
        } else if (quick) {
            QMetaObject::invokeMethod(quick, "open");
        } else {
            dialog.open();
        }
        if (showsSteps)
            std::printf("%lld returned\n", static_cast<long long>(time.elapsed()));
    };
    QTimer::singleShot(500, &app, [&] {
        if (mode == "widgets-warm"_L1)
            dialog.warmUp();
        else if (mode == "quick-warm"_L1)
            QMetaObject::invokeMethod(quick, "warmUp");
        QTimer::singleShot(2000, &app, click);
    });
    QTimer::singleShot(30'000, &app, [] { QCoreApplication::exit(1); });
    const int status = app.exec();
    thread.quit();
    thread.wait();
    return status;
}

#include "main.moc"
