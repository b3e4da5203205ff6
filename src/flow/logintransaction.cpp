// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "logintransaction.h"

#include "authorizationcodeflow.h"
#include "redirect.h"
#include "redirectlistener.h"

#include "../http/http.h"
#include "../http/servercache.h"
#include "../logging_p.h"
#include "../token/idtoken.h"
#include "../translations.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QString effectiveOrganization(const LoginRequest &request)
{
    const QString own = request.options.organization();
    return own.isEmpty() ? request.organization : own;
}

// The page speaks the application's language, which need not be that of the person's browser
// (OpenID Connect Core section 3.1.2.1).
QStringList uiLocales(const Auth0LoginOptions &options)
{
    if (!options.uiLocales().isEmpty() || options.parameters().contains(u"ui_locales"_s))
        return options.uiLocales();
    return languagesToAskFor();
}

AuthorizationCodeFlow::Parameters authorizationParameters(const LoginRequest &request)
{
    const Auth0LoginOptions &options = request.options;
    AuthorizationCodeFlow::Parameters parameters;
    const auto add = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parameters.append({ name, value });
    };
    add(u"scope"_s, request.scopes.join(u' '));
    add(u"audience"_s, options.audience().isEmpty() ? request.audience : options.audience());
    add(u"organization"_s, effectiveOrganization(request));
    add(u"invitation"_s, options.invitation());
    add(u"connection"_s, options.connection());
    add(u"connection_scope"_s, options.connectionScopes().join(u','));
    add(u"prompt"_s, options.prompt());
    add(u"login_hint"_s, options.loginHint());
    add(u"screen_hint"_s, options.screenHint());
    add(u"display"_s, options.display());
    add(u"ui_locales"_s, uiLocales(options).join(u' '));
    add(u"acr_values"_s, options.acrValues().join(u' '));
    if (options.maxAge())
        add(u"max_age"_s, QString::number(options.maxAge()->count()));
    const QVariantMap more = options.parameters();
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        add(it.key(), it.value().toString());
    return parameters;
}

IdTokenRules idTokenRules(const LoginRequest &request, const ServerMetadata &server,
                          const QByteArray &nonce, const QString &accessToken, const QDateTime &now)
{
    IdTokenRules rules;
    rules.issuer = server.issuer;
    rules.clientId = request.clientId;
    rules.algorithms = request.idTokenAlgorithms;
    rules.nonce = nonce;
    rules.maxAge = request.options.maxAge();
    rules.organization = effectiveOrganization(request);
    rules.accessToken = accessToken;
    rules.leeway = request.leeway;
    rules.now = now;
    return rules;
}

} // namespace

LoginTransaction::LoginTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                                   QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_request(request)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(Auth0Error(Auth0::ErrorCode::Timeout, u"login.timeout"_s)); });
}

LoginTransaction::~LoginTransaction()
{
    if (m_flow) {
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
        QMetaObject::invokeMethod(
                this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(this, &LoginTransaction::fetchMetadata, Qt::QueuedConnection);
}

// The first redirect URI that can be waited for. Others than loopback ones come back through the
// embedded page or Auth0Provider::handleRedirect().
Auth0Error LoginTransaction::listen()
{
    for (const QUrl &uri : m_request.redirectUris) {
        if (!uri.isValid() || uri.isRelative() || uri.hasFragment() || !uri.userInfo().isEmpty())
            return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"config.redirect_uri"_s);
        if (!RedirectListener::isLoopbackUri(uri)) {
            m_redirectUri = uri;
            return {};
        }
        auto listener = std::make_unique<RedirectListener>(
                [this](const QUrl &url) { return handleRedirect(url); });
        if (listener->listen(uri)) {
            m_listener = std::move(listener);
            m_redirectUri = m_listener->redirectUri();
            return {};
        }
    }
    return Auth0Error(Auth0::ErrorCode::ConfigurationError,
                      m_request.redirectUris.isEmpty() ? u"config.redirect_uri"_s
                                                       : u"redirect.port"_s);
}

void LoginTransaction::fetchMetadata()
{
    if (m_finished)
        return;
    if (m_request.issuer.isEmpty()) {
        // Auth0's layout is known: the page need not wait for a document that says the same.
        const Result<ServerMetadata> server = ServerMetadata::forAuth0Domain(m_request.domain);
        if (!server)
            return finish(server.error());
        return setServer(*server);
    }
    m_http->cache.metadata(m_request.issuer, this, [this](const Result<ServerMetadata> &server) {
        if (!server)
            return finish(server.error());
        setServer(*server);
    });
}

void LoginTransaction::setServer(const ServerMetadata &server)
{
    if (m_finished)
        return;
    m_server = server;
    fetchKeys();
    openPage();
}

// In parallel with the page, so that nothing waits for the keys when the person is done.
void LoginTransaction::fetchKeys()
{
    m_keys.reset();
    m_http->cache.keys(m_server.jwksUri, this, [this](const Result<JsonWebKeySet> &keys) {
        m_keys = keys;
        exchangeCode();
    });
}

void LoginTransaction::openPage()
{
    m_flow = new AuthorizationCodeFlow(m_http->client.manager(), m_server, m_request.clientId,
                                       m_request.clientSecret, this);
    m_flow->setRedirectUri(m_redirectUri.toString(QUrl::FullyEncoded));
    m_flow->setAuthorizationParameters(authorizationParameters(m_request));
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
    if (m_finished || m_code.isEmpty() || !m_keys)
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
    if (*m_keys)
        return verify(*tokens, false);
    m_http->cache.keys(m_server.jwksUri, this,
                       [this, tokens = *tokens](const Result<JsonWebKeySet> &keys) {
                           if (!keys)
                               return finish(keys.error());
                           m_keys = keys;
                           verify(tokens, true);
                       });
}

void LoginTransaction::verify(const TokenSet &tokens, bool keysAreFresh)
{
    if (m_finished)
        return;
    const Result<QJsonObject> claims = verifyIdToken(
            tokens.idToken.toLatin1(), m_keys->value(),
            idTokenRules(m_request, m_server, m_flow->nonce(), tokens.accessToken,
                         m_http->clock.now()));
    if (claims) {
        TokenSet verified = tokens;
        verified.idTokenClaims = *claims;
        m_flow->release();
        return finish(verified);
    }
    if (claims.error().detail() != "id_token.key_unknown"_L1 || keysAreFresh)
        return finish(claims.error());
    // The server may have changed its keys since they were fetched: ask once more.
    m_http->cache.refreshKeys(m_server.jwksUri, this,
                              [this, tokens](const Result<JsonWebKeySet> &keys) {
                                  if (!keys)
                                      return finish(keys.error());
                                  m_keys = keys;
                                  verify(tokens, true);
                              });
}

void LoginTransaction::finish(const Result<TokenSet> &tokens)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    if (m_flow && !tokens)
        m_flow->drop();
    if (m_listener) {
        m_listener->close(); // the next login may want the port before the listener is deleted
        m_listener->answer(tokens ? CallbackPage::SignedIn : CallbackPage::NotCompleted);
        // We may be inside the listener's own call of handleRedirect().
        m_listener.release()->deleteLater();
    }
    Q_EMIT finished(tokens);
}

} // namespace Auth0Qt
