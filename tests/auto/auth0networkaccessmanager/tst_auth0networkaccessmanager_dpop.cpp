// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "apifixture.h"
#include "testcertificate.h"
#include "testmain.h"

#include "http/oneshotbody.h"

#include <QtCore/qbuffer.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Fault = Answer::Fault;

// Requests with an access token that is bound to a key (RFC 9449).
class tst_NetworkAccessManagerDpop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methods_data();
    void methods();
    void nonce();
    void nonceWithBody();
    void sequentialBody();
    void nonceOnlyOnce();
    void rejectedToken();
    void redirect();
    void closed_data();
    void closed();
    void closedOnce_data();
    void closedOnce();
    void closedTls_data();
    void closedTls();
    void aborted();
};

namespace {

// An API that checks the proofs.
struct DpopApi : ApiFixture
{
    DpopApi()
        : ApiFixture(false)
    {
        issuer.dpopAlgorithms = QStringList { u"ES256"_s };
        provider->setDpop(Auth0::Dpop::Required);
        if (!login())
            qFatal("no session");
        api.reply("/things", [this](const Request &request) { return answer(request); });
        api.reply("/others", [this](const Request &request) { return answer(request); });
    }

    Answer answer(const Request &request)
    {
        if (rejected.contains(request.header("Authorization")))
            return Answer::json({}, 401).with("WWW-Authenticate", R"(DPoP error="invalid_token")");
        const QString fault = verifier.check(request, api.origin(),
                                             request.header("Authorization").mid(5));
        return fault.isEmpty() ? Answer::text("welcome", "text/plain") : verifier.apiRefusal(fault);
    }
    std::unique_ptr<QNetworkReply> send(const QByteArray &method, QIODevice *body = nullptr)
    {
        return send(method, body, api.url("/things?q=1"));
    }
    std::unique_ptr<QNetworkReply> send(const QByteArray &method, QIODevice *body, const QUrl &url)
    {
        const QNetworkRequest request(url);
        QNetworkReply *reply = nullptr;
        if (method == "GET")
            reply = manager->get(request);
        else if (method == "HEAD")
            reply = manager->head(request);
        else if (method == "DELETE")
            reply = manager->deleteResource(request);
        else if (method == "POST")
            reply = manager->post(request, body);
        else if (method == "PUT")
            reply = manager->put(request, body);
        else
            reply = manager->sendCustomRequest(request, method, body);
        return std::unique_ptr<QNetworkReply>(reply);
    }
    void allProofsDiffer() const
    {
        QStringList ids = proofIds(api.requests("/things"));
        QVERIFY(!ids.contains(QString()));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    DpopVerifier verifier;
};

} // namespace

void tst_NetworkAccessManagerDpop::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *method, const char *content) {
        QTest::addRow("%s%s", method, *content ? ", body" : "")
                << QByteArray(method) << QByteArray(content);
    };
    row("GET", "");
    row("HEAD", "");
    row("DELETE", "");
    row("POST", "content");
    row("PUT", "content");
    row("PATCH", "content");
    row("OPTIONS", "");
}

void tst_NetworkAccessManagerDpop::methods()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, content);
    DpopApi f;
    QBuffer body(&content);
    QVERIFY(body.open(QIODevice::ReadOnly));
    const auto reply = f.send(method, content.isEmpty() ? nullptr : &body);
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), method == "HEAD" ? QByteArray() : QByteArray("welcome"));
    QCOMPARE(f.verifier.faults, QStringList());
    QCOMPARE(f.verifier.thumbprint(), f.record().dpopKey.thumbprint());
    const QList<Request> requests = f.api.requests("/things");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().method, method);
    QCOMPARE(requests.first().body, content);
    QCOMPARE(requests.first().header("Authorization"),
             "DPoP " + f.record().accessToken.value.toLatin1());
    QVERIFY(!reply->request().hasRawHeader("DPoP")); // the request is the caller's
}

