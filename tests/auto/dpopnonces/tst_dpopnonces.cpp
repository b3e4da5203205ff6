// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "testmain.h"

#include "http/dpopnonces.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_DpopNonces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origins();
    void values_data();
    void values();
    void challenges_data();
    void challenges();
};

namespace {

// Learns the nonce of a response.
bool learnFrom(DpopNonces *nonces, FakeServer *server, const QByteArray &nonce)
{
    Answer answer = Answer::text("x", "text/plain");
    server->reply("/x", nonce.isNull() ? answer : answer.with("DPoP-Nonce", nonce));
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server->url("/x"))));
    [&] { QTRY_VERIFY(reply->isFinished()); }();
    return nonces->learn(reply.get());
}

} // namespace

void tst_DpopNonces::origins()
{
    FakeServer one;
    FakeServer other;
    DpopNonces nonces;
    QVERIFY(nonces.nonce(one.url("/x")).isEmpty());
    QVERIFY(learnFrom(&nonces, &one, "n-1"));
    QVERIFY(learnFrom(&nonces, &other, "o-1"));
    QCOMPARE(nonces.nonce(one.url("/another?q")), "n-1");
    QCOMPARE(nonces.nonce(other.url("/x")), "o-1");
    QVERIFY(learnFrom(&nonces, &one, "n-2")); // the newest
    QCOMPARE(nonces.nonce(one.url("/")), "n-2");
    QUrl socket = one.url("/");
    socket.setScheme(u"ws"_s);
    QCOMPARE(nonces.nonce(socket), "n-2");
    QVERIFY(!learnFrom(&nonces, &one, {}));
    QCOMPARE(nonces.nonce(one.url("/")), "n-2");
}

void tst_DpopNonces::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("token") << QByteArray("eyJ7S_zG.eyJH0-Z.HX4w-7v") << true;
    QTest::newRow("all characters") << QByteArray("!#[]~") << true;
    QTest::newRow("spaces around") << QByteArray(" n ") << true;
    QTest::newRow("longest") << QByteArray(DpopNonces::MaxSize, 'n') << true;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("too long") << QByteArray(DpopNonces::MaxSize + 1, 'n') << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("quote") << QByteArray("a\"b") << false;
    QTest::newRow("backslash") << QByteArray("a\\b") << false;
    QTest::newRow("not ASCII") << QByteArray("a\xc3\xa4") << false;
}

void tst_DpopNonces::values()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, accepted);
    FakeServer server;
    DpopNonces nonces;
    QCOMPARE(learnFrom(&nonces, &server, value), accepted);
    QCOMPARE(nonces.nonce(server.url("/")), accepted ? value.trimmed() : QByteArray());
}

void tst_DpopNonces::challenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, const QByteArray &header, bool asks) {
        QTest::newRow(name) << header << asks;
    };
    row("RFC 9449 section 9",
        R"(DPoP error="use_dpop_nonce", error_description="Resource server requires nonce")", true);
    row("token", "DPoP error=use_dpop_nonce", true);
    row("lower case", R"(dpop ERROR="use_dpop_nonce")", true);
    row("later parameter", R"(DPoP algs="ES256 PS256", error="use_dpop_nonce")", true);
    row("after another challenge", R"(Bearer realm="a, b", DPoP error="use_dpop_nonce")", true);
    row("before another challenge", R"(DPoP error="use_dpop_nonce", Bearer error="x")", true);
    row("spaces", R"(  DPoP   error = "use_dpop_nonce" )", true);
    row("empty", "", false);
    row("scheme only", "DPoP", false);
    row("another error", R"(DPoP error="invalid_token")", false);
    row("of Bearer", R"(Bearer error="use_dpop_nonce")", false);
    row("of Bearer, after DPoP", R"(DPoP algs="ES256", Bearer error="use_dpop_nonce")", false);
    row("in a description", R"(DPoP error_description="error=\"use_dpop_nonce\"")", false);
    row("in a description, with a comma",
        R"(DPoP error_description="x, DPoP error=use_dpop_nonce")", false);
    row("in a realm, between commas", R"(Bearer realm="x, DPoP error=use_dpop_nonce, y")", false);
    row("as another parameter", R"(DPoP realm="use_dpop_nonce")", false);
    row("in a description, with a quote", R"(DPoP error_description="x\", error=use_dpop_nonce")",
        false);
}

void tst_DpopNonces::challenges()
{
    QFETCH(const QByteArray, header);
    QTEST(asksForDpopNonce(header), "asks");
}

AUTH0QT_TEST_MAIN(tst_DpopNonces, QCoreApplication)
#include "tst_dpopnonces.moc"
