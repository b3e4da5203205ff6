// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "navigationrules.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Auth0Qt::Navigation)

class tst_NavigationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainFrame_data();
    void mainFrame();
    void subframe_data();
    void subframe();
    void redirect_data();
    void redirect();
    void secure_data();
    void secure();
};

static NavigationRules rules()
{
    return { QUrl(u"http://127.0.0.1:54321/callback"_s),
             { u"accounts.google.com"_s, u"login.example.org"_s } };
}

void tst_NavigationRules::mainFrame_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Navigation>("decision");
    const auto row = [](const char *url, Navigation decision) {
        QTest::newRow(url) << QString::fromLatin1(url) << decision;
    };
    row("https://acme.eu.auth0.com/authorize?state=x", Navigation::Allow);
    row("http://127.0.0.1:4000/u/login", Navigation::Allow);
    row("http://localhost:4000/", Navigation::Allow);
    row("http://[::1]:4000/", Navigation::Allow);
    row("about:blank", Navigation::Allow);
    row("http://127.0.0.1:54321/callback?code=c&state=s", Navigation::Redirect);
    row("http://127.0.0.1:54321/callback", Navigation::Redirect);
    row("https://accounts.google.com/o/oauth2", Navigation::Refused);
    row("https://ACCOUNTS.google.com/", Navigation::Refused);
    row("https://x.login.example.org/", Navigation::Refused);
    row("https://notlogin.example.org/", Navigation::Allow);
    row("https://accounts.google.com.evil.example/", Navigation::Allow);
    row("http://acme.eu.auth0.com/", Navigation::Foreign);
    row("http://127.0.0.1.evil.example/", Navigation::Foreign);
    row("file:///etc/passwd", Navigation::Block);
    row("qrc:/x.html", Navigation::Block);
    row("chrome://gpu", Navigation::Block);
    row("view-source:https://acme.eu.auth0.com/", Navigation::Block);
    row("devtools://devtools/bundled/inspector.html", Navigation::Block);
    row("data:text/html,<h1>log in here</h1>", Navigation::Block);
    row("blob:https://acme.eu.auth0.com/1-2-3", Navigation::Block);
    row("javascript:alert(1)", Navigation::Block);
    row("about:srcdoc", Navigation::Block);
    row("mailto:someone@example.com", Navigation::Contact);
    row("tel:+4912345", Navigation::Contact);
    row("bankid:///?x", Navigation::Foreign);
    row("com.example.app://callback?code=c", Navigation::Foreign);
    row("ftp://example.com/", Navigation::Block);
}

void tst_NavigationRules::mainFrame()
{
    QFETCH(QString, url);
    QFETCH(Navigation, decision);
    QCOMPARE(rules().decide(QUrl(url), true), decision);
}

void tst_NavigationRules::subframe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Navigation>("decision");
    QTest::newRow("https") << u"https://challenge.example.com/"_s << Navigation::Allow;
    QTest::newRow("blank") << u"about:blank"_s << Navigation::Allow;
    QTest::newRow("srcdoc") << u"about:srcdoc"_s << Navigation::Allow;
    QTest::newRow("blob") << u"blob:https://acme.eu.auth0.com/1"_s << Navigation::Allow;
    QTest::newRow("data") << u"data:text/html,x"_s << Navigation::Allow;
    QTest::newRow("http") << u"http://example.com/"_s << Navigation::Block;
    QTest::newRow("file") << u"file:///etc/passwd"_s << Navigation::Block;
    QTest::newRow("scheme") << u"com.example.app://x"_s << Navigation::Foreign;
    // Only the page itself can answer the login.
    QTest::newRow("redirect URI") << u"http://127.0.0.1:54321/callback?code=c"_s
                                  << Navigation::Block;
    QTest::newRow("refusing host")
            << u"https://accounts.google.com/gsi/button"_s << Navigation::Allow;
}

void tst_NavigationRules::subframe()
{
    QFETCH(QString, url);
    QFETCH(Navigation, decision);
    QCOMPARE(rules().decide(QUrl(url), false), decision);
}

void tst_NavigationRules::redirect_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    const QString loopback = u"http://127.0.0.1:54321/callback"_s;
    const QString https = u"https://acme.eu.auth0.com/mobile"_s;
    const QString scheme = u"com.example.app://callback"_s;
    QTest::newRow("query") << loopback << loopback + u"?code=c"_s << true;
    QTest::newRow("fragment") << loopback << loopback + u"#x"_s << true;
    QTest::newRow("other port") << loopback << u"http://127.0.0.1:54322/callback"_s << false;
    QTest::newRow("no port") << loopback << u"http://127.0.0.1/callback"_s << false;
    QTest::newRow("other host") << loopback << u"http://localhost:54321/callback"_s << false;
    QTest::newRow("other scheme") << loopback << u"https://127.0.0.1:54321/callback"_s << false;
    QTest::newRow("longer path") << loopback << u"http://127.0.0.1:54321/callbackEVIL"_s << false;
    QTest::newRow("below") << loopback << u"http://127.0.0.1:54321/callback/x"_s << false;
    QTest::newRow("slash") << loopback << u"http://127.0.0.1:54321/callback/"_s << false;
    QTest::newRow("user info") << loopback << u"http://x@127.0.0.1:54321/callback"_s << false;
    QTest::newRow("case of path") << loopback << u"http://127.0.0.1:54321/Callback"_s << false;
    QTest::newRow("https") << https << https + u"?code=c"_s << true;
    QTest::newRow("default port") << https << u"https://acme.eu.auth0.com:443/mobile"_s << true;
    QTest::newRow("scheme") << scheme << scheme + u"?code=c"_s << true;
    QTest::newRow("scheme as the engine writes it") << scheme << scheme + u"/?code=c"_s << true;
    QTest::newRow("scheme, other host") << scheme << u"com.example.app://x?code=c"_s << false;
    QTest::newRow("none") << QString() << QString() << false;
}

void tst_NavigationRules::redirect()
{
    QFETCH(QString, redirectUri);
    QFETCH(QString, url);
    QFETCH(bool, same);
    const NavigationRules rules { QUrl(redirectUri), {} };
    QCOMPARE(rules.decide(QUrl(url), true) == Navigation::Redirect, same);
}

void tst_NavigationRules::secure_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("secure");
    QTest::newRow("https") << u"https://example.com/"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.2:80/"_s << true;
    QTest::newRow("http") << u"http://example.com/"_s << false;
    QTest::newRow("blank") << u"about:blank"_s << false;
}

void tst_NavigationRules::secure()
{
    QFETCH(QString, url);
    QFETCH(bool, secure);
    QCOMPARE(isSecureUrl(QUrl(url)), secure);
}

QTEST_GUILESS_MAIN(tst_NavigationRules)

#include "tst_navigationrules.moc"
