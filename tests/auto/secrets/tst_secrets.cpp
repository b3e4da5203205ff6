// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "testmain.h"

#include "browser/redirect.h"
#include "flow/tokenset.h"
#include "global/errorlog.h"
#include "http/httpclient.h"
#include "http/requestsecrets.h"

#include <QtCore/qjsonarray.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtTest/qtest.h>
#include <QtTest/qtesteventloop.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

// Each looks like what it stands for, and only the name tells that some of them are secrets.
const QHash<QString, QString> RequestSecrets {
    { u"code"_s, u"d41d8cd98f00b204e9800998ecf8427e"_s },
    { u"refresh_token"_s, u"v1.Mr5-xUb2oPqAbCdEfGhIjKlMnOpQrStUvWxYz01234"_s },
    { u"code_verifier"_s, u"only-small-letters-are-in-this-verifier-abc"_s },
    { u"client_secret"_s, u"s3cret/with+special=chars&more"_s },
    { u"client_assertion"_s, u"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhY21lIn0.c2lnbmF0dXJl"_s },
    { u"subject_token"_s, u"opaque.subject.token.of.another.system"_s },
    { u"password"_s, u"wonderland"_s },
    { u"otp"_s, u"271828"_s },
    { u"device_code"_s, u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s },
};

const auto AccessToken1 = u"opaqueAccessTokenOfThisUser-0123456789"_s;

const QStringList Places { u"error"_s,          u"error_description"_s,   u"errorCode"_s,
                           u"code of Auth0"_s,  u"description"_s,         u"message"_s,
                           u"error with 200"_s, u"description with 200"_s };

QString encodedAs(const QString &form, const QString &secret)
{
    if (form == "encoded"_L1)
        return QString::fromLatin1(QUrl::toPercentEncoding(secret));
    if (form == "in capitals"_L1)
        return secret.toUpper();
    if (form == "a part"_L1 && secret.size() > 20)
        return secret.chopped(4);
    if (form == "between words"_L1)
        return u"the value \""_s + secret + u"\" is invalid"_s;
    return secret;
}

// Whether text has the secret, or 12 characters of it in a row.
bool hasPart(const QString &text, const QString &secret)
{
    const qsizetype size = qMin<qsizetype>(secret.size(), 12);
    for (qsizetype i = 0; i + size <= secret.size(); ++i) {
        if (text.contains(QStringView(secret).sliced(i, size), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// All that a program can show or log of an error.
QString shown(const Auth0Error &error)
{
    QString debug;
    QDebug(&debug) << error;
    return QStringList {
        error.detail(),           error.message(),  error.hint(), error.oauthError(),
        error.oauthDescription(), errorLine(error), debug
    }
            .join(u'\n');
}

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void removed_data();
    void removed();
    void longTexts();
    void ofRequest();
    void tokenLike_data();
    void tokenLike();
    void echoedBody_data();
    void echoedBody();
    void echoedHeader_data();
    void echoedHeader();
    void echoedOwnToken();
    void nestedTexts();
    void knownCodesStay_data();
    void knownCodesStay();
    void redirect_data();
    void redirect();
    void errorCodes_data();
    void errorCodes();

private:
    HttpResponse post(const Answer &answer, const HttpClient::Form &form,
                      const QByteArray &authorization = {});

    FakeServer m_server;
    HttpClient m_client;
};

HttpResponse tst_Secrets::post(const Answer &answer, const HttpClient::Form &form,
                               const QByteArray &authorization)
{
    m_server.reply("/x", answer);
    HttpResponse response;
    QTestEventLoop loop; // QTRY_VERIFY would take 50 ms for each of the rows
    m_client.postForm(m_server.url("/x"), form, authorization, {}, this,
                      [&](const HttpResponse &r) {
                          response = r;
                          loop.exitLoop();
                      });
    loop.enterLoop(10);
    [&] { QVERIFY(!loop.timeout()); }();
    return response;
}

void tst_Secrets::names_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : { "code",          "connect_code",
                              "recovery_code", "refresh_token",
                              "id_token_hint", "subject_token",
                              "token",         "mfa_token",
                              "client_secret", "client_assertion",
                              "code_verifier", "password",
                              "otp",           "nonce",
                              "state",         "auth_session",
                              "link_with",     "session_transfer_token",
                              "ticket",        "Password" })
        QTest::newRow(name) << true;
    for (const char *name :
         { "grant_type", "client_id", "token_type", "subject_token_type", "code_challenge",
           "code_challenge_method", "redirect_uri", "scope", "audience", "client_assertion_type",
           "error", "error_description", "message", "user_metadata" })
        QTest::newRow(name) << false;
}

void tst_Secrets::names()
{
    QFETCH(bool, secret);
    QCOMPARE(Secrets::isSecretName(QString::fromLatin1(QTest::currentDataTag())), secret);
}

void tst_Secrets::removed_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &secret, const QString &text,
                        const QString &expected) {
        QTest::newRow(name) << secret << text << expected;
    };
    const auto token = u"abcdefghijklmnopqrstuvwxyz"_s;
    row("nothing", token, u"access denied"_s, u"access denied"_s);
    row("whole", token, token, u"***"_s);
    row("twice", token, token + u' ' + token, u"*** ***"_s);
    row("within text", token, u"code="_s + token + u" is bad"_s, u"code=*** is bad"_s);
    row("the beginning", token, u"abcdefghijklmno..."_s, u"***..."_s);
    row("the end", token, u"...opqrstuvwxyz"_s, u"...***"_s);
    row("12 characters", token, u"efghijklmnop!"_s, u"***!"_s);
    row("11 characters", token, u"efghijklmno!"_s, u"efghijklmno!"_s);
    row("two parts", token, u"abcdefghijkl|opqrstuvwxyz"_s, u"***|***"_s);
    row("in capitals", token, token.toUpper(), u"***"_s);
    row("encoded", u"a/b+c=d&e?f#g%h i j k"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(u"a/b+c=d&e?f#g%h i j k"_s)), u"***"_s);
    row("encoded, small", u"a/b+c=d&e?f#g"_s, u"a%2fb%2bc%3dd%26e%3ff%23g"_s, u"***"_s);
    row("encoded as a form", u"correct horse 1"_s, u"correct+horse+1"_s, u"***"_s);
    row("digits", u"271828"_s, u"code271828."_s, u"code***."_s);
    row("a short word", u"password"_s, u"wrong: password!"_s, u"wrong: ***!"_s);
    row("a part of an error code", u"password"_s, u"invalid_user_password"_s,
        u"invalid_user_password"_s);
    row("a long word in an error code", u"unauthorized"_s, u"unauthorized_client"_s,
        u"unauthorized_client"_s);
    row("three characters", u"abc"_s, u"abc"_s, u"abc"_s);
    row("no text", token, QString(), QString());
}

