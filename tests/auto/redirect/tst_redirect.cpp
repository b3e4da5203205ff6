// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "browser/redirect.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;

class tst_Redirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void code_data();
    void code();
    void rejections_data();
    void rejections();
    void strangers_data();
    void strangers();
    void fragments_data();
    void fragments();
    void stateOfUrl();
    void serverErrors_data();
    void serverErrors();
    void serverTextIsMadeSafe();
    void longServerText();
    void stateIsComparedWhole_data();
    void stateIsComparedWhole();
    void encoding_data();
    void encoding();
};

namespace {

const auto State = "yZ2_state-of-this-transaction_0123456789abc"_ba;
const auto Issuer = u"https://acme.eu.auth0.com/"_s;
const auto RedirectUri = "http://127.0.0.1:53682/callback"_ba;

RedirectRules rules(bool issRequired = false)
{
    return { QUrl::fromEncoded(RedirectUri), State, Issuer, issRequired };
}

Result<QString> read(const QByteArray &query, bool issRequired = false)
{
    return codeFromRedirect(QUrl::fromEncoded(percentEncoded(RedirectUri + '?' + query)),
                            rules(issRequired));
}

QByteArray withState(const QByteArray &query)
{
    return query + "&state=" + State;
}

} // namespace

void tst_Redirect::matches_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("redirectUri");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &url, bool expected,
                        const QByteArray &redirectUri = RedirectUri) {
        QTest::newRow(name) << url << redirectUri << expected;
    };
    row("same", RedirectUri, true);
    row("with a query", RedirectUri + "?code=a", true);
    row("capital scheme", "HTTP://127.0.0.1:53682/callback", true);
    row("https", "https://127.0.0.1:53682/callback", false);
    row("custom scheme", "com.example.app://127.0.0.1:53682/callback", false);
    row("other port", "http://127.0.0.1:53683/callback", false);
    row("no port", "http://127.0.0.1/callback", false);
    row("other host", "http://127.0.0.2:53682/callback", false);
    row("the host's name", "http://localhost:53682/callback", false);
    row("IPv6", "http://[::1]:53682/callback", false);
    row("host that begins with ours", "http://127.0.0.1.evil.example:53682/callback", false);
    row("our host as user", "http://127.0.0.1:53682@evil.example/callback", false);
    row("a user", "http://user@127.0.0.1:53682/callback", false);
    row("a password", "http://user:pw@127.0.0.1:53682/callback", false);
    row("fragment", RedirectUri + "?code=a#b", true);
    row("fragment instead of query", RedirectUri + "#code=a", true);
    row("fragment, other path", "http://127.0.0.1:53682/other#/callback", false);
    row("no path", "http://127.0.0.1:53682", false);
    row("other path", "http://127.0.0.1:53682/other", false);
    row("longer path", "http://127.0.0.1:53682/callbackEVIL", false);
    row("slash at the end", "http://127.0.0.1:53682/callback/", false);
    row("folder below", "http://127.0.0.1:53682/callback/more", false);
    row("capital path", "http://127.0.0.1:53682/Callback", false);
    row("two slashes", "http://127.0.0.1:53682//callback", false);
    row("a way around", "http://127.0.0.1:53682/x/../callback", false);
    row("an encoded slash", "http://127.0.0.1:53682/%2Fcallback", false);
    row("an encoded letter", "http://127.0.0.1:53682/call%62ack", true); // RFC 3986 section 6.2.2.2
    row("an encoded zero", "http://127.0.0.1:53682/callback%00", false);
    row("empty", "", false);
    row("relative", "/callback", false);

    // Browsers add the slash of an empty path, nothing else.
    const auto bare = "http://127.0.0.1:53682"_ba;
    row("bare, slash added", "http://127.0.0.1:53682/?code=a", true, bare);
    row("bare, as it is", "http://127.0.0.1:53682?code=a", true, bare);
    row("bare, other path", "http://127.0.0.1:53682/a", false, bare);
    row("slash, bare", "http://127.0.0.1:53682?code=a", true, "http://127.0.0.1:53682/");

    const auto scheme = "com.example.app://callback"_ba;
    row("scheme", "com.example.app://callback?code=a", true, scheme);
    row("scheme, slash added", "com.example.app://callback/?code=a", true, scheme);
    row("scheme, other host", "com.example.app://other?code=a", false, scheme);
    row("scheme, other scheme", "com.example.apps://callback?code=a", false, scheme);
    row("scheme, a port", "com.example.app://callback:1?code=a", false, scheme);
    row("scheme without host", "com.example.app:/callback?code=a", true,
        "com.example.app:/callback");
    row("scheme without host, other path", "com.example.app:/other?code=a", false,
        "com.example.app:/callback");

    const auto web = "https://acme.eu.auth0.com/mobile"_ba;
    row("https, its port said", "https://acme.eu.auth0.com:443/mobile?code=a", true, web);
    row("https, another port", "https://acme.eu.auth0.com:8443/mobile?code=a", false, web);
    row("https, capital host", "https://ACME.eu.auth0.com/mobile?code=a", true, web);
    row("https, over http", "http://acme.eu.auth0.com/mobile?code=a", false, web);
    row("http, its port said", "http://127.0.0.1:80/a", true, "http://127.0.0.1/a");
    row("IPv6 itself", "http://[::1]:53682/callback", true, "http://[::1]:53682/callback");
}

