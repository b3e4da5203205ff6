// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/auth0profile_p.h"

#include "profile/picturedecoder.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>

#include <utility>

namespace {

// Sharp on a profile card at 200 %, and small enough for a keychain.
constexpr int PictureSide = 128;

// For the stored picture: small enough to be decoded in the GUI thread.
constexpr Auth0Qt::PictureLimits KeptLimits { 128 * 1024, PictureSide,
                                              PictureSide *PictureSide * 8 };

QByteArray encoded(const QImage &picture)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    // Qt has PNG, and JPEG as a plugin, which an application can do without.
    if (picture.hasAlphaChannel() || !picture.save(&buffer, "JPG", 85))
        picture.save(&buffer, "PNG");
    return data;
}

} // namespace

Auth0ProfilePrivate::Auth0ProfilePrivate(Auth0Profile *profile)
    : q(profile)
{
}

Auth0Profile *Auth0ProfilePrivate::create(QObject *parent)
{
    return new Auth0Profile(parent);
}

void Auth0ProfilePrivate::setSources(const QJsonObject &idTokenClaims,
                                     const QJsonObject &userinfoClaims,
                                     const QString &claimsNamespace)
{
    Auth0Qt::ProfileClaims claims;
    claims.idToken.claims = idTokenClaims;
    claims.userinfo.claims = userinfoClaims;
    claims.claimsNamespace = claimsNamespace;
    setClaims(claims);
}

void Auth0ProfilePrivate::setClaims(const Auth0Qt::ProfileClaims &claims)
{
    const Auth0Qt::ClaimsMapper mapper = claimsMapper; // a copy: it may set another one
    values = Auth0Qt::profileValues(claims, mapper);
}

void Auth0ProfilePrivate::clear()
{
    values = {};
    restorePicture({}, {});
}

void Auth0ProfilePrivate::keepPicture(const QUrl &url, const QImage &image)
{
    if (url.isEmpty() || url != values.picture || image.isNull())
        return;
    QImage small = image;
    if (qMax(image.width(), image.height()) > PictureSide) {
        small = image.scaled(PictureSide, PictureSide, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    }
    // The larger picture of a card is not replaced by the smaller one of a button.
    if (url == m_pictureUrl && small.width() <= m_picture.width())
        return;
    m_picture = small;
    m_pictureUrl = url;
    Q_EMIT q->pictureImageChanged();
    if (pictureKept)
        pictureKept(url, encoded(small));
}

void Auth0ProfilePrivate::restorePicture(const QUrl &url, const QByteArray &data)
{
    const bool isKept = url == m_pictureUrl && data.isEmpty() == m_picture.isNull();
    if (isKept)
        return;
    m_pictureUrl = url;
    m_picture = Auth0Qt::decodePicture(data, PictureSide, KeptLimits);
    m_isPictureNew = true;
}

QVariantList Auth0ProfilePrivate::readProperties() const
{
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    QVariantList list;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        list.append(meta.property(i).read(q));
    return list;
}

void Auth0ProfilePrivate::notify()
{
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    const QVariantList before = std::exchange(m_announced, readProperties());
    const QVariantList now = m_announced; // a copy: a slot may call notify() again
    const QPointer<Auth0Profile> guard(q);
    QStringList names;
    for (qsizetype i = 0; i < now.size() && guard; ++i) {
        if (now.at(i) != before.at(i)) {
            const QMetaProperty property = meta.property(meta.propertyOffset() + int(i));
            names.append(QString::fromLatin1(property.name()));
            property.notifySignal().invoke(guard.data(), Qt::DirectConnection);
        }
    }
    if (guard && std::exchange(m_isPictureNew, false))
        Q_EMIT guard->pictureImageChanged();
    if (guard && !names.isEmpty())
        Q_EMIT guard->changed(names);
}
