// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0networkaccessmanager.h"
#include "api/auth0networkaccessmanager_p.h"

#include "api/authorizedreply.h"
#include "auth0provider.h"
#include "global/logging.h"
#include "http/origin.h"
#include "provider/auth0provider_p.h"
#include "session/loginattempt.h"

#include <QtNetwork/qnetworkrequest.h>

#include <algorithm>
#include <utility>

using Auth0Qt::AuthorizedReply;

/*!
    \class Auth0NetworkAccessManager
    \since 0.1
    \inmodule Auth0Qt
    \brief A QNetworkAccessManager that adds the user's access token to requests for the
    application's APIs.

    \code
    auth0.setAudience(u"https://api.acme.com"_s);
    auth0.setApiOrigins({ u"https://api.acme.com"_s });
    Auth0NetworkAccessManager network;
    network.setProvider(&auth0);
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(u"https://api.acme.com/orders"_s)));
    \endcode

    A request to one of the provider's \l {Auth0Provider::apiOrigins}{apiOrigins} goes out with
    \c{Authorization: Bearer <access token>}. All others go through untouched, and so do

    \list
    \li requests whose Authorization header the caller has set,
    \li requests over plain http, but for loopback hosts,
    \li synchronous requests (an XMLHttpRequest of QML that is not async), which cannot wait.
    \endlist

    The reply is there at once and behaves as any other. Before it is sent it waits for what is
    under way: a restore, a login, a refresh. The request's transfer timeout counts meanwhile.

    \section1 When there is no token

    The reply fails with QNetworkReply::AuthenticationRequiredError, or with
    \c TimeoutError, \c ServiceUnavailableError or \c UnknownNetworkError when a later try may work
    (Auth0Error::isTransient). Its errorString() is the sentence of the Auth0Error that error()
    gives. Nothing has been sent then.

    \section1 When the API answers 401

    The request is sent once more with a new token. Requests that were rejected with the same token
    share one refresh; when the token has changed meanwhile, that one is used. The request's body is
    sent again only when its device is not sequential and can go back to where it was. Otherwise, or
    when there is no new token, the 401 is handed on; error() says why there was none. The second
    401 is always handed on.

    \section1 Redirects

    They are followed by the policy that the request or the manager asks for, up to ten, with the
    token on hops to \c apiOrigins only. After a hop to any other place the token stays away for
    good, so that no stranger can make a request with the user's token. A sequential body cannot be
    repeated for a 307 or 308: ContentReSendError.

    QNetworkReply::request() is what the caller gave, without a token. The signal
    authenticationRequired(), for an API that asks for Basic or Digest, has another reply than the
    caller's.

    \section1 Thread

    A manager may live on another thread than its provider, whose thread must run an event loop. The
    provider must be alive during setProvider(), and may die at any time after it: replies that wait
    for a token then fail (\c Cancelled, \c provider.destroyed), and later requests go through
    untouched.

    Cookies, cache, proxy and everything else are the application's as with any other manager. A
    cache does not know whose token an answer was for: clear it when the user changes.
*/

/*!
    \class Auth0NetworkAccessManagerFactory
    \since 0.1
    \inmodule Auth0Qt
    \brief Makes the network access managers of a QQmlEngine, so that Image, XMLHttpRequest and all
    else in QML calls the application's APIs with the user's token.

    \code
    Auth0NetworkAccessManagerFactory factory(&auth0);
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&factory);
    \endcode

    The class is in its header, and the application links Qt Qml; Auth0Qt::Core does not.

    The engine calls create() on threads of its own, at any time. So the provider and the factory
    must outlive the engine, and setAudience() has to be called before the engine gets the factory.
    \sa Auth0NetworkAccessManager
*/

/*!
    \fn Auth0NetworkAccessManagerFactory::Auth0NetworkAccessManagerFactory(Auth0Provider *provider)
    Makes a factory whose managers get their tokens from \a provider, which is not owned.

    \fn void Auth0NetworkAccessManagerFactory::setAudience(const QUrl &prefix, const QString
   &audience) Calls Auth0NetworkAccessManager::setAudience() with \a prefix and \a audience on each
   manager.

    \fn QNetworkAccessManager *Auth0NetworkAccessManagerFactory::create(QObject *parent)
    Makes a manager with \a parent. Called by the engine, on any thread.
*/

Auth0NetworkAccessManagerPrivate::Auth0NetworkAccessManagerPrivate(
        Auth0NetworkAccessManager *manager)
    : q(manager)
{
}

Auth0NetworkAccessManagerPrivate::~Auth0NetworkAccessManagerPrivate() = default;