void tst_NetworkAccessManagerDpop::nonce()
{
    DpopApi f;
    f.verifier.nonce = "n-1";
    auto reply = f.send("GET");
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(f.api.requests("/things").size(), 2);
    reply = f.send("GET"); // with the known nonce
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(f.api.requests("/things").size(), 3);
    QCOMPARE(f.verifier.faults, QStringList { u"nonce"_s });
    QCOMPARE(f.refreshRequests(), 0);
    f.allProofsDiffer();
    // authorize() uses it, too.
    QNetworkRequest request(f.api.url("/things"));
    QVERIFY(f.provider->authorize(&request));
    QCOMPARE(DpopProof::read(request.rawHeader("DPoP")).claims["nonce"_L1].toString(), u"n-1"_s);
}

void tst_NetworkAccessManagerDpop::nonceWithBody()
{
    DpopApi f;
    f.verifier.nonce = "n-1";
    QByteArray content = "xxx" + QByteArray(100'000, 'c');
    QBuffer body(&content);
    QVERIFY(body.open(QIODevice::ReadOnly));
    body.seek(3); // the body begins here
    const auto reply = f.send("POST", &body);
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    const QList<Request> requests = f.api.requests("/things");
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).body, content.mid(3));
    QCOMPARE(requests.at(1).body, content.mid(3));
    f.allProofsDiffer();
}

// It cannot be sent again: the application gets the challenge.
void tst_NetworkAccessManagerDpop::sequentialBody()
{
    DpopApi f;
    f.verifier.nonce = "n-1";
    Auth0Qt::OneShotBody body("content");
    const auto reply = f.send("POST", &body);
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 401);
    QCOMPARE(f.api.requests("/things").size(), 1);
    QCOMPARE(f.api.requests("/things").first().body, "content");
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_NetworkAccessManagerDpop::nonceOnlyOnce()
{
    DpopApi f;
    f.api.reply("/things", [count = 0](const Request &) mutable {
        return Answer::text("no", "text/plain", 401)
                .with("WWW-Authenticate", R"(DPoP error="use_dpop_nonce")")
                .with("DPoP-Nonce", "n-" + QByteArray::number(++count));
    });
    const auto reply = f.send("GET");
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 401);
    QCOMPARE(reply->readAll(), "no");
    QCOMPARE(f.api.requests("/things").size(), 2);
    QCOMPARE(f.refreshRequests(), 0); // the token was not refused
    f.allProofsDiffer();
}

void tst_NetworkAccessManagerDpop::rejectedToken()
{
    DpopApi f;
    f.verifier.nonce = "n-1";
    f.rejected = { "DPoP " + f.record().accessToken.value.toLatin1() };
    const auto reply = f.send("GET");
    QVERIFY(finish(reply.get()));
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.api.requests("/things").size(), 3); // refused, asked for a nonce, accepted
    f.allProofsDiffer();
}

void tst_NetworkAccessManagerDpop::redirect()
{
    DpopApi f;
    for (const int redirectStatus : { 302, 307, 308 }) {
        f.verifier.faults.clear();
        f.api.once("/things", Answer::redirect(f.api.url("/others?r=2"), redirectStatus));
        const auto reply = f.send("GET");
        QVERIFY(finish(reply.get()));
        QVERIFY2(status(reply.get()) == 200, qPrintable(reply->errorString()));
        QCOMPARE(f.verifier.faults, QStringList());
        QCOMPARE(f.api.requests("/others").last().method, "GET");
        QCOMPARE(reply->operation(), QNetworkAccessManager::GetOperation);
    }
    f.api.once("/things", Answer::redirect(f.other.url("/things")));
    const auto reply = f.send("GET");
    QVERIFY(finish(reply.get()));
    QVERIFY(!f.other.requests("/things").last().hasHeader("DPoP"));
    QVERIFY(!f.other.requests("/things").last().hasHeader("Authorization"));
}

void tst_NetworkAccessManagerDpop::closed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Fault>("fault");
    for (const char *const method : { "GET", "POST", "DELETE", "PATCH" }) {
        QTest::addRow("%s, closed", method) << QByteArray(method) << Fault::Close;
        QTest::addRow("%s, reset", method) << QByteArray(method) << Fault::Reset;
    }
}

