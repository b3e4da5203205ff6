// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0networkaccessmanager.h"

#include "provider/apiaccess.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qpointer.h>

namespace Auth0Qt {
class AuthorizedReply;
}

class Auth0NetworkAccessManagerPrivate
{
public:
    explicit Auth0NetworkAccessManagerPrivate(Auth0NetworkAccessManager *manager);
    ~Auth0NetworkAccessManagerPrivate();

    // One hop, by QNetworkAccessManager itself.
    QNetworkReply *send(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                        QIODevice *body);

    Auth0NetworkAccessManager *const q;
    QPointer<Auth0Provider> provider;
    std::shared_ptr<Auth0Qt::ApiAccess> access; // the provider's; stays when the provider dies
    QList<QPair<QUrl, QString>> audiences; // by prefix
    QList<Auth0Qt::AuthorizedReply *> replies; // all that live
    QHash<QString, bool> toldOrigins; // those that get no token, and were told of
};
