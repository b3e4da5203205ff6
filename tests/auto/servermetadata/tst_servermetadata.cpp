// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "http/servermetadata.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;

class tst_ServerMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintHasNoSecret();
    void auth0Domain_data();
    void auth0Domain();
    void auth0DomainRefused_data();
    void auth0DomainRefused();
    void auth0DomainIsShown_data();
    void auth0DomainIsShown();
    void auth0Layout();
    void document();
    void documentWithoutOptional();
    void dpopAlgorithms();
    void documentRefused_data();
    void documentRefused();
    void optionalEndpointDropped_data();
    void optionalEndpointDropped();
    void auth0Logout_data();
    void auth0Logout();
    void configurationUrl_data();
    void configurationUrl();
    void allowedEndpoint_data();
    void allowedEndpoint();
    void loopbackHost_data();
    void loopbackHost();
};

namespace {

const QString Issuer = u"https://issuer.example/"_s;

QJsonObject completeDocument()
{
    return { { u"issuer"_s, Issuer },
             { u"authorization_endpoint"_s, u"https://issuer.example/auth?tenant=1"_s },
             { u"token_endpoint"_s, u"https://issuer.example/token"_s },
             { u"jwks_uri"_s, u"https://keys.example/jwks"_s },
             { u"revocation_endpoint"_s, u"https://issuer.example/revoke"_s },
             { u"userinfo_endpoint"_s, u"https://issuer.example/me"_s },
             { u"end_session_endpoint"_s, u"https://issuer.example/end"_s },
             { u"authorization_response_iss_parameter_supported"_s, true } };
}

} // namespace

void tst_ServerMetadata::hintHasNoSecret()
{
    for (const QString &domain : { u"user:secret@acme.example"_s, u"acme.example?token=secret"_s,
                                   u"acme.example#secret"_s }) {
        const auto metadata = ServerMetadata::forAuth0Domain(domain);
        QCOMPARE(metadata.error().detail(), u"config.domain"_s);
        QVERIFY2(metadata.error().hint().endsWith("Found: \"acme.example\"."_L1),
                 qPrintable(metadata.error().hint()));
    }
}

void tst_ServerMetadata::auth0Domain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("issuer");
    const QString acme = u"https://acme.eu.auth0.com/"_s;
    QTest::newRow("plain") << u"acme.eu.auth0.com"_s << acme;
    QTest::newRow("capitals") << u"ACME.EU.AUTH0.COM"_s << acme;
    QTest::newRow("URL") << u"https://Acme.eu.auth0.com/"_s << acme;
    QTest::newRow("URL without slash") << u"https://acme.eu.auth0.com"_s << acme;
    QTest::newRow("slash") << u"acme.eu.auth0.com/"_s << acme;
    QTest::newRow("scheme in capitals") << u"HTTPS://acme.eu.auth0.com"_s << acme;
    QTest::newRow("http is not kept") << u"http://acme.eu.auth0.com"_s << acme;
    QTest::newRow("default port") << u"acme.eu.auth0.com:443"_s << acme;
    QTest::newRow("port") << u"login.acme.com:8443/"_s << u"https://login.acme.com:8443/"_s;
    QTest::newRow("custom domain") << u"login.acme.com"_s << u"https://login.acme.com/"_s;
    QTest::newRow("name with letters of its own")
            << u"b\u00fccher.example"_s << u"https://xn--bcher-kva.example/"_s;
    QTest::newRow("loopback, http") << u"http://127.0.0.1:3000"_s << u"http://127.0.0.1:3000/"_s;
    QTest::newRow("localhost, http") << u"http://LOCALHOST:3000/"_s << u"http://localhost:3000/"_s;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:3000"_s << u"http://[::1]:3000/"_s;
    QTest::newRow("loopback, no scheme") << u"127.0.0.1:3000"_s << u"https://127.0.0.1:3000/"_s;
    QTest::newRow("http default port") << u"http://localhost:80"_s << u"http://localhost/"_s;
}

