// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "avatar.h"

#include "auth0provider.h"
#include "browser/contrast.h"
#include "profile/auth0profile_p.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtCore/qset.h>
#include <QtGui/qpainter.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_Avatar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void textColorIsTheBetterOne();
    void secondaryTextStaysReadable_data();
    void secondaryTextStaysReadable();
    void colorsAreReadable();
    void colorIsStable();
    void paintsInitials();
    void paintsPicture();
    void paintsNobody();
    void followsProfile();
    void survivesProfile();
    void keptPicture();
    void keptPictureIsSmall();
    void goesThroughProvider();
    void noPictures();
};

namespace {

// The provider's: answers nothing, and keeps what was asked.
class Network : public QNetworkAccessManager
{
public:
    QList<QNetworkRequest> requests;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        requests.append(request);
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

void setPicture(Auth0Provider *provider, const QUrl &url)
{
    Auth0ProfilePrivate *const profile = Auth0ProfilePrivate::get(provider->profile());
    profile->setSources({ { u"sub"_s, u"auth0|1"_s }, { u"picture"_s, url.toString() } }, {}, {});
    profile->notify();
}

} // namespace

static QImage painted(const AvatarLook &look)
{
    QWidget widget;
    QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintAvatar(&painter, image.rect(), look, widget.font(), widget.palette());
    return image;
}

void tst_Avatar::contrast_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    // The example of WCAG's technique G18
    QTest::newRow("grey on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void tst_Avatar::contrast()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY(qAbs(contrastRatio(a, b) - ratio) < 0.01);
    QCOMPARE(contrastRatio(a, b), contrastRatio(b, a));
}

void tst_Avatar::textColorIsTheBetterOne()
{
    for (int hue = 0; hue < 360; hue += 15) {
        for (int lightness = 0; lightness <= 255; lightness += 15) {
            const QColor background = QColor::fromHsl(hue, 200, lightness);
            const QColor text = textColorOn(background);
            QVERIFY(contrastRatio(text, background) >= contrastRatio(Qt::black, background));
            QVERIFY(contrastRatio(text, background) >= contrastRatio(Qt::white, background));
            QVERIFY(contrastRatio(text, background) >= 4.5);
        }
    }
}

void tst_Avatar::secondaryTextStaysReadable_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::newRow("light") << QColor(Qt::black) << QColor(0xef, 0xef, 0xef);
    QTest::newRow("dark") << QColor(Qt::white) << QColor(0x20, 0x20, 0x20);
    QTest::newRow("weak") << QColor(0x60, 0x60, 0x60) << QColor(0xef, 0xef, 0xef);
}

void tst_Avatar::secondaryTextStaysReadable()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QVERIFY(contrastRatio(secondaryText(foreground, background), background) >= 4.5);
}

void tst_Avatar::colorsAreReadable()
{
    QSet<QRgb> seen;
    for (int i = 0; i < 500; ++i) {
        const QColor color = avatarColor("auth0|"_L1 + QString::number(i));
        seen.insert(color.rgb());
        QVERIFY2(contrastRatio(color, Qt::white) >= 4.5, qPrintable(color.name()));
    }
    QCOMPARE(seen.size(), 12);
}

void tst_Avatar::colorIsStable()
{
    // Written down: it must be the same in every process and every version.
    QCOMPARE(avatarColor(QString()).name(), u"#6a3fb5"_s);
    QCOMPARE(avatarColor(u"auth0|1"_s).name(), u"#1a5fb4"_s);
}

void tst_Avatar::paintsInitials()
{
    const AvatarLook look { u"auth0|1"_s, u"AL"_s, {} };
    const QImage image = painted(look);
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0); // a circle
    QCOMPARE(image.pixelColor(48, 8).rgb(), avatarColor(look.sub).rgb());
    bool textSeen = false;
    for (int x = 20; x < 76; ++x)
        textSeen = textSeen || image.pixelColor(x, 48).rgb() == QColor(Qt::white).rgb();
    QVERIFY(textSeen);
}

void tst_Avatar::paintsPicture()
{
    QImage picture(60, 30, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    for (int x = 15; x < 45; ++x) {
        for (int y = 0; y < 30; ++y)
            picture.setPixelColor(x, y, Qt::green);
    }
    const QImage image = painted({ u"auth0|1"_s, u"AL"_s, picture });
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(image.pixelColor(48, 48), QColor(Qt::green)); // its middle, and not distorted
    QCOMPARE(image.pixelColor(4, 48), QColor(Qt::green));
}

void tst_Avatar::paintsNobody()
{
    const QImage image = painted({});
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(48, 4)), 255);
}

void tst_Avatar::followsProfile()
{
    const std::unique_ptr<Auth0Profile> profile(Auth0ProfilePrivate::create(nullptr));
    AvatarSource source;
    source.setProfile(profile.get());
    QVERIFY(source.look().initials.isEmpty());

    auto *profilePrivate = Auth0ProfilePrivate::get(profile.get());
    profilePrivate->setSources({ { u"sub"_s, u"auth0|1"_s }, { u"name"_s, u"Ada Lovelace"_s } }, {},
                               {});
    profilePrivate->notify();
    QCOMPARE(source.look().initials, u"AL"_s);
    QCOMPARE(source.look().sub, u"auth0|1"_s);

    profilePrivate->clear();
    profilePrivate->notify();
    QVERIFY(source.look().initials.isEmpty());
}

