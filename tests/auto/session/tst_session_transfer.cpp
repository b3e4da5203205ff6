// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0systembrowser.h"
#include "browser/pagerelay.h"

#include <QtCore/qurlquery.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

// Session transfer tokens, which sign a browser in to a web application.
class tst_SessionTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void transfer();
    void eachCallGetsAToken();
    void isNoTokenForAnApi();
    void otherAnswers_data();
    void otherAnswers();
    void withoutSession();
    void askedUserSignsInForTheSession();
    void opensTheWebApplication();
    void opensWithFragment();
    void doesNotOpen_data();
    void doesNotOpen();
    void sharedSystemBrowser_data();
    void sharedSystemBrowser();

private:
    // The token endpoint answers as Auth0 does.
    void offerTransfers();
    static Auth0Credentials result(const QFuture<Auth0Credentials> &future);

    std::unique_ptr<SessionFixture> m_f;
    int m_transfers = 0;
};

void tst_SessionTransfer::init()
{
    m_f = std::make_unique<SessionFixture>();
    m_transfers = 0;
    offerTransfers();
    QVERIFY(m_f->login());
}

void tst_SessionTransfer::offerTransfers()
{
    m_f->issuer.amend = [this](const Request &request, QJsonObject &body) {
        if (!request.form(u"audience"_s).endsWith(":session_transfer"_L1))
            return;
        body[u"access_token"_s] = u"transfer-%1"_s.arg(++m_transfers);
        body[u"issued_token_type"_s] =
                u"urn:auth0:params:oauth:token-type:session_transfer_token"_s;
        body[u"token_type"_s] = u"N_A"_s;
        body[u"expires_in"_s] = 60;
        body.remove(u"id_token"_s);
    };
}

Auth0Credentials tst_SessionTransfer::result(const QFuture<Auth0Credentials> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000) ? future.result()
                                                                              : Auth0Credentials();
}

void tst_SessionTransfer::transfer()
{
    const QString before = m_f->record().refreshToken;
    const Auth0Credentials credentials = result(m_f->provider->sessionTransfer());
    QVERIFY2(credentials.isValid(), qPrintable(credentials.error().detail()));
    QCOMPARE(credentials.accessToken(), u"transfer-1"_s);
    QCOMPARE(credentials.tokenType(), u"N_A"_s);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(credentials.expiresAt());
    QVERIFY2(left > 50 && left <= 60, qPrintable(QString::number(left)));
    const Request request = m_f->issuer.tokenRequests(u"refresh_token"_s).last();
    QCOMPARE(request.form(u"audience"_s),
             u"urn:%1:session_transfer"_s.arg(QUrl(m_f->issuer.issuer()).authority()));
    QCOMPARE(request.form(u"scope"_s), QString());
    // The refresh token was rotated, and is stored.
    QVERIFY(m_f->record().refreshToken != before);
    QVERIFY(m_f->issuer.isAlive(m_f->record().refreshToken));
}

// A token can be used only once.
void tst_SessionTransfer::eachCallGetsAToken()
{
    const auto first = m_f->provider->sessionTransfer();
    const auto second = m_f->provider->sessionTransfer();
    const QStringList tokens { result(first).accessToken(), result(second).accessToken() };
    QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), 2);
    QVERIFY(!tokens.contains(QString()));
    QVERIFY(m_f->settle());
    const QString third = result(m_f->provider->sessionTransfer()).accessToken();
    QCOMPARE(third, u"transfer-3"_s);

    // Also for another provider of the session.
    const auto other = m_f->makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    const auto ours = m_f->provider->sessionTransfer();
    const auto theirs = other->sessionTransfer();
    QVERIFY(!result(ours).accessToken().isEmpty());
    QVERIFY(!result(theirs).accessToken().isEmpty());
    QVERIFY(result(ours).accessToken() != result(theirs).accessToken());
    QVERIFY(m_f->provider->isAuthenticated());
}

void tst_SessionTransfer::isNoTokenForAnApi()
{
    m_f->provider->setApiOrigins({ u"https://api.example"_s });
    QCOMPARE(result(m_f->provider->sessionTransfer()).accessToken(), u"transfer-1"_s);
    QNetworkRequest request(QUrl(u"https://api.example/things"_s));
    QVERIFY(m_f->provider->authorize(&request));
    QVERIFY(!request.rawHeader("Authorization").contains("transfer"));
    QVERIFY(!m_f->record().toJson().contains("transfer-1"));
}

void tst_SessionTransfer::otherAnswers_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto config = ErrorCode::ConfigurationError;
    QTest::newRow("ignored audience") << u""_s << u""_s << config << u"token.session_transfer"_s;
    QTest::newRow("another type") << u"issued_token_type"_s
                                  << u"urn:ietf:params:oauth:token-type:access_token"_s << config
                                  << u"token.session_transfer"_s;
    QTest::newRow("Bearer") << u"token_type"_s << u"Bearer"_s << config
                            << u"token.session_transfer"_s;
    QTest::newRow("no token") << u"access_token"_s << u""_s << ErrorCode::InvalidResponse
                              << u"token.no_access_token"_s;
}

void tst_SessionTransfer::otherAnswers()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    const auto transfers = m_f->issuer.amend;
    m_f->issuer.amend = [=](const Request &request, QJsonObject &body) {
        if (member.isEmpty())
            return; // a token for the audience of the login
        transfers(request, body);
        body[member] = value;
    };
    const Auth0Credentials credentials = result(m_f->provider->sessionTransfer());
    QVERIFY(!credentials.isValid());
    QTEST(credentials.error().code(), "code");
    QTEST(credentials.error().detail(), "detail");
    QVERIFY(m_f->settle());
    // The rotated refresh token is kept nevertheless.
    QVERIFY(m_f->provider->isAuthenticated());
    QVERIFY(m_f->issuer.isAlive(m_f->record().refreshToken));
}