// Qt sends such a request again. Each time it has another proof.
void tst_NetworkAccessManagerDpop::closed()
{
    QFETCH(const QByteArray, method);
    QFETCH(const Fault, fault);
    DpopApi f;
    f.api.reply("/things", Answer::broken(fault));
    QByteArray content = "content";
    QBuffer body(&content);
    QVERIFY(body.open(QIODevice::ReadOnly));
    const bool hasBody = method == "POST" || method == "PATCH";
    const auto reply = f.send(method, hasBody ? &body : nullptr);
    QVERIFY(finish(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(f.api.requests("/things").size() <= 3);
    f.allProofsDiffer();
}

void tst_NetworkAccessManagerDpop::closedOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *const method : { "GET", "POST", "DELETE", "PATCH" })
        QTest::newRow(method) << QByteArray(method);
}

void tst_NetworkAccessManagerDpop::closedOnce()
{
    QFETCH(const QByteArray, method);
    DpopApi f;
    f.api.once("/things", Answer::broken(Fault::Close));
    QByteArray content = "content";
    QBuffer body(&content);
    QVERIFY(body.open(QIODevice::ReadOnly));
    const bool hasBody = method == "POST" || method == "PATCH";
    const auto reply = f.send(method, hasBody ? &body : nullptr);
    QVERIFY(finish(reply.get()));
    if (QtSendsOnlyIdempotentAgain && method != "GET") {
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
        QCOMPARE(f.api.requests("/things").size(), 1);
        return;
    }
    QCOMPARE(status(reply.get()), 200);
    QCOMPARE(reply->readAll(), "welcome");
    QCOMPARE(f.api.requests("/things").size(), 2);
    QCOMPARE(f.api.requests("/things").last().body, hasBody ? content : QByteArray());
    f.allProofsDiffer();
}

void tst_NetworkAccessManagerDpop::closedTls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isSequential");
    QTest::addColumn<bool>("closesOnce");
    for (const bool once : { true, false }) {
        const char *const times = once ? "once" : "always";
        for (const char *const method : { "GET", "HEAD", "OPTIONS" })
            QTest::addRow("%s, closed %s", method, times) << QByteArray(method) << false << once;
        // Qt reads it into memory, and can send it again.
        QTest::addRow("PUT, sequential, closed %s", times) << QByteArray("PUT") << true << once;
    }
}

// Over TLS no request is sent again by Qt, whatever its method and its body are.
void tst_NetworkAccessManagerDpop::closedTls()
{
    QFETCH(const QByteArray, method);
    QFETCH(const bool, isSequential);
    QFETCH(const bool, closesOnce);
    DpopApi f;
    FakeServer secure(selfSignedTls());
    f.provider->setApiOrigins({ QString::fromLatin1(secure.origin()) });
    connect(f.manager.get(), &QNetworkAccessManager::sslErrors, this,
            [](QNetworkReply *reply, const QList<QSslError> &) { reply->ignoreSslErrors(); });
    if (closesOnce)
        secure.once("/things", Answer::broken(Fault::Close));
    secure.reply("/things",
                 closesOnce ? Answer::text("welcome", "text/plain") : Answer::broken(Fault::Close));
    Auth0Qt::OneShotBody body("content");
    const auto reply = f.send(method, isSequential ? &body : nullptr, secure.url("/things"));
    QVERIFY(finish(reply.get()));

    QStringList ids = proofIds(secure.requests("/things"));
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(ids.removeDuplicates(), 0);
    if (closesOnce && !isSequential) {
        QCOMPARE(status(reply.get()), 200);
        QCOMPARE(ids.size(), 2);
        return;
    }
    QVERIFY(ids.size() <= (isSequential ? 1 : 3));
    QVERIFY2(reply->error() == QNetworkReply::RemoteHostClosedError
                     || reply->error() == QNetworkReply::ContentReSendError,
             qPrintable(reply->errorString()));
}

void tst_NetworkAccessManagerDpop::aborted()
{
    DpopApi f;
    f.verifier.nonce = "n-1";
    f.api.once("/things", f.verifier.apiRefusal(u"nonce"_s));
    f.api.reply("/things", Answer::broken(Fault::Hang));
    const auto reply = f.send("GET");
    QTRY_COMPARE(f.api.requests("/things").size(), 2);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QVERIFY(f.settle());
    QCOMPARE(finished.size(), 1);
}

AUTH0QT_TEST_MAIN(tst_NetworkAccessManagerDpop, QCoreApplication)
#include "tst_auth0networkaccessmanager_dpop.moc"