void tst_Redirect::matches()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, redirectUri);
    QFETCH(bool, expected);
    QCOMPARE(matchesRedirectUri(QUrl::fromEncoded(url), QUrl::fromEncoded(redirectUri)), expected);
}

void tst_Redirect::code_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("issRequired");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &query, const QString &code,
                        bool issRequired = false) {
        QTest::newRow(name) << query << issRequired << code;
    };
    row("plain", withState("code=abc-123_x"), u"abc-123_x"_s);
    row("state first", "state=" + State + "&code=abc", u"abc"_s);
    // application/x-www-form-urlencoded (RFC 6749 appendix B)
    row("plus is a space", withState("code=a+b"), u"a b"_s);
    row("%2B is a plus", withState("code=a%2Bb"), u"a+b"_s);
    row("%2F is a slash", withState("code=a%2Fb"), u"a/b"_s);
    row("a slash as it is", withState("code=a/b"), u"a/b"_s);
    row("%3D and a bare =", withState("code=a%3D=="), u"a==="_s);
    row("%26 is no separator", withState("code=a%26error%3Dx"), u"a&error=x"_s);
    row("%25 is decoded once", withState("code=a%252Fb"), u"a%2Fb"_s);
    row("small hex digits", withState("code=a%2fb"), u"a/b"_s);
    row("encoded name", withState("c%6fde=abc"), u"abc"_s);
    row("UTF-8", withState("code=%C3%A4"), u"ä"_s);
    row("4 KiB", withState("code=" + QByteArray(4096, 'x')), QString(4096, u'x'));
    row("parameters that we do not know", withState("code=abc&session_state=1&x&=y"), u"abc"_s);
    row("empty parts", "&&" + withState("code=abc&&") + '&', u"abc"_s);
    row("an empty error", withState("code=abc&error="), u"abc"_s);
    // As browsers send them.
    row("raw characters", withState("code=a|b{c}d^e`f\\g\"h<i>j[k]l'm"),
        u"a|b{c}d^e`f\\g\"h<i>j[k]l'm"_s);
    row("% alone", withState("code=a%b%"), u"a%b%"_s);
    row("% before another", withState("code=%%41%4"), u"%A%4"_s);
    row("% alone, and an encoding", withState("code=a%&iss=https%3A%2F%2Facme.eu.auth0.com%2F"),
        u"a%"_s);
    row("UTF-8 as it is", withState("code=\xC3\xA4"), u"ä"_s);
    row("fragment of another page", withState("code=abc") + "#_=_", u"abc"_s);
    row("empty fragment", withState("code=abc") + '#', u"abc"_s);
    row("state of another page", withState("code=abc") + "#state=another&code=EVIL", u"abc"_s);
    row("iss", withState("code=abc&iss=https%3A%2F%2Facme.eu.auth0.com%2F"), u"abc"_s);
    row("iss, not encoded", withState("code=abc&iss=https://acme.eu.auth0.com/"), u"abc"_s);
    row("iss, required", withState("code=abc&iss=https://acme.eu.auth0.com/"), u"abc"_s, true);
}

