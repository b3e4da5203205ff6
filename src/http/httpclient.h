// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse.h"
#include "token/accesstoken.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpair.h>
#include <QtCore/qurl.h>

#include <functional>

namespace Auth0Qt {

class HttpAccessManager;

// Requests with one response, sent by an HttpAccessManager.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const HttpResponse &)>;
    using Form = QList<QPair<QString, QString>>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    HttpAccessManager *manager() const { return m_manager; }

    // Calls back once, later. If context or this client is deleted first, the request is aborted.
    // context lives in the thread of this client.
    void getJson(const QUrl &url, qint64 sizeLimit, QObject *context, Callback callback);
    // A JWKS document (RFC 7517 section 8.5.2).
    void getKeys(const QUrl &url, qint64 sizeLimit, QObject *context, Callback callback);
    void getJson(const QUrl &url, const AccessToken &token, QObject *context, Callback callback,
                 HttpResponse::Expect expect = HttpResponse::Expect::Json);
    // authorization: the header Authorization, or empty. The request has a DPoP proof of dpopKey,
    // unless it is null. Expect::Nothing is for a token revocation,
    // whose response has no body (RFC 7009 section 2.2).
    void postForm(const QUrl &url, const Form &form, const QByteArray &authorization,
                  const DpopKey &dpopKey, QObject *context, Callback callback,
                  HttpResponse::Expect expect = HttpResponse::Expect::Json);
    // GET, PATCH, POST or DELETE. token and body may be empty.
    void send(const QByteArray &verb, const QUrl &url, const QJsonObject &body,
              const AccessToken &token, QObject *context, Callback callback,
              HttpResponse::Expect expect = HttpResponse::Expect::Json);

private:
    HttpAccessManager *m_manager;
};

} // namespace Auth0Qt
