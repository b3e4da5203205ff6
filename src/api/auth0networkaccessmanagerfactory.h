// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0networkaccessmanager.h"

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtQml/qqmlnetworkaccessmanagerfactory.h>

// Header only, so that the library does not link Qt Qml. The application does.
class Auth0NetworkAccessManagerFactory : public QQmlNetworkAccessManagerFactory
{
public:
    explicit Auth0NetworkAccessManagerFactory(Auth0Provider *provider)
        : m_provider(provider)
    {
    }

    void setAudience(const QUrl &prefix, const QString &audience)
    {
        m_audiences.append({ prefix, audience });
    }

    QNetworkAccessManager *create(QObject *parent) override
    {
        auto *const manager = new Auth0NetworkAccessManager(parent);
        manager->setProvider(m_provider);
        for (const auto &entry : m_audiences)
            manager->setAudience(entry.first, entry.second);
        return manager;
    }

private:
    Q_DISABLE_COPY_MOVE(Auth0NetworkAccessManagerFactory)
    Auth0Provider *const m_provider;
    QList<QPair<QUrl, QString>> m_audiences;
};
