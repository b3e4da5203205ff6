// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qtcpsocket.h>

#include <cstdio>

using namespace Qt::StringLiterals;

std::chrono::milliseconds typingTime()
{
    bool isSet = false;
    const int set = qEnvironmentVariableIntValue("BENCH_TYPING_MS", &isSet);
    return std::chrono::milliseconds(isSet ? set : 1500);
}

void Authorization::request(const QUrl &authorizeUrl, const Callback &callback)
{
    QNetworkRequest request(authorizeUrl);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *const reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, callback] {
        reply->deleteLater();
        const QUrl url = reply->header(QNetworkRequest::LocationHeader).toUrl();
        if (url.isEmpty())
            qFatal("no redirect: %s", qPrintable(reply->errorString()));
        callback(url);
    });
}

void RedirectingBrowser::open(const QUrl &authorizeUrl, const QUrl &)
{
    // What the login does while the user types is not measured.
    m_authorization.request(authorizeUrl, [this](const QUrl &url) {
        QTimer::singleShot(typingTime(), this, [this, url] { redirect(url); });
    });
}

void RedirectingBrowser::redirect(const QUrl &url)
{
    Q_EMIT redirecting();
    auto *const socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, socket, [socket, url] {
        socket->write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                      + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
    });
    socket->connectToHost(url.host(), quint16(url.port()));
}

TimedStore::TimedStore(Watch watch)
    : m_watch(std::move(watch))
{
}

QFuture<Auth0StoreResult> TimedStore::read(const QString &key)
{
    return watched("a read begins", "a read has ended", m_store.read(key));
}

QFuture<Auth0StoreResult> TimedStore::write(const QString &key, const QByteArray &data)
{
    return watched("a write begins", "a write has ended", m_store.write(key, data));
}

QFuture<Auth0StoreResult> TimedStore::remove(const QString &key)
{
    return m_store.remove(key);
}

QFuture<Auth0StoreResult> TimedStore::watched(const char *begin, const char *end,
                                              const QFuture<Auth0StoreResult> &future)
{
    m_watch(begin);
    auto *const watcher = new QFutureWatcher<Auth0StoreResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, end, watcher] {
        watcher->deleteLater();
        m_watch(end);
    });
    watcher->setFuture(future);
    return future;
}

Login::Login(const QString &domain, bool steps)
    : m_steps(steps)
    , m_store([this](const char *what) { step(what); })
{
    m_provider.setDomain(domain);
    m_provider.setClientId(u"client"_s);
    m_provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    if (m_steps)
        m_provider.setStore(&m_store);
    m_provider.setBrowser(&m_browser);
    connect(&m_browser, &RedirectingBrowser::redirecting, this, [this] { m_timer.start(); });
    connect(&m_provider, &Auth0Provider::loggedIn, this, [this] {
        step("loggedIn()");
        const double time = double(m_timer.nsecsElapsed()) / 1e6;
        // The list of accounts is written after the signal.
        QTimer::singleShot(m_steps ? 300 : 0, this, [this, time] { Q_EMIT finished(time); });
    });
    connect(&m_provider, &Auth0Provider::restoreFinished, this, [this](bool restored) {
        if (!restored)
            qFatal("no session");
        Q_EMIT finished(double(m_timer.nsecsElapsed()) / 1e6);
    });
    connect(&m_provider, &Auth0Provider::errorOccurred, this,
            [](const Auth0Error &error) { qFatal("%s", qPrintable(error.detail())); });
}

void Login::start()
{
    m_provider.login();
}

void Login::restore()
{
    m_timer.start();
    m_provider.restore();
}

void Login::step(const char *what)
{
    if (m_steps && m_timer.isValid())
        std::printf("at %.2f %s\n", double(m_timer.nsecsElapsed()) / 1e6, what);
}
