// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"
#include "fakeserver.h"

#include <QtCore/qurl.h>

class IdleBrowser : public Auth0Browser
{
public:
    void open(const QUrl &, const QUrl &) override { }
    void close() override { }
};

// A tenant that never answers who wants a code for another device, so that a view stays busy.
struct SilentTenant
{
    SilentTenant()
    {
        server.reply("/oauth/device/code",
                     Auth0QtTest::Answer::broken(Auth0QtTest::Answer::Fault::Hang));
        provider.setDomain(QString::fromLatin1(server.origin()));
        provider.setClientId(QStringLiteral("client"));
        provider.setRedirectUris({ QUrl(QStringLiteral("http://127.0.0.1:0/callback")) });
        provider.setStore(&store);
        provider.setBrowser(&browser);
    }

    Auth0QtTest::FakeServer server;
    Auth0MemoryStore store;
    IdleBrowser browser;
    Auth0Provider provider;
};
