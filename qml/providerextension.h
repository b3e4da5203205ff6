// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qvariant.h>
#include <QtQml/qjsvalue.h>
#include <QtQml/qqmlregistration.h>

class Auth0Provider;

namespace Auth0Qt {

// The keys of the options of requestCredentials().
struct TokenRequestOptions
{
    Q_GADGET
    Q_PROPERTY(QString audience MEMBER audience FINAL)
    Q_PROPERTY(QStringList scopes MEMBER scopes FINAL)
    Q_PROPERTY(int minValiditySeconds MEMBER minValiditySeconds FINAL)

public:
    QString audience;
    QStringList scopes;
    int minValiditySeconds = 0;
};

// The additional properties and functions of Auth0Provider in QML, which has no durations and no
// futures and converts an object literal only to a QVariantMap.
class ProviderExtension : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int timeoutSeconds READ timeoutSeconds WRITE setTimeoutSeconds NOTIFY
                       timeoutSecondsChanged FINAL)
    Q_PROPERTY(int leewaySeconds READ leewaySeconds WRITE setLeewaySeconds NOTIFY
                       leewaySecondsChanged FINAL)
    Q_PROPERTY(int guardIdleSeconds READ guardIdleSeconds WRITE setGuardIdleSeconds NOTIFY
                       guardIdleSecondsChanged FINAL)
    Q_PROPERTY(int profileReloadIntervalSeconds READ profileReloadIntervalSeconds WRITE
                       setProfileReloadIntervalSeconds NOTIFY profileReloadIntervalSecondsChanged
                               FINAL)

    // A function that maps claims to claims, see Auth0Provider::setClaimsMapper().
    Q_PROPERTY(QJSValue claimsMapper READ claimsMapper WRITE setClaimsMapper NOTIFY
                       claimsMapperChanged FINAL)

public:
    explicit ProviderExtension(QObject *provider);

    int timeoutSeconds() const;
    void setTimeoutSeconds(int seconds);
    int leewaySeconds() const;
    void setLeewaySeconds(int seconds);
    int guardIdleSeconds() const;
    void setGuardIdleSeconds(int seconds);
    int profileReloadIntervalSeconds() const;
    void setProfileReloadIntervalSeconds(int seconds);
    QJSValue claimsMapper() const;
    void setClaimsMapper(const QJSValue &mapper);

    Q_INVOKABLE void loginWith(const QVariantMap &options);
    Q_INVOKABLE void exchangeToken(const QString &subjectToken, const QString &subjectTokenType,
                                   const QVariantMap &options = {});
    Q_INVOKABLE void logoutWith(const QVariantMap &options);
    Q_INVOKABLE void requestCredentials(const QVariantMap &options, const QJSValue &callback);

Q_SIGNALS:
    void timeoutSecondsChanged();
    void leewaySecondsChanged();
    void guardIdleSecondsChanged();
    void profileReloadIntervalSecondsChanged();
    void claimsMapperChanged();

private:
    Auth0Provider *provider() const;
    QVariantMap map(const QVariantMap &claims) const;

    QJSValue m_claimsMapper;
};

} // namespace Auth0Qt
