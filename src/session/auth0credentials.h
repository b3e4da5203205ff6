// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

class Auth0CredentialsData;

class AUTH0QT_CORE_EXPORT Auth0Credentials
{
    Q_GADGET
    Q_PROPERTY(QString tokenType READ tokenType FINAL)
    Q_PROPERTY(QStringList scopes READ scopes FINAL)
    Q_PROPERTY(QString audience READ audience FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt FINAL)
    Q_PROPERTY(bool valid READ isValid FINAL)

public:
    Auth0Credentials();
    Auth0Credentials(const Auth0Credentials &other);
    Auth0Credentials(Auth0Credentials &&other) noexcept;
    Auth0Credentials &operator=(const Auth0Credentials &other);
    Auth0Credentials &operator=(Auth0Credentials &&other) noexcept;
    ~Auth0Credentials();

    void swap(Auth0Credentials &other) noexcept { d.swap(other.d); }

    bool isValid() const;
    Auth0Error error() const;

    QString tokenType() const;
    QStringList scopes() const;
    QString audience() const;
    QDateTime expiresAt() const;

    // Secrets are not properties, because QML prints every property of a gadget.
    QString accessToken() const;
    QString idToken() const;

    QByteArray dpopProof(const QByteArray &method, const QUrl &url,
                         const QByteArray &nonce = {}) const;

    friend AUTH0QT_CORE_EXPORT bool operator==(const Auth0Credentials &a,
                                               const Auth0Credentials &b);
    friend bool operator!=(const Auth0Credentials &a, const Auth0Credentials &b)
    {
        return !(a == b);
    }

private:
    friend class Auth0CredentialsData;
    explicit Auth0Credentials(Auth0CredentialsData *data);

    QSharedDataPointer<Auth0CredentialsData> d;
};

Q_DECLARE_SHARED(Auth0Credentials)
Q_DECLARE_METATYPE(Auth0Credentials)