void tst_SessionTransfer::withoutSession()
{
    QVERIFY(m_f->logout());
    QCOMPARE(result(m_f->provider->sessionTransfer()).error().detail(),
             u"credentials.not_authenticated"_s);
    QCOMPARE(m_transfers, 0);
}

// The login that the user is asked for is not for the audience of the transfer.
void tst_SessionTransfer::askedUserSignsInForTheSession()
{
    m_f->issuer.endSessions();
    m_f->provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    QSignalSpy asked(m_f->provider.get(), &Auth0Provider::interactionRequired);
    const auto future = m_f->provider->sessionTransfer();
    QVERIFY(asked.wait());
    const auto options = asked.first().first().value<Auth0LoginOptions>();
    QCOMPARE(options.audience(), QString());
    m_f->provider->loginWith(options);
    QCOMPARE(result(future).accessToken(), u"transfer-1"_s);
}

void tst_SessionTransfer::opensTheWebApplication()
{
    QSignalSpy opened(m_f->provider.get(), &Auth0Provider::webSessionOpened);
    const QUrl url(u"https://app.example/login?lang=de"_s);
    m_f->browser.person = Person::Waits;
    m_f->provider->openWebSession(url);
    QVERIFY(opened.wait());
    QCOMPARE(opened.first().at(0).toUrl(), url);
    QCOMPARE(opened.first().at(1).value<Auth0Error>().detail(), QString());
    QCOMPARE(m_f->browser.lastUrl().toString(),
             u"https://app.example/login?lang=de&session_transfer_token=transfer-1"_s);
}

// A route of a web application.
void tst_SessionTransfer::opensWithFragment()
{
    QSignalSpy opened(m_f->provider.get(), &Auth0Provider::webSessionOpened);
    m_f->browser.person = Person::Waits;
    m_f->provider->openWebSession(QUrl(u"https://app.example/login#/orders"_s));
    QVERIFY(opened.wait());
    QCOMPARE(opened.first().at(1).value<Auth0Error>().detail(), QString());
    QCOMPARE(m_f->browser.lastUrl().toString(),
             u"https://app.example/login?session_transfer_token=transfer-1#/orders"_s);
}

void tst_SessionTransfer::doesNotOpen_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("detail");
    QTest::newRow("http") << QUrl(u"http://app.example/login"_s) << u"web_session.url"_s;
    QTest::newRow("empty") << QUrl() << u"web_session.url"_s;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << u"web_session.url"_s;
}

void tst_SessionTransfer::doesNotOpen()
{
    QFETCH(QUrl, url);
    QSignalSpy opened(m_f->provider.get(), &Auth0Provider::webSessionOpened);
    m_f->browser.opened.clear();
    m_f->provider->openWebSession(url);
    QCOMPARE(opened.size(), 0); // never during the call
    QVERIFY(opened.wait());
    const auto error = opened.first().at(1).value<Auth0Error>();
    QTEST(error.detail(), "detail");
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QVERIFY(m_f->browser.opened.isEmpty());
    QCOMPARE(m_transfers, 0);
}

void tst_SessionTransfer::sharedSystemBrowser_data()
{
    QTest::addColumn<QString>("command"); // of the login
    QTest::addColumn<QString>("detail");
    QTest::newRow("cancelled") << u"true"_s << u"login.cancelled"_s;
    QTest::newRow("no browser opens") << u"false"_s << u"browser.open"_s;
}

// The login of another provider neither replaces nor ends the page of the web session.
void tst_SessionTransfer::sharedSystemBrowser()
{
#ifndef Q_OS_UNIX
    QSKIP("true and false are programs of Unix");
#else
    QFETCH(const QString, command);
    QFETCH(const QString, detail);
    Auth0SystemBrowser shared;
    shared.setCommand(u"true"_s);
    m_f->provider->setBrowser(&shared);
    QSignalSpy opened(m_f->provider.get(), &Auth0Provider::webSessionOpened);
    m_f->provider->openWebSession(QUrl(u"https://app.example/login"_s));
    const QUrl page(u"https://app.example/login?session_transfer_token=transfer-1"_s);
    QTRY_VERIFY(PageRelay::of(page));

    const auto other = m_f->makeProvider();
    other->setAccount(u"other"_s);
    other->setBrowser(&shared);
    shared.setCommand(command);
    QSignalSpy failed(other.get(), &Auth0Provider::loginFailed);
    other->login();
    QTRY_COMPARE(shared.findChildren<Auth0SystemBrowser *>().size(), 2); // its page is open
    if (command == "true"_L1)
        other->cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), detail);

    QCOMPARE(opened.size(), 0);
    PageRelay *const relay = PageRelay::of(page);
    QVERIFY(relay);
    QTcpSocket person;
    person.connectToHost(relay->url().host(), quint16(relay->url().port()));
    person.write("GET " + relay->url().path().toLatin1()
                 + " HTTP/1.1\r\nHost: " + relay->url().authority().toLatin1() + "\r\n\r\n");
    QTRY_COMPARE(person.state(), QAbstractSocket::UnconnectedState);
    const QByteArray location = "\r\nLocation: " + page.toEncoded() + "\r\n";
    QVERIFY(person.readAll().contains(location));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).value<Auth0Error>(), Auth0Error());
#endif
}

AUTH0QT_TEST_MAIN(tst_SessionTransfer, QCoreApplication)
#include "tst_session_transfer.moc"
