// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeserver.h"

#include "flow/authorizationcodeflow.h"
#include "http/http.h"

#include <auth0qt_version.h>

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurlquery.h>
#if AUTH0QT_NETWORKAUTH
#    include <QtNetworkAuth/qoauth2authorizationcodeflow.h>
#endif

#include <memory>

namespace Auth0QtTest {

// An AuthorizationCodeFlow, the network that it uses and a token endpoint. All that is logged, at
// every level and in every category, is recorded.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

protected:
    using Flow = Auth0Qt::AuthorizationCodeFlow;

    void makeFlow(const QByteArray &authorizationQuery = {},
                  const Auth0Qt::ClientAuthentication &client = {});
    QUrlQuery grant(); // the authorize URL's query
    void exchange(const QString &code = QStringLiteral("the-code")); // up to responseReceived
    void logIn();
    QList<Request> posts() const { return m_server->requests("/oauth/token"); }
    int replies() const;
    // How often QOAuth2AuthorizationCodeFlow has emitted granted(). Checks nothing without Qt
    // Network Authorization.
    void checkGranted(int times) const;
#if AUTH0QT_NETWORKAUTH
    QOAuth2AuthorizationCodeFlow *baseFlow() const;
#endif

    static QJsonObject tokens(); // what the token endpoint answers
    static QStringList names(const QByteArray &form); // sorted
    // "(not once)" when it is not there exactly once.
    static QString value(const QUrlQuery &query, const QString &name);
    static QString redirectUri();
    static QStringList &log();

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Auth0Qt::Http> m_http;
    std::unique_ptr<Flow> m_flow;
    QUrl m_authorizeUrl;
    QList<Auth0Qt::HttpResponse> m_responses;
    int m_granted = 0;
};

} // namespace Auth0QtTest
