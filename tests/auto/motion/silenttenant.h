// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qurl.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qtcpserver.h>

class IdleBrowser : public Auth0Browser
{
public:
    void open(const QUrl &, const QUrl &) override { }
    void close() override { }
};

// A tenant that takes questions and answers none, so that a view stays busy.
struct SilentTenant
{
    SilentTenant()
    {
        server.listen(QHostAddress::LocalHost);
        provider.setDomain(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
        provider.setClientId(QStringLiteral("client"));
        provider.setRedirectUris({ QUrl(QStringLiteral("http://127.0.0.1:0/callback")) });
        provider.setStore(&store);
        provider.setBrowser(&browser);
    }

    QTcpServer server;
    Auth0MemoryStore store;
    IdleBrowser browser;
    Auth0Provider provider;
};
