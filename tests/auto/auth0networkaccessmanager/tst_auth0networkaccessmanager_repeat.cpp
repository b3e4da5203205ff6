// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What is sent once more: after a 401, and to where a redirect leads.

#include "apifixture.h"
#include "testmain.h"

#include "http/oneshotbody.h"

#include <QtCore/qbuffer.h>
#include <QtNetwork/qhttpmultipart.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Code = Auth0::ErrorCode;
using Reply = QNetworkReply;

class tst_Auth0NetworkAccessManagerRepeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesOnce();
    void rejectedTwice();
    void rejectedRequestsShareOneRefresh();
    void rejectedAfterTheTokenHasChanged();
    void rejectedAndNotRefreshed();
    void rejectedWithBody_data();
    void rejectedWithBody();

    void redirects_data();
    void redirects();
    void redirectsHaveALimit();
    void bodyForRedirect_data();
    void bodyForRedirect();
    void rejectedAfterRedirect();
};

// --- 401

void tst_Auth0NetworkAccessManagerRepeat::retriesOnce()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    const QByteArray old = f.token();
    f.rejected = { old };
    const auto reply = f.get();
    const SignalLog log(reply.get());
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::NoError);
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(log.count(u"errorOccurred"_s), 0);
    QCOMPARE(log.count(u"finished"_s), 1);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.tokens(), QByteArrayList({ old, f.token() }));
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedTwice()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    f.api.reply("/things", Answer::text("never", "text/plain", 401).with("X-Why", "because"));
    const auto reply = f.get();
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::AuthenticationRequiredError);
    QCOMPARE(status(reply.get()), 401);
    QCOMPARE(reply->rawHeader("X-Why"), "because");
    QCOMPARE(reply->readAll(), "never");
    QVERIFY(!Auth0NetworkAccessManager::error(reply.get()));
    QCOMPARE(f.api.requests().size(), 2);
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedRequestsShareOneRefresh()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    f.rejected = { f.token() };
    f.issuer.tokenDelay = 30ms;
    std::vector<std::unique_ptr<Reply>> replies;
    for (int i = 0; i < 8; ++i)
        replies.push_back(f.get(i % 2 ? "/things" : "/others"));
    for (const auto &reply : replies) {
        QVERIFY(finish(reply.get()));
        QCOMPARE(status(reply.get()), 200);
    }
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.api.requests().size(), 16);
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedAfterTheTokenHasChanged()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    const QByteArray old = f.token();
    Answer slow = Answer::text("late", "text/plain", 401);
    slow.delay = 200ms;
    f.api.once("/things", slow);
    const auto reply = f.get();
    QTRY_COMPARE(f.tokens(), QByteArrayList(1, old));
    const auto refreshed = f.provider->refresh();
    QVERIFY(finish(reply.get()));
    QVERIFY(refreshed.isFinished());
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(f.refreshRequests(), 1); // and that was ours
    QCOMPARE(f.tokens(), QByteArrayList({ old, f.token() }));
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedAndNotRefreshed()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    f.rejected = { f.token() };
    f.issuer.server.reply(f.issuer.tokenPath(), Answer::text("", "text/plain", 503));
    const auto reply = f.get();
    const SignalLog log(reply.get());
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::AuthenticationRequiredError);
    QCOMPARE(status(reply.get()), 401);
    QCOMPARE(reply->readAll(), "who are you?");
    QCOMPARE(Auth0NetworkAccessManager::error(reply.get()).code(), Code::ServerError);
    QStringList told = log.entries;
    told.removeAll(u"uploadProgress"_s);
    told.removeAll(u"socketStartedConnecting"_s);
    told.removeAll(u"requestSent"_s);
    told.removeDuplicates();
    QCOMPARE(told,
             QStringList({ u"metaDataChanged"_s, u"downloadProgress"_s, u"readyRead"_s,
                           u"errorOccurred"_s, u"readChannelFinished"_s, u"finished"_s }));
    QCOMPARE(f.api.requests().size(), 1);
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedWithBody_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("bytes") << u"bytes"_s << true;
    QTest::newRow("a device from its middle") << u"middle"_s << true;
    QTest::newRow("multipart") << u"multipart"_s << true;
    QTest::newRow("a sequential device") << u"sequential"_s << false;
    QTest::newRow("a device that is gone") << u"gone"_s << false;
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedWithBody()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, repeated);
    ApiFixture f(false);
    QVERIFY(f.login());
    f.rejected = { f.token() };
    QNetworkRequest request(f.api.url("/things"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const QByteArray content = "what is sent";
    auto buffer = std::make_unique<QBuffer>();
    std::unique_ptr<Reply> reply;
    if (kind == u"bytes"_s) {
        reply.reset(f.manager->post(request, content));
    } else if (kind == u"multipart"_s) {
        auto *multipart = new QHttpMultiPart(QHttpMultiPart::FormDataType);
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"a\""_s);
        part.setBody(content);
        multipart->append(part);
        reply.reset(f.manager->post(QNetworkRequest(request.url()), multipart));
        multipart->setParent(reply.get());
    } else if (kind == u"sequential"_s) {
        auto *device = new Auth0Qt::OneShotBody(content);
        request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
        reply.reset(f.manager->post(request, device));
        device->setParent(reply.get());
    } else {
        buffer->setData("skipped " + content);
        buffer->open(QIODevice::ReadOnly);
        buffer->seek(8);
        request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
        reply.reset(f.manager->post(request, buffer.get()));
    }
    if (kind == u"gone"_s) {
        f.issuer.tokenDelay = 100ms;
        QTRY_COMPARE(f.refreshRequests(), 1);
        buffer.reset();
    }
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), repeated ? 200 : 401);
    QCOMPARE(reply->readAll(), repeated ? "welcome" : "who are you?");
    const QList<Request> sent = f.api.requests("/things");
    QCOMPARE(sent.size(), repeated ? 2 : 1);
    QVERIFY(sent.first().body.contains(content) && !sent.first().body.contains("skipped"));
    QCOMPARE(sent.last().body, sent.first().body);
    QCOMPARE(f.refreshRequests(), kind == u"sequential"_s ? 0 : 1);
}

