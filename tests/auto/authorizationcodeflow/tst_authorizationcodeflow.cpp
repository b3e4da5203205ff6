// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flowtest.h"
#include "testmain.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;
using Fault = Answer::Fault;

class tst_AuthorizationCodeFlow : public FlowTest
{
    Q_OBJECT

private Q_SLOTS:
    void tokenRequest();
    void resetAfterPostIsOnePost();
    void parametersCannotReplaceTheProtocol();
    void clientSecret();
    void clientSecretInHeader();
};

void tst_AuthorizationCodeFlow::tokenRequest()
{
    logIn();
    QCOMPARE(posts().size(), 1);
    const Request post = posts().first();
    QCOMPARE(post.method, "POST"_ba);
    QCOMPARE(post.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(names(post.body),
             QStringList({ u"client_id"_s, u"code"_s, u"code_verifier"_s, u"grant_type"_s,
                           u"redirect_uri"_s }));
    QCOMPARE(post.form(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(post.form(u"client_id"_s), u"the client"_s);
    QCOMPARE(post.form(u"code"_s), u"the-code"_s);
    QCOMPARE(post.form(u"redirect_uri"_s), redirectUri());
}

// QNetworkAccessManager would send it again: a code that arrives twice ends the session.
void tst_AuthorizationCodeFlow::resetAfterPostIsOnePost()
{
    grant();
    exchange(); // a connection is open now, which makes Qt try again
    m_flow->drop();
    for (const Fault fault : { Fault::Reset, Fault::Close }) {
        const auto before = posts().size();
        m_server->once("/oauth/token", Answer::broken(fault));
        grant();
        exchange();
        QCOMPARE(m_responses.last().error.code(), Code::NetworkError);
        QVERIFY(m_responses.last().bodySent);
        m_flow->drop();
        QTRY_COMPARE(replies(), 0);
        QCOMPARE(posts().size(), before + 1);
    }
}

void tst_AuthorizationCodeFlow::parametersCannotReplaceTheProtocol()
{
    makeFlow("?client_id=evil&state=evil&code_challenge=evil");
    Parameters parameters;
    for (const QString &name : { u"response_type"_s, u"client_id"_s, u"redirect_uri"_s, u"state"_s,
                                 u"nonce"_s, u"code_challenge"_s, u"code_challenge_method"_s })
        parameters.append({ name, u"evil"_s });
    parameters.append({ u"prompt"_s, u"none"_s });
    parameters.append({ u"prompt"_s, u"login"_s });
    m_flow->setAuthorizationParameters(parameters);
    const QUrlQuery query = grant();
    QVERIFY(!m_authorizeUrl.toString().contains(u"evil"_s));
    QCOMPARE(value(query, u"response_type"_s), u"code"_s);
    QCOMPARE(value(query, u"client_id"_s), u"the client"_s);
    QCOMPARE(value(query, u"redirect_uri"_s), redirectUri());
    QCOMPARE(value(query, u"state"_s), QString::fromLatin1(m_flow->codeState()));
    QCOMPARE(value(query, u"nonce"_s), QString::fromLatin1(m_flow->nonce()));
    QCOMPARE(value(query, u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(query, u"prompt"_s), u"login"_s); // the last one
}

void tst_AuthorizationCodeFlow::clientSecret()
{
    ClientAuthentication client;
    client.secret = u"s+e/c&r=t%"_s;
    makeFlow({}, client);
    logIn();
    QCOMPARE(posts().last().form(u"client_secret"_s), u"s+e/c&r=t%"_s);
    QVERIFY(!m_authorizeUrl.toString().contains(u"secret"_s));
}

// In this request only, also where QOAuth2AuthorizationCodeFlow builds it.
void tst_AuthorizationCodeFlow::clientSecretInHeader()
{
    ClientAuthentication client;
    client.secret = u"s3cret"_s;
    client.chosen = Auth0::ClientAuthMethod::Basic;
    makeFlow({}, client);
    logIn();
    logIn();
    QCOMPARE(posts().size(), 2);
    for (const Request &post : posts()) {
        QCOMPARE(post.header("Authorization"), "Basic " + "the+client:s3cret"_ba.toBase64());
        QVERIFY(!names(post.body).contains(u"client_id"_s));
        QVERIFY(!names(post.body).contains(u"client_secret"_s));
    }
    QNetworkReply *const next = m_http->client.manager()->get(
            QNetworkRequest(m_server->url("/next")));
    QTRY_VERIFY(next->isFinished());
    QVERIFY(!m_server->requests("/next").first().hasHeader("Authorization"));
    for (const QString &line : std::as_const(log()))
        QVERIFY(!line.contains(u"s3cret"_s));
}

AUTH0QT_TEST_MAIN(tst_AuthorizationCodeFlow, QCoreApplication)

#include "tst_authorizationcodeflow.moc"
