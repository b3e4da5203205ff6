// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "testmain.h"

#include "http/httpaccessmanager.h"
#include "http/httpresponse.h"
#include "http/oneshotbody.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// A body that spends a code or a refresh token reaches the server at most once.
class tst_OneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnce();
    void empty();
    void neverAgain();
    void onePost_data();
    void onePost();
    void closedBeforeBody_data();
    void closedBeforeBody();
    void plainManagerRepeats();
};

namespace {

QNetworkReply *post(QNetworkAccessManager *manager, const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return manager->post(request, body);
}

HttpResponse finish(QNetworkReply *reply)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000); }();
    if (!reply->isFinished()) {
        HttpResponse none;
        none.error = Auth0Error(Auth0::ErrorCode::Cancelled, u"test.not_finished"_s);
        return none;
    }
    return HttpResponse::read(reply);
}

} // namespace

void tst_OneShotBody::readsOnce()
{
    OneShotBody body("code=secret");
    QVERIFY(body.isSequential());
    QVERIFY(!body.isTouched());
    QCOMPARE(body.bytesAvailable(), 11);
    QVERIFY(body.reset()); // nothing to go back over
    QCOMPARE(body.read(4), "code");
    QVERIFY(body.isTouched());
    QVERIFY(!body.reset());
    QCOMPARE(body.bytesAvailable(), 7);
    QCOMPARE(body.readAll(), "=secret");
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void tst_OneShotBody::empty()
{
    OneShotBody body({});
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), QByteArray());
    QVERIFY(!body.isTouched());
}

// For a request with a DPoP proof, which is in the header.
void tst_OneShotBody::neverAgain()
{
    OneShotBody body("code=secret", OneShotBody::Resend::Never);
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), "code=secret");
    QVERIFY(!body.reset());
}

// QNetworkAccessManager would send the POST anew in each of these cases: see
// plainManagerRepeats().
void tst_OneShotBody::onePost_data()
{
    QTest::addColumn<bool>("application");
    QTest::addColumn<Answer::Fault>("fault");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<qsizetype>("size");
    for (const bool application : { false, true }) {
        for (const bool keptAlive : { false, true }) {
            const QByteArray name = QByteArray(application ? "application, " : "own, ")
                    + (keptAlive ? "used connection, " : "new connection, ");
            const auto row = [&](const char *what, Answer::Fault fault, qsizetype size) {
                QTest::newRow(QByteArray(name + what).constData())
                        << application << fault << keptAlive << size;
            };
            row("reset", Answer::Fault::Reset, 100);
            row("closed", Answer::Fault::Close, 100);
            row("large, reset", Answer::Fault::Reset, 200 * 1024);
            row("large, closed", Answer::Fault::Close, 200 * 1024);
        }
    }
}

void tst_OneShotBody::onePost()
{
    QFETCH(bool, application);
    FakeServer server;
    QNetworkAccessManager transport;
    HttpAccessManager manager;
    manager.setTransport(application ? &transport : nullptr);
    QFETCH(Answer::Fault, fault);
    QFETCH(bool, keptAlive);
    QFETCH(qsizetype, size);
    server.reply("/jwks", Answer::json({}));
    server.reply("/token", Answer::json({}));
    server.once("/token", Answer::broken(fault));
    if (keptAlive)
        QVERIFY(!finish(manager.get(QNetworkRequest(server.url("/jwks")))).error);

    const QByteArray body = "code=secret&filler=" + QByteArray(size, 'x');
    const HttpResponse response = finish(post(&manager, server.url("/token"), body));
    QCOMPARE(response.error.code(), Auth0::ErrorCode::NetworkError);
    QCOMPARE(response.error.detail(), u"network.closed"_s);
    QVERIFY(response.bodySent);

    // Whatever Qt still had to send has come before this.
    QVERIFY(!finish(manager.get(QNetworkRequest(server.url("/jwks")))).error);
    const QList<Request> posts = server.requests("/token");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.value(0).body.size(), body.size());
    QCOMPARE(posts.value(0).connection, 1); // the one that was used before
}

void tst_OneShotBody::closedBeforeBody_data()
{
    QTest::addColumn<bool>("application");
    QTest::newRow("own transport") << false;
    QTest::newRow("application's transport") << true;
}

// Here the server has seen the headers only. Qt may send the request again as long as it has not
// touched the body, so the body arrives at most once.
void tst_OneShotBody::closedBeforeBody()
{
    QFETCH(bool, application);
    FakeServer server;
    QNetworkAccessManager transport;
    HttpAccessManager manager;
    manager.setTransport(application ? &transport : nullptr);
    server.reply("/jwks", Answer::json({}));
    server.reply("/token", Answer::json({}));
    server.once("/token", Answer::broken(Answer::Fault::CloseAtHeaders));
    QVERIFY(!finish(manager.get(QNetworkRequest(server.url("/jwks")))).error);
    const HttpResponse response = finish(post(&manager, server.url("/token"), "code=secret"));
    if (response.error)
        QCOMPARE(response.error.detail(), u"network.closed"_s);
    QVERIFY(!finish(manager.get(QNetworkRequest(server.url("/jwks")))).error);
    int bodies = 0;
    for (const Request &request : server.requests("/token"))
        bodies += request.body.isEmpty() ? 0 : 1;
    QVERIFY(bodies <= 1);
}

// The control: without the rules, Qt repeats the body. If a Qt version stops doing so, the rule
// may go.
void tst_OneShotBody::plainManagerRepeats()
{
    FakeServer server;
    server.reply("/token", Answer::json({}));
    server.once("/token", Answer::broken(Answer::Fault::Reset));
    QNetworkAccessManager plain;
    const std::unique_ptr<QNetworkReply> reply(post(&plain, server.url("/token"), "code=secret"));
    QTRY_VERIFY(reply->isFinished());
    if (server.requests("/token").size() == 1)
        QSKIP("This Qt does not repeat a POST");
    QCOMPARE(server.requests("/token").size(), 2);
}

AUTH0QT_TEST_MAIN(tst_OneShotBody, QCoreApplication)

#include "tst_oneshotbody.moc"
