// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// Shared by the tests of the login views: a provider without a server, an external browser
// that opens nothing, and the plugin with a line edit as the page.

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlist.h>
#include <QtCore/qurl.h>

class ExternalBrowser : public Auth0Browser
{
public:
    void open(const QUrl &authorizeUrl, const QUrl &) override { opened.append(authorizeUrl); }
    void close() override { }

    QList<QUrl> opened;
};

struct Tenant
{
    Tenant()
    {
        provider.setDomain(QStringLiteral("tenant.invalid"));
        provider.setClientId(QStringLiteral("client"));
        provider.setStore(&store);
        provider.setBrowser(&browser);
    }

    Auth0MemoryStore store;
    ExternalBrowser browser;
    Auth0Provider provider;
};

#ifdef FAKE_PLUGINS // those in Widgets
inline void useFakePlugin()
{
    QCoreApplication::addLibraryPath(QString::fromUtf8(FAKE_PLUGINS) + QStringLiteral("/good"));
}
#endif
