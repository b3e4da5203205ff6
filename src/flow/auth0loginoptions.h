// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <chrono>
#include <optional>

class Auth0LoginOptionsData;

class AUTH0QT_CORE_EXPORT Auth0LoginOptions
{
    Q_GADGET
    Q_PROPERTY(QString connection READ connection WRITE setConnection FINAL)
    Q_PROPERTY(QStringList connectionScopes READ connectionScopes WRITE setConnectionScopes FINAL)
    Q_PROPERTY(QString organization READ organization WRITE setOrganization FINAL)
    Q_PROPERTY(QString invitation READ invitation WRITE setInvitation FINAL)
    Q_PROPERTY(QString audience READ audience WRITE setAudience FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes FINAL)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt FINAL)
    Q_PROPERTY(QString loginHint READ loginHint WRITE setLoginHint FINAL)
    Q_PROPERTY(QString screenHint READ screenHint WRITE setScreenHint FINAL)
    Q_PROPERTY(QString display READ display WRITE setDisplay FINAL)
    Q_PROPERTY(QStringList uiLocales READ uiLocales WRITE setUiLocales FINAL)
    Q_PROPERTY(QStringList acrValues READ acrValues WRITE setAcrValues FINAL)
    Q_PROPERTY(
            QStringList requiredAcrValues READ requiredAcrValues WRITE setRequiredAcrValues FINAL)
    Q_PROPERTY(int maxAgeSeconds READ maxAgeSeconds WRITE setMaxAgeSeconds FINAL)
    Q_PROPERTY(bool linkIdentity READ linkIdentity WRITE setLinkIdentity FINAL)
    Q_PROPERTY(QVariantMap parameters READ parameters WRITE setParameters FINAL)

public:
    Auth0LoginOptions();
    Auth0LoginOptions(const Auth0LoginOptions &other);
    Auth0LoginOptions(Auth0LoginOptions &&other) noexcept;
    Auth0LoginOptions &operator=(const Auth0LoginOptions &other);
    Auth0LoginOptions &operator=(Auth0LoginOptions &&other) noexcept;
    ~Auth0LoginOptions();

    static Auth0LoginOptions fromVariantMap(const QVariantMap &map);

    void swap(Auth0LoginOptions &other) noexcept { d.swap(other.d); }

    QString connection() const;
    void setConnection(const QString &connection);
    QStringList connectionScopes() const;
    void setConnectionScopes(const QStringList &scopes);
    QString organization() const;
    void setOrganization(const QString &organization);
    QString invitation() const;
    void setInvitation(const QString &invitation);
    QString audience() const;
    void setAudience(const QString &audience);
    QStringList scopes() const;
    void setScopes(const QStringList &scopes);
    QString prompt() const;
    void setPrompt(const QString &prompt);
    QString loginHint() const;
    void setLoginHint(const QString &loginHint);
    QString screenHint() const;
    void setScreenHint(const QString &screenHint);
    QString display() const;
    void setDisplay(const QString &display);
    QStringList uiLocales() const;
    void setUiLocales(const QStringList &locales);
    QStringList acrValues() const;
    void setAcrValues(const QStringList &values);
    QStringList requiredAcrValues() const;
    void setRequiredAcrValues(const QStringList &values);
    std::optional<std::chrono::seconds> maxAge() const;
    void setMaxAge(std::optional<std::chrono::seconds> maxAge);
    int maxAgeSeconds() const; // -1: not set
    void setMaxAgeSeconds(int seconds);
    bool linkIdentity() const;
    void setLinkIdentity(bool link);
    QString idTokenHint() const;
    void setIdTokenHint(const QString &idToken);
    QVariantMap parameters() const;
    void setParameters(const QVariantMap &parameters);
    void setParameter(const QString &name, const QString &value);

    bool asksForFreshLogin() const;
    Auth0LoginOptions combinedWith(const Auth0LoginOptions &wanted) const;

    Auth0Error error() const;

    friend AUTH0QT_CORE_EXPORT bool operator==(const Auth0LoginOptions &a,
                                               const Auth0LoginOptions &b);
    friend bool operator!=(const Auth0LoginOptions &a, const Auth0LoginOptions &b)
    {
        return !(a == b);
    }

private:
    QSharedDataPointer<Auth0LoginOptionsData> d;
};

Q_DECLARE_SHARED(Auth0LoginOptions)
Q_DECLARE_METATYPE(Auth0LoginOptions)
