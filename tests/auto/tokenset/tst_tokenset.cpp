// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "flow/tokenset.h"
#include "http/httpresponse.h"
#include "token/base64url.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;

class tst_TokenSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete();
    void smallest();
    void tokenTypes_data();
    void tokenTypes();
    void dpop_data();
    void dpop();
    void scopes_data();
    void scopes();
    void lifetimes_data();
    void lifetimes();
    void rejections_data();
    void rejections();
    void largest();
    void errorWith200();
    void nullIsNoValue();
    void tokenErrors_data();
    void tokenErrors();
    void sessionTransfer_data();
    void sessionTransfer();
    void refreshTokenOf_data();
    void refreshTokenOf();
    void audience_data();
    void audience();
    void refusedTokens_data();
    void refusedTokens();
};

namespace {

// The night of a clock change.
const QDateTime Now = QDateTime(QDate(2026, 3, 29), QTime(0, 30), QTimeZone::utc()).toUTC();
const QStringList Asked { u"openid"_s, u"profile"_s, u"offline_access"_s };

QJsonObject smallestAnswer()
{
    return { { u"access_token"_s, u"AT"_s }, { u"token_type"_s, u"Bearer"_s } };
}

Result<TokenSet> read(const QJsonObject &json)
{
    return TokenSet::fromJson(json, { Asked }, Now);
}

} // namespace

void tst_TokenSet::complete()
{
    const Result<TokenSet> tokens = read({ { u"access_token"_s, u"a.b~c+/="_s },
                                           { u"refresh_token"_s, u"v1.refresh"_s },
                                           { u"id_token"_s, u"h.p.s"_s },
                                           { u"token_type"_s, u"Bearer"_s },
                                           { u"scope"_s, u"openid  email"_s },
                                           { u"expires_in"_s, 86400 },
                                           { u"more"_s, QJsonArray { 1 } } });
    QCOMPARE(tokens.error().detail(), QString());
    QCOMPARE(tokens->accessToken.value, u"a.b~c+/="_s);
    QCOMPARE(tokens->refreshToken, u"v1.refresh"_s);
    QCOMPARE(tokens->idToken, u"h.p.s"_s);
    QCOMPARE(tokens->accessToken.type, u"Bearer"_s);
    QCOMPARE(tokens->accessToken.scopes, QStringList({ u"openid"_s, u"email"_s }));
    QCOMPARE(tokens->accessToken.expiresAt, Now.addDays(1));
    QCOMPARE(tokens->accessToken.expiresAt.timeSpec(), Qt::UTC);
    QVERIFY(tokens->idTokenClaims.isEmpty()); // nobody has verified anything yet
}

void tst_TokenSet::smallest()
{
    const Result<TokenSet> tokens = read(smallestAnswer());
    QCOMPARE(tokens.error().detail(), QString());
    QCOMPARE(tokens->refreshToken, QString());
    QCOMPARE(tokens->idToken, QString());
    QCOMPARE(tokens->accessToken.scopes, Asked); // RFC 6749 section 5.1
    QVERIFY(!tokens->accessToken.expiresAt.isValid());
}

void tst_TokenSet::tokenTypes_data()
{
    QTest::addColumn<QJsonValue>("type");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("Bearer") << QJsonValue(u"Bearer"_s) << true;
    QTest::newRow("bearer") << QJsonValue(u"bearer"_s) << true; // RFC 6749 section 5.1
    QTest::newRow("BEARER") << QJsonValue(u"BEARER"_s) << true;
    QTest::newRow("mac") << QJsonValue(u"mac"_s) << false;
    QTest::newRow("with a space") << QJsonValue(u"Bearer "_s) << false;
    QTest::newRow("empty") << QJsonValue(u""_s) << false;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false;
    QTest::newRow("a number") << QJsonValue(1) << false;
}

void tst_TokenSet::tokenTypes()
{
    QFETCH(QJsonValue, type);
    QFETCH(bool, accepted);
    QJsonObject json = smallestAnswer();
    json[u"token_type"_s] = type;
    QCOMPARE(read(json).error().detail(), accepted ? QString() : u"token.token_type"_s);
}

