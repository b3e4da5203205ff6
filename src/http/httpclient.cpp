// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/httpclient.h"

#include "http/httpaccessmanager.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// A running request. A child of the client, so that it ends with the client.
class Request : public QObject
{
public:
    Request(QNetworkReply *reply, HttpResponse::Expect expect, QObject *context,
            HttpClient::Callback callback, HttpClient *client)
        : QObject(client)
        , m_reply(reply)
        , m_expect(expect)
        , m_callback(std::move(callback))
    {
        connect(context, &QObject::destroyed, this, [this] { delete this; });
        connect(reply, &QNetworkReply::finished, this, &Request::finish, Qt::QueuedConnection);
        // A transport of the application deletes its replies when it is deleted.
        connect(reply, &QObject::destroyed, this, &Request::finish, Qt::QueuedConnection);
        if (reply->isFinished())
            QMetaObject::invokeMethod(this, &Request::finish, Qt::QueuedConnection);
    }

    ~Request() override
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        if (!m_reply->isFinished())
            m_reply->abort();
        m_reply->deleteLater();
    }

private:
    void finish()
    {
        if (m_done)
            return;
        m_done = true;
        HttpResponse response;
        if (m_reply)
            response = HttpResponse::read(m_reply, m_expect);
        else
            response.error = Auth0Error(Auth0::ErrorCode::NetworkError, u"network.closed"_s);
        deleteLater();
        // Moved out: the callback may delete its context, and this with it.
        const HttpClient::Callback callback = std::move(m_callback);
        callback(response);
    }

    QPointer<QNetworkReply> m_reply;
    const HttpResponse::Expect m_expect;
    HttpClient::Callback m_callback;
    bool m_done = false;
};

// application/x-www-form-urlencoded. QUrlQuery does not encode '+' and other characters.
QByteArray encoded(const HttpClient::Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

void authorize(QNetworkRequest *request, const AccessToken &token)
{
    request->setRawHeader("Authorization", token.authorization());
    request->setAttribute(HttpAccessManager::DpopAttribute, QVariant::fromValue(token.key));
}

} // namespace

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_manager(new HttpAccessManager(this))
{
}

// Running requests end without a callback.
HttpClient::~HttpClient() = default;

void HttpClient::getJson(const QUrl &url, qint64 sizeLimit, QObject *context, Callback callback)
{
    QNetworkRequest request(url);
    request.setAttribute(HttpAccessManager::SizeLimitAttribute, sizeLimit);
    new Request(m_manager->get(request), HttpResponse::Expect::Json, context, std::move(callback),
                this);
}

void HttpClient::getKeys(const QUrl &url, qint64 sizeLimit, QObject *context, Callback callback)
{
    QNetworkRequest request(url);
    request.setAttribute(HttpAccessManager::SizeLimitAttribute, sizeLimit);
    request.setRawHeader("Accept", "application/jwk-set+json, application/json");
    new Request(m_manager->get(request), HttpResponse::Expect::Json, context, std::move(callback),
                this);
}

void HttpClient::getJson(const QUrl &url, const AccessToken &token, QObject *context,
                         Callback callback, HttpResponse::Expect expect)
{
    QNetworkRequest request(url);
    authorize(&request, token);
    if (expect == HttpResponse::Expect::JsonOrJwt)
        request.setRawHeader("Accept", "application/json, application/jwt");
    new Request(m_manager->get(request), expect, context, std::move(callback), this);
}

void HttpClient::postForm(const QUrl &url, const Form &form, const QByteArray &authorization,
                          const DpopKey &dpopKey, QObject *context, Callback callback,
                          HttpResponse::Expect expect)
{
    QNetworkRequest request(url);
    request.setAttribute(HttpAccessManager::DpopAttribute, QVariant::fromValue(dpopKey));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    new Request(m_manager->post(request, encoded(form)), expect, context, std::move(callback),
                this);
}

void HttpClient::send(const QByteArray &verb, const QUrl &url, const QJsonObject &body,
                      const AccessToken &token, QObject *context, Callback callback,
                      HttpResponse::Expect expect)
{
    QNetworkRequest request(url);
    if (!token.value.isEmpty())
        authorize(&request, token);
    QByteArray bytes;
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    new Request(m_manager->sendCustomRequest(request, verb, bytes), expect, context,
                std::move(callback), this);
}

} // namespace Auth0Qt
