// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

class Auth0NetworkAccessManagerPrivate;
class Auth0Provider;

class AUTH0QT_CORE_EXPORT Auth0NetworkAccessManager : public QNetworkAccessManager
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)

public:
    explicit Auth0NetworkAccessManager(QObject *parent = nullptr);
    ~Auth0NetworkAccessManager() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);

    void setAudience(const QUrl &prefix, const QString &audience);
    QString audience(const QUrl &url) const;

    static Auth0Error error(const QNetworkReply *reply);

Q_SIGNALS:
    void providerChanged();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    Q_DISABLE_COPY_MOVE(Auth0NetworkAccessManager)
    Q_DECLARE_PRIVATE(Auth0NetworkAccessManager)
    const std::unique_ptr<Auth0NetworkAccessManagerPrivate> d_ptr;
};
