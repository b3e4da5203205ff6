// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flowtest.h"

#include "http/servermetadata.h"

#include <QtCore/qloggingcategory.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

QStringList messages;
QtMessageHandler previousHandler = nullptr;

void recordMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    messages.append(message);
    if (type != QtDebugMsg && type != QtInfoMsg)
        previousHandler(type, context, message);
}

} // namespace

void FlowTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    previousHandler = qInstallMessageHandler(recordMessage);
}

void FlowTest::cleanupTestCase()
{
    qInstallMessageHandler(previousHandler);
}

void FlowTest::init()
{
    messages.clear();
    m_responses.clear();
    m_granted = 0;
    m_server = std::make_unique<FakeServer>();
    m_server->reply("/oauth/token", Answer::json(tokens()));
    m_http = std::make_unique<Http>();
    makeFlow();
}

void FlowTest::cleanup()
{
    m_flow.reset();
    m_http.reset();
    m_server.reset();
}

void FlowTest::makeFlow(const QByteArray &authorizationQuery, const ClientAuthentication &client)
{
    ServerMetadata server;
    server.authorizationEndpoint = m_server->url("/authorize" + authorizationQuery);
    server.tokenEndpoint = m_server->url("/oauth/token");
    const QString clientId = u"the client"_s;
    m_flow = std::make_unique<Flow>(m_http.get(), server, clientId,
                                    TokenRequest(server, clientId, client));
    m_flow->setRedirectUri(redirectUri());
    connect(m_flow.get(), &Flow::authorizeUrlReady, this,
            [this](const QUrl &url) { m_authorizeUrl = url; });
    connect(m_flow.get(), &Flow::responseReceived, this,
            [this](const HttpResponse &response) { m_responses.append(response); });
#if AUTH0QT_NETWORKAUTH
    connect(baseFlow(), &QAbstractOAuth::granted, this, [this] { ++m_granted; });
#endif
}

QUrlQuery FlowTest::grant()
{
    m_authorizeUrl.clear();
    m_flow->grant();
    return QUrlQuery(m_authorizeUrl);
}

void FlowTest::exchange(const QString &code)
{
    const auto responses = m_responses.size();
    m_flow->exchangeCode(code);
    QTRY_COMPARE(m_responses.size(), responses + 1);
}

void FlowTest::logIn()
{
    grant();
    exchange();
    const int granted = m_granted;
    m_flow->release();
    checkGranted(granted + 1);
}

int FlowTest::replies() const
{
    return int(m_http->client.manager()->findChildren<QNetworkReply *>().size());
}

void FlowTest::checkGranted(int times) const
{
#if AUTH0QT_NETWORKAUTH
    QCOMPARE(m_granted, times);
#else
    Q_UNUSED(times);
#endif
}

#if AUTH0QT_NETWORKAUTH
QOAuth2AuthorizationCodeFlow *FlowTest::baseFlow() const
{
    return m_flow->findChild<QOAuth2AuthorizationCodeFlow *>();
}
#endif

QJsonObject FlowTest::tokens()
{
    return {
        { u"access_token"_s, u"access-token-1"_s }, { u"refresh_token"_s, u"refresh-token-1"_s },
        { u"id_token"_s, u"id.token.1"_s },         { u"token_type"_s, u"Bearer"_s },
        { u"scope"_s, u"openid offline_access"_s }, { u"expires_in"_s, 86400 }
    };
}

QStringList FlowTest::names(const QByteArray &form)
{
    QStringList names;
    for (const QByteArray &field : form.split('&'))
        names.append(QString::fromLatin1(field.left(field.indexOf('='))));
    names.sort();
    return names;
}

QString FlowTest::value(const QUrlQuery &query, const QString &name)
{
    // Exactly once: Qt 6.8 adds a second code_challenge if one only inserts.
    return query.allQueryItemValues(name).size() == 1
            ? query.queryItemValue(name, QUrl::FullyDecoded)
            : u"(not once)"_s;
}

QString FlowTest::redirectUri()
{
    return u"http://127.0.0.1:53682/callback"_s;
}

QStringList &FlowTest::log()
{
    return messages;
}

} // namespace Auth0QtTest