void tst_TokenSet::dpop_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasProof");
    QTest::addColumn<bool>("isBound");
    QTest::addColumn<QString>("detail");
    const QString none;
    QTest::newRow("DPoP") << u"DPoP"_s << true << false << none;
    QTest::newRow("dpop") << u"dpop"_s << true << true << none;
    QTest::newRow("DPoP without a proof") << u"DPoP"_s << false << false << u"dpop.not_bound"_s;
    QTest::newRow("Bearer") << u"Bearer"_s << true << false << none;
    QTest::newRow("Bearer, but DPoP is required")
            << u"Bearer"_s << true << true << u"dpop.downgrade"_s;
    QTest::newRow("another type") << u"mac"_s << true << true << u"token.token_type"_s;
}

// RFC 9449 section 5
void tst_TokenSet::dpop()
{
    QFETCH(const QString, type);
    QFETCH(const bool, hasProof);
    QFETCH(const bool, isBound);
    QFETCH(const QString, detail);
    QJsonObject json = smallestAnswer();
    json[u"token_type"_s] = type;
    TokenSet::Expected expected { Asked };
    expected.isBound = isBound;
    if (hasProof)
        expected.dpopKey = DpopKey::generate();
    const Result<TokenSet> tokens = TokenSet::fromJson(json, expected, Now);
    QCOMPARE(tokens.error().detail(), detail);
    if (!detail.isEmpty())
        return;
    const bool isDpop = type != "Bearer"_L1;
    QVERIFY(tokens->accessToken.key == (isDpop ? expected.dpopKey : DpopKey()));
    QCOMPARE(tokens->accessToken.authorization(), isDpop ? "DPoP AT" : "Bearer AT");
}

void tst_TokenSet::scopes_data()
{
    QTest::addColumn<QJsonValue>("scope");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << Asked;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << Asked;
    QTest::newRow("empty") << QJsonValue(u""_s) << Asked;
    QTest::newRow("an array") << QJsonValue(QJsonArray { u"openid"_s }) << Asked;
    QTest::newRow("fewer") << QJsonValue(u"openid"_s) << QStringList { u"openid"_s };
    QTest::newRow("more, in the server's order")
            << QJsonValue(u"read:all openid"_s) << QStringList { u"read:all"_s, u"openid"_s };
}

void tst_TokenSet::scopes()
{
    QFETCH(QJsonValue, scope);
    QFETCH(QStringList, scopes);
    QJsonObject json = smallestAnswer();
    json[u"scope"_s] = scope;
    QCOMPARE(read(json)->accessToken.scopes, scopes);
}

