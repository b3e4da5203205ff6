// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/logintransaction.h"

#include "browser/redirect.h"
#include "browser/redirectlistener.h"
#include "flow/authorizationcodeflow.h"
#include "flow/findserver.h"
#include "flow/tokenverifier.h"
#include "global/errortexts.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/servercache.h"
#include "token/idtoken.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

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
    // When the application has ended nothing is on the wire any more.
    if (m_flow && QCoreApplication::instance()) {
        // The flow needs its network until the request on the wire has ended.
        connect(m_flow, &QObject::destroyed, m_flow, [http = m_http] { Q_UNUSED(http) });
        m_flow->abandon();
    }
}

void LoginTransaction::start()
{
    if (m_request.timeout.count() > 0)
        m_deadline.start(m_request.timeout);

    Auth0Error error;
    if (m_request.clientId.isEmpty())
        error = Auth0Error(Auth0::ErrorCode::ConfigurationError, u"config.client_id"_s);
    else
        error = listen();
    if (error) {
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    // On the wire before the view loads its engine, which keeps this thread for a while.
    prefetchServer(m_http, m_request);
    QMetaObject::invokeMethod(this, &LoginTransaction::fetchMetadata, Qt::QueuedConnection);
}

// The first redirect URI that can be waited for. Others than loopback ones come back through the
// embedded page or Auth0Provider::handleRedirect().
Auth0Error LoginTransaction::listen()
{
    for (const QUrl &uri : m_request.redirectUris) {
        if (!uri.isValid() || uri.isRelative() || uri.hasFragment() || !uri.userInfo().isEmpty())
            return valueError(Auth0::ErrorCode::ConfigurationError, u"config.redirect_uri"_s, {},
                              shownUrl(uri.toString()));
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
    return Auth0Error(Auth0::ErrorCode::ConfigurationError,
                      m_request.redirectUris.isEmpty() ? u"config.redirect_uri"_s
                                                       : u"redirect.port"_s);
}

void LoginTransaction::setLogo(const QImage &logo)
{
    m_logo = logo;
    if (m_listener)
        m_listener->setLogo(logo);
}

void LoginTransaction::serverFound()
{
    fetchKeys();
    openPage();
}

// In parallel with the page, so that nothing waits for the keys when the person is done.
void LoginTransaction::fetchKeys()
{
    m_http->cache.keys(m_server.jwksUri, this, [this](const Result<JsonWebKeySet> &) {
        m_keysFetched = true;
        exchangeCode();
    });
}

void LoginTransaction::openPage()
{
    m_flow = new AuthorizationCodeFlow(m_http->client.manager(), m_server, m_request.clientId,
                                       m_request.client, this);
    m_flow->setClock([http = m_http] { return http->clock.now(); });
    m_flow->setRedirectUri(m_redirectUri.toString(QUrl::FullyEncoded));
    m_flow->setAuthorizationParameters(m_request.parameters());
    connect(m_flow, &AuthorizationCodeFlow::authorizeUrlReady, this,
            [this](const QUrl &url) { Q_EMIT authorizeUrlReady(url, m_redirectUri); });
    connect(m_flow, &AuthorizationCodeFlow::responseReceived, this, &LoginTransaction::readTokens);
    m_flow->grant();
}

bool LoginTransaction::handleRedirect(const QUrl &url)
{
    if (m_redirected || m_finished || !m_flow)
        return false;
    const RedirectRules rules { m_redirectUri, m_flow->codeState(), m_server.issuer,
                                m_server.issParameterSupported };
    const Result<QString> code = codeFromRedirect(url, rules);
    if (!code && isStrangersRedirect(code.error())) {
        qCInfo(lcFlow) << "ignored a redirect that is not ours:" << code.error().detail();
        return false;
    }
    m_redirected = true;
    if (m_listener)
        m_listener->close(); // RFC 8252 section 8.3: listen only while the answer is out
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

// Once the code is there and the fetch of the keys has ended. A failed fetch does not stop the
// exchange: the code would expire meanwhile, and the keys are asked for again afterwards.
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
        return finish(tokenError(response.error, u"token"_s));
    const Result<TokenSet> tokens = TokenSet::fromJson(response.json, m_request.scopes,
                                                       QDateTime::currentDateTimeUtc());
    if (!tokens)
        return finish(tokens.error());
    if (tokens->idToken.isEmpty())
        return finish(Auth0Error(Auth0::ErrorCode::InvalidResponse, u"token.no_id_token"_s));
    IdTokenRules rules = m_request.idTokenRules(m_server);
    rules.nonce = m_flow->nonce();
    verifyTokens(m_http.get(), m_server.jwksUri, *tokens, rules, this,
                 [this](const Result<TokenSet> &verified) {
                     if (m_finished)
                         return;
                     if (verified)
                         m_flow->release();
                     finish(verified);
                 });
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
    if (m_flow && !signedIn)
        m_flow->drop();
    if (m_listener) {
        m_listener->close(); // the next login may want the port before the listener is deleted
        m_listener->answer(signedIn ? CallbackPage::SignedIn : CallbackPage::NotCompleted);
        // We may be inside the listener's own call of handleRedirect().
        m_listener.release()->deleteLater();
    }
    return true;
}

} // namespace Auth0Qt
