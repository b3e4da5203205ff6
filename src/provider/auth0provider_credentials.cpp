// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How Auth0Provider gives credentials to the application.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "auth0credentials.h"
#include "http/dpopnonces.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Auth0Qt;

/*!
    Sets the Authorization header of \a request if a valid access token is available and the origin
    of the request is in \l apiOrigins. Returns whether the header was set; otherwise the request is
    not changed. The origin of a WebSocket (\c wss, on loopback hosts \c ws) is that of its opening
    handshake (\l{https://datatracker.ietf.org/doc/html/rfc6455#section-4.1}{RFC 6455 section 4.1}):
    if \c{https://api.acme.com} is in the list, \c{wss://api.acme.com} is accepted, too.

    This function does not refresh the token: call credentials() first, or use
    Auth0NetworkAccessManager. If the \l credentialGuard has to be asked first, the header is not
    set.

    If the token is bound to a key (\l dpop), the header \c DPoP is set too. It is a proof for this
    URL and \a method, in capital letters, and for one sending: authorize each request anew. The
    server of the API can ask for a nonce. It is then known for the next request to the origin only
    if Auth0NetworkAccessManager has received the response. QNetworkAccessManager can send a request
    again, with the same proof, when a connection is closed; Auth0NetworkAccessManager does not.
*/
bool Auth0Provider::authorize(QNetworkRequest *request, const QByteArray &method) const
{
    Q_D(const Auth0Provider);
    if (!request || !d->apiAccess->isApiOrigin(request->url()))
        return false;
    const auto credentials = d->session.tokens.available();
    if (!credentials)
        return false;
    const AccessToken token = Auth0CredentialsData::accessTokenOf(*credentials);
    request->setRawHeader("Authorization", token.authorization());
    if (!token.key.isNull()) {
        const QUrl url = request->url();
        request->setRawHeader(
                "DPoP", credentials->dpopProof(method, url, DpopNonces::instance()->nonce(url)));
    }
    return true;
}

/*!
    Returns credentials whose access token is valid for at least \a minValidity. If necessary, the
    token is refreshed, once for all callers. If the server issues tokens with a shorter lifetime, a
    new token is returned.

    The future always ends with exactly one result, on this thread, also after its cancel() and when
    the provider is destroyed: Auth0Credentials::isValid() is then \c false, and
    Auth0Credentials::error() is the reason. If a valid token is available, the future is already
    finished.

    Do not wait for the future with result() or waitForFinished() on this thread. Its event loop
    finishes the future, so an unfinished one blocks the thread forever. Use QFuture::then(), a
    QFutureWatcher or requestCredentials(). The first call that returns an unfinished future while
    no event loop is running logs a warning in the category \c auth0.provider.
*/
QFuture<Auth0Credentials> Auth0Provider::credentials(std::chrono::seconds minValidity)
{
    return d_ptr->credentials({ {}, minValidity, false, false });
}

/*!
    Refreshes the access token, even if it has not expired. Calls at the same time share one
    refresh. The future is like that of credentials().
*/
QFuture<Auth0Credentials> Auth0Provider::refresh()
{
    return d_ptr->credentials({ {}, {}, true, false });
}

/*!
    Returns credentials for another API, \a audience, or with fewer \a scopes. They are issued for
    the same session, without asking the user. If the audience is empty, that of the login is used.
    If the scopes are empty, all granted scopes are used. The access token is valid for at least
    \a minValidity, as with credentials(), and is kept in memory only.

    Auth0 calls this Multi-Resource Refresh Token. The API must be in the application's refresh
    token policies, which exclude the Management API (see profileSources). Otherwise Auth0 ignores
    the audience and returns a token for another API. Such a token is not used, and the error is
    \c ConfigurationError, \c token.audience. It is detected by the claim \c aud of a token that is
    a JWT, and by \c resource and \c scope of the response. If the API requires another factor, the
    error is \c MfaRequired.
*/
QFuture<Auth0Credentials> Auth0Provider::credentialsFor(const QString &audience,
                                                        const QStringList &scopes,
                                                        std::chrono::seconds minValidity)
{
    return d_ptr->credentials({ { audience, scopes }, minValidity, false, false });
}

/*!
    Calls \a callback once with the result of credentials(), never during this call, unless
    \a context is destroyed first. If \a context is null, the provider is used.
*/
void Auth0Provider::requestCredentials(QObject *context,
                                       std::function<void(const Auth0Credentials &)> callback)
{
    using Watcher = QFutureWatcher<Auth0Credentials>;
    if (!context)
        context = this;
    const QFuture<Auth0Credentials> future = d_ptr->session.tokens.credentials({});
    if (future.isFinished()) {
        const auto call = [callback = std::move(callback), credentials = future.result()] {
            callback(credentials);
        };
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
        return;
    }
    auto *const watcher = new Watcher(context);
    connect(watcher, &Watcher::finished, context, [watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        callback(watcher->result());
    });
    watcher->setFuture(future);
}
