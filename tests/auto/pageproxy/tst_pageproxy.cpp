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

enum class Setting { None, Direct, Proxy, Other, Factory };

QNetworkProxy proxy(Setting setting)
{
    switch (setting) {
    case Setting::Direct:
        return QNetworkProxy::NoProxy;
    case Setting::Proxy:
    case Setting::Factory:
        return { QNetworkProxy::HttpProxy, u"proxy.acme.com"_s, 3128 };
    case Setting::Other:
        return { QNetworkProxy::HttpProxy, u"other.acme.com"_s, 3128 };
    case Setting::None:
        break;
    }
    return QNetworkProxy::DefaultProxy;
}

class Factory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return { proxy(query.url().isEmpty() ? Setting::Direct : Setting::Proxy) };
    }
};

} // namespace

Q_DECLARE_METATYPE(Setting)

void tst_PageProxy::cleanup()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

void tst_PageProxy::proxies_data()
{
    QTest::addColumn<Setting>("application");
    QTest::addColumn<Setting>("manager");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("request"); // the proxy's host
    QTest::addColumn<QString>("page");
    const QString acme = u"acme.eu.auth0.com"_s;
    const QString name = u"proxy.acme.com"_s;
    QTest::newRow("none") << Setting::None << Setting::None << acme << QString() << QString();
    QTest::newRow("application's") << Setting::Proxy << Setting::None << acme << name << name;
    QTest::newRow("manager's") << Setting::None << Setting::Proxy << acme << name << QString();
    QTest::newRow("manager's factory")
            << Setting::None << Setting::Factory << acme << name << QString();
    QTest::newRow("the same") << Setting::Proxy << Setting::Proxy << acme << name << name;
    QTest::newRow("different") << Setting::Other << Setting::Proxy << acme << name
                               << u"other.acme.com"_s;
    QTest::newRow("not for requests")
            << Setting::Proxy << Setting::Direct << acme << QString() << name;
    // It has no proxy for a question without an address.
    QTest::newRow("application's factory")
            << Setting::Factory << Setting::None << acme << name << QString();
    QTest::newRow("this computer")
            << Setting::Proxy << Setting::Proxy << u"127.0.0.1"_s << name << QString();
}

void tst_PageProxy::proxies()
{
    QFETCH(Setting, application);
    QFETCH(Setting, manager);
    QFETCH(QString, host);
    QFETCH(QString, request);
    QFETCH(QString, page);
    QNetworkProxyFactory::setUseSystemConfiguration(application == Setting::None);
    if (application == Setting::Factory)
        QNetworkProxyFactory::setApplicationProxyFactory(new Factory);
    else if (application != Setting::None)
        QNetworkProxy::setApplicationProxy(proxy(application));
    QNetworkAccessManager network;
    if (manager == Setting::Factory)
        network.setProxyFactory(new Factory);
    else
        network.setProxy(proxy(manager));
    const QUrl url(u"https://%1/authorize"_s.arg(host));
    QCOMPARE(requestProxy(&network, url).hostName(), request);
    QCOMPARE(pageProxy(url).hostName(), page);
    if (manager == Setting::None)
        QCOMPARE(requestProxy(nullptr, url).hostName(), request);
}

void tst_PageProxy::warnsOnce()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QNetworkAccessManager network;
    const QUrl url(u"https://acme.eu.auth0.com/authorize?state=secret"_s);
    warnAboutPageProxy(nullptr, url);
    warnAboutPageProxy(&network, url);
    network.setProxy(proxy(Setting::Proxy));
    QNetworkProxy::setApplicationProxy(proxy(Setting::Proxy));
    warnAboutPageProxy(&network, url);
    QNetworkProxy::setApplicationProxy(proxy(Setting::Other));
    warnAboutPageProxy(&network, QUrl(u"http://127.0.0.1:8080/authorize"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^The login page does not go through"_s));
    warnAboutPageProxy(&network, url);
    warnAboutPageProxy(&network, url);
}

AUTH0QT_TEST_MAIN(tst_PageProxy, QCoreApplication)
#include "tst_pageproxy.moc"
