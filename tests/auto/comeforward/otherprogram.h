// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// Another program with a window that the person works in, and a browser that comes back over HTTP
// when it is told to.

#include "fakeissuer.h"

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qprocess.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qrasterwindow.h>
#include <QtGui/qwindow.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

namespace Auth0QtTest {

// What main() of the other program is: the test itself, started with an argument.
inline int runOtherProgram()
{
    QRasterWindow window;
    window.setTitle(QStringLiteral("other program"));
    window.setGeometry(0, 0, 1200, 900);
    window.show();
    return QCoreApplication::exec();
}

class OtherProgram
{
public:
    OtherProgram() { m_process.start(QCoreApplication::applicationFilePath(), { argument() }); }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    static QString argument() { return QStringLiteral("--other-program"); }

    // The person clicks into its window, which comes to the front.
    bool isUsed()
    {
        const auto click = QStringLiteral("search --sync --onlyvisible --name ^other.program$ "
                                          "windowactivate --sync mousemove --window %1 20 20 "
                                          "click 1 key a")
                                   .split(QLatin1Char(' '));
        // Debian 12's xdotool ends with BadWindow when any window disappears during its search.
        return QTest::qWaitFor([&click] { return xdotool(click); }, 60000)
                && QTest::qWaitFor([] { return !QGuiApplication::focusWindow(); });
    }

private:
    static bool xdotool(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("xdotool"), arguments);
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000)
                && process.exitCode() == 0;
    }

    QProcess m_process;
};

class DistantBrowser : public Auth0Browser
{
public:
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        opened = authorizeUrl;
        redirect = redirectUri;
    }
    void close() override { }

    void comeBack(const QUrl &url)
    {
        auto *const socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::connected, socket, [socket, url] {
            socket->write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                          + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
        });
        socket->connectToHost(url.host(), quint16(url.port()));
    }

    QUrl opened;
    QUrl redirect;
};

struct Tenant
{
    Tenant()
    {
        provider.setDomain(issuer.domain());
        provider.setClientId(issuer.clientId);
        provider.setStore(&store);
        provider.setBrowser(&browser);
        provider.setRedirectUris({ QUrl(QStringLiteral("http://127.0.0.1:0/callback")) });
    }

    FakeIssuer issuer;
    Auth0MemoryStore store;
    DistantBrowser browser;
    Auth0Provider provider;
};

} // namespace Auth0QtTest
