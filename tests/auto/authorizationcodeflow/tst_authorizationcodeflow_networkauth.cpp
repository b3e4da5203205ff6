// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The QOAuth2AuthorizationCodeFlow of a build with Qt Network Authorization.

#include "flowtest.h"
#include "testmain.h"

#include <QtNetworkAuth/qabstractoauthreplyhandler.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Status = QAbstractOAuth::Status;

class tst_AuthorizationCodeFlowNetworkAuth : public FlowTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheTokenRequest();
    void grantedOnlyByRelease();
    void statusAfterFailure();
    void replyHandler();
};

// Not we but QOAuth2AuthorizationCodeFlow: its states say so, and its own manager() is used.
void tst_AuthorizationCodeFlowNetworkAuth::sendsTheTokenRequest()
{
    QOAuth2AuthorizationCodeFlow *const base = baseFlow();
    QCOMPARE(base->networkAccessManager(), m_http->client.manager());
    QSignalSpy statuses(base, &QAbstractOAuth::statusChanged);
    QSignalSpy callbacks(base, &QAbstractOAuth2::authorizationCallbackReceived);
    QSignalSpy browser(base, &QAbstractOAuth::authorizeWithBrowser);
    grant();
    QCOMPARE(browser.size(), 1);
    QCOMPARE(base->status(), Status::NotAuthenticated);
    m_flow->exchangeCode(u"the-code"_s);
    QCOMPARE(callbacks.size(), 1);
    QCOMPARE(base->status(), Status::TemporaryCredentialsReceived);
    QTRY_COMPARE(m_responses.size(), 1);
    m_flow->release();
    QCOMPARE(base->status(), Status::Granted);
    QCOMPARE(base->token(), u"access-token-1"_s);
    QCOMPARE(base->refreshToken(), u"refresh-token-1"_s);
    QCOMPARE(statuses.size(), 2);
    QCOMPARE(posts().size(), 1);
}

void tst_AuthorizationCodeFlowNetworkAuth::grantedOnlyByRelease()
{
    grant();
    exchange();
    QCOMPARE(m_responses.first().error.detail(), QString());
    QCOMPARE(m_granted, 0);
    QVERIFY(baseFlow()->status() != Status::Granted);
    QVERIFY(baseFlow()->token().isEmpty());
    m_flow->release();
    QCOMPARE(m_granted, 1);

    // Never, when what was held has been dropped.
    makeFlow();
    grant();
    exchange();
    m_flow->drop();
    QCOMPARE(m_granted, 1);
    QVERIFY(baseFlow()->token().isEmpty());
    QCOMPARE(baseFlow()->status(), Status::NotAuthenticated);
}

// Qt 6.4: "already in progress" for ever (defect 6).
void tst_AuthorizationCodeFlowNetworkAuth::statusAfterFailure()
{
    m_server->once("/oauth/token", Answer::oauthError("invalid_grant", "no"));
    grant();
    exchange();
    m_flow->drop();
    QCOMPARE(baseFlow()->status(), Status::NotAuthenticated);
    logIn();
    QCOMPARE(baseFlow()->status(), Status::Granted);

    m_server->once("/oauth/token", Answer::text("", "text/html", 503));
    grant();
    exchange();
    m_flow->drop();
    QCOMPARE(baseFlow()->status(), Status::Granted); // as before
    QCOMPARE(baseFlow()->token(), u"access-token-1"_s);
}

// Qt 6.4: without a handler nothing happens (defect 14).
void tst_AuthorizationCodeFlowNetworkAuth::replyHandler()
{
    QVERIFY(baseFlow()->replyHandler());
    grant();
    QCOMPARE(baseFlow()->replyHandler()->callback(), redirectUri());
}

AUTH0QT_TEST_MAIN(tst_AuthorizationCodeFlowNetworkAuth, QCoreApplication)

#include "tst_authorizationcodeflow_networkauth.moc"
