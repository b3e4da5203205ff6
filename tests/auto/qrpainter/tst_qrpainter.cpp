// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "qrpainter.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Auth0Qt::qrImage;

class tst_QrPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_data();
    void picture();
    void differs();
    void nothing_data();
    void nothing();
};

void tst_QrPainter::picture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pixels");
    QTest::newRow("100 %") << u"https://acme.auth0.com/activate?user_code=WDJB-MJHT"_s << 200;
    QTest::newRow("200 %") << u"https://acme.auth0.com/activate?user_code=WDJB-MJHT"_s << 400;
    QTest::newRow("short") << u"a"_s << 200;
    QTest::newRow("odd size") << u"https://acme.auth0.com/activate"_s << 333;
    QTest::newRow("long") << u"https://acme.auth0.com/"_s + QString(200, u'a') << 200;
}

// Black on white, a quiet zone, and a finder pattern (1:1:3:1:1) in three corners.
void tst_QrPainter::picture()
{
    QFETCH(QString, text);
    QFETCH(int, pixels);
    const QImage image = qrImage(text, pixels);
    QCOMPARE(image.size(), QSize(pixels, pixels));
    const auto isDark = [&image](int x, int y) {
        const int gray = qGray(image.pixel(x, y));
        Q_ASSERT(gray == 0 || gray == 255);
        return gray == 0;
    };
    int margin = 0;
    while (margin < pixels && !isDark(margin, margin))
        ++margin;
    int side = 0; // of a finder pattern
    while (margin + side < pixels && isDark(margin + side, margin))
        ++side;
    QVERIFY2(side % 7 == 0 && side > 0, qPrintable(QString::number(side)));
    const int module = side / 7;
    QVERIFY(margin >= 4 * module);
    for (int i = 0; i < pixels; ++i) {
        for (int j = 0; j < margin; ++j)
            QVERIFY(!isDark(i, j) && !isDark(j, i));
    }
    const auto isFinder = [&](int left, int top) {
        QString modules;
        for (int i = 0; i < 7; ++i)
            modules += isDark(left + i * module + module / 2, top + side / 2) ? u'#' : u'.';
        return modules == "#.###.#"_L1;
    };
    int far = pixels - margin;
    while (far > 0 && !isDark(far - 1, margin))
        --far;
    QCOMPARE((far - margin) % module, 0);
    QVERIFY(isFinder(margin, margin));
    QVERIFY(isFinder(far - side, margin));
    QVERIFY(isFinder(margin, far - side));
    QVERIFY(!isFinder(far - side, far - side));
}

void tst_QrPainter::differs()
{
    QVERIFY(qrImage(u"a"_s, 200) == qrImage(u"a"_s, 200));
    QVERIFY(qrImage(u"a"_s, 200) != qrImage(u"b"_s, 200));
}

void tst_QrPainter::nothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pixels");
    QTest::newRow("empty") << QString() << 200;
    QTest::newRow("too small") << u"https://acme.auth0.com/activate"_s << 20;
    QTest::newRow("no room") << u"a"_s << 0;
    QTest::newRow("too long") << QString(5000, u'a') << 4000;
    QTest::newRow("NUL") << QString(3, QChar(0)) << 200;
}

void tst_QrPainter::nothing()
{
    QFETCH(QString, text);
    QFETCH(int, pixels);
    QVERIFY(qrImage(text, pixels).isNull());
}

QTEST_GUILESS_MAIN(tst_QrPainter)
#include "tst_qrpainter.moc"
