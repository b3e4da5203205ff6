// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

#include <chrono>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

class Auth0ErrorData;

class AUTH0QT_CORE_EXPORT Auth0Error
{
    Q_GADGET
    Q_PROPERTY(Auth0::ErrorCode code READ code FINAL)
    Q_PROPERTY(QString detail READ detail FINAL)
    Q_PROPERTY(QString message READ message FINAL)
    Q_PROPERTY(QString hint READ hint FINAL)
    Q_PROPERTY(QString oauthError READ oauthError FINAL)
    Q_PROPERTY(QString oauthDescription READ oauthDescription FINAL)
    Q_PROPERTY(int httpStatus READ httpStatus FINAL)
    Q_PROPERTY(int retryAfterSeconds READ retryAfterSeconds FINAL)
    Q_PROPERTY(bool isTransient READ isTransient FINAL)

public:
    Auth0Error();
    explicit Auth0Error(Auth0::ErrorCode code, const QString &detail = {});
    Auth0Error(const Auth0Error &other);
    Auth0Error(Auth0Error &&other) noexcept;
    Auth0Error &operator=(const Auth0Error &other);
    Auth0Error &operator=(Auth0Error &&other) noexcept;
    ~Auth0Error();

    void swap(Auth0Error &other) noexcept { d.swap(other.d); }

    bool isError() const { return code() != Auth0::ErrorCode::NoError; }
    explicit operator bool() const { return isError(); }

    Auth0::ErrorCode code() const;
    QString detail() const;
    QString message() const;
    QString hint() const;
    QString oauthError() const;
    QString oauthDescription() const;
    int httpStatus() const;
    std::chrono::seconds retryAfter() const;
    int retryAfterSeconds() const;
    bool isTransient() const;

    void setMessage(const QString &message);
    void setHint(const QString &hint);
    void setOauthError(const QString &error, const QString &description);
    void setHttpStatus(int status);
    void setRetryAfter(std::chrono::seconds retryAfter);
    void setTransient(bool transient);

    friend AUTH0QT_CORE_EXPORT bool operator==(const Auth0Error &a, const Auth0Error &b);
    friend bool operator!=(const Auth0Error &a, const Auth0Error &b) { return !(a == b); }

private:
    QSharedDataPointer<Auth0ErrorData> d;
};

Q_DECLARE_SHARED(Auth0Error)
Q_DECLARE_METATYPE(Auth0Error)

AUTH0QT_CORE_EXPORT QDebug operator<<(QDebug debug, const Auth0Error &error);
