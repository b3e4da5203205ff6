// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/pageproxy.h"

#include "global/logging.h"

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkproxy.h>

#include <utility>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// NoProxy and DefaultProxy count as the same.
bool isSame(const QNetworkProxy &a, const QNetworkProxy &b)
{
    const auto isNone = [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
                || proxy.type() == QNetworkProxy::DefaultProxy;
    };
    if (isNone(a) || isNone(b))
        return isNone(a) && isNone(b);
    const auto isHttp = [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::HttpProxy
                || proxy.type() == QNetworkProxy::HttpCachingProxy;
    };
    return (a.type() == b.type() || (isHttp(a) && isHttp(b))) && a.hostName() == b.hostName()
            && a.port() == b.port();
}

QNetworkProxy first(const QList<QNetworkProxy> &proxies)
{
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

// Chromium uses no proxy for these hosts.
bool isLocal(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || !host.contains(u'.')
            || QHostAddress(host).isLoopback();
}

} // namespace

QNetworkProxy requestProxy(const QNetworkAccessManager *manager, const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    if (manager && manager->proxyFactory())
        return first(manager->proxyFactory()->queryProxy(query));
    if (manager && manager->proxy().type() != QNetworkProxy::DefaultProxy)
        return manager->proxy();
    return first(QNetworkProxyFactory::proxyForQuery(query));
}

QNetworkProxy pageProxy(const QUrl &url)
{
    if (isLocal(url.host()))
        return QNetworkProxy::NoProxy;
    if (QNetworkProxyFactory::usesSystemConfiguration())
        return first(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
    return QNetworkProxy::applicationProxy();
}

void warnAboutPageProxy(const QNetworkAccessManager *manager, const QUrl &url)
{
    static bool warned = false;
    // In the usual case the settings of the system, which are slow on Windows, are not read.
    const bool isPlain = QNetworkProxyFactory::usesSystemConfiguration()
            && (!manager
                || (!manager->proxyFactory()
                    && manager->proxy().type() == QNetworkProxy::DefaultProxy));
    if (warned || isPlain || isLocal(url.host())
        || isSame(requestProxy(manager, url), pageProxy(url)))
        return;
    warned = true;
    qCWarning(
            lcBrowser,
            "The login page does not go through the proxy of the provider's requests: Qt WebEngine "
            "uses QNetworkProxy::applicationProxy() or the system's settings, and not those of "
            "Auth0Provider::setNetworkAccessManager()");
}

} // namespace Auth0Qt