// --- Redirects

void tst_Auth0NetworkAccessManagerRepeat::redirects_data()
{
    using Policy = QNetworkRequest::RedirectPolicy;
    QTest::addColumn<int>("policy");
    QTest::addColumn<QStringList>("hops"); // api or other, in turn
    QTest::addColumn<QByteArrayList>("api"); // what it received
    QTest::addColumn<QByteArrayList>("other");
    QTest::addColumn<int>("status");

    const QString api = u"api"_s, other = u"other"_s, second = u"second"_s;
    const QByteArray none = "none";
    QTest::newRow("within") << int(Policy::NoLessSafeRedirectPolicy) << QStringList { api, api }
                            << QByteArrayList { StoredToken, StoredToken } << QByteArrayList()
                            << 200;
    QTest::newRow("to a stranger")
            << int(Policy::NoLessSafeRedirectPolicy) << QStringList { api, other }
            << QByteArrayList { StoredToken } << QByteArrayList { none } << 200;
    QTest::newRow("to a stranger and back")
            << int(Policy::NoLessSafeRedirectPolicy) << QStringList { api, other, api }
            << QByteArrayList { StoredToken, none } << QByteArrayList { none } << 200;
    QTest::newRow("from a stranger")
            << int(Policy::NoLessSafeRedirectPolicy) << QStringList { other, api }
            << QByteArrayList { none } << QByteArrayList { none } << 200;
    QTest::newRow("same origin only")
            << int(Policy::SameOriginRedirectPolicy) << QStringList { api, api, other }
            << QByteArrayList { StoredToken, StoredToken } << QByteArrayList() << 302;
    QTest::newRow("manual") << int(Policy::ManualRedirectPolicy) << QStringList { api, other }
                            << QByteArrayList { StoredToken } << QByteArrayList() << 302;
    QTest::newRow("verified") << int(Policy::UserVerifiedRedirectPolicy)
                              << QStringList { api, api, other }
                              << QByteArrayList { StoredToken, StoredToken }
                              << QByteArrayList { none } << 200;
}

