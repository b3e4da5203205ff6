// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0global.h"
#include "auth0identity.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qlocale.h>
#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QIcon;
class QImage;
QT_END_NAMESPACE

class Auth0ProfilePrivate;

class AUTH0QT_CORE_EXPORT Auth0Profile : public QObject
{
    Q_OBJECT
    // OpenID Connect Core section 5.1
    Q_PROPERTY(QString sub READ sub NOTIFY subChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString givenName READ givenName NOTIFY givenNameChanged FINAL)
    Q_PROPERTY(QString familyName READ familyName NOTIFY familyNameChanged FINAL)
    Q_PROPERTY(QString middleName READ middleName NOTIFY middleNameChanged FINAL)
    Q_PROPERTY(QString nickname READ nickname NOTIFY nicknameChanged FINAL)
    Q_PROPERTY(
            QString preferredUsername READ preferredUsername NOTIFY preferredUsernameChanged FINAL)
    Q_PROPERTY(QUrl profileUrl READ profileUrl NOTIFY profileUrlChanged FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QUrl website READ website NOTIFY websiteChanged FINAL)
    Q_PROPERTY(QString email READ email NOTIFY emailChanged FINAL)
    Q_PROPERTY(bool emailVerified READ isEmailVerified NOTIFY emailVerifiedChanged FINAL)
    Q_PROPERTY(QString gender READ gender NOTIFY genderChanged FINAL)
    Q_PROPERTY(QString birthdate READ birthdate NOTIFY birthdateChanged FINAL)
    Q_PROPERTY(QString zoneinfo READ zoneinfo NOTIFY zoneinfoChanged FINAL)
    Q_PROPERTY(QString locale READ locale NOTIFY localeChanged FINAL)
    Q_PROPERTY(QString phoneNumber READ phoneNumber NOTIFY phoneNumberChanged FINAL)
    Q_PROPERTY(bool phoneVerified READ isPhoneVerified NOTIFY phoneVerifiedChanged FINAL)
    Q_PROPERTY(QVariantMap address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QDateTime updatedAt READ updatedAt NOTIFY updatedAtChanged FINAL)
    // Auth0
    Q_PROPERTY(QString userId READ userId NOTIFY userIdChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY usernameChanged FINAL)
    Q_PROPERTY(QList<Auth0Identity> identities READ identities NOTIFY identitiesChanged FINAL)
    Q_PROPERTY(QVariantMap appMetadata READ appMetadata NOTIFY appMetadataChanged FINAL)
    Q_PROPERTY(QVariantMap userMetadata READ userMetadata NOTIFY userMetadataChanged FINAL)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY blockedChanged FINAL)
    Q_PROPERTY(QStringList multifactor READ multifactor NOTIFY multifactorChanged FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt NOTIFY createdAtChanged FINAL)
    Q_PROPERTY(QString lastIp READ lastIp NOTIFY lastIpChanged FINAL)
    Q_PROPERTY(QDateTime lastLogin READ lastLogin NOTIFY lastLoginChanged FINAL)
    Q_PROPERTY(QDateTime lastPasswordReset READ lastPasswordReset NOTIFY lastPasswordResetChanged
                       FINAL)
    Q_PROPERTY(int loginsCount READ loginsCount NOTIFY loginsCountChanged FINAL)
    Q_PROPERTY(QString organizationId READ organizationId NOTIFY organizationIdChanged FINAL)
    Q_PROPERTY(QString organizationName READ organizationName NOTIFY organizationNameChanged FINAL)
    Q_PROPERTY(QStringList permissions READ permissions NOTIFY permissionsChanged FINAL)
    Q_PROPERTY(QStringList roles READ roles NOTIFY rolesChanged FINAL)
    // Derived, for user interfaces
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    Q_PROPERTY(QString displayName READ displayName NOTIFY displayNameChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY initialsChanged FINAL)
    Q_PROPERTY(QVariantMap claims READ claims NOTIFY claimsChanged FINAL)

public:
    ~Auth0Profile() override;

    QString sub() const;
    QString name() const;
    QString givenName() const;
    QString familyName() const;
    QString middleName() const;
    QString nickname() const;
    QString preferredUsername() const;
    QUrl profileUrl() const;
    QUrl picture() const;
    QImage pictureImage() const;
    QIcon pictureIcon() const;
    QUrl website() const;
    QString email() const;
    bool isEmailVerified() const;
    QString gender() const;
    QString birthdate() const;
    QString zoneinfo() const;
    QTimeZone timeZone() const;
    QString locale() const;
    QLocale localeValue() const;
    QString phoneNumber() const;
    bool isPhoneVerified() const;
    QVariantMap address() const;
    QDateTime updatedAt() const;

    QString userId() const;
    QString username() const;
    QList<Auth0Identity> identities() const;
    QVariantMap appMetadata() const;
    QVariantMap userMetadata() const;
    bool isBlocked() const;
    QStringList multifactor() const;
    QDateTime createdAt() const;
    QString lastIp() const;
    QDateTime lastLogin() const;
    QDateTime lastPasswordReset() const;
    int loginsCount() const; // -1: unknown
    QString organizationId() const;
    QString organizationName() const;
    QStringList permissions() const;
    QStringList roles() const;
    Q_INVOKABLE bool hasPermission(const QString &permission) const;
    Q_INVOKABLE bool hasRole(const QString &role) const;

    bool isEmpty() const;
    QString displayName() const;
    QString initials() const;

    QVariantMap claims() const;
    Q_INVOKABLE QVariant claim(const QString &name) const;
    Q_INVOKABLE bool has(const QString &name) const;
    Q_INVOKABLE bool isNull(const QString &name) const;
    Q_INVOKABLE Auth0::ProfileSource source(const QString &name) const;
    Q_INVOKABLE QDateTime sourceTime(const QString &name) const;

Q_SIGNALS:
    void subChanged();
    void nameChanged();
    void givenNameChanged();
    void familyNameChanged();
    void middleNameChanged();
    void nicknameChanged();
    void preferredUsernameChanged();
    void profileUrlChanged();
    void pictureChanged();
    void pictureImageChanged();
    void websiteChanged();
    void emailChanged();
    void emailVerifiedChanged();
    void genderChanged();
    void birthdateChanged();
    void zoneinfoChanged();
    void localeChanged();
    void phoneNumberChanged();
    void phoneVerifiedChanged();
    void addressChanged();
    void updatedAtChanged();
    void userIdChanged();
    void usernameChanged();
    void identitiesChanged();
    void appMetadataChanged();
    void userMetadataChanged();
    void blockedChanged();
    void multifactorChanged();
    void createdAtChanged();
    void lastIpChanged();
    void lastLoginChanged();
    void lastPasswordResetChanged();
    void loginsCountChanged();
    void organizationIdChanged();
    void organizationNameChanged();
    void permissionsChanged();
    void rolesChanged();
    void emptyChanged();
    void displayNameChanged();
    void initialsChanged();
    void claimsChanged();
    // After the others, with the names of the properties.
    void changed(const QStringList &properties);

private:
    // Only Auth0Provider creates profiles.
    explicit Auth0Profile(QObject *parent);
    Q_DECLARE_PRIVATE(Auth0Profile)
    const std::unique_ptr<Auth0ProfilePrivate> d_ptr;
};
