// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/displayhost.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_DisplayHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
};

void tst_DisplayHost::shows_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *row, const QString &host) {
        QTest::newRow(row) << host << host;
    };
    same("empty", {});
    same("ascii", u"login.acme.com"_s);
    same("loopback", u"127.0.0.1"_s);
    same("IPv6", u"::1"_s);
    same("umlaut", u"bücher.example.de"_s);
    same("japanese mixes scripts", u"日本語テスト.jp"_s);
    same("cyrillic below its own domain", u"пример.рф"_s);
    QTest::newRow("a-label in") << u"xn--bcher-kva.de"_s << u"bücher.de"_s;
    QTest::newRow("capitals") << u"Login.ACME.com"_s << u"login.acme.com"_s;
    QTest::newRow("all cyrillic, looks like apple.com")
            << u"\u0430\u0440\u0440\u04cf\u0435.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("one cyrillic letter in a latin label")
            << u"p\u0430ypal.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("greek omicron") << u"g\u03bf\u03bfgle.de"_s << u"xn--ggle-0nda.de"_s;
    QTest::newRow("latin letter that no language writes")
            << u"\u0261oogle.de"_s << u"xn--oogle-qmc.de"_s;
    QTest::newRow("dotless i") << u"l\u0131nk.de"_s << u"xn--lnk-jua.de"_s;
}

void tst_DisplayHost::shows()
{
    QFETCH(QString, host);
    QFETCH(QString, shown);
    QCOMPARE(displayHost(host), shown);
}

QTEST_GUILESS_MAIN(tst_DisplayHost)

#include "tst_displayhost.moc"
