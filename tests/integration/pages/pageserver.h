// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeissuer.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qsslconfiguration.h>

#include <functional>
#include <memory>

// A tenant whose pages are the files of pages/: NAME.html, or NAME.http with a whole answer of the
// server. In them {{origin}} is the server, and {{other}} the same server as another site. Paths
// without a file:
//
//   /hang    never answers
//   /right   sends the browser to the redirect URI, with a code and the state of the login
//   /wrong   the same with a state that is none
//   /large   a page of 50 MB
//   /company a page of another server, by TLS, with a certificate of an authority that the
//            application trusts and the system does not
//   /foreign the same of an authority that nobody trusts
class PageServer
{
public:
    // The file that /authorize answers with, or a path.
    explicit PageServer(const QByteArray &first);

    QUrl authorizeUrl() const { return m_authorizeUrl; } // the last one
    // What no one else may see: of all logins.
    QStringList secrets() const { return m_secrets; }
    bool hasRequest(const QByteArray &path) const
    {
        return !issuer.server.requests(path).isEmpty();
    }

    ~PageServer();
    Q_DISABLE_COPY_MOVE(PageServer)

    Auth0QtTest::FakeIssuer issuer;
    std::function<void()> atAuthorize;

private:
    Auth0QtTest::Answer authorize(const Auth0QtTest::Request &request);
    void startTls();
    Auth0QtTest::Answer file(const QByteArray &name) const;
    QUrl redirectUri() const;

    const QByteArray m_first;
    const QSslConfiguration m_applicationTls = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<Auth0QtTest::FakeServer> m_tlsServer;
    QUrl m_authorizeUrl;
    QStringList m_secrets;
};
