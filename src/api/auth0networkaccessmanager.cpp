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
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0NetworkAccessManager
    \brief The Auth0NetworkAccessManager class is a QNetworkAccessManager that adds the user's
    access token to requests to the application's APIs.

    \code
    auth0.setAudience(u"https://api.acme.com"_s);
    auth0.setApiOrigins({ u"https://api.acme.com"_s });
    Auth0NetworkAccessManager network;
    network.setProvider(&auth0);
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(u"https://api.acme.com/orders"_s)));
    \endcode

    A request to one of the provider's \l {Auth0Provider::apiOrigins}{apiOrigins} is sent with
    \c{Authorization: Bearer <access token>}. All other requests are sent unchanged, and so are

    \list
    \li requests whose Authorization header the caller has set,
    \li requests over plain HTTP, except to loopback hosts,
    \li synchronous requests (an XMLHttpRequest of QML that is not async), which cannot wait.
    \endlist

    The reply is returned at once and behaves as any other. If a restore, a login or a refresh is in
    progress, the request is sent when that has ended. The transfer timeout of the request includes
    this time.

    \section1 When there is no token

    The reply fails with QNetworkReply::AuthenticationRequiredError, or with \c TimeoutError,
    \c ServiceUnavailableError or \c UnknownNetworkError if a later try may succeed
    (Auth0Error::isTransient). Its errorString() is the message of the Auth0Error that error()
    returns. The request has not been sent.

    \section1 When the API answers 401

    The request is sent once more with a new token. Requests that were rejected with the same
    token share one refresh. If the token has changed meanwhile, the new one is used. The body of
    the request is sent again only if its device is not sequential and can seek back to where the
    body begins. Otherwise, or if there is no new token, the reply has the status 401, and error()
    returns why there was no token. A second 401 is always passed to the caller.

    \section1 Tokens that are bound to a key

    If the access token is bound to a key (Auth0Provider::dpop), each request has a proof in the
    header \c DPoP, and the Authorization header is \c{DPoP <access token>}. If an API asks for a
    nonce, the request is sent once more with another proof, unless its body cannot be sent again.
    The next requests to this origin have the same nonce. No cache is used for such requests.

    \section1 Redirects

    Up to ten redirects are followed, by the policy of the request or the manager. The token is sent
    only on hops to \c apiOrigins. After a hop to another origin no token is sent any more, so that
    no other server can cause a request with the user's token. A sequential body cannot be repeated
    for a 307 or 308: the reply fails with ContentReSendError.

    QNetworkReply::request() is the caller's request, without a token. The signal
    authenticationRequired(), for an API that requires Basic or Digest, has another reply than the
    caller's.

    \section1 Thread

    A manager may live on another thread than its provider. The provider's thread must run an
    event loop. The provider must exist during setProvider() and may be destroyed at any time
    afterwards: replies that wait for a token then fail (\c Cancelled, \c provider.destroyed), and
    later requests are sent unchanged.

    Cookies, cache and proxy are used as with any other manager. A cache does not know for which
    user a response was, so clear it when the user changes.
*/

/*!
    \class Auth0NetworkAccessManagerFactory
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0NetworkAccessManagerFactory
    \brief The Auth0NetworkAccessManagerFactory class creates the network access managers of a
    QQmlEngine, with which Image, XMLHttpRequest and other QML types call the application's APIs
    with the user's token.

    \code
    Auth0NetworkAccessManagerFactory factory(&auth0);
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&factory);
    \endcode

    The class is defined in its header. The application must link Qt Qml; Auth0Qt::Core does not.

    The engine calls create() on threads of its own, at any time. Therefore the provider and the
    factory must outlive the engine, and setAudience() must be called before the engine gets the
    factory.
    \sa Auth0NetworkAccessManager
*/

