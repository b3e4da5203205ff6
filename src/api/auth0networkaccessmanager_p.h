// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0networkaccessmanager.h"

#include "provider/apiaccess.h"
#include "provider/followedprovider.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {
class AuthorizedReply;
}

class Auth0NetworkAccessManagerPrivate
{
public:
    explicit Auth0NetworkAccessManagerPrivate(Auth0NetworkAccessManager *manager);
    ~Auth0NetworkAccessManagerPrivate();

    // Sends one hop by QNetworkAccessManager.
    QNetworkReply *send(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                        QIODevice *body);

    // For programs that use only QNetworkReply::error(): tells whether the user has to sign in, or
    // a later try may succeed.
    static QNetworkReply::NetworkError networkError(const Auth0Error &error);
    // A request to this origin is sent without a token.
    void noteOtherOrigin(const QString &origin);

    Auth0NetworkAccessManager *const q;
    Auth0Qt::FollowedProvider provider;
    std::shared_ptr<Auth0Qt::ApiAccess> access; // the provider's; can outlive the provider
    QList<QPair<QUrl, QString>> audiences; // by prefix
    QList<Auth0Qt::AuthorizedReply *> replies; // all that exist
    QHash<QString, bool> toldOrigins; // get no token; the log has said so
};