void tst_Avatar::survivesProfile()
{
    AvatarSource source;
    {
        const std::unique_ptr<Auth0Profile> profile(Auth0ProfilePrivate::create(nullptr));
        auto *profilePrivate = Auth0ProfilePrivate::get(profile.get());
        profilePrivate->setSources({ { u"name"_s, u"Ada"_s } }, {}, {});
        source.setProfile(profile.get());
        QVERIFY(!source.look().initials.isEmpty());
    }
    QVERIFY(!source.profile());
    QVERIFY(source.look().initials.isEmpty());
}

// Without a network there is the one that was kept.
void tst_Avatar::keptPicture()
{
    const std::unique_ptr<Auth0Profile> profile(Auth0ProfilePrivate::create(nullptr));
    Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(profile.get());
    const QUrl url(u"https://127.0.0.1:1/alice.png"_s); // nobody answers there
    d->setSources({ { u"sub"_s, u"auth0|1"_s }, { u"picture"_s, url.toString() } }, {}, {});
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QByteArray data;
    QBuffer buffer(&data);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(picture.save(&buffer, "PNG"));
    AvatarSource source;
    source.setProfile(profile.get());
    QVERIFY(source.look().picture.isNull());
    d->restorePicture(url, data);
    d->notify();
    QCOMPARE(source.look().picture.size(), QSize(64, 64));
    AvatarSource later;
    later.setProfile(profile.get());
    QCOMPARE(later.look().picture.size(), QSize(64, 64));
    QVERIFY(!profile->pictureIcon().isNull());
    d->clear();
    d->notify();
    QVERIFY(later.look().picture.isNull());
    QVERIFY(profile->pictureIcon().isNull());
}

// What the store has is decoded in the GUI thread, so that there is no way to a large one.
void tst_Avatar::keptPictureIsSmall()
{
    const std::unique_ptr<Auth0Profile> profile(Auth0ProfilePrivate::create(nullptr));
    Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(profile.get());
    const QUrl url(u"https://127.0.0.1:1/alice.png"_s);
    d->setSources({ { u"sub"_s, u"auth0|1"_s }, { u"picture"_s, url.toString() } }, {}, {});
    const auto kept = [&](const QSize &size) {
        QImage picture(size, QImage::Format_ARGB32);
        picture.fill(Qt::green);
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        d->restorePicture({}, {});
        d->restorePicture(url, data);
        return profile->pictureImage().size();
    };
    QCOMPARE(kept({ 128, 85 }), QSize(128, 85));
    QVERIFY(kept({ 129, 1 }).isEmpty());
    QVERIFY(kept({ 4096, 4096 }).isEmpty());

    // The largest that a view leaves here is read again.
    QImage noise(128, 128, QImage::Format_ARGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRandomGenerator::global()->generate());
    }
    QByteArray data;
    d->pictureKept = [&data](const QUrl &, const QByteArray &kept) { data = kept; };
    d->restorePicture({}, {});
    d->keepPicture(url, noise);
    QVERIFY(data.size() > 60'000);
    d->restorePicture({}, {});
    d->restorePicture(url, data);
    QCOMPARE(profile->pictureImage().size(), QSize(128, 128));
}

// With its proxy and its TLS; the server of the picture learns nothing of the library.
void tst_Avatar::goesThroughProvider()
{
    Network network;
    Auth0Provider provider;
    provider.setNetworkAccessManager(&network);
    AvatarSource source;
    source.setProfile(provider.profile());
    const QUrl mine(u"https://127.0.0.1:1/alice.png"_s); // nobody answers there
    setPicture(&provider, mine);
    QCOMPARE(network.requests.size(), 1);
    QCOMPARE(network.requests[0].url(), mine);
    QVERIFY(!network.requests[0].hasRawHeader("Auth0-Client"));
    QVERIFY(!network.requests[0].hasRawHeader("User-Agent"));
    QVERIFY(network.requests[0].rawHeader("Accept").startsWith("image/"));

    AvatarSource other;
    const QUrl others(u"https://127.0.0.1:1/bob.png"_s);
    other.setProvider(&provider);
    other.setPerson(u"auth0|2"_s, u"Bob"_s, others);
    QCOMPARE(network.requests.size(), 2);
    QCOMPARE(network.requests[1].url(), others);
}

void tst_Avatar::noPictures()
{
    Network network;
    auto provider = std::make_unique<Auth0Provider>();
    provider->setNetworkAccessManager(&network);
    provider->setAutoLoadPictures(false);
    AvatarSource source;
    source.setProfile(provider->profile());
    setPicture(provider.get(), QUrl(u"https://127.0.0.1:1/alice.png"_s));
    AvatarSource other;
    other.setProvider(provider.get());
    other.setPerson(u"auth0|2"_s, u"Bob"_s, QUrl(u"https://127.0.0.1:1/bob.png"_s));
    source.setPixels(200);
    QCOMPARE(network.requests.size(), 0);

    QSignalSpy changed(provider.get(), &Auth0Provider::autoLoadPicturesChanged);
    provider->setAutoLoadPictures(true);
    QTRY_COMPARE(network.requests.size(), 2);
    changed.clear();

    // What is shown goes.
    const QUrl another(u"https://127.0.0.1:1/carol.png"_s);
    setPicture(provider.get(), another);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::green);
    Auth0ProfilePrivate::get(provider->profile())->keepPicture(another, picture);
    QVERIFY(!source.look().picture.isNull());
    provider->setAutoLoadPictures(false);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(source.look().picture.isNull());
    QCOMPARE(network.requests.size(), 3);
    provider.reset();
    other.setPerson(u"auth0|2"_s, u"Bob"_s, QUrl());
}

QTEST_MAIN(tst_Avatar)

#include "tst_avatar.moc"
