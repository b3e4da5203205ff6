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

// The session sets the profile: setClaims() or clear() changes the values of all getters, then
// notify() emits a signal for each property that has changed since the last notify().
class AUTH0QT_CORE_EXPORT Auth0ProfilePrivate
{
public:
    static Auth0Profile *create(QObject *parent);
    static Auth0ProfilePrivate *get(Auth0Profile *profile) { return profile->d_func(); }

    void setClaims(const Auth0Qt::ProfileClaims &claims);
    // The same with an ID token and userinfo, which may be empty. For tests.
    void setSources(const QJsonObject &idTokenClaims, const QJsonObject &userinfoClaims,
                    const QString &claimsNamespace);
    // Stores a small copy of the picture that a view has loaded from this URL, for use offline.
    void keepPicture(const QUrl &url, const QImage &image);
    // Sets the stored picture.
    void restorePicture(const QUrl &url, const QByteArray &data);
    void clear();
    void notify(); // a slot may delete the profile

    Auth0Qt::ProfileValues values;
    std::function<void(const QUrl &url, const QByteArray &data)> pictureKept;
    // Sends the request of a view for a picture, with the network settings of the provider. Returns
    // null if the provider was deleted. Empty for a profile without a provider.
    std::function<QNetworkReply *(const QNetworkRequest &)> getPicture;
    Auth0Qt::ClaimsMapper claimsMapper; // the application's

private:
    friend class Auth0Profile;
    explicit Auth0ProfilePrivate(Auth0Profile *profile);
    QVariantList readProperties() const;

    Auth0Profile *q;
    QImage m_picture;
    QUrl m_pictureUrl; // of m_picture
    bool m_isPictureNew = false; // notify() emits pictureImageChanged()
    QVariantList m_announced; // the values of the properties at the last notify()
};
