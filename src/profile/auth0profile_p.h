// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0profile.h"
#include "profile/profilevalues.h"

#include <QtCore/qjsonobject.h>
#include <QtGui/qimage.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

// How the session fills the profile: setSources() or clear() change the members, so that every
// getter tells the new value; notify() then says so, once for each property that differs from what
// was last announced.
class AUTH0QT_CORE_EXPORT Auth0ProfilePrivate
{
public:
    static Auth0Profile *create(QObject *parent);
    static Auth0ProfilePrivate *get(Auth0Profile *profile) { return profile->d_func(); }

    void setClaims(const Auth0Qt::ProfileClaims &claims);
    // An empty userinfo means that there is none (yet).
    void setSources(const QJsonObject &idTokenClaims, const QJsonObject &userinfoClaims,
                    const QString &claimsNamespace);
    // A view has loaded the picture of this address. Kept small, so that there is one offline.
    void keepPicture(const QUrl &url, const QImage &image);
    // The one that was kept.
    void restorePicture(const QUrl &url, const QByteArray &data);
    void clear();
    void notify(); // a slot may delete the profile

    Auth0Qt::ProfileValues values;
    std::function<void(const QUrl &url, const QByteArray &data)> pictureKept;
    // Sends a view's request for a picture, this person's or another one's, as the provider sends
    // its own. Null once the provider is gone; not set for a profile without one.
    std::function<QNetworkReply *(const QNetworkRequest &)> getPicture;
    Auth0Qt::ClaimsMapper claimsMapper; // the application's

private:
    friend class Auth0Profile;
    explicit Auth0ProfilePrivate(Auth0Profile *profile);
    QVariantList readProperties() const;

    Auth0Profile *q;
    QImage m_picture;
    QUrl m_pictureUrl; // where it comes from
    bool m_isPictureNew = false; // notify() says so
    QVariantList m_announced; // the properties' values when notify() last ran
};