void tst_TokenSet::lifetimes_data()
{
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::addColumn<qint64>("seconds"); // -1: not known
    const auto row = [](const char *name, const QJsonValue &value, qint64 seconds) {
        QTest::newRow(name) << value << seconds;
    };
    row("a number", 3600, 3600);
    row("a string", u"3600"_s, 3600);
    row("a fraction", 1.9, 1);
    row("three hundred years", 1e18, 10'000'000'000);
    row("the largest number", 1.7e308, 10'000'000'000);
    row("a string beyond all dates", u"9223372036854775807"_s, 10'000'000'000);
    row("missing", QJsonValue::Undefined, -1);
    row("null", QJsonValue::Null, -1);
    row("zero", 0, -1);
    row("negative", -5, -1);
    row("a negative string", u"-5"_s, -1);
    row("too large for an integer", u"99999999999999999999"_s, -1);
    row("no number", u"soon"_s, -1);
    row("an object", QJsonObject(), -1);
}

void tst_TokenSet::lifetimes()
{
    QFETCH(QJsonValue, expiresIn);
    QFETCH(qint64, seconds);
    QJsonObject json = smallestAnswer();
    json[u"expires_in"_s] = expiresIn;
    const Result<TokenSet> tokens = read(json);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.expiresAt.isValid() ? Now.secsTo(tokens->accessToken.expiresAt)
                                                     : -1,
             seconds);
}

void tst_TokenSet::rejections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *what, const QString &name, const QJsonValue &value,
                        const QString &detail) { QTest::newRow(what) << name << value << detail; };
    const auto missing = u"token.no_access_token"_s;
    row("no access token", u"access_token"_s, QJsonValue::Undefined, missing);
    row("null", u"access_token"_s, QJsonValue::Null, missing);
    row("empty", u"access_token"_s, u""_s, missing);
    row("a number", u"access_token"_s, 5, missing);
    row("an array", u"access_token"_s, QJsonArray { u"AT"_s }, missing);

    const QString large(TokenSet::MaxTokenSize + 1, u'x');
    const auto format = u"token.format"_s;
    for (const QString &name : { u"access_token"_s, u"refresh_token"_s, u"id_token"_s }) {
        const auto rowFor = [&](const char *what, const QString &value, const QString &detail) {
            const QByteArray label = name.toLatin1() + ": " + what;
            row(label.constData(), name, value, detail);
        };
        rowFor("too large", large, u"token.too_large"_s);
        rowFor("a header line", u"AT\r\nX-Evil: 1"_s, format);
        rowFor("a line feed", u"AT\n"_s, format);
        rowFor("a zero", u"AT"_s + QChar(0), format);
        rowFor("a tab", u"A\tT"_s, format);
        rowFor("delete", u"A\x7fT"_s, format);
        rowFor("not ASCII", u"ÄT"_s, format);
        // A member of another type is not taken for a missing one. Its value may be a token.
        const QJsonValue others[] = { 42, true, QJsonArray { u"RT"_s }, QJsonObject() };
        for (const QJsonValue &other : others) {
            const QByteArray label = name.toLatin1() + ": type " + QByteArray::number(other.type());
            row(label.constData(), name, other, name == "access_token"_L1 ? missing : format);
        }
    }
}

void tst_TokenSet::rejections()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    QJsonObject json = smallestAnswer();
    json[name] = value;
    const Result<TokenSet> tokens = read(json);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().detail(), detail);
    QCOMPARE(tokens.error().code(), Code::InvalidResponse);
    QVERIFY(!tokens.error().message().contains(u"AT"_s));
}

void tst_TokenSet::largest()
{
    QJsonObject json = smallestAnswer();
    for (const QString &name : { u"access_token"_s, u"refresh_token"_s, u"id_token"_s })
        json[name] = QString(TokenSet::MaxTokenSize, u'x');
    QVERIFY(read(json));
}

// QOAuth2AuthorizationCodeFlow would never become Granted by such an answer.
void tst_TokenSet::errorWith200()
{
    QJsonObject json { { u"error"_s, u"invalid_\ngrant"_s },
                       { u"error_description"_s, u"used\x1b before"_s } };
    const Auth0Error error = read(json).error();
    QCOMPARE(error.detail(), u"token.no_access_token"_s);
    QCOMPARE(error.oauthError(), u"invalid_ grant"_s);
    QCOMPARE(error.oauthDescription(), u"used before"_s);
    json = smallestAnswer();
    json[u"error"_s] = u"invalid_grant"_s; // with a token beside it
    QCOMPARE(read(json).error().detail(), u"token.no_access_token"_s);
}

// A server that writes each member, with or without a value.
void tst_TokenSet::nullIsNoValue()
{
    QJsonObject json = smallestAnswer();
    for (const char *name :
         { "error", "error_description", "refresh_token", "id_token", "scope", "expires_in" })
        json[QLatin1StringView(name)] = QJsonValue();
    const Result<TokenSet> tokens = read(json);
    QVERIFY2(tokens, qPrintable(tokens.error().detail()));
    QCOMPARE(tokens->accessToken.value, u"AT"_s);
    QCOMPARE(tokens->accessToken.scopes, Asked);
    QCOMPARE(tokens->refreshToken, QString());
    QCOMPARE(tokens->idToken, QString());
    QVERIFY(!tokens->accessToken.expiresAt.isValid());
}