void tst_Secrets::removed()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Secrets secrets;
    secrets.add(secret);
    QCOMPARE(secrets.removedFrom(text), expected);
}

// The time grows with the sum of the lengths, not with their product.
void tst_Secrets::longTexts()
{
    Secrets secrets;
    secrets.add(QString(1024 * 1024, u'a'));
    QCOMPARE(secrets.removedFrom(QString(1024 * 1024, u'a')), u"***"_s);
}

void tst_Secrets::ofRequest()
{
    QNetworkRequest request(
            QUrl(u"https://acme.example/authorize?state=of%2Fquery&scope=openid"_s));
    request.setRawHeader("Authorization", "Basic " + QByteArray("id:se%2Fcret").toBase64());
    request.setRawHeader("DPoP", "proof.of.key");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = R"({"otp":"123456","nested":{"connect_code":"deep"},"name":"Alice"})";
    const Secrets secrets = secretsOf(request, body);
    const QString all = u"of/query openid id se/cret proof.of.key 123456 deep Alice"_s;
    QCOMPARE(secrets.removedFrom(all), u"*** openid id *** *** *** *** Alice"_s);
}

void tst_Secrets::tokenLike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("words", u"Unknown or invalid refresh token."_s);
    same("a client ID", u"Unknown client: BkT4vR7mXcN1qLpZ8wYs3HdJ6fGt0AeU"_s);
    same("a user ID", u"auth0|5f7c8ec7c33c6c004bbafe82"_s);
    same("a hash", u"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"_s);
    same("an URL", u"https://auth0.com/docs/api-auth/tutorials/adoption/scope-custom-claims"_s);
    QTest::newRow("a JWT") << u"bad eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln!"_s << u"bad ***!"_s;
    QTest::newRow("a part of a JWT") << u"eyJhbGciOiJSUzI1NiJ9.eyJpc3M"_s << u"***"_s;
    QTest::newRow("an unknown code")
            << u"code 3-xUb2oPqAbCdEfGhIjKlMnOpQrStUvWxYz01234_ab used"_s << u"code *** used"_s;
}

void tst_Secrets::tokenLike()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(withoutTokens(text), cleaned);
}

void tst_Secrets::echoedBody_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("form");
    for (auto it = RequestSecrets.cbegin(); it != RequestSecrets.cend(); ++it) {
        for (const QString &place : Places) {
            for (const QString &form :
                 { u"raw"_s, u"encoded"_s, u"in capitals"_s, u"a part"_s, u"between words"_s }) {
                QTest::addRow("%s, %s, %s", qPrintable(it.key()), qPrintable(place),
                              qPrintable(form))
                        << it.key() << place << form;
            }
        }
    }
}

