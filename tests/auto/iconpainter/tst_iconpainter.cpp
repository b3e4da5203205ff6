// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "iconpainter.h"
#include "iconshapes.h"

#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_IconPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void colors_data();
    void colors();
    void mirrored();
    void onlyOneIsFaint();
    void lineWidth();
    void pixelRatio();
    void unknownName();

private:
    static QStringList names();
};

QStringList tst_IconPainter::names()
{
    return { u"arrow"_s,         u"back"_s,     u"browser"_s,      u"busy"_s,
             u"chevron-down"_s,  u"external"_s, u"chevron-left"_s, u"lock-closed"_s,
             u"chevron-right"_s, u"login"_s,    u"lock-open"_s,    u"logout"_s,
             u"offline"_s,       u"person"_s,   u"problem"_s,      u"window"_s };
}

void tst_IconPainter::fits_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

// With half a line on each side.
void tst_IconPainter::fits()
{
    QFETCH(QString, name);
    const IconShape shape = iconShape(name);
    QVERIFY(!shape.lines.isEmpty());
    const QRectF bounds = shape.lines.boundingRect().united(shape.faint.boundingRect());
    QVERIFY(QRectF(0.75, 0.75, IconGrid - 1.5, IconGrid - 1.5).contains(bounds));
    QVERIFY(qMax(bounds.width(), bounds.height()) >= IconGrid / 2);
}

void tst_IconPainter::colors_data()
{
    QTest::addColumn<QColor>("color");
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("high contrast") << QColor(255, 255, 0);
    QTest::newRow("half transparent") << QColor(10, 20, 30, 128);
}

// Where lines lie on each other, a transparent colour is the same.
void tst_IconPainter::colors()
{
    QFETCH(QColor, color);
    for (const QString &name : names()) {
        const QImage image = iconImage(name, 64, { 64, 64 }, color);
        int strongest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                strongest = qMax(strongest, pixel.alpha());
                if (pixel.alpha() == color.alpha())
                    QVERIFY(qAbs(pixel.red() - color.red()) <= 1);
            }
        }
        QVERIFY(qAbs(strongest - color.alpha()) <= 1);
    }
}

void tst_IconPainter::mirrored()
{
    const QImage image = iconImage(u"arrow"_s, 16, { 32, 32 }, Qt::black);
    const QImage back = iconImage(u"arrow"_s, 16, { 32, 32 }, Qt::black, true);
    QVERIFY(image != back);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x)
            QVERIFY(qAbs(qAlpha(image.pixel(x, y)) - qAlpha(back.pixel(31 - x, y))) <= 1);
    }
}

void tst_IconPainter::onlyOneIsFaint()
{
    for (const QString &name : names())
        QCOMPARE(!iconShape(name).faint.isEmpty(), name == "busy"_L1);
    const QImage image = iconImage(u"busy"_s, 16, { 64, 64 }, Qt::black);
    // On the left, away from the arc.
    const int alpha = qAlpha(image.pixel(3, 32));
    QVERIFY2(alpha > 30 && alpha < 60, qPrintable(QString::number(alpha)));
}

// A large icon has a line that is thinner, compared with the icon.
void tst_IconPainter::lineWidth()
{
    const auto linePixels = [](qreal size) {
        const QImage image = iconImage(u"chevron-down"_s, size, { 128, 128 }, Qt::black);
        int pixels = 0;
        for (int y = 0; y < 128; ++y)
            pixels += qAlpha(image.pixel(42, y)) > 127;
        return pixels;
    };
    QVERIFY(linePixels(64) * 3 < linePixels(16) * 2);
    QCOMPARE(linePixels(8), linePixels(16));
}

void tst_IconPainter::pixelRatio()
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(3);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintTintedIcon(&painter, u"problem"_s, QRectF(0, 0, 16, 16), Qt::black);
    painter.end();
    image.setDevicePixelRatio(1);
    QCOMPARE(image, iconImage(u"problem"_s, 16, { 48, 48 }, Qt::black));
}

void tst_IconPainter::unknownName()
{
    QImage empty(16, 16, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::transparent);
    QCOMPARE(iconImage(u"nonsense"_s, 16, { 16, 16 }, Qt::black), empty);
}

QTEST_MAIN(tst_IconPainter)

#include "tst_iconpainter.moc"
