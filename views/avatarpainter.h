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

// One of twelve, always the same for one person. White text on it has a contrast of 4.5 or more.
QColor avatarColor(const QString &sub);

// What is known of a person, as far as it is drawn.
struct AvatarLook
{
    QString sub;
    QString initials;
    QImage picture;
};

// A circle: the picture, else the initials, else the outline of a person.
void paintAvatar(QPainter *painter, const QRectF &rect, const AvatarLook &look, const QFont &font,
                 const QPalette &palette);

// Follows a profile, or is told of a person, and fetches the picture.
class AvatarSource : public QObject
{
    Q_OBJECT

public:
    explicit AvatarSource(QObject *parent = nullptr);

    Auth0Profile *profile() const;
    void setProfile(Auth0Profile *profile);
    // Without a profile: somebody whose session is not the one in use.
    void setPerson(const QString &sub, const QString &name, const QUrl &picture);
    // Who downloads that person's picture, if it wants pictures at all. Nobody: we do it ourselves.
    // A provider's own profile needs none.
    void setProvider(Auth0Provider *provider);
    // The largest size, in device pixels, at which the picture will be drawn.
    void setPixels(int pixels);

    const AvatarLook &look() const { return m_look; }

Q_SIGNALS:
    void changed();

private:
    Auth0Provider *picturesProvider() const;
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