void tst_TokenSet::tokenErrors_data()
{
    QTest::addColumn<QString>("oauth");
    QTest::addColumn<Code>("code");
    QTest::newRow("spent") << u"invalid_grant"_s << Code::LoginRequired;
    QTest::newRow("second factor") << u"mfa_required"_s << Code::MfaRequired;
    QTest::newRow("refused") << u"access_denied"_s << Code::AuthorizationDenied;
    QTest::newRow("client") << u"invalid_client"_s << Code::ConfigurationError;
    QTest::newRow("unauthorized") << u"unauthorized_client"_s << Code::ConfigurationError;
    QTest::newRow("grant type") << u"unsupported_grant_type"_s << Code::ConfigurationError;
    QTest::newRow("request") << u"invalid_request"_s << Code::ConfigurationError;
    QTest::newRow("scope") << u"invalid_scope"_s << Code::ConfigurationError;
    QTest::newRow("blocked") << u"unauthorized"_s << Code::AuthorizationDenied;
    QTest::newRow("a page is needed") << u"interaction_required"_s << Code::LoginRequired;
    QTest::newRow("no session") << u"login_required"_s << Code::LoginRequired;
    QTest::newRow("consent") << u"consent_required"_s << Code::LoginRequired;
    QTest::newRow("which account") << u"account_selection_required"_s << Code::LoginRequired;
    QTest::newRow("not strong enough")
            << u"unmet_authentication_requirements"_s << Code::MfaRequired;
    QTest::newRow("unknown to us") << u"something_new"_s << Code::InvalidResponse;
}

void tst_TokenSet::tokenErrors()
{
    QFETCH(QString, oauth);
    QFETCH(Code, code);
    Auth0Error http(Code::InvalidResponse, u"http.status"_s);
    http.setHttpStatus(400);
    http.setOauthError(oauth, u"because"_s);
    const Auth0Error error = tokenError(http, OauthRequest::Refresh);
    QCOMPARE(error.code(), code);
    QCOMPARE(error.detail(), QString(u"refresh."_s + oauth));
    QCOMPARE(error.oauthError(), oauth);
    QCOMPARE(error.oauthDescription(), u"because"_s);
    QCOMPARE(error.httpStatus(), 400);

    // Without an OAuth error, and where another try may help, it is the connection's.
    http.setOauthError({}, {});
    QCOMPARE(tokenError(http, OauthRequest::Refresh), http);
    Auth0Error busy(Code::RateLimited, u"http.rate_limited"_s);
    busy.setOauthError(oauth, {});
    QVERIFY(busy.isTransient());
    QCOMPARE(tokenError(busy, OauthRequest::Refresh), busy);
}

// RFC 8693 section 2.2.1: the token is for one sign-in of a browser, and no API accepts it.
void tst_TokenSet::sessionTransfer_data()
{
    QTest::addColumn<QString>("issuedType");
    QTest::addColumn<QString>("tokenType");
    QTest::addColumn<QString>("detail");
    const auto type = u"urn:auth0:params:oauth:token-type:session_transfer_token"_s;
    QTest::newRow("as asked") << type << u"N_A"_s << QString();
    QTest::newRow("small letters") << type << u"n_a"_s << QString();
    QTest::newRow("for an API") << type << u"Bearer"_s << u"token.session_transfer"_s;
    QTest::newRow("of another type") << u"urn:ietf:params:oauth:token-type:access_token"_s
                                     << u"N_A"_s << u"token.session_transfer"_s;
    QTest::newRow("without a type") << QString() << u"N_A"_s << u"token.session_transfer"_s;
}

void tst_TokenSet::sessionTransfer()
{
    QFETCH(const QString, issuedType);
    QFETCH(const QString, tokenType);
    QFETCH(const QString, detail);
    const QJsonObject json { { u"access_token"_s, u"ST"_s },
                             { u"issued_token_type"_s, issuedType },
                             { u"token_type"_s, tokenType } };
    const auto tokens = TokenSet::fromJson(json, { Asked, TokenSet::Use::SessionTransfer }, Now);
    QCOMPARE(tokens.error().detail(), detail);
    if (!detail.isEmpty())
        QCOMPARE(tokens.error().code(), Code::ConfigurationError);
    // Not as an access token.
    if (tokenType != "Bearer"_L1)
        QCOMPARE(read(json).error().detail(), u"token.token_type"_s);
}

