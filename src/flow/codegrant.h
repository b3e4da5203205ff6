// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

class Http;
class TokenRequest;
struct ServerMetadata;

// Carries an authorization code grant (RFC 6749 section 4.1) for AuthorizationCodeFlow, which
// decides what is sent. Each build has one implementation: NetworkAuthCodeGrant, or PlainCodeGrant
// without AUTH0QT_NETWORKAUTH.
class CodeGrant : public QObject
{
    Q_OBJECT

public:
    // The implementation of this build.
    static CodeGrant *create(Http *http, const ServerMetadata &server, const QString &clientId,
                             QObject *parent);
    ~CodeGrant() override;

    // Begins a new grant: emits authorizationUrlReady().
    virtual void begin(const QString &redirectUri, const QString &state) = 0;
    // Sends request, which has the code, once. Emits responseReceived() later.
    virtual void exchange(const QString &code, const TokenRequest &request) = 0;

    // The tokens of the last response are accepted, or refused.
    virtual void release() = 0;
    virtual void drop() = 0;

Q_SIGNALS:
    // The authorization endpoint with its query, without the parameters of the request.
    void authorizationUrlReady(const QUrl &url);
    void responseReceived(const Auth0Qt::HttpResponse &response);

protected:
    explicit CodeGrant(QObject *parent);
};

} // namespace Auth0Qt
