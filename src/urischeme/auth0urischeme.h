// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <memory>

class Auth0Provider;
class Auth0UriSchemePrivate;

class AUTH0QT_CORE_EXPORT Auth0UriScheme : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(QString scheme READ scheme CONSTANT FINAL)
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(bool autoRegister READ autoRegister WRITE setAutoRegister NOTIFY autoRegisterChanged
                       FINAL)

public:
    static void removeOtherArguments(int &argc, char *argv[], const char *scheme);

    explicit Auth0UriScheme(const QString &scheme, QObject *parent = nullptr);
    ~Auth0UriScheme() override;

    QString scheme() const;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);

    bool autoRegister() const;
    void setAutoRegister(bool autoRegister);

    [[nodiscard]] bool forward(const QStringList &arguments);
    void listen();

    bool isRegistered() const;
    void registerScheme();
    bool unregisterScheme();

Q_SIGNALS:
    void urlReceived(const QUrl &url);
    void activationRequested(const QString &activationToken);
    void registrationFinished(bool registered);
    void errorOccurred(const Auth0Error &error);

    void providerChanged();
    void autoRegisterChanged();

private:
    Q_DISABLE_COPY_MOVE(Auth0UriScheme)
    Q_DECLARE_PRIVATE(Auth0UriScheme)
    const std::unique_ptr<Auth0UriSchemePrivate> d_ptr;
};
