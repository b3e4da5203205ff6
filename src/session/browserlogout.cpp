// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/browserlogout.h"

#include "browser/redirect.h"
#include "token/pkce.h"

#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// A browser that does not open mostly says so within this time, where nobody comes back.
constexpr auto BrowserPatience = 2s;

} // namespace

BrowserLogout::BrowserLogout(const ServerMetadata &server, const QString &clientId,
                             const QString &idToken, const Auth0LogoutOptions &options,
                             QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clientId(clientId)
    , m_idToken(idToken)
    , m_options(options)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(m_listener ? Auth0Error(Auth0::ErrorCode::Timeout, u"logout.timeout"_s)
                          : Auth0Error());
    });
}

BrowserLogout::~BrowserLogout() = default;

void BrowserLogout::start(Auth0Browser *browser, std::chrono::seconds timeout)
{
    QUrl returnTo = m_options.returnTo();
    if (RedirectListener::isLoopbackUri(returnTo)) {
        m_listener = std::make_unique<RedirectListener>(
                [this](const QUrl &url) { return handleReturn(url); });
        if (m_listener->listen(returnTo))
            returnTo = m_listener->redirectUri();
        else
            return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"redirect.port"_s));
    }
    const QUrl url = logoutUrl(returnTo);
    if (url.isEmpty())
        return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"logout.unsupported"_s));

    m_browser = browser;
    connect(browser, &Auth0Browser::failed, this, &BrowserLogout::finish);
    connect(browser, &Auth0Browser::redirected, this, &BrowserLogout::handleReturn);
    connect(browser, &Auth0Browser::closedByUser, this,
            [this] { finish(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.window_closed"_s)); });
    browser->open(url, returnTo);
    if (!m_listener)
        m_deadline.start(BrowserPatience);
    else if (timeout.count() > 0)
        m_deadline.start(timeout);
}

QUrl BrowserLogout::logoutUrl(const QUrl &returnTo)
{
    const auto add = [](QUrlQuery &query, const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const QString back = returnTo.toString(QUrl::FullyEncoded);
    QUrl url;
    QUrlQuery query;
    if (!m_server.auth0LogoutEndpoint.isEmpty()) {
        url = m_server.auth0LogoutEndpoint;
        add(query, u"client_id"_s, m_clientId);
        add(query, u"returnTo"_s, back);
    } else if (!m_server.endSessionEndpoint.isEmpty()) {
        url = m_server.endSessionEndpoint;
        query = QUrlQuery(url);
        add(query, u"client_id"_s, m_clientId);
        add(query, u"id_token_hint"_s, m_idToken);
        add(query, u"post_logout_redirect_uri"_s, back);
        if (!back.isEmpty()) {
            m_state = randomToken();
            add(query, u"state"_s, QString::fromLatin1(m_state));
        }
    } else {
        return {};
    }
    if (m_options.federated())
        query.addQueryItem(u"federated"_s, u"1"_s);
    url.setQuery(query.query(QUrl::FullyEncoded));
    return url;
}

bool BrowserLogout::handleReturn(const QUrl &url)
{
    if (m_finished || (m_listener && !matchesRedirectUri(url, m_listener->redirectUri())))
        return false;
    if (!m_state.isEmpty()
        && !constantTimeEqual(QUrlQuery(url).queryItemValue(u"state"_s).toLatin1(), m_state)) {
        return false;
    }
    if (m_listener)
        m_listener->answer(CallbackPage::SignedOut);
    finish({});
    return true;
}

void BrowserLogout::finish(const Auth0Error &error)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    if (m_listener) {
        m_listener->close();
        m_listener.release()->deleteLater(); // it may be the caller
    }
    if (m_browser)
        m_browser->disconnect(this);
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
