// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/browserlogout.h"

#include "browser/pagerelay.h"
#include "browser/redirect.h"
#include "global/logging.h"
#include "token/pkce.h"

#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// Without a loopback URL the logout finishes after this time. A browser that cannot be opened
// usually fails earlier.
constexpr auto BrowserPatience = 2s;

// Web servers refuse longer request lines with 414: many of them from 8 KiB on.
constexpr qsizetype LongestServedUrl = 8000;

void add(QUrlQuery *query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query->addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

// Whether the browser brings the user back to this application, and not to a page of the web.
bool isOwnUrl(const QUrl &url)
{
    const bool isOfWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return !url.isEmpty() && (!isOfWeb || RedirectListener::isLoopbackUri(url));
}

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
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(m_late); });
}

BrowserLogout::~BrowserLogout() = default;

void BrowserLogout::start(Auth0Browser *browser, std::chrono::seconds timeout)
{
    m_returnTo = m_options.returnTo();
    if (RedirectListener::isLoopbackUri(m_returnTo)) {
        m_listener = std::make_unique<RedirectListener>(
                [this](const QUrl &url) { return handleReturn(url); });
        if (m_listener->listen(m_returnTo))
            m_returnTo = m_listener->redirectUri();
        else
            return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"redirect.port"_s));
    }
    if (isOwnUrl(m_returnTo))
        m_state = randomToken();
    const QUrl url = logoutUrl(m_returnTo);
    if (url.isEmpty())
        return finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"logout.unsupported"_s));

    m_browser = browser;
    connect(browser, &Auth0Browser::failed, this, &BrowserLogout::finish);
    connect(browser, &Auth0Browser::redirected, this, &BrowserLogout::handleReturn);
    connect(browser, &Auth0Browser::closedByUser, this,
            [this] { finish(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.window_closed"_s)); });
    browser->open(url, m_returnTo);
    watch(url, timeout);
}

// Decides how long this waits.
void BrowserLogout::watch(const QUrl &url, std::chrono::seconds timeout)
{
    if (m_listener) {
        m_late = Auth0Error(Auth0::ErrorCode::Timeout, u"logout.timeout"_s);
        if (timeout.count() > 0)
            m_deadline.start(timeout);
    } else if (const PageRelay *const relay = PageRelay::of(url)) {
        // The application may end after this, and the relay with it.
        m_late = Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.open"_s);
        connect(relay, &PageRelay::answered, this, [this] { finish({}); });
        m_deadline.start(m_relayPatience);
    } else {
        m_deadline.start(BrowserPatience);
    }
}

// /v2/logout has no parameter for a state. Auth0 does not compare the query of returnTo with the
// Allowed Logout URLs, so the state is there.
QUrl BrowserLogout::auth0LogoutUrl(const QUrl &returnTo) const
{
    QUrl back = returnTo;
    if (!m_state.isEmpty()) {
        QUrlQuery query(back);
        query.removeAllQueryItems(u"state"_s);
        add(&query, u"state"_s, QString::fromLatin1(m_state));
        back.setQuery(query.query(QUrl::FullyEncoded));
    }
    QUrlQuery query;
    add(&query, u"client_id"_s, m_clientId);
    add(&query, u"returnTo"_s, back.toString(QUrl::FullyEncoded));
    return withQuery(m_server.auth0LogoutEndpoint, query);
}

// RP-Initiated Logout 1.0 section 2
QUrl BrowserLogout::endSessionUrl(const QUrl &returnTo, const QString &idToken) const
{
    QUrlQuery query(m_server.endSessionEndpoint);
    add(&query, u"client_id"_s, m_clientId);
    add(&query, u"id_token_hint"_s, idToken);
    add(&query, u"logout_hint"_s, m_options.logoutHint());
    add(&query, u"post_logout_redirect_uri"_s, returnTo.toString(QUrl::FullyEncoded));
    add(&query, u"state"_s, QString::fromLatin1(m_state));
    return withQuery(m_server.endSessionEndpoint, query);
}

QUrl BrowserLogout::withQuery(QUrl url, QUrlQuery query) const
{
    if (m_options.federated())
        query.addQueryItem(u"federated"_s, u"1"_s);
    url.setQuery(query.query(QUrl::FullyEncoded));
    return url;
}

QUrl BrowserLogout::logoutUrl(const QUrl &returnTo) const
{
    if (!m_server.auth0LogoutEndpoint.isEmpty())
        return auth0LogoutUrl(returnTo);
    if (m_server.endSessionEndpoint.isEmpty())
        return {};
    const QUrl url = endSessionUrl(returnTo, m_idToken);
    // The ID token is recommended. Without it the server may ask the user to confirm.
    return url.toEncoded().size() > LongestServedUrl ? endSessionUrl(returnTo, {}) : url;
}

// A return with another state is not from this logout: any page can open the URL.
bool BrowserLogout::handleReturn(const QUrl &url)
{
    if (m_finished)
        return false;
    if (!matchesRedirectUri(url, m_returnTo) || (!m_state.isEmpty() && !hasState(url, m_state))) {
        if (m_ignored.mayLog(lcFlow()))
            qCInfo(lcFlow) << "a return from a logout was ignored: it has another state or URL";
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
        m_listener.release()->deleteLater(); // the listener may be the caller
    }
    if (m_browser)
        m_browser->disconnect(this);
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