void tst_TokenSet::refreshTokenOf_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("token");
    QTest::newRow("alone") << QJsonObject { { u"refresh_token"_s, u"RT"_s } } << u"RT"_s;
    QTest::newRow("none") << smallestAnswer() << QString();
    QTest::newRow("a number") << QJsonObject { { u"refresh_token"_s, 42 } } << QString();
    QTest::newRow("a line break") << QJsonObject { { u"refresh_token"_s, u"R\nT"_s } } << QString();
    QTest::newRow("with an error")
            << QJsonObject { { u"refresh_token"_s, u"RT"_s }, { u"error"_s, u"invalid_grant"_s } }
            << QString();
    QTest::newRow("too long") << QJsonObject { { u"refresh_token"_s,
                                                 QString(TokenSet::MaxTokenSize + 1, u'a') } }
                              << QString();
}

void tst_TokenSet::refreshTokenOf()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const QString, token);
    QCOMPARE(TokenSet::refreshTokenOf(json), token);
}

void tst_TokenSet::audience_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<bool>("expected");
    const auto jwt = [](const QJsonObject &claims) {
        const QByteArray payload = base64UrlEncode(QJsonDocument(claims).toJson());
        const QByteArray token = "e30." + payload + ".c2ln";
        return QJsonObject { { u"access_token"_s, QString::fromLatin1(token) } };
    };
    const auto api = u"https://api.example/"_s;
    const auto other = u"https://other.example/"_s;
    QTest::newRow("opaque") << smallestAnswer() << true;
    QTest::newRow("aud") << jwt({ { u"aud"_s, api } }) << true;
    QTest::newRow("one of several") << jwt({ { u"aud"_s, QJsonArray { other, api } } }) << true;
    QTest::newRow("another aud") << jwt({ { u"aud"_s, other } }) << false;
    QTest::newRow("resource") << QJsonObject { { u"resource"_s, api } } << true;
    QTest::newRow("another resource") << QJsonObject { { u"resource"_s, other } } << false;
    QTest::newRow("another resource, though aud")
            << QJsonObject { { u"resource"_s, other },
                             { u"access_token"_s, jwt({ { u"aud"_s, api } })["access_token"_L1] } }
            << false;
    QTest::newRow("no scope of the API")
            << QJsonObject { { u"scope"_s, u"openid email"_s } } << false;
    QTest::newRow("the scope of the API")
            << QJsonObject { { u"scope"_s, u"openid read:things"_s } } << true;
}

void tst_TokenSet::audience()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const bool, expected);
    const QStringList scopes { u"openid"_s, u"read:things"_s };
    QCOMPARE(isForAudience(json, u"https://api.example/"_s, scopes), expected);
}

void tst_TokenSet::refusedTokens_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPage");
    QTest::addColumn<QString>("detail");
    QTest::newRow("400") << 400 << false << u"refresh.refused"_s;
    QTest::newRow("401") << 401 << false << u"refresh.refused"_s;
    QTest::newRow("page of a proxy") << 400 << true << u"http.status"_s;
    QTest::newRow("403") << 403 << false << u"http.status"_s;
    QTest::newRow("404") << 404 << false << u"http.status"_s;
}

void tst_TokenSet::refusedTokens()
{
    QFETCH(const int, status);
    QFETCH(const bool, isPage);
    QFETCH(const QString, detail);
    HttpResponse response;
    response.status = status;
    response.isPage = isPage;
    const Auth0Error error(Code::InvalidResponse, u"http.status"_s);
    QCOMPARE(refusedTokenError(response, error).detail(), detail);
}

AUTH0QT_TEST_MAIN(tst_TokenSet, NoApplication)

#include "tst_tokenset.moc"