// A gateway that answers with the parameters of the request.
void tst_Secrets::echoedBody()
{
    QFETCH(QString, name);
    QFETCH(QString, place);
    QFETCH(QString, form);
    const QString secret = RequestSecrets.value(name);
    const QString echo = encodedAs(form, secret);
    const bool isSuccess = place.endsWith("200"_L1);
    QJsonObject json;
    if (place == "code of Auth0"_L1)
        json = { { u"code"_s, echo }, { u"description"_s, u"No."_s } };
    else if (place == "error with 200"_L1)
        json = { { u"error"_s, echo } };
    else if (place == "description with 200"_L1)
        json = { { u"error"_s, u"invalid_request"_s }, { u"error_description"_s, echo } };
    else
        json = { { place, echo } };
    const HttpResponse response = post(Answer::json(json, isSuccess ? 200 : 400),
                                       { { u"grant_type"_s, u"x"_s }, { name, secret } });
    QList<Auth0Error> errors { response.error, tokenError(response.error, OauthRequest::Token) };
    if (isSuccess) {
        errors = { TokenSet::fromJson(response.json, {}, QDateTime::currentDateTimeUtc()).error() };
        QCOMPARE(errors.constFirst().detail(), u"token.no_access_token"_s);
    } else {
        QCOMPARE(response.error.detail(), u"http.status"_s);
    }
    for (const Auth0Error &error : std::as_const(errors)) {
        const QString text = shown(error);
        QVERIFY2(!hasPart(text, secret), qPrintable(text));
    }
}

void tst_Secrets::echoedHeader_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("echo");
    const QByteArray basic = "Basic " + QByteArray("acme:p%40ssw0rd").toBase64();
    QTest::newRow("bearer token") << "Bearer " + AccessToken1.toLatin1() << AccessToken1;
    QTest::newRow("DPoP token") << "DPoP " + AccessToken1.toLatin1() << AccessToken1;
    QTest::newRow("Basic") << basic << QString::fromLatin1(basic.mid(6));
    QTest::newRow("secret in Basic") << basic << u"p@ssw0rd"_s;
    QTest::newRow("secret in Basic, encoded") << basic << u"p%40ssw0rd"_s;
}

void tst_Secrets::echoedHeader()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, echo);
    for (const QString &place : { u"error"_s, u"error_description"_s, u"message"_s }) {
        const QJsonObject json { { place, QString(u"it is "_s + echo) } };
        const HttpResponse response = post(Answer::json(json, 401), {}, authorization);
        const QString text = shown(response.error);
        QVERIFY2(!text.contains(echo, Qt::CaseInsensitive), qPrintable(text));
        const QString &cleaned = place == "error"_L1 ? response.error.oauthError()
                                                     : response.error.oauthDescription();
        QCOMPARE(cleaned, u"it is ***"_s);
    }
}

// A token of the answer itself.
void tst_Secrets::echoedOwnToken()
{
    const QJsonObject json { { u"error"_s, u"mfa_required"_s },
                             { u"error_description"_s, QString(u"use "_s + AccessToken1) },
                             { u"mfa_token"_s, AccessToken1 } };
    const HttpResponse response = post(Answer::json(json, 403), {});
    QCOMPARE(response.error.oauthError(), u"mfa_required"_s);
    QCOMPARE(response.error.oauthDescription(), u"use ***"_s);
    QCOMPARE(response.json["mfa_token"_L1].toString(), AccessToken1);

    const QJsonObject ofAuth0 { { u"code"_s, u"invalid_signup"_s },
                                { u"description"_s, u"invalid_signup of Alice"_s } };
    const Auth0Error error = post(Answer::json(ofAuth0, 400), {}).error;
    QCOMPARE(error.oauthError(), u"invalid_signup"_s);
    QCOMPARE(error.oauthDescription(), u"invalid_signup of Alice"_s);
}

// The texts of a problem (RFC 7807), which other classes read.
void tst_Secrets::nestedTexts()
{
    const QJsonObject json { { u"type"_s, u"https://auth0.com/api-errors/271828"_s },
                             { u"title"_s, u"271828"_s },
                             { u"validation_errors"_s,
                               QJsonArray { QJsonObject { { u"detail"_s, u"not 271828"_s } } } } };
    const HttpResponse response = post(Answer::json(json, 400), { { u"otp_code"_s, u"271828"_s } });
    QCOMPARE(response.json["type"_L1].toString(), u"https://auth0.com/api-errors/***"_s);
    QCOMPARE(response.json["title"_L1].toString(), u"***"_s);
    QCOMPARE(response.json["validation_errors"_L1][0]["detail"_L1].toString(), u"not ***"_s);
}

