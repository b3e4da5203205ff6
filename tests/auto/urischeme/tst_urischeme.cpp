// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "browser/redirect.h"
#include "urischeme/urischeme.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_UriScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheme_data();
    void scheme();
    void url_data();
    void url();
};

void tst_UriScheme::scheme_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("own"); // empty: uri_scheme.invalid
    QTest::newRow("reversed domain") << u"com.example.acme"_s << u"com.example.acme"_s;
    QTest::newRow("upper case") << u"Com.Example.ACME"_s << u"com.example.acme"_s;
    QTest::newRow("all characters") << u"a1+b-c.d"_s << u"a1+b-c.d"_s;
    QTest::newRow("no dot") << u"acme"_s << u"acme"_s;
    QTest::newRow("longest") << QString(100, u'a') << QString(100, u'a');
    QTest::newRow("too long") << QString(101, u'a') << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("digit first") << u"1com.acme"_s << QString();
    QTest::newRow("dot first") << u".com.acme"_s << QString();
    QTest::newRow("colon") << u"com.acme:"_s << QString();
    QTest::newRow("slash") << u"com/acme"_s << QString();
    QTest::newRow("parent folder") << u"a/../../b"_s << QString();
    QTest::newRow("space") << u"com acme"_s << QString();
    QTest::newRow("semicolon") << u"com.acme;text/html"_s << QString();
    QTest::newRow("line") << u"com.acme\nExec=x"_s << QString();
    QTest::newRow("null") << u"com\0acme"_s << QString();
    QTest::newRow("underscore") << u"com_acme"_s << QString();
    QTest::newRow("not ASCII") << u"com.ácme"_s << QString();
    QTest::newRow("Kelvin sign") << u"com.\u212Aay"_s << QString(); // toLower() makes a k of it
    QTest::newRow("full-width") << u"\uFF43om.acme"_s << QString();
    for (const QString &taken : { u"http"_s, u"HTTPS"_s, u"file"_s, u"javascript"_s, u"data"_s,
                                  u"mailto"_s, u"ws"_s, u"about"_s, u"qrc"_s, u"ftp"_s,
                                  u"view-source"_s, u"chrome-extension"_s, u"ms-settings"_s }) {
        QTest::addRow("%s", qPrintable(taken)) << taken << QString();
    }
}

void tst_UriScheme::scheme()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, own);
    const Result<QString> result = ownUriScheme(wanted);
    if (own.isEmpty()) {
        QCOMPARE(result.error().code(), Auth0::ErrorCode::ConfigurationError);
        QCOMPARE(result.error().detail(), u"uri_scheme.invalid"_s);
    } else {
        QVERIFY(result);
        QCOMPARE(*result, own);
    }
}

void tst_UriScheme::url_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ours");
    QTest::newRow("redirect") << u"com.acme://callback?code=a&state=b"_s << true;
    QTest::newRow("one slash") << u"com.acme:/callback?code=a"_s << true;
    QTest::newRow("no slash") << u"com.acme:callback"_s << true;
    QTest::newRow("upper case") << u"COM.ACME://callback"_s << true;
    QTest::newRow("unescaped text") << u"com.acme://callback?error_description=it is so"_s << true;
    const QString longest = u"com.acme://callback?code="_s.leftJustified(MaxReceivedLength, u'x');
    QTest::newRow("longest") << longest << true;
    QTest::newRow("too long") << QString(longest + u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("scheme alone") << u"com.acme"_s << false;
    QTest::newRow("scheme and colon") << u"com.acme:"_s << true;
    QTest::newRow("longer scheme") << u"com.acmee://callback"_s << false;
    QTest::newRow("another") << u"https://callback"_s << false;
    QTest::newRow("option") << u"--com.acme://callback"_s << false;
    QTest::newRow("space before") << u" com.acme://callback"_s << false;
    QTest::newRow("inside") << u"x com.acme://callback"_s << false;
    QTest::newRow("bad port") << u"com.acme://callback:99999999/"_s << false;
    QTest::newRow("not ASCII") << u"com.acm\u00e9://callback"_s << false;
}

void tst_UriScheme::url()
{
    QFETCH(const QString, text);
    QFETCH(const bool, ours);
    const QUrl url = urlWithScheme(text, u"com.acme"_s);
    QCOMPARE(!url.isEmpty(), ours);
    if (ours)
        QCOMPARE(url.scheme(), u"com.acme"_s);
    QVERIFY(urlWithScheme(text, QString()).isEmpty());
}

AUTH0QT_TEST_MAIN(tst_UriScheme, QCoreApplication)
#include "tst_urischeme.moc"
