// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "browser/pagerelay.h"

#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#ifdef Q_OS_LINUX
#    include "otheruser.h"
#endif

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

// Which URLs need a relay: tst_auth0systembrowser.
class tst_PageRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void once();
    void strangers_data();
    void strangers();
    void otherUsers_data();
    void otherUsers();
    void prefetch();
    void eachHasItsPath();
    void isFound();

private:
    // The answer to a request, or nothing if nobody listens.
    static QByteArray get(const QUrl &url, const QByteArray &host = {},
                          const QByteArray &method = "GET", const QByteArray &header = {});
};

const QUrl Target(u"https://id.acme.com/end?id_token_hint=a.b.c&back=x%26y%C3%A4"_s);

QByteArray tst_PageRelay::get(const QUrl &url, const QByteArray &host, const QByteArray &method,
                              const QByteArray &header)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(method + ' ' + url.path().toLatin1() + " HTTP/1.1\r\nHost: "
                 + (host.isEmpty() ? url.authority().toLatin1() : host) + header + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "no end";
    return socket.readAll();
}

void tst_PageRelay::once()
{
    PageRelay relay(Target);
    QSignalSpy answered(&relay, &PageRelay::answered);
    const QUrl url = relay.url();
    const QByteArray answer = get(url);
    QVERIFY2(answer.startsWith("HTTP/1.1 302 Found\r\n"), answer.constData());
    const QByteArray location = "\r\nLocation: " + Target.toEncoded() + "\r\n";
    QVERIFY2(answer.contains(location), answer.constData());
    QVERIFY2(answer.contains("\r\nCache-Control: no-store\r\n"), answer.constData());
    QVERIFY2(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"), answer.constData());
    QTRY_COMPARE(answered.size(), 1); // Windows tells the client first
    QCOMPARE(get(url), QByteArray()); // nobody listens
    QCOMPARE(answered.size(), 1);
}

void tst_PageRelay::strangers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("path") << u"/x"_s << QByteArray() << "GET"_ba << "404"_ba;
    QTest::newRow("no path") << u"/"_s << QByteArray() << "GET"_ba << "404"_ba;
    QTest::newRow("host") << QString() << "evil.example"_ba << "GET"_ba << "400"_ba;
    QTest::newRow("method") << QString() << QByteArray() << "POST"_ba << "405"_ba;
}

// They get nothing, and do not use up the page.
void tst_PageRelay::strangers()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, status);
    PageRelay relay(Target);
    QSignalSpy answered(&relay, &PageRelay::answered);
    QUrl url = relay.url();
    if (!path.isEmpty())
        url.setPath(path);
    const QByteArray answer = get(url, host, method);
    QCOMPARE(answer.mid(9, 3), status);
    QVERIFY2(!answer.contains("a.b.c"), answer.constData());
    QCOMPARE(answered.size(), 0);
    QVERIFY(get(relay.url()).contains("a.b.c"));
}

void tst_PageRelay::otherUsers_data()
{
#ifdef Q_OS_LINUX
    using namespace Auth0QtTest;
    QTest::addColumn<uint>("user");
    QTest::addColumn<RequestEnd>("end");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("another") << OtherUser << RequestEnd::Read << "403"_ba;
    QTest::newRow("another, closed") << OtherUser << RequestEnd::Close << QByteArray();
    QTest::newRow("another, reset") << OtherUser << RequestEnd::Reset << QByteArray();
    QTest::newRow("this") << ThisUser << RequestEnd::Read << "302"_ba;
    QTest::newRow("root") << 0U << RequestEnd::Read << "302"_ba;
#endif
}

// They read the URL in the command line of the browser, get nothing, and do not use up the page.
void tst_PageRelay::otherUsers()
{
#ifdef Q_OS_LINUX
    using namespace Auth0QtTest;
    QFETCH(const uint, user);
    QFETCH(const RequestEnd, end);
    QFETCH(const QByteArray, status);
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    const EffectiveUser self(ThisUser);
    QVERIFY(self.isOk);
    PageRelay relay(Target);
    QSignalSpy answered(&relay, &PageRelay::answered);
    const bool isAccepted = status == "302";
    const std::optional<QByteArray> answer = requestOf(user, relay.url(), end);
    QVERIFY(answer);
    QCOMPARE(answer->mid(9, 3), status);
    QCOMPARE(answer->contains("a.b.c"), isAccepted);
    if (!isAccepted) {
        QCOMPARE(answered.size(), 0);
        QVERIFY(get(relay.url()).contains("a.b.c"));
    }
    QCOMPARE(answered.size(), 1);
#else
    QSKIP("the user of a connection is known on Linux");
#endif
}

// It does not use up the page.
void tst_PageRelay::prefetch()
{
    PageRelay relay(Target);
    QSignalSpy answered(&relay, &PageRelay::answered);
    const QByteArray answer = get(relay.url(), {}, "GET", "\r\nSec-Purpose: prefetch");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QVERIFY(!answer.contains("a.b.c"));
    QVERIFY(get(relay.url()).contains("a.b.c"));
    QTRY_COMPARE(answered.size(), 1);
}

void tst_PageRelay::eachHasItsPath()
{
    const PageRelay one(Target);
    const PageRelay other(Target);
    QCOMPARE(one.url().path().size(), 44); // 32 random bytes
    QVERIFY(one.url().path() != other.url().path());
}

void tst_PageRelay::isFound()
{
    auto relay = std::make_unique<PageRelay>(Target);
    QCOMPARE(PageRelay::of(Target), relay.get());
    QCOMPARE(PageRelay::of(QUrl(u"https://id.acme.com/end"_s)), nullptr);
    get(relay->url());
    QCOMPARE(PageRelay::of(Target), nullptr); // answered
    relay = std::make_unique<PageRelay>(Target);
    QCOMPARE(PageRelay::of(Target), relay.get());
    relay.reset();
    QCOMPARE(PageRelay::of(Target), nullptr);
}

AUTH0QT_TEST_MAIN(tst_PageRelay, QCoreApplication)
#include "tst_pagerelay.moc"