void tst_Redirect::code()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, issRequired);
    QFETCH(QString, code);
    const Result<QString> result = read(query, issRequired);
    QCOMPARE(result.error().detail(), QString());
    QCOMPARE(*result, code);
}

// They end the transaction: our server said it.
void tst_Redirect::rejections_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("issRequired");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &query, const QString &detail,
                        bool issRequired = false) {
        QTest::newRow(name) << withState(query) << issRequired << detail;
    };
    row("no code", "x=y", u"redirect.no_code"_s);
    row("empty code", "code=", u"redirect.no_code"_s);
    row("code without a value", "code", u"redirect.no_code"_s);
    row("CODE", "CODE=abc", u"redirect.no_code"_s);
    const auto duplicate = u"redirect.duplicate"_s;
    row("two codes", "code=GOOD&code=EVIL", duplicate);
    row("the same code twice", "code=abc&code=abc", duplicate);
    row("two states", "code=abc&state=another", duplicate);
    row("the same state twice", withState("code=abc"), duplicate);
    row("two errors", "error=a&error=b", duplicate);
    row("two of what we do not know", "code=abc&x=1&x=2", duplicate);
    row("two names, one encoded", "code=abc&c%6fde=EVIL", duplicate);
    row("one without a value", "code=abc&code", duplicate);
    const auto tooLong = u"redirect.too_long"_s;
    row("long code", "code=" + QByteArray(MaxRedirectLength, 'x'), tooLong);
    row("long error", "error=access_denied&error_description=" + QByteArray(20000, 'x'), tooLong);
    row("long, of many parameters", QByteArray("a=b&").repeated(5000), tooLong);
    // Of the implicit flow
    const auto token = u"redirect.token"_s;
    row("access token", "code=abc&access_token=at", token);
    row("ID token", "code=abc&id_token=a.b.c", token);
    row("ID token without a value", "code=abc&id_token", token);
    row("refresh token", "code=abc&refresh_token=rt", token);
    row("token and error", "error=access_denied&access_token=at", token);
    // RFC 9207
    row("another iss", "code=abc&iss=https://evil.example/", u"redirect.iss"_s);
    row("iss without its slash", "code=abc&iss=https://acme.eu.auth0.com", u"redirect.iss"_s);
    row("iss in capitals", "code=abc&iss=https://ACME.eu.auth0.com/", u"redirect.iss"_s);
    row("empty iss", "code=abc&iss=", u"redirect.iss"_s);
    row("no iss where it is required", "code=abc", u"redirect.iss"_s, true);
    row("empty iss where it is required", "code=abc&iss=", u"redirect.iss"_s, true);
    row("another iss where it is required", "code=abc&iss=x", u"redirect.iss"_s, true);
    row("an error with another iss", "error=access_denied&iss=https://evil.example/",
        u"redirect.iss"_s);
    row("an error without the required iss", "error=access_denied", u"redirect.iss"_s, true);
}

void tst_Redirect::rejections()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, issRequired);
    QFETCH(QString, detail);
    const Result<QString> result = read(query, issRequired);
    QVERIFY(!result);
    QCOMPARE(result.error().detail(), detail);
    QCOMPARE(result.error().code(), Code::RedirectRejected);
    QVERIFY(!isForeignRedirect(result.error()));
}

// They must not end it: anybody can send them.
void tst_Redirect::strangers_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &query, const QString &detail) {
        QTest::newRow(name) << QByteArray(RedirectUri + '?' + query) << detail;
    };
    const auto state = u"redirect.state"_s;
    row("nothing", "", state);
    row("no state", "code=abc", state);
    row("empty state", "code=abc&state=", state);
    row("another state", "code=abc&state=another", state);
    row("an error without state", "error=access_denied", state);
    row("an error with another state", "error=access_denied&state=another", state);
    row("another state and another iss", "code=abc&state=another&iss=x", state);
    row("STATE", "code=abc&STATE=" + State, state);

    row("two other states", "code=abc&state=a&state=b", state);
    row("long, another state", "state=another&code=" + QByteArray(20000, 'x'), state);
    row("token, another state", "access_token=at&state=another", state);
    row("another state in the fragment", "code=abc#state=another", state);
    const auto elsewhere = [](const char *name, const QByteArray &url) {
        QTest::newRow(name) << withState(url) << u"redirect.unexpected"_s;
    };
    elsewhere("other path", "http://127.0.0.1:53682/other?code=abc");
    elsewhere("other port", "http://127.0.0.1:53683/callback?code=abc");
    elsewhere("other host", "http://evil.example:53682/callback?code=abc");
    elsewhere("other scheme", "https://127.0.0.1:53682/callback?code=abc");
    elsewhere("a user", "http://a@127.0.0.1:53682/callback?code=abc");
}

