// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "provider/websession.h"

#include "auth0browser.h"
#include "browser/pagerelay.h"
#include "global/errortexts.h"
#include "http/servermetadata.h"
#include "session/session.h"

#include <QtCore/qurlquery.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

using Auth0::ErrorCode;

namespace {

constexpr auto TransferLifetime = 60s; // at Auth0

} // namespace

WebSession::WebSession(const QUrl &loginUrl, Session *session)
    : QObject(session)
    , m_loginUrl(loginUrl)
    , m_session(session)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(Auth0Error(ErrorCode::BrowserError, u"browser.open"_s)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { open(m_watcher.result()); });
}

WebSession::~WebSession() = default;

void WebSession::start(Auth0Browser *browser)
{
    m_browser = browser;
    // The token would be readable on the way.
    if (!isAllowedEndpoint(m_loginUrl.adjusted(QUrl::RemoveFragment))) {
        return finish(valueError(ErrorCode::ConfigurationError, u"web_session.url"_s,
                                 u"https, or http on a loopback host"_s,
                                 shownUrl(m_loginUrl.toString())));
    }
    m_watcher.setFuture(m_session->tokens.sessionTransfer());
}

void WebSession::open(const Auth0Credentials &transfer)
{
    if (!transfer.isValid())
        return finish(transfer.error());
    if (!m_browser)
        return finish(Auth0Error(ErrorCode::BrowserError, u"browser.open"_s));
    QUrlQuery query(m_loginUrl);
    query.addQueryItem(u"session_transfer_token"_s, transfer.accessToken());
    QUrl url = m_loginUrl;
    url.setQuery(query);
    connect(m_browser, &Auth0Browser::failed, this, &WebSession::finish);
    const QPointer<WebSession> self(this); // a browser of the application can run any code
    m_browser->open(url, {});
    if (!self)
        return;
    // A page on this computer hands over the token. The application may end after this.
    const PageRelay *const relay = PageRelay::of(url);
    if (!relay)
        return finish({});
    connect(relay, &PageRelay::answered, this, [this] { finish({}); });
    m_deadline.start(TransferLifetime);
}

void WebSession::finish(const Auth0Error &error)
{
    if (std::exchange(m_finished, true))
        return;
    if (error)
        m_session->fail(error);
    m_session->queue.add([this, error] {
        deleteLater(); // a slot can delete the session, and this object with it
        Q_EMIT finished(error);
    });
}

} // namespace Auth0Qt