/*!
    \fn Auth0NetworkAccessManagerFactory::Auth0NetworkAccessManagerFactory(Auth0Provider *provider)
    Constructs a factory whose managers get their tokens from \a provider. The factory does not own
    the provider.

\fn void Auth0NetworkAccessManagerFactory::setAudience(const QUrl &prefix, const QString &audience)
    Calls Auth0NetworkAccessManager::setAudience() with \a prefix and \a audience for each manager.

    \fn QNetworkAccessManager *Auth0NetworkAccessManagerFactory::create(QObject *parent)
    Creates a manager with the parent \a parent. Called by the engine, on any thread.
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

// The API answers only that it needs a token. The log says why the request has none.
void Auth0NetworkAccessManagerPrivate::noteOtherOrigin(const QString &origin)
{
    if (!access || std::exchange(toldOrigins[origin], true))
        return;
    const bool hasAudience = std::any_of(audiences.cbegin(), audiences.cend(),
                                         [&origin](const QPair<QUrl, QString> &entry) {
                                             return Auth0Qt::originOf(entry.first) == origin;
                                         });
    const QString text = QStringLiteral("no token for %1, which is not in "
                                        "Auth0Provider::apiOrigins")
                                 .arg(origin);
    if (hasAudience)
        qCWarning(Auth0Qt::lcHttp, "%ls, although setAudience() names it", qUtf16Printable(text));
    else
        qCInfo(Auth0Qt::lcHttp, "%ls", qUtf16Printable(text));
}

/*!
    Constructs a manager with the parent \a parent and without a provider.
*/
Auth0NetworkAccessManager::Auth0NetworkAccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , d_ptr(std::make_unique<Auth0NetworkAccessManagerPrivate>(this))
{
}

/*!
    Destroys the manager and its replies, as every manager does. A reply that has another parent
    fails with OperationCanceledError.
*/
Auth0NetworkAccessManager::~Auth0NetworkAccessManager()
{
    // Before QNetworkAccessManager deletes its children, which the replies use.
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
    \brief The provider whose tokens are sent. It is not owned. By default it is null, and
    requests are sent unchanged.

    Replies in progress keep the provider with which they began.
*/
Auth0Provider *Auth0NetworkAccessManager::provider() const
{
    return d_ptr->provider;
}

void Auth0NetworkAccessManager::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0NetworkAccessManager);
    if (!d->provider.set(provider, [this] { Q_EMIT providerChanged(); }))
        return;
    d->access = provider ? Auth0ProviderPrivate::get(provider)->apiAccess : nullptr;
    Q_EMIT providerChanged();
}

/*!
    Requests for \a prefix and the URLs below it are sent with a token for \a audience. An empty
    audience removes the entry. The longest prefix is used. Prefixes consist of whole segments of
    the path: \c{https://api.acme.com/v2} is a prefix of \c{/v2/orders} and not of \c{/v20}. URLs
    without an entry get a token for the provider's \l {Auth0Provider::audience}{audience}.

    The prefix says which token a request gets, not whether it gets one: its origin has to be in
    \l {Auth0Provider::apiOrigins}{apiOrigins}. If it is not, the first request to that origin logs
    a warning in the category \c auth0.http.
*/
void Auth0NetworkAccessManager::setAudience(const QUrl &prefix, const QString &audience)
{
    Q_D(Auth0NetworkAccessManager);
    // The same URL may be spelled differently.
    d->audiences.removeIf([&prefix](const QPair<QUrl, QString> &entry) {
        return Auth0Qt::isBelow(entry.first, prefix) && Auth0Qt::isBelow(prefix, entry.first);
    });
    if (!audience.isEmpty())
        d->audiences.append({ prefix, audience });
}

/*!
    Returns the audience that was set by setAudience() for \a url, or an empty string if the
    provider's is used.
*/
QString Auth0NetworkAccessManager::audience(const QUrl &url) const
{
    Q_D(const Auth0NetworkAccessManager);
    const QPair<QUrl, QString> *longest = nullptr;
    for (const auto &entry : d->audiences) {
        // The longer one of two prefixes of a URL is below the other.
        if (Auth0Qt::isBelow(url, entry.first)
            && (!longest || Auth0Qt::isBelow(entry.first, longest->first)))
            longest = &entry;
    }
    return longest ? longest->second : QString();
}

/*!
    Returns the error due to which there was no token for \a reply, or no new token after a 401.
    Returns no error for every other reply, also for those of other managers.
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
        d->noteOtherOrigin(Auth0Qt::originOf(request.url()));
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
    if (request.hasRawHeader("Authorization")
        || request.attribute(QNetworkRequest::SynchronousRequestAttribute).toBool()) {
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
    return new AuthorizedReply(d, operation, request, body);
}

QNetworkReply::NetworkError Auth0NetworkAccessManagerPrivate::networkError(const Auth0Error &error)
{
    if (!error.isTransient())
        return QNetworkReply::AuthenticationRequiredError;
    switch (error.code()) {
    case Auth0::ErrorCode::Timeout:
        return QNetworkReply::TimeoutError;
    case Auth0::ErrorCode::RateLimited:
    case Auth0::ErrorCode::ServerError:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}