void tst_Redirect::strangers()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, detail);
    const Result<QString> result = codeFromRedirect(QUrl::fromEncoded(url), rules());
    QVERIFY(!result);
    QCOMPARE(result.error().detail(), detail);
    QCOMPARE(result.error().code(), Code::RedirectRejected);
    QVERIFY(isForeignRedirect(result.error()));
}

// Whoever knows the state has seen the authorization request.
void tst_Redirect::fragments_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("code") << RedirectUri + "#code=abc&state=" + State;
    QTest::newRow("implicit flow") << RedirectUri + "#access_token=at&state=" + State;
    QTest::newRow("hybrid flow") << RedirectUri + "?code=abc#id_token=a.b.c&state=" + State;
    QTest::newRow("both") << RedirectUri + '?' + withState("code=abc") + "#id_token=a.b.c";
}

void tst_Redirect::fragments()
{
    QFETCH(QByteArray, url);
    const Auth0Error error = codeFromRedirect(QUrl::fromEncoded(url), rules()).error();
    QCOMPARE(error.detail(), u"redirect.token"_s);
    QVERIFY(!isForeignRedirect(error));
}

void tst_Redirect::stateOfUrl()
{
    const auto has = [](const QByteArray &query) {
        return hasState(QUrl::fromEncoded(QByteArray("com.acme:/bye" + query)), "a+b");
    };
    QVERIFY(has("?state=a%2Bb"));
    QVERIFY(has("?x=y&state=x&state=a%2Bb"));
    QVERIFY(!has("?state=a+b"));
    QVERIFY(!has("?state=a"));
    QVERIFY(!has("?x=a%2Bb"));
    QVERIFY(!has("#state=a%2Bb"));
    QVERIFY(!hasState(QUrl(u"com.acme:/bye?state="_s), {}));
}

void tst_Redirect::serverErrors_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<Code>("code");
    QTest::newRow("refused") << "access_denied"_ba << Code::AuthorizationDenied;
    QTest::newRow("blocked by a rule") << "unauthorized"_ba << Code::AuthorizationDenied;
    QTest::newRow("no session") << "login_required"_ba << Code::LoginRequired;
    QTest::newRow("a page is needed") << "interaction_required"_ba << Code::LoginRequired;
    QTest::newRow("consent is needed") << "consent_required"_ba << Code::LoginRequired;
    QTest::newRow("which account") << "account_selection_required"_ba << Code::LoginRequired;
    QTest::newRow("a second factor") << "mfa_required"_ba << Code::MfaRequired;
    QTest::newRow("not strong enough")
            << "unmet_authentication_requirements"_ba << Code::MfaRequired;
    QTest::newRow("unknown audience") << "invalid_target"_ba << Code::ConfigurationError;
    QTest::newRow("broken") << "server_error"_ba << Code::ServerError;
    QTest::newRow("busy") << "temporarily_unavailable"_ba << Code::ServerError;
    QTest::newRow("our request") << "invalid_request"_ba << Code::ConfigurationError;
    QTest::newRow("our scopes") << "invalid_scope"_ba << Code::ConfigurationError;
    QTest::newRow("our client") << "unauthorized_client"_ba << Code::ConfigurationError;
    QTest::newRow("response type") << "unsupported_response_type"_ba << Code::ConfigurationError;
    QTest::newRow("unknown to us") << "something.new"_ba << Code::ConfigurationError;
}