void tst_ServerMetadata::auth0Domain()
{
    QFETCH(QString, domain);
    QFETCH(QString, issuer);
    const auto metadata = ServerMetadata::forAuth0Domain(domain);
    QVERIFY2(metadata, qPrintable(metadata.error().detail()));
    QCOMPARE(metadata->issuer, issuer);
    QCOMPARE(metadata->tokenEndpoint, QUrl(issuer + u"oauth/token"_s));
}

void tst_ServerMetadata::auth0DomainRefused_data()
{
    QTest::addColumn<QString>("domain");
    for (const char16_t *domain : { u"",
                                    u" ",
                                    u"acme.eu.auth0.com/authorize",
                                    u"https://acme.eu.auth0.com/authorize/x",
                                    u"acme.eu.auth0.com//",
                                    u"acme auth0.com",
                                    u" acme.auth0.com",
                                    u"acme.auth0.com\n",
                                    u"a\tb",
                                    u"user@acme.auth0.com",
                                    u"https://user:password@acme.auth0.com",
                                    u"https://",
                                    u"https:///x",
                                    u"ftp://acme.auth0.com",
                                    u"file:///etc/passwd",
                                    u"javascript://x",
                                    u"acme.auth0.com:port",
                                    u"acme.auth0.com:99999",
                                    u"acme.auth0.com?x=y",
                                    u"acme.auth0.com#x",
                                    u"[::1",
                                    u"/",
                                    u"a<b>.com",
                                    u"%" })
        QTest::newRow(QString::fromUtf16(domain).toUtf8().toPercentEncoding().constData())
                << QString::fromUtf16(domain);
}

void tst_ServerMetadata::auth0DomainRefused()
{
    QFETCH(QString, domain);
    const auto metadata = ServerMetadata::forAuth0Domain(domain);
    QVERIFY2(!metadata, metadata ? qPrintable(metadata->issuer) : "");
    QCOMPARE(metadata.error().code(), Code::ConfigurationError);
    QCOMPARE(metadata.error().detail(), u"config.domain"_s);
}

void tst_ServerMetadata::auth0DomainIsShown_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing") << QString() << u"nothing"_s;
    QTest::newRow("space before") << u" acme.auth0.com"_s << u"\" acme.auth0.com\""_s;
    QTest::newRow("space within") << u"acme auth0.com"_s << u"\"acme auth0.com\""_s;
    QTest::newRow("path") << u"acme.auth0.com/authorize"_s << u"\"acme.auth0.com/authorize\""_s;
}

void tst_ServerMetadata::auth0DomainIsShown()
{
    QFETCH(QString, domain);
    QFETCH(QString, found);
    const QString hint = ServerMetadata::forAuth0Domain(domain).error().hint();
    QVERIFY2(hint.endsWith("Found: "_L1 + found + u'.'), qPrintable(hint));
}

void tst_ServerMetadata::auth0Layout()
{
    const auto metadata = ServerMetadata::forAuth0Domain(u"acme.auth0.com"_s);
    QVERIFY(metadata);
    QCOMPARE(metadata->authorizationEndpoint, QUrl(u"https://acme.auth0.com/authorize"_s));
    QCOMPARE(metadata->tokenEndpoint, QUrl(u"https://acme.auth0.com/oauth/token"_s));
    QCOMPARE(metadata->revocationEndpoint, QUrl(u"https://acme.auth0.com/oauth/revoke"_s));
    QCOMPARE(metadata->userinfoEndpoint, QUrl(u"https://acme.auth0.com/userinfo"_s));
    QCOMPARE(metadata->jwksUri, QUrl(u"https://acme.auth0.com/.well-known/jwks.json"_s));
    QCOMPARE(metadata->auth0LogoutEndpoint, QUrl(u"https://acme.auth0.com/v2/logout"_s));
    QVERIFY(metadata->endSessionEndpoint.isEmpty()); // the tenant may have it switched off
    QVERIFY(!metadata->issParameterSupported);
}

