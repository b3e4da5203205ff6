// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/pageproxy.h"
#include "testmain.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkproxy.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_PageProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void proxies_data();
    void proxies();
    void warnsOnce();
};

namespace {

enum class ProxyKind { None, Direct, Proxy, Other, Factory };

QNetworkProxy proxy(ProxyKind setting)
{
    switch (setting) {
    case ProxyKind::Direct:
        return QNetworkProxy::NoProxy;
    case ProxyKind::Proxy:
    case ProxyKind::Factory:
        return { QNetworkProxy::HttpProxy, u"proxy.acme.com"_s, 3128 };
    case ProxyKind::Other:
        return { QNetworkProxy::HttpProxy, u"other.acme.com"_s, 3128 };
    case ProxyKind::None:
        break;
    }
    return QNetworkProxy::DefaultProxy;
}

class Factory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return { proxy(query.url().isEmpty() ? ProxyKind::Direct : ProxyKind::Proxy) };
    }
};

} // namespace

Q_DECLARE_METATYPE(ProxyKind)

void tst_PageProxy::cleanup()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

void tst_PageProxy::proxies_data()
{
    QTest::addColumn<ProxyKind>("application");
    QTest::addColumn<ProxyKind>("manager");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("request"); // the proxy's host
    QTest::addColumn<QString>("page");
    const QString acme = u"acme.eu.auth0.com"_s;
    const QString name = u"proxy.acme.com"_s;
    QTest::newRow("none") << ProxyKind::None << ProxyKind::None << acme << QString() << QString();
    QTest::newRow("application's") << ProxyKind::Proxy << ProxyKind::None << acme << name << name;
    QTest::newRow("manager's") << ProxyKind::None << ProxyKind::Proxy << acme << name << QString();
    QTest::newRow("manager's factory")
            << ProxyKind::None << ProxyKind::Factory << acme << name << QString();
    QTest::newRow("the same") << ProxyKind::Proxy << ProxyKind::Proxy << acme << name << name;
    QTest::newRow("different") << ProxyKind::Other << ProxyKind::Proxy << acme << name
                               << u"other.acme.com"_s;
    QTest::newRow("not for requests")
            << ProxyKind::Proxy << ProxyKind::Direct << acme << QString() << name;
    // It has no proxy for a question without an address.
    QTest::newRow("application's factory")
            << ProxyKind::Factory << ProxyKind::None << acme << name << QString();
    QTest::newRow("this computer")
            << ProxyKind::Proxy << ProxyKind::Proxy << u"127.0.0.1"_s << name << QString();
}

void tst_PageProxy::proxies()
{
    QFETCH(ProxyKind, application);
    QFETCH(ProxyKind, manager);
    QFETCH(QString, host);
    QFETCH(QString, request);
    QFETCH(QString, page);
    QNetworkProxyFactory::setUseSystemConfiguration(application == ProxyKind::None);
    if (application == ProxyKind::Factory)
        QNetworkProxyFactory::setApplicationProxyFactory(new Factory);
    else if (application != ProxyKind::None)
        QNetworkProxy::setApplicationProxy(proxy(application));
    QNetworkAccessManager network;
    if (manager == ProxyKind::Factory)
        network.setProxyFactory(new Factory);
    else
        network.setProxy(proxy(manager));
    const QUrl url(u"https://%1/authorize"_s.arg(host));
    QCOMPARE(requestProxy(&network, url).hostName(), request);
    QCOMPARE(pageProxy(url).hostName(), page);
    if (manager == ProxyKind::None)
        QCOMPARE(requestProxy(nullptr, url).hostName(), request);
}

void tst_PageProxy::warnsOnce()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QNetworkAccessManager network;
    const QUrl url(u"https://acme.eu.auth0.com/authorize?state=secret"_s);
    warnAboutPageProxy(nullptr, url);
    warnAboutPageProxy(&network, url);
    network.setProxy(proxy(ProxyKind::Proxy));
    QNetworkProxy::setApplicationProxy(proxy(ProxyKind::Proxy));
    warnAboutPageProxy(&network, url);
    QNetworkProxy::setApplicationProxy(proxy(ProxyKind::Other));
    warnAboutPageProxy(&network, QUrl(u"http://127.0.0.1:8080/authorize"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^The login page does not go through"_s));
    warnAboutPageProxy(&network, url);
    warnAboutPageProxy(&network, url);
}

AUTH0QT_TEST_MAIN(tst_PageProxy, QCoreApplication)
#include "tst_pageproxy.moc"
