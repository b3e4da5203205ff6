// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/logintransaction.h"

#include "browser/redirect.h"
#include "browser/redirectlistener.h"
#include "flow/authorizationcodeflow.h"
#include "flow/findserver.h"
#include "flow/pushedauthorizationrequest.h"
#include "global/errortexts.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/requestsecrets.h"
#include "http/servercache.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qthreadpool.h>
#include <QtNetwork/qnetworkrequest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// Loopback HTTP (RFC 8252 section 7.3) or a scheme of the application's own (section 7.1). A URL of
// the web belongs to a server, and no browser brings it back to this application.
bool isRedirectUri(const QUrl &uri)
{
    const bool isOfWeb = uri.scheme() == "https"_L1 || uri.scheme() == "http"_L1;
    return uri.isValid() && !uri.isRelative() && !uri.hasFragment() && uri.userInfo().isEmpty()
            && (!isOfWeb || RedirectListener::isLoopbackUri(uri));
}

} // namespace

LoginTransaction::LoginTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                                   QObject *parent)
    : Transaction(std::move(http), request, parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(Auth0Error(Auth0::ErrorCode::Timeout, u"login.timeout"_s)); });
}

LoginTransaction::~LoginTransaction()
{
    // Without an application object there are no requests.
    if (m_flow && QCoreApplication::instance()) {
        // The flow needs its network until its request has ended.
        connect(m_flow, &QObject::destroyed, m_flow, [http = m_http] { Q_UNUSED(http) });
        m_flow->abandon();
    }
}

Auth0Error LoginTransaction::prepare()
{
    if (m_request.timeout.count() > 0)
        m_deadline.start(m_request.timeout);
    if (const Auth0Error error = listen())
        return error;
    // Sent before the view loads its engine, which blocks this thread for a while.
    prefetchServer(m_http, m_request);
    return {};
}

// Takes the first redirect URI that can be used. The embedded page or
// Auth0Provider::handleRedirect() receives the redirect for one that is not a loopback URI.
Auth0Error LoginTransaction::listen()
{
    for (const QUrl &uri : m_request.redirectUris) {
        if (!isRedirectUri(uri))
            return valueError(Auth0::ErrorCode::ConfigurationError, u"config.redirect_uri"_s, {},
                              shownUrl(uri.toString()));
    }
    for (const QUrl &uri : m_request.redirectUris) {
        if (!RedirectListener::isLoopbackUri(uri)) {
            m_redirectUri = uri;
            return {};
        }
        auto listener = std::make_unique<RedirectListener>(
                [this](const QUrl &url) { return handleRedirect(url); });
        if (listener->listen(uri)) {
            m_listener = std::move(listener);
            m_listener->setLogo(m_logo);
            m_redirectUri = m_listener->redirectUri();
            return {};
        }
    }
    if (m_request.redirectUris.isEmpty())
        return valueError(Auth0::ErrorCode::ConfigurationError, u"config.redirect_uri"_s, {}, {});
    return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"redirect.port"_s);
}

void LoginTransaction::setLogo(const QImage &logo)
{
    m_logo = logo;
    if (m_listener)
        m_listener->setLogo(logo);
}

void LoginTransaction::serverFound()
{
    // RFC 9126 section 5: the parameters must not be in the browser's URL.
    if (m_server.requiresPushedAuthorizationRequests && !isPushed(m_request, m_server)) {
        return finish(Auth0Error(Auth0::ErrorCode::InvalidResponse, u"discovery.endpoint"_s));
    }
    fetchKeys();
    openPage();
}

// While the user signs in, so that the login does not wait for the keys later.
void LoginTransaction::fetchKeys()
{
    m_http->cache.keys(m_server.jwksUri, this, [this](const Result<JsonWebKeySet> &keys) {
        m_keysFetched = true;
        if (keys)
            m_keys = keys->keys();
        exchangeCode();
    });
}

// In another thread: the first key initializes OpenSSL, and the check of each takes milliseconds.
void LoginTransaction::prepareKeys()
{
    constexpr qsizetype Most = 2; // the current one and the next one
    QList<JsonWebKey> keys;
    for (const JsonWebKey &key : std::as_const(m_keys)) {
        const QStringList &algorithms = m_request.idTokenAlgorithms;
        const bool isFit = std::any_of(algorithms.cbegin(), algorithms.cend(),
                                       [&key](const QString &alg) { return key.fits(alg); });
        if (isFit && keys.size() < Most)
            keys.append(key);
    }
    if (keys.isEmpty())
        return;
    QThreadPool::globalInstance()->start([keys] {
        for (const JsonWebKey &key : keys)
            key.key();
    });
}