QNetworkReply *Auth0NetworkAccessManagerPrivate::send(QNetworkAccessManager::Operation operation,
                                                      const QNetworkRequest &request,
                                                      QIODevice *body)
{
    return q->QNetworkAccessManager::createRequest(operation, request, body);
}

/*!
    Makes a manager with \a parent that has no provider yet.
*/
Auth0NetworkAccessManager::Auth0NetworkAccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , d_ptr(std::make_unique<Auth0NetworkAccessManagerPrivate>(this))
{
}

/*!
    Deletes its replies, as every manager does. A reply that was given another parent fails with
    OperationCanceledError.
*/
Auth0NetworkAccessManager::~Auth0NetworkAccessManager()
{
    // Before QNetworkAccessManager deletes what is ours and our replies hold.
    const QList<QPointer<AuthorizedReply>> replies(d_ptr->replies.cbegin(), d_ptr->replies.cend());
    for (const QPointer<AuthorizedReply> &reply : replies) {
        if (reply && reply->parent() == this)
            delete reply.data();
        else if (reply)
            reply->leaveManager();
    }
}

/*!
    \property Auth0NetworkAccessManager::provider
    \brief Whose tokens are sent. Not owned; null at first, and then no request is touched.

    Requests under way stay with the provider that they began with.
*/
Auth0Provider *Auth0NetworkAccessManager::provider() const
{
    return d_ptr->provider;
}

void Auth0NetworkAccessManager::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0NetworkAccessManager);
    if (d->provider == provider)
        return;
    if (d->provider)
        disconnect(d->provider, &QObject::destroyed, this,
                   &Auth0NetworkAccessManager::providerChanged);
    d->provider = provider;
    d->access = provider ? Auth0ProviderPrivate::get(provider)->apiAccess : nullptr;
    if (provider)
        connect(provider, &QObject::destroyed, this, &Auth0NetworkAccessManager::providerChanged);
    Q_EMIT providerChanged();
}

/*!
    Requests for \a prefix and everything below it get a token for \a audience; an empty audience
    takes the entry away. The longest prefix wins. Prefixes end at whole segments of the path:
    \c{https://api.acme.com/v2} is one of \c{/v2/orders} and not of \c{/v20}. URLs without an entry
    get a token for the provider's own \l {Auth0Provider::audience}{audience}.

    The prefix says which token a request gets, not whether it gets one: its origin has to be in
    \l {Auth0Provider::apiOrigins}{apiOrigins}.
*/
void Auth0NetworkAccessManager::setAudience(const QUrl &prefix, const QString &audience)
{
    Q_D(Auth0NetworkAccessManager);
    // The same place in another spelling is the same entry.
    d->audiences.removeIf([&prefix](const QPair<QUrl, QString> &entry) {
        return Auth0Qt::isBelow(entry.first, prefix) && Auth0Qt::isBelow(prefix, entry.first);
    });
    if (!audience.isEmpty())
        d->audiences.append({ prefix, audience });
}

/*!
    Returns the audience that setAudience() has set for \a url; empty when it is the provider's.
*/
QString Auth0NetworkAccessManager::audience(const QUrl &url) const
{
    Q_D(const Auth0NetworkAccessManager);
    const QPair<QUrl, QString> *longest = nullptr;
    for (const auto &entry : d->audiences) {
        // Of two prefixes of one URL the longer one is below the other.
        if (Auth0Qt::isBelow(url, entry.first)
            && (!longest || Auth0Qt::isBelow(entry.first, longest->first)))
            longest = &entry;
    }
    return longest ? longest->second : QString();
}

/*!
    Returns why there was no token for \a reply, or none to answer its 401 with. NoError for every
    other reply, those of other managers included.
*/
Auth0Error Auth0NetworkAccessManager::error(const QNetworkReply *reply)
{
    const auto *const authorized = qobject_cast<const AuthorizedReply *>(reply);
    return authorized ? authorized->auth0Error() : Auth0Error();
}

/*!
    \reimp
*/
QNetworkReply *Auth0NetworkAccessManager::createRequest(Operation operation,
                                                        const QNetworkRequest &request,
                                                        QIODevice *body)
{
    Q_D(Auth0NetworkAccessManager);
    if (!d->access || !d->access->isApiOrigin(request.url())) {
        // The API then says that it wants a token, and nothing tells why there is none.
        const QString origin = Auth0Qt::originOf(request.url());
        if (d->access && !std::exchange(d->toldOrigins[origin], true)) {
            qCInfo(Auth0Qt::lcHttp).noquote().nospace()
                    << "no token for " << origin << ", which is not in Auth0Provider::apiOrigins";
        }
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
    if (request.hasRawHeader("Authorization")
        || request.attribute(QNetworkRequest::SynchronousRequestAttribute).toBool()) {
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
    return new AuthorizedReply(d, operation, request, body);
}