void tst_Secrets::knownCodesStay_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("password");
    QTest::newRow("password") << u"invalid_user_password"_s << u"password"_s;
    QTest::newRow("grant") << u"invalid_grant"_s << u"grant"_s;
    QTest::newRow("invalid") << u"invalid_grant"_s << u"invalid"_s;
    QTest::newRow("unauthorized") << u"unauthorized_client"_s << u"unauthorized"_s;
}

// A password that is a part of an error code does not change what the code means.
void tst_Secrets::knownCodesStay()
{
    QFETCH(QString, error);
    QFETCH(QString, password);
    const HttpResponse response = post(Answer::json({ { u"error"_s, error } }, 400),
                                       { { u"password"_s, password } });
    QCOMPARE(response.error.oauthError(), error);
}

void tst_Secrets::redirect_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("detail");
    const QByteArray state = "state=yZ2_state-of-this-transaction_0123456789abc";
    const QByteArray value = "yZ2_state-of-this-transaction_0123456789abc";
    const auto row = [&](const char *name, const QByteArray &query, const QString &detail) {
        QTest::newRow(name) << state + '&' + query << detail;
    };
    const auto plain = u"authorize"_s;
    row("state as the error", "error=" + value, plain);
    row("state in the error", "error=bad " + value, plain);
    row("state in the description", "error=invalid_request&error_description=" + value,
        u"authorize.invalid_request"_s);
    row("code as the error", "code=d41d8cd98f00b204e9800998&error=d41d8cd98f00b204e9800998", plain);
    row("code in the description",
        "code=d41d8cd98f00b204e9800998&error=access_denied&error_description="
        "code%20d41d8cd98f00b204e9800998",
        u"authorize.access_denied"_s);
    row("a code that nothing else has", "error=d41d8cd98f00b204e9800998", plain);
    row("the nonce", "error=the-nonce-of-the-request", plain);
    row("the hint", "error=access_denied&error_description=eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
        u"authorize.access_denied"_s);
    row("state in iss", "iss=https://evil.example/" + value, u"redirect.iss"_s);
}

void tst_Secrets::redirect()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, detail);
    RedirectRules rules;
    rules.redirectUri = QUrl(u"http://127.0.0.1:53682/callback"_s);
    rules.state = "yZ2_state-of-this-transaction_0123456789abc";
    rules.issuer = u"https://acme.example/"_s;
    rules.secrets.add(u"the-nonce-of-the-request"_s);
    const QByteArray url = rules.redirectUri.toEncoded() + '?' + query;
    const Auth0Error error = codeFromRedirect(QUrl::fromEncoded(percentEncoded(url)), rules)
                                     .error();
    QCOMPARE(error.detail(), detail);
    const QString text = shown(error);
    for (const char *secret : { "d41d8cd98f00b204e9800998", "the-nonce-of-the-request",
                                "yZ2_state-of-this", "eyJhbGciOiJSUzI1NiJ9" })
        QVERIFY2(!text.contains(QLatin1StringView(secret)), qPrintable(text));
    QVERIFY2(text.contains("***"_L1), qPrintable(text));
}

void tst_Secrets::errorCodes_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("cleaned");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &error, const QString &cleaned,
                        const QString &detail) {
        QTest::newRow(name) << error << cleaned << detail;
    };
    row("a code", u"invalid_grant"_s, u"invalid_grant"_s, u"token.invalid_grant"_s);
    row("unknown", u"too_many_logins"_s, u"too_many_logins"_s, u"token.too_many_logins"_s);
    row("long", u"unsupported_grant_type_of_the_tenant"_s,
        u"unsupported_grant_type_of_the_tenant"_s, u"token.unsupported_grant_type_of_the_tenant"_s);
    row("a type of Auth0", u"https://auth0.com/api-errors/A0E-400-0003"_s,
        u"https://auth0.com/api-errors/A0E-400-0003"_s,
        u"token.https://auth0.com/api-errors/A0E-400-0003"_s);
    row("quotation mark", u"a\"b"_s, QString(), u"token"_s);
    row("backslash", u"a\\b"_s, QString(), u"token"_s);
    row("not ASCII", u"ungültig"_s, QString(), u"token"_s);
    row("a UUID", u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"_s, u"***"_s, u"token"_s);
    row("a UUID after 100 characters",
        QString(QString(100, u' ') + u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"_s), u"***"_s,
        u"token"_s);
}

void tst_Secrets::errorCodes()
{
    QFETCH(QString, error);
    QFETCH(QString, cleaned);
    QFETCH(QString, detail);
    const Auth0Error result = oauthError(OauthRequest::Token, error, {});
    QCOMPARE(result.oauthError(), cleaned);
    QCOMPARE(result.detail(), detail);
    QVERIFY(!result.message().isEmpty());
}

AUTH0QT_TEST_MAIN(tst_Secrets, QCoreApplication)
#include "tst_secrets.moc"
