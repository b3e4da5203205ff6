// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"

#include "auth0networkaccessmanagerfactory.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// A QML type that needs no module of Qt's to be installed.
class Thing : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER text NOTIFY textChanged)

public:
    QString text;

Q_SIGNALS:
    void textChanged();
};

class tst_Auth0NetworkAccessManagerQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void xmlHttpRequest();
    void componentFromNetwork();
    void audiences();

private:
    QByteArrayList tokens(const QByteArray &path) const;

    SessionFixture m_session;
    FakeServer m_api;
    FakeServer m_other;
};

void tst_Auth0NetworkAccessManagerQml::initTestCase()
{
    qmlRegisterType<Thing>("Auth0QtTest", 1, 0, "Thing");
    m_session.setRecord(m_session.someRecord());
    QVERIFY(m_session.restore());
    m_session.provider->setApiOrigins({ QString::fromLatin1(m_api.origin()) });
    for (FakeServer *server : { &m_api, &m_other })
        server->reply("/things", Answer::text("welcome", "text/plain"));
}

QByteArrayList tst_Auth0NetworkAccessManagerQml::tokens(const QByteArray &path) const
{
    QByteArrayList result;
    for (const Request &request : m_api.requests(path))
        result << request.header("Authorization");
    return result;
}

void tst_Auth0NetworkAccessManagerQml::xmlHttpRequest()
{
    Auth0NetworkAccessManagerFactory factory(m_session.provider.get());
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&factory);
    QQmlComponent component(&engine);
    component.setData(R"(
        import Auth0QtTest
        Thing {
            function get(url) {
                const request = new XMLHttpRequest
                request.onreadystatechange = () => {
                    if (request.readyState === XMLHttpRequest.DONE)
                        text = request.status + " " + request.responseText
                }
                request.open("GET", url)
                request.send()
            }
        })",
                      QUrl());
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object, qPrintable(component.errorString()));
    for (FakeServer *server : { &m_api, &m_other }) {
        object->setProperty("text", QString());
        QVERIFY(QMetaObject::invokeMethod(
                object.get(), "get",
                Q_ARG(QVariant, QString::fromLatin1(server->origin() + "/things"))));
        QTRY_COMPARE(object->property("text").toString(), u"200 welcome"_s);
    }
    QCOMPARE(tokens("/things"), { "Bearer stored-access" });
    QVERIFY(!m_other.requests("/things").first().hasHeader("Authorization"));
}

// The type loader has a thread and a manager of its own.
void tst_Auth0NetworkAccessManagerQml::componentFromNetwork()
{
    m_api.reply("/Remote.qml",
                Answer::text("import Auth0QtTest\nThing { text: \"hello\" }", "text/plain"));
    Auth0NetworkAccessManagerFactory factory(m_session.provider.get());
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&factory);
    QQmlComponent component(&engine, m_api.url("/Remote.qml"), QQmlComponent::Asynchronous);
    QTRY_VERIFY(component.status() != QQmlComponent::Loading);
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object, qPrintable(component.errorString()));
    QCOMPARE(object->property("text").toString(), u"hello"_s);
    QCOMPARE(tokens("/Remote.qml"), { "Bearer stored-access" });
}

void tst_Auth0NetworkAccessManagerQml::audiences()
{
    Auth0NetworkAccessManagerFactory factory(m_session.provider.get());
    factory.setAudience(QUrl(u"https://api.test/v2"_s), u"two"_s);
    const std::unique_ptr<QNetworkAccessManager> made(factory.create(nullptr));
    auto *const manager = qobject_cast<Auth0NetworkAccessManager *>(made.get());
    QVERIFY(manager);
    QCOMPARE(manager->provider(), m_session.provider.get());
    QCOMPARE(manager->audience(QUrl(u"https://api.test/v2/x"_s)), u"two"_s);
}

QTEST_GUILESS_MAIN(tst_Auth0NetworkAccessManagerQml)
#include "tst_auth0networkaccessmanager_qml.moc"