void LoginTransaction::openPage()
{
    m_flow = new AuthorizationCodeFlow(m_http.get(), m_server, m_request.clientId, tokenRequest(),
                                       this);
    m_flow->setRedirectUri(m_redirectUri.toString(QUrl::FullyEncoded));
    m_flow->setAuthorizationParameters(m_request.parameters());
    connect(m_flow, &AuthorizationCodeFlow::authorizeUrlReady, this, [this](const QUrl &url) {
        m_requestUrl = url;
        if (isPushed(m_request, m_server))
            pushRequest();
        else
            Q_EMIT authorizeUrlReady(url, m_redirectUri);
    });
    connect(m_flow, &AuthorizationCodeFlow::responseReceived, this, &LoginTransaction::readTokens);
    m_flow->grant();
}

void LoginTransaction::pushRequest()
{
    if (std::exchange(m_pushing, true))
        return;
    pushAuthorizationRequest(m_http, m_request, m_server, m_requestUrl, this,
                             [this](const Result<QUrl> &url) {
                                 m_pushing = false;
                                 if (m_finished || m_redirected)
                                     return;
                                 if (url)
                                     Q_EMIT authorizeUrlReady(*url, m_redirectUri);
                                 else
                                     finish(url.error());
                             });
}

bool LoginTransaction::renewAuthorizeUrl()
{
    if (m_finished || m_requestUrl.isEmpty() || !isPushed(m_request, m_server))
        return false;
    pushRequest();
    return true;
}

bool LoginTransaction::handleRedirect(const QUrl &url)
{
    if (m_redirected || m_finished || !m_flow)
        return false;
    RedirectRules rules;
    rules.redirectUri = m_redirectUri;
    rules.state = m_flow->codeState();
    rules.issuer = m_server.issuer;
    rules.issRequired = m_server.issParameterSupported;
    rules.secrets = secretsOf(QNetworkRequest(m_requestUrl), {});
    const Result<QString> code = codeFromRedirect(url, rules);
    if (!code && isForeignRedirect(code.error())) {
        if (m_ignored.mayLog(lcFlow()))
            qCInfo(lcFlow) << "a redirect was ignored:" << code.error().detail();
        return false;
    }
    m_redirected = true;
    if (m_listener)
        m_listener->close(); // RFC 8252 section 8.3: listens only while it is needed
    const QPointer<LoginTransaction> self(this);
    Q_EMIT redirectAccepted();
    if (!self)
        return true;
    if (!code) {
        finish(code.error());
        return true;
    }
    m_code = *code;
    exchangeCode();
    return true;
}

// Waits for the code, and for the end of the fetch of the keys. If that has failed, the code is
// exchanged before it expires, and the keys are fetched again afterwards.
void LoginTransaction::exchangeCode()
{
    if (m_finished || m_code.isEmpty() || !m_keysFetched)
        return;
    m_flow->exchangeCode(std::exchange(m_code, {}));
}

void LoginTransaction::readTokens(const HttpResponse &response)
{
    if (m_finished) // by the deadline
        return;
    if (response.error)
        return finish(tokenError(response.error, OauthRequest::Token));
    const Result<TokenSet> tokens = tokensFrom(response);
    if (!tokens)
        return finish(tokens.error());
    verify(*tokens, m_flow->nonce());
}

void LoginTransaction::stop()
{
    end(false);
}

void LoginTransaction::finish(const Result<TokenSet> &tokens)
{
    if (end(bool(tokens)))
        Q_EMIT finished(tokens);
}

bool LoginTransaction::end(bool signedIn)
{
    if (std::exchange(m_finished, true))
        return false;
    m_deadline.stop();
    if (m_flow && signedIn)
        m_flow->release();
    else if (m_flow)
        m_flow->drop();
    if (m_listener) {
        m_listener->close(); // the next login may need the port before the listener is deleted
        m_listener->answer(signedIn ? CallbackPage::SignedIn : CallbackPage::NotCompleted);
        // The listener may be the caller, in handleRedirect().
        m_listener.release()->deleteLater();
    }
    return true;
}

} // namespace Auth0Qt
