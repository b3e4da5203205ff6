// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictureloader.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>
#include <QtGui/qpalette.h>

class Auth0Profile;
class Auth0Provider;

QT_BEGIN_NAMESPACE
class QFont;
class QPainter;
QT_END_NAMESPACE

namespace Auth0Qt {

// One of twelve colours, always the same for a user. White text on it has a contrast of at
// least 4.5.
QColor avatarColor(const QString &sub);

// What is drawn for a user.
struct AvatarLook
{
    QString sub;
    QString initials;
    QImage picture;
};

// A circle with the picture, else the initials, else an icon.
void paintAvatar(QPainter *painter, const QRectF &rect, const AvatarLook &look, const QFont &font,
                 const QPalette &palette);

// The look of a profile, or of a user without one. Downloads the picture.
class AvatarSource : public QObject
{
    Q_OBJECT

public:
    explicit AvatarSource(QObject *parent = nullptr);

    Auth0Profile *profile() const;
    void setProfile(Auth0Profile *profile);
    // Without a profile: a user whose session is not the current one.
    void setPerson(const QString &sub, const QString &name, const QUrl &picture);
    // The provider that downloads this user's picture, unless its autoLoadPictures is false.
    // Without one, a network access manager of the loader is used. The profile of a provider needs
    // none.
    void setProvider(Auth0Provider *provider);
    // The largest size, in device pixels, at which the picture is drawn.
    void setPixels(int pixels);

    const AvatarLook &look() const { return m_look; }

Q_SIGNALS:
    void changed();

private:
    Auth0Provider *picturesProvider() const;
    void update();
    void followProvider();
    void updateLook();
    void updatePicture();

    QPointer<Auth0Profile> m_profile;
    QPointer<Auth0Provider> m_provider;
    QPointer<Auth0Provider> m_followed;
    AvatarLook m_person; // without a picture
    QUrl m_personPicture;
    AvatarLook m_look;
    QUrl m_pictureUrl;
    PictureLoader m_loader;
    int m_pixels = 96;
};

} // namespace Auth0Qt