void tst_ServerMetadata::document()
{
    const auto metadata = ServerMetadata::fromJson(completeDocument(), Issuer);
    QVERIFY(metadata);
    QCOMPARE(metadata->issuer, Issuer);
    QCOMPARE(metadata->authorizationEndpoint, QUrl(u"https://issuer.example/auth?tenant=1"_s));
    QCOMPARE(metadata->tokenEndpoint, QUrl(u"https://issuer.example/token"_s));
    QCOMPARE(metadata->jwksUri, QUrl(u"https://keys.example/jwks"_s));
    QCOMPARE(metadata->revocationEndpoint, QUrl(u"https://issuer.example/revoke"_s));
    QCOMPARE(metadata->userinfoEndpoint, QUrl(u"https://issuer.example/me"_s));
    QCOMPARE(metadata->endSessionEndpoint, QUrl(u"https://issuer.example/end"_s));
    QVERIFY(metadata->auth0LogoutEndpoint.isEmpty());
    QVERIFY(metadata->issParameterSupported);
}

void tst_ServerMetadata::documentWithoutOptional()
{
    QJsonObject document = completeDocument();
    for (const auto name :
         { "revocation_endpoint"_L1, "userinfo_endpoint"_L1, "end_session_endpoint"_L1,
           "authorization_response_iss_parameter_supported"_L1 })
        document.remove(name);
    const auto metadata = ServerMetadata::fromJson(document, Issuer);
    QVERIFY(metadata);
    QVERIFY(metadata->revocationEndpoint.isEmpty());
    QVERIFY(metadata->userinfoEndpoint.isEmpty());
    QVERIFY(metadata->endSessionEndpoint.isEmpty());
    QVERIFY(!metadata->issParameterSupported);
    QVERIFY(metadata->dpopAlgorithms.isEmpty());
}

// RFC 9449 section 5.1
void tst_ServerMetadata::dpopAlgorithms()
{
    QJsonObject document = completeDocument();
    document[u"dpop_signing_alg_values_supported"_s] = QJsonArray { u"ES256"_s, u"EdDSA"_s };
    auto metadata = ServerMetadata::fromJson(document, Issuer);
    QCOMPARE(metadata->dpopAlgorithms, QStringList({ u"ES256"_s, u"EdDSA"_s }));
    document[u"dpop_signing_alg_values_supported"_s] = u"ES256"_s; // no list
    metadata = ServerMetadata::fromJson(document, Issuer);
    QVERIFY(metadata);
    QVERIFY(metadata->dpopAlgorithms.isEmpty());
}

void tst_ServerMetadata::documentRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto issuer = [](const char *name, const QJsonValue &value) {
        QTest::newRow(name) << u"issuer"_s << value << u"discovery.issuer"_s;
    };
    issuer("no issuer", QJsonValue(QJsonValue::Undefined));
    issuer("other issuer", u"https://evil.example/"_s);
    issuer("without slash", u"https://issuer.example"_s);
    issuer("capitals", u"https://Issuer.example/"_s);
    issuer("default port", u"https://issuer.example:443/"_s);
    issuer("longer", u"https://issuer.example/x"_s);
    issuer("number", 5);
    for (const QString &name :
         { u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s }) {
        const auto row = [&name](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(name), what)
                    << name << value << u"discovery.endpoint"_s;
        };
        row("missing", QJsonValue(QJsonValue::Undefined));
        row("empty", u""_s);
        row("http", u"http://issuer.example/x"_s);
        row("relative", u"/x"_s);
        row("another scheme", u"javascript:alert(1)"_s);
        row("file", u"file:///x"_s);
        row("user", u"https://user@issuer.example/x"_s);
        row("fragment", u"https://issuer.example/x#y"_s);
        row("list", QJsonArray({ u"https://issuer.example/x"_s }));
    }
}

void tst_ServerMetadata::documentRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    QJsonObject document = completeDocument();
    document.insert(name, value);
    const auto metadata = ServerMetadata::fromJson(document, Issuer);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code(), Code::InvalidResponse);
    QCOMPARE(metadata.error().detail(), detail);
}

void tst_ServerMetadata::optionalEndpointDropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("revocation") << u"revocation_endpoint"_s;
    QTest::newRow("userinfo") << u"userinfo_endpoint"_s;
    QTest::newRow("end session") << u"end_session_endpoint"_s;
}

