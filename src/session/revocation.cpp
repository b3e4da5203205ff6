// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/revocation.h"

#include "flow/findserver.h"
#include "flow/tokenrequest.h"
#include "flow/tokenset.h"
#include "global/logging.h"
#include "http/http.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Done = std::function<void(const Auth0Error &)>;

// Whether this is the first call for the issuer. A server that revokes no tokens is reported once
// in a process.
bool isFirst(const QString &issuer)
{
    static QSet<QString> reported;
    const bool isNew = !reported.contains(issuer);
    reported.insert(issuer);
    return isNew;
}

// A child of the application object, so that it outlives the provider. Keeps the network alive.
class Revocation : public QObject
{
public:
    Revocation(std::shared_ptr<Http> http, Done done)
        : QObject(QCoreApplication::instance())
        , m_http(std::move(http))
        , m_done(std::move(done))
    {
    }

    void start(const SessionSettings &settings, const CredentialRecord &record)
    {
        const ClientAuthentication client = settings.login.client;
        const Auth0Error error = client.check();
        if (error || record.refreshToken.isEmpty())
            return finishLater(record.refreshToken.isEmpty() ? Auth0Error() : error);
        findServer(m_http, settings.login, this,
                   [this, client, record](const Result<ServerMetadata> &server) {
                       if (!server)
                           return finishLater(server.error());
                       if (!server->revocationEndpoint.isEmpty())
                           return send(*server, client, record);
                       if (isFirst(server->issuer))
                           qCWarning(lcProvider) << "the metadata of" << server->issuer
                                                 << "have no revocation_endpoint, so refresh "
                                                    "tokens are not revoked: see "
                                                    "Auth0Provider::revocationUrl";
                       finishLater({});
                   });
    }

private:
    void send(const ServerMetadata &server, const ClientAuthentication &client,
              const CredentialRecord &record)
    {
        TokenRequest request(server, record.clientId, client);
        request.setEndpoint(server.revocationEndpoint);
        request.setParameters({ { u"token"_s, record.refreshToken },
                                { u"token_type_hint"_s, u"refresh_token"_s } });
        request.send(
                m_http.get(), this,
                [this, issuer = server.issuer](const HttpResponse &response) {
                    const Auth0Error error = tokenError(response.error, OauthRequest::Revoke);
                    if (error && isRevocationSettled(error) && isFirst(issuer))
                        qCWarning(lcProvider)
                                << issuer << "refuses to revoke refresh tokens:" << error;
                    else if (error)
                        qCInfo(lcProvider) << "the refresh token could not be revoked:" << error;
                    finish(error);
                },
                HttpResponse::Expect::Nothing);
    }

    void finishLater(const Auth0Error &error)
    {
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
    }

    void finish(const Auth0Error &error)
    {
        deleteLater();
        if (m_done)
            m_done(error);
    }

    const std::shared_ptr<Http> m_http;
    const Done m_done;
};

} // namespace

void revokeRefreshToken(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                        const CredentialRecord &record, Done done)
{
    (new Revocation(http, std::move(done)))->start(settings, record);
}

bool isRevocationSettled(const Auth0Error &error)
{
    if (!error)
        return true;
    // An error of the metadata request does not concern the token.
    return error.httpStatus() >= 400 && error.httpStatus() < 500 && !error.isTransient()
            && !error.detail().startsWith("discovery."_L1);
}

} // namespace Auth0Qt