void tst_Auth0NetworkAccessManagerRepeat::redirects()
{
    QFETCH(const int, policy);
    QFETCH(const QStringList, hops);
    QFETCH(const QByteArrayList, api);
    QFETCH(const QByteArrayList, other);
    ApiFixture f;
    const auto server = [&f](const QString &name) -> FakeServer & {
        return name == u"api"_s ? f.api : f.other;
    };
    for (qsizetype i = 0; i + 1 < hops.size(); ++i)
        server(hops.at(i)).once("/things", Answer::redirect(server(hops.at(i + 1)).url("/things")));
    QNetworkRequest request(server(hops.first()).url("/things"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, policy);
    const std::unique_ptr<Reply> reply(f.manager->get(request));
    if (policy == QNetworkRequest::UserVerifiedRedirectPolicy)
        connect(reply.get(), &Reply::redirected, reply.get(), &Reply::redirectAllowed);
    QVERIFY(finish(reply.get()));
    QTEST(status(reply.get()), "status");
    QCOMPARE(f.tokens(f.api), api);
    QCOMPARE(f.tokens(f.other), other);
}

void tst_Auth0NetworkAccessManagerRepeat::redirectsHaveALimit()
{
    ApiFixture f;
    f.api.reply("/loop", Answer::redirect(QUrl(u"/loop"_s)));
    const auto reply = f.get("/loop");
    const QSignalSpy spy(reply.get(), &Reply::redirected);
    QVERIFY(finish(reply.get()));
    QCOMPARE(reply->error(), Reply::TooManyRedirectsError);
    QCOMPARE(spy.size(), 10);
    QCOMPARE(f.api.requests("/loop").size(), 11);
}

void tst_Auth0NetworkAccessManagerRepeat::bodyForRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sequential");
    QTest::addColumn<QByteArray>("method"); // what arrives
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("302") << 302 << false << QByteArray("GET") << QByteArray();
    QTest::newRow("307") << 307 << false << QByteArray("POST") << QByteArray("abc");
    QTest::newRow("302, sequential") << 302 << true << QByteArray("GET") << QByteArray();
    QTest::newRow("308, sequential") << 308 << true << QByteArray() << QByteArray();
}

void tst_Auth0NetworkAccessManagerRepeat::bodyForRedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, sequential);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    ApiFixture f;
    f.api.reply("/from", Answer::redirect(QUrl(u"/things"_s), status));
    QNetworkRequest request(f.api.url("/from"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 3);
    Auth0Qt::OneShotBody device("abc");
    const std::unique_ptr<Reply> reply(sequential ? f.manager->post(request, &device)
                                                  : f.manager->post(request, QByteArray("abc")));
    QVERIFY(finish(reply.get()));
    QCOMPARE(f.api.requests("/from").size(), 1);
    QCOMPARE(f.api.requests("/from").first().body, "abc");
    const QList<Request> followed = f.api.requests("/things");
    if (method.isEmpty()) {
        QCOMPARE(reply->error(), Reply::ContentReSendError);
        QCOMPARE(followed.size(), 0);
        return;
    }
    QCOMPARE(reply->error(), Reply::NoError);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().method, method);
    QCOMPARE(followed.first().body, body);
    QCOMPARE(followed.first().hasHeader("Content-Type"), method == "POST");
    QCOMPARE(followed.first().header("Authorization"), StoredToken);
}

void tst_Auth0NetworkAccessManagerRepeat::rejectedAfterRedirect()
{
    ApiFixture f(false);
    QVERIFY(f.login());
    f.rejected = { f.token() };
    f.api.reply("/from", Answer::redirect(QUrl(u"/things"_s)));
    auto reply = f.get("/from");
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(f.tokens("/from").size(), 1);
    QCOMPARE(f.tokens(), QByteArrayList({ f.rejected.first(), f.token() }));

    // A stranger's 401 is none of ours.
    f.other.reply("/things", Answer::text("no", "text/plain", 401));
    f.api.reply("/from", Answer::redirect(f.other.url("/things")));
    reply = f.get("/from");
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 401);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.tokens(f.other), { "none" });
}

AUTH0QT_TEST_MAIN(tst_Auth0NetworkAccessManagerRepeat, QCoreApplication)
#include "tst_auth0networkaccessmanager_repeat.moc"
