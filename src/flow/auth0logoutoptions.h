// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

class Auth0LogoutOptionsData;

class AUTH0QT_CORE_EXPORT Auth0LogoutOptions
{
    Q_GADGET
    Q_PROPERTY(bool revoke READ revoke WRITE setRevoke FINAL)
    Q_PROPERTY(bool browserSession READ browserSession WRITE setBrowserSession FINAL)
    Q_PROPERTY(bool federated READ federated WRITE setFederated FINAL)
    Q_PROPERTY(QUrl returnTo READ returnTo WRITE setReturnTo FINAL)
    Q_PROPERTY(QString logoutHint READ logoutHint WRITE setLogoutHint FINAL)

public:
    Auth0LogoutOptions();
    Auth0LogoutOptions(const Auth0LogoutOptions &other);
    Auth0LogoutOptions(Auth0LogoutOptions &&other) noexcept;
    Auth0LogoutOptions &operator=(const Auth0LogoutOptions &other);
    Auth0LogoutOptions &operator=(Auth0LogoutOptions &&other) noexcept;
    ~Auth0LogoutOptions();

    static Auth0LogoutOptions fromVariantMap(const QVariantMap &map);

    void swap(Auth0LogoutOptions &other) noexcept { d.swap(other.d); }

    bool revoke() const;
    void setRevoke(bool revoke);
    bool browserSession() const;
    void setBrowserSession(bool browserSession);
    bool federated() const;
    void setFederated(bool federated);
    QUrl returnTo() const;
    void setReturnTo(const QUrl &returnTo);
    QString logoutHint() const;
    void setLogoutHint(const QString &logoutHint);

    Auth0Error error() const;

    friend AUTH0QT_CORE_EXPORT bool operator==(const Auth0LogoutOptions &a,
                                               const Auth0LogoutOptions &b);
    friend bool operator!=(const Auth0LogoutOptions &a, const Auth0LogoutOptions &b)
    {
        return !(a == b);
    }

private:
    QSharedDataPointer<Auth0LogoutOptionsData> d;
};

Q_DECLARE_SHARED(Auth0LogoutOptions)
Q_DECLARE_METATYPE(Auth0LogoutOptions)
