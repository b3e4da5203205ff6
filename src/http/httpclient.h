// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpair.h>
#include <QtCore/qurl.h>

#include <functional>

namespace Auth0Qt {

class NetworkAccessManager;

// Our own requests, over the one manager.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const HttpResponse &)>;
    using Form = QList<QPair<QString, QString>>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    NetworkAccessManager *manager() const { return m_manager; }

    // The callback runs once, later, unless context or this client dies first: then the request is
    // aborted. The context lives in our thread.
    void getJson(const QUrl &url, qint64 sizeLimit, QObject *context, Callback callback);
    void getJson(const QUrl &url, const QString &bearerToken, QObject *context, Callback callback);
    // Expect::Nothing is for a token revocation, whose answer has no body (RFC 7009 section 2.2).
    void postForm(const QUrl &url, const Form &form, QObject *context, Callback callback,
                  HttpResponse::Expect expect = HttpResponse::Expect::Json);
    // PATCH, POST or DELETE with the person's own token, or with none. An empty body is no body.
    void send(const QByteArray &verb, const QUrl &url, const QJsonObject &body,
              const QString &bearerToken, QObject *context, Callback callback,
              HttpResponse::Expect expect = HttpResponse::Expect::Json);
    // With the header Authorization, unless it is empty.
    void postForm(const QUrl &url, const Form &form, const QByteArray &authorization,
                  QObject *context, Callback callback,
                  HttpResponse::Expect expect = HttpResponse::Expect::Json);

private:
    NetworkAccessManager *m_manager;
};

} // namespace Auth0Qt
