// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "avatarpainter.h"

#include "auth0profile.h"
#include "auth0provider.h"
#include "browser/contrast.h"
#include "iconpainter.h"
#include "profile/auth0profile_p.h"
#include "profile/initials.h"

#include <QtGui/qfontmetrics.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb Backgrounds[] = {
    0xffb3261e, 0xff9a4600, 0xff7a5900, 0xff4f6600, 0xff1e6f3c, 0xff00695c,
    0xff00658a, 0xff1a5fb4, 0xff3f51b5, 0xff6a3fb5, 0xff8e2a9b, 0xffad1457,
};

// FNV-1a. qHash() is seeded, and a user's colour must be the same in each process.
quint32 stableHash(const QByteArray &bytes)
{
    quint32 hash = 2166136261u;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash ^ (hash >> 16);
}

void paintPicture(QPainter *painter, const QRectF &rect, const QImage &picture)
{
    const int side = qMin(picture.width(), picture.height());
    const QRectF square((picture.width() - side) / 2.0, (picture.height() - side) / 2.0, side,
                        side);
    QPainterPath circle;
    circle.addEllipse(rect);
    // A brush has a smooth edge, a clip has not.
    QBrush brush(picture);
    QTransform toRect;
    toRect.translate(rect.x(), rect.y());
    toRect.scale(rect.width() / side, rect.height() / side);
    toRect.translate(-square.x(), -square.y());
    brush.setTransform(toRect);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillPath(circle, brush);
}

void paintInitials(QPainter *painter, const QRectF &rect, const AvatarLook &look, const QFont &base)
{
    const QColor background = avatarColor(look.sub);
    painter->setPen(Qt::NoPen);
    painter->setBrush(background);
    painter->drawEllipse(rect);

    QFont font = base;
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(6, qRound(rect.height() * 0.42)));
    const qreal widest = rect.width() * 0.72;
    const qreal width = QFontMetricsF(font).horizontalAdvance(look.initials);
    if (width > widest)
        font.setPixelSize(qMax(6, int(font.pixelSize() * widest / width)));
    painter->setFont(font);
    painter->setPen(textColorOn(background));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, look.initials);
}

void paintNobody(QPainter *painter, const QRectF &rect, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(window, text, 0.12));
    painter->drawEllipse(rect);
    const qreal inset = rect.width() * 0.24;
    paintTintedIcon(painter, u"person"_s, rect.adjusted(inset, inset, -inset, -inset),
                    secondaryText(text, window));
}

} // namespace

QColor avatarColor(const QString &sub)
{
    return QColor::fromRgb(Backgrounds[stableHash(sub.toUtf8()) % std::size(Backgrounds)]);
}

void paintAvatar(QPainter *painter, const QRectF &rect, const AvatarLook &look, const QFont &font,
                 const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!look.picture.isNull())
        paintPicture(painter, rect, look.picture);
    else if (!look.initials.isEmpty())
        paintInitials(painter, rect, look, font);
    else
        paintNobody(painter, rect, palette);
    painter->restore();
}

AvatarSource::AvatarSource(QObject *parent)
    : QObject(parent)
{
    connect(&m_loader, &PictureLoader::loaded, this, [this](const QImage &picture) {
        m_look.picture = picture;
        if (m_profile)
            Auth0ProfilePrivate::get(m_profile)->keepPicture(m_pictureUrl, picture);
        Q_EMIT changed();
    });
}

Auth0Profile *AvatarSource::profile() const
{
    return m_profile;
}

void AvatarSource::setProfile(Auth0Profile *profile)
{
    if (m_profile == profile)
        return;
    if (m_profile)
        m_profile->disconnect(this);
    m_profile = profile;
    if (profile) {
        connect(profile, &Auth0Profile::subChanged, this, &AvatarSource::updateLook);
        connect(profile, &Auth0Profile::initialsChanged, this, &AvatarSource::updateLook);
        connect(profile, &Auth0Profile::pictureChanged, this, &AvatarSource::updatePicture);
        connect(profile, &Auth0Profile::pictureImageChanged, this, [this] {
            if (!m_look.picture.isNull())
                return;
            m_look.picture = m_profile->pictureImage();
            Q_EMIT changed();
        });
        connect(profile, &QObject::destroyed, this, [this] {
            m_profile = nullptr;
            update();
        });
    }
    update();
}

void AvatarSource::setPerson(const QString &sub, const QString &name, const QUrl &picture)
{
    m_person = { sub, initialsOf(name), {} };
    m_personPicture = picture;
    update();
}

void AvatarSource::update()
{
    followProvider();
    updateLook();
    updatePicture();
}

void AvatarSource::setProvider(Auth0Provider *provider)
{
    if (m_provider == provider)
        return;
    m_provider = provider;
    followProvider();
    updatePicture();
}

Auth0Provider *AvatarSource::picturesProvider() const
{
    return m_profile ? qobject_cast<Auth0Provider *>(m_profile->parent()) : m_provider.data();
}

void AvatarSource::followProvider()
{
    Auth0Provider *const provider = picturesProvider();
    if (m_followed == provider)
        return;
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = provider;
    m_loader.setGet({});
    if (!provider)
        return;
    m_loader.setGet(Auth0ProfilePrivate::get(provider->profile())->getPicture);
    connect(provider, &Auth0Provider::autoLoadPicturesChanged, this, &AvatarSource::updatePicture);
}

void AvatarSource::setPixels(int pixels)
{
    if (pixels <= m_pixels)
        return;
    m_pixels = pixels;
    m_pictureUrl.clear();
    updatePicture();
}

void AvatarSource::updateLook()
{
    m_look.sub = m_profile ? m_profile->sub() : m_person.sub;
    m_look.initials = m_profile ? m_profile->initials() : m_person.initials;
    Q_EMIT changed();
}

void AvatarSource::updatePicture()
{
    const Auth0Provider *const provider = picturesProvider();
    QUrl url = m_profile ? m_profile->picture() : m_personPicture;
    if (provider && !provider->autoLoadPictures())
        url.clear();
    if (url == m_pictureUrl)
        return;
    m_pictureUrl = url;
    // The stored picture, or the initials, until the picture is loaded.
    m_look.picture = m_profile && !url.isEmpty() ? m_profile->pictureImage() : QImage();
    m_loader.load(url, m_pixels);
    Q_EMIT changed();
}

} // namespace Auth0Qt
