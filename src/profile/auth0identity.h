// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>

class Auth0IdentityData;

class AUTH0QT_CORE_EXPORT Auth0Identity
{
    Q_GADGET
    Q_PROPERTY(QString connection READ connection FINAL)
    Q_PROPERTY(QString provider READ provider FINAL)
    Q_PROPERTY(QString userId READ userId FINAL)
    Q_PROPERTY(bool social READ isSocial FINAL)
    Q_PROPERTY(QVariantMap profileData READ profileData FINAL)
    Q_PROPERTY(QVariantMap claims READ claims FINAL)

public:
    Auth0Identity();
    explicit Auth0Identity(const QVariantMap &claims);
    Auth0Identity(const Auth0Identity &other);
    Auth0Identity(Auth0Identity &&other) noexcept;
    Auth0Identity &operator=(const Auth0Identity &other);
    Auth0Identity &operator=(Auth0Identity &&other) noexcept;
    ~Auth0Identity();

    void swap(Auth0Identity &other) noexcept { d.swap(other.d); }

    QString connection() const;
    QString provider() const;
    QString userId() const;
    bool isSocial() const;
    QVariantMap profileData() const;
    QVariantMap claims() const;

    friend AUTH0QT_CORE_EXPORT bool operator==(const Auth0Identity &a, const Auth0Identity &b);
    friend bool operator!=(const Auth0Identity &a, const Auth0Identity &b) { return !(a == b); }

private:
    QSharedDataPointer<Auth0IdentityData> d;
};

Q_DECLARE_SHARED(Auth0Identity)
Q_DECLARE_METATYPE(Auth0Identity)
