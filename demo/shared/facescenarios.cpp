// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "facescenarios.h"

#include "auth0browser.h"
#include "auth0memorystore.h"

#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace {

// Opens nothing, as if the user had not yet returned from the browser.
class NobodysBrowser : public Auth0Browser
{
public:
    using Auth0Browser::Auth0Browser;

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        Q_UNUSED(authorizeUrl)
        Q_UNUSED(redirectUri)
    }
    void close() override { }
};

} // namespace

FaceScenarios::FaceScenarios(QObject *parent)
    : QObject(parent)
{
    m_provider.setStore(new Auth0MemoryStore(&m_provider));
    m_provider.setBrowser(new NobodysBrowser(&m_provider));
    m_provider.setClientId(u"second-login"_s);
    m_provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            m_waiting.append(socket);
    });
}

void FaceScenarios::startSilentServer()
{
    m_server.listen(QHostAddress::LocalHost);
    m_provider.setIssuer(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
}

void FaceScenarios::endSilentServer()
{
    m_server.close();
    for (const auto &socket : std::as_const(m_waiting)) {
        if (socket)
            socket->abort();
    }
    m_waiting.clear();
}

void FaceScenarios::goTo(const Auth0Provider &like)
{
    m_provider.setDomain(like.domain());
    m_provider.setIssuer(like.issuer());
    m_provider.setWellKnown(like.wellKnown());
    m_provider.setIdTokenAlgorithms(like.idTokenAlgorithms());
    m_provider.setClientId(like.clientId());
}

void FaceScenarios::invite()
{
    m_provider.handleInvitation(
            QUrl(u"com.auth0qt.demo://invitation?invitation=demo&organization=org_demo"_s));
}
