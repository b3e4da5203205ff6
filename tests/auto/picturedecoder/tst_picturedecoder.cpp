// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/picturedecoder.h"
#include "testmain.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_PictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void ownLimits();
    void later();
};

static QByteArray picture(int width, int height, const char *format = "PNG",
                          QImage::Format pixels = QImage::Format_RGB32)
{
    QImage image(width, height, pixels);
    image.fill(Qt::green);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

void tst_PictureDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QSize>("size");
    QTest::newRow("scaled down") << picture(400, 200) << QSize(192, 96);
    QTest::newRow("small stays") << picture(20, 20) << QSize(20, 20);
    QTest::newRow("jpeg") << picture(300, 300, "JPG") << QSize(96, 96);
    QTest::newRow("wide") << picture(4096, 1) << QSize(4096, 1);
    QTest::newRow("too wide") << picture(4097, 1) << QSize();
    QTest::newRow("too high") << picture(1, 4097) << QSize();
    QTest::newRow("largest") << picture(4096, 4096) << QSize(96, 96);
    QTest::newRow("too deep") << picture(4096, 4096, "PNG", QImage::Format_RGBA64) << QSize();
    QTest::newRow("deep") << picture(2048, 2048, "PNG", QImage::Format_RGBA64) << QSize(96, 96);
    QTest::newRow("too many bytes") << picture(20, 20) + QByteArray(1024 * 1024, 'x') << QSize();
    QTest::newRow("nothing") << QByteArray() << QSize();
    QTest::newRow("text") << QByteArray("<html>") << QSize();
    QTest::newRow("bmp") << picture(20, 20, "BMP") << QSize();
    QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?><svg "
                                       "xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                       "height=\"9\"><rect width=\"9\" height=\"9\"/></svg>")
                         << QSize();
    QTest::newRow("cut off") << picture(400, 200).left(30) << QSize();
}

void tst_PictureDecoder::decodes()
{
    QFETCH(QByteArray, data);
    QFETCH(QSize, size);
    if (data.isEmpty() && size.isValid())
        QSKIP("this Qt cannot write a picture of the format");
    const QImage image = decodePicture(data, 96);
    QCOMPARE(image.isNull() ? QSize() : image.size(), size);
}

void tst_PictureDecoder::ownLimits()
{
    const QByteArray data = picture(128, 100);
    QCOMPARE(decodePicture(data, 128, { data.size(), 128, 128 * 100 * 4 }).size(), QSize(128, 100));
    QVERIFY(decodePicture(data, 128, { data.size() - 1, 128, 128 * 100 * 4 }).isNull());
    QVERIFY(decodePicture(data, 128, { data.size(), 127, 128 * 100 * 4 }).isNull());
    QVERIFY(decodePicture(data, 128, { data.size(), 128, 128 * 100 * 4 - 1 }).isNull());
}

void tst_PictureDecoder::later()
{
    const QFuture<QImage> good = decodePictureLater(picture(400, 200), 96);
    const QFuture<QImage> bad = decodePictureLater("text", 96);
    QTRY_VERIFY(good.isFinished() && bad.isFinished());
    QCOMPARE(good.result().size(), QSize(192, 96));
    QVERIFY(bad.result().isNull());
    QFuture<QImage> unwanted = decodePictureLater(picture(400, 200), 96);
    unwanted.cancel();
    QTRY_VERIFY(unwanted.isFinished());
}

AUTH0QT_TEST_MAIN(tst_PictureDecoder, QCoreApplication)
#include "tst_picturedecoder.moc"
