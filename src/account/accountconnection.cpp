// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "account/accountconnection.h"

#include "account/myaccount.h"

#include "browser/redirect.h"
#include "global/logging.h"
#include "http/servermetadata.h"
#include "provider/auth0provider_p.h"
#include "token/pkce.h"

#include <QtCore/qurlquery.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

AccountConnection::AccountConnection(MyAccount *account, const QString &connection,
                                     const QStringList &scopes, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_connection(connection)
    , m_scopes(scopes)
    , m_state(randomToken())
    , m_codeVerifier(randomToken())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(Auth0Error(Auth0::ErrorCode::Timeout, u"login.timeout"_s)); });
}

AccountConnection::~AccountConnection()
{
    closeBrowser();
}

void AccountConnection::start()
{
    if (!m_account->provider()) {
        return finish(
                Auth0Error(Auth0::ErrorCode::NotAuthenticated, u"credentials.not_authenticated"_s));
    }
    if (const Auth0Error error = listen())
        return finish(error);
    if (const auto timeout = m_account->provider()->timeout(); timeout.count() > 0)
        m_deadline.start(timeout);
    QJsonObject body {
        { u"connection"_s, m_connection },
        { u"redirect_uri"_s, m_redirectUri.toString(QUrl::FullyEncoded) },
        { u"state"_s, QString::fromLatin1(m_state) },
        { u"code_challenge"_s, QString::fromLatin1(codeChallengeS256(m_codeVerifier)) },
        { u"code_challenge_method"_s, u"S256"_s },
    };
    if (!m_scopes.isEmpty())
        body.insert(u"scopes"_s, QJsonArray::fromStringList(m_scopes));
    const QPointer<AccountConnection> self(this);
    m_account->send({ "POST", "connected-accounts/connect", MyAccountScope::CreateAccounts, body },
                    [self](const HttpResponse &response) {
                        if (!self || self->m_finished)
                            return;
                        if (response.error)
                            self->finish(response.error);
                        else
                            self->openPage(response.json);
                    });
}

// The first redirect URI that can be used, as for a login. handleRedirect() receives the redirect
// for one that is not a loopback URI.
Auth0Error AccountConnection::listen()
{
    const QList<QUrl> uris = m_account->provider()->redirectUris();
    for (const QUrl &uri : uris) {
        m_redirectUri = uri;
        if (!RedirectListener::isLoopbackUri(uri))
            return {};
        m_listener = std::make_unique<RedirectListener>(
                [this](const QUrl &url) { return handleRedirect(url); });
        if (m_listener->listen(uri)) {
            m_redirectUri = m_listener->redirectUri();
            return {};
        }
        m_listener.reset();
    }
    return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"redirect.port"_s);
}

void AccountConnection::openPage(const QJsonObject &ticket)
{
    QUrl url(ticket["connect_uri"_L1].toString(), QUrl::StrictMode);
    m_authSession = ticket["auth_session"_L1].toString();
    const QString value = ticket["connect_params"_L1]["ticket"_L1].toString();
    if (!isAllowedEndpoint(url) || m_authSession.isEmpty() || value.isEmpty()) {
        return finish(Auth0Error(Auth0::ErrorCode::InvalidResponse, u"account.connect_uri"_s));
    }
    QUrlQuery query(url);
    query.addQueryItem(u"ticket"_s, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query.query(QUrl::FullyEncoded));
    m_browser = Auth0ProviderPrivate::get(m_account->provider())->browserForPage();
    connect(m_browser, &Auth0Browser::redirected, this, &AccountConnection::handleRedirect);
    connect(m_browser, &Auth0Browser::closedByUser, this,
            [this] { cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s)); });
    connect(m_browser, &Auth0Browser::failed, this, &AccountConnection::cancel);
    m_browser->open(url, m_redirectUri);
}

bool AccountConnection::handleRedirect(const QUrl &url)
{
    if (m_redirected || m_finished || m_authSession.isEmpty() || !m_account->provider())
        return false;
    RedirectRules rules;
    rules.redirectUri = m_redirectUri;
    rules.state = m_state;
    rules.issuer = Auth0ProviderPrivate::get(m_account->provider())->session.settings.issuer();
    rules.codeParameter = u"connect_code"_s;
    rules.secrets.add(m_authSession);
    const Result<QString> code = codeFromRedirect(url, rules);
    if (!code && isForeignRedirect(code.error())) {
        if (m_ignored.mayLog(lcFlow()))
            qCInfo(lcFlow) << "a redirect was ignored:" << code.error().detail();
        return false;
    }
    m_redirected = true;
    if (m_listener)
        m_listener->close(); // RFC 8252 section 8.3: listens only while it is needed
    if (code)
        complete(*code);
    else
        finish(code.error());
    return true;
}

void AccountConnection::complete(const QString &code)
{
    const QJsonObject body {
        { u"auth_session"_s, m_authSession },
        { u"connect_code"_s, code },
        { u"redirect_uri"_s, m_redirectUri.toString(QUrl::FullyEncoded) },
        { u"code_verifier"_s, QString::fromLatin1(m_codeVerifier) },
    };
    const QPointer<AccountConnection> self(this);
    m_account->send({ "POST", "connected-accounts/complete", MyAccountScope::CreateAccounts, body },
                    [self](const HttpResponse &response) {
                        if (self)
                            self->finish(response.error, response.json);
                    });
}

// Does nothing when the code is on its way: the server may connect the account.
void AccountConnection::cancel(const Auth0Error &error)
{
    if (!m_redirected)
        finish(error);
}

// Replaces a result that was not emitted yet.
void AccountConnection::end(const Auth0Error &error)
{
    finish(error);
    m_error = error;
}

void AccountConnection::finish(const Auth0Error &error, const QJsonObject &account)
{
    if (std::exchange(m_finished, true))
        return;
    m_error = error;
    m_deadline.stop();
    if (m_listener) {
        m_listener->close();
        m_listener->answer(error ? CallbackPage::NotCompleted : CallbackPage::SignedIn);
        m_listener.release()->deleteLater(); // the listener may be the caller
    }
    QMetaObject::invokeMethod(
            this,
            [this, account] {
                const QPointer<AccountConnection> self(this);
                closeBrowser();
                if (self)
                    Q_EMIT finished(m_error, account);
            },
            Qt::QueuedConnection);
}

// The browser can be a class of the application, and its close() can run any code.
void AccountConnection::closeBrowser()
{
    Auth0Browser *const browser = std::exchange(m_browser, {});
    if (!browser)
        return;
    browser->disconnect(this);
    browser->close();
}

} // namespace Auth0Qt