void tst_ServerMetadata::optionalEndpointDropped()
{
    QFETCH(QString, name);
    QJsonObject document = completeDocument();
    document.insert(name, u"http://issuer.example/x"_s);
    const auto metadata = ServerMetadata::fromJson(document, Issuer);
    QVERIFY(metadata);
    QCOMPARE(metadata->revocationEndpoint.isEmpty(), name == "revocation_endpoint"_L1);
    QCOMPARE(metadata->userinfoEndpoint.isEmpty(), name == "userinfo_endpoint"_L1);
    QCOMPARE(metadata->endSessionEndpoint.isEmpty(), name == "end_session_endpoint"_L1);
}

void tst_ServerMetadata::auth0Logout_data()
{
    QTest::addColumn<QString>("authorize");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QUrl>("logout");
    const QString authorize = Issuer + u"authorize"_s;
    const QString token = Issuer + u"oauth/token"_s;
    QTest::newRow("Auth0") << authorize << token << QUrl(Issuer + u"v2/logout"_s);
    QTest::newRow("another token endpoint") << authorize << Issuer + u"token"_s << QUrl();
    QTest::newRow("another host") << u"https://other.example/authorize"_s << token << QUrl();
}

void tst_ServerMetadata::auth0Logout()
{
    QFETCH(QString, authorize);
    QFETCH(QString, token);
    QFETCH(QUrl, logout);
    QJsonObject document = completeDocument();
    document.insert(u"authorization_endpoint"_s, authorize);
    document.insert(u"token_endpoint"_s, token);
    const auto metadata = ServerMetadata::fromJson(document, Issuer);
    QVERIFY(metadata);
    QCOMPARE(metadata->auth0LogoutEndpoint, logout);
}

void tst_ServerMetadata::configurationUrl_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("url");
    QTest::newRow("slash") << u"https://a.example/"_s
                           << u"https://a.example/.well-known/openid-configuration"_s;
    QTest::newRow("no slash") << u"https://a.example"_s
                              << u"https://a.example/.well-known/openid-configuration"_s;
    QTest::newRow("path") << u"https://a.example/realms/x"_s
                          << u"https://a.example/realms/x/.well-known/openid-configuration"_s;
    QTest::newRow("path and slash")
            << u"https://a.example/realms/x/"_s
            << u"https://a.example/realms/x/.well-known/openid-configuration"_s;
}

void tst_ServerMetadata::configurationUrl()
{
    QFETCH(QString, issuer);
    QFETCH(QString, url);
    QCOMPARE(ServerMetadata::configurationUrl(issuer), QUrl(url));
}

void tst_ServerMetadata::allowedEndpoint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://a.example/x?y=z"_s << true;
    QTest::newRow("http") << u"http://a.example/"_s << false;
    QTest::newRow("http 127.0.0.1") << u"http://127.0.0.1:1/"_s << true;
    QTest::newRow("http 127.1.2.3") << u"http://127.1.2.3/"_s << true;
    QTest::newRow("http ::1") << u"http://[::1]:1/"_s << true;
    QTest::newRow("http localhost") << u"http://localhost/"_s << true;
    QTest::newRow("http 128.0.0.1") << u"http://128.0.0.1/"_s << false;
    QTest::newRow("http 0.0.0.0") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("http ::2") << u"http://[::2]/"_s << false;
    QTest::newRow("localhost.evil") << u"http://localhost.evil.example/"_s << false;
    QTest::newRow("evil.localhost") << u"http://evil.localhost/"_s << false;
    QTest::newRow("user") << u"https://a@b.example/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("fragment") << u"https://a.example/#x"_s << false;
    QTest::newRow("relative") << u"//a.example/"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_ServerMetadata::allowedEndpoint()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(isAllowedEndpoint(QUrl(url)), allowed);
}

void tst_ServerMetadata::loopbackHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("LOCALHOST") << u"LOCALHOST"_s << true;
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.255.254") << u"127.255.255.254"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("10.0.0.1") << u"10.0.0.1"_s << false;
    QTest::newRow("127.0.0.1.evil") << u"127.0.0.1.evil.example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_ServerMetadata::loopbackHost()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopbackHost(host), loopback);
}

AUTH0QT_TEST_MAIN(tst_ServerMetadata, QCoreApplication)

#include "tst_servermetadata.moc"