void tst_Redirect::serverErrors()
{
    QFETCH(QByteArray, error);
    QFETCH(Code, code);
    const Result<QString> result = read(
            withState("error=" + error + "&error_description=Not+today%2C+%3Cb%3Esorry%3C/b%3E"));
    QVERIFY(!result);
    QCOMPARE(result.error().code(), code);
    const QString name = QString::fromLatin1(error);
    QCOMPARE(result.error().detail(), QString(u"authorize."_s + name));
    QCOMPARE(result.error().oauthError(), name);
    QCOMPARE(result.error().oauthDescription(), u"Not today, <b>sorry</b>"_s); // as plain text
    QVERIFY(!isForeignRedirect(result.error()));
    QVERIFY(!result.error().message().isEmpty());
    // An error wins over a code.
    QCOMPARE(read(withState("code=abc&error=" + error)).error().detail(), result.error().detail());
}

void tst_Redirect::serverTextIsMadeSafe()
{
    const Auth0Error error = read(withState("error=access%0Adenied%1B%5B31m&error_description="
                                            "a%0D%0Ab%00c%1B%5B2Jd%E2%80%AEe%C2%85f"))
                                     .error();
    QCOMPARE(error.oauthDescription(), u"a bc[2Jde f"_s);
    QCOMPARE(error.oauthError(), u"access denied[31m"_s);
    QCOMPARE(error.detail(), u"authorize.access denied[31m"_s);
}

void tst_Redirect::longServerText()
{
    const Auth0Error error = read(withState("error=" + QByteArray(3000, 'e')
                                            + "&error_description=" + QByteArray(3000, 'd')))
                                     .error();
    QCOMPARE(error.oauthError(), QString(100, u'e'));
    QCOMPARE(error.oauthDescription(), QString(500, u'd'));
}

void tst_Redirect::stateIsComparedWhole_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("one more") << QByteArray(State + 'x');
    QTest::newRow("one less") << State.chopped(1);
    QTest::newRow("other case") << State.toUpper();
    QTest::newRow("a zero at the end") << QByteArray(State + "%00");
    QTest::newRow("a space before") << QByteArray('+' + State);
    QTest::newRow("not UTF-8") << QByteArray("%FF" + State);
    QByteArray last = State;
    last.back() = 'd';
    QTest::newRow("other last letter") << last;
}

void tst_Redirect::stateIsComparedWhole()
{
    QFETCH(QByteArray, state);
    QCOMPARE(read("code=abc&state=" + state).error().detail(), u"redirect.state"_s);
    // No state of ours matches no state of theirs only by mistake.
    RedirectRules stateless = rules();
    stateless.state.clear();
    QCOMPARE(codeFromRedirect(QUrl(QString::fromLatin1(RedirectUri) + u"?code=a&state="_s),
                              stateless)
                     .error()
                     .detail(),
             u"redirect.state"_s);
    const QUrl url = QUrl::fromEncoded(QByteArray(RedirectUri + "?code=abc&state=" + state));
    QCOMPARE(codeFromRedirect(url, stateless).error().detail(), u"redirect.state"_s);
}

// RFC 3986 section 2.1; a browser may send these characters as they are.
void tst_Redirect::encoding_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char *name, const QByteArray &received, const QByteArray &encoded) {
        QTest::newRow(name) << received << encoded;
    };
    row("nothing to do", "/a?b=c%41#d-._~!$&'()*+,;=:@", "/a?b=c%41#d-._~!$&'()*+,;=:@");
    row("delimiters", "|{}^`\\\"<>[]", "%7C%7B%7D%5E%60%5C%22%3C%3E%5B%5D");
    row("lone percent sign", "%", "%25");
    row("percent sign and a digit", "%4", "%254");
    row("percent sign and a letter", "%4g%zz", "%254g%25zz");
    row("NUL", QByteArray("a\0b", 3), "a%00b");
    row("control characters", "\r\n\x7f ", "%0D%0A%7F%20");
    row("UTF-8", "\xc3\xa9", "%C3%A9");
}

void tst_Redirect::encoding()
{
    QFETCH(const QByteArray, received);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(percentEncoded(received), encoded);
    QCOMPARE(percentEncoded(encoded), encoded);
}

AUTH0QT_TEST_MAIN(tst_Redirect, NoApplication)

#include "tst_redirect.moc"
