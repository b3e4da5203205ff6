// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pictureloader.h"

#include "navigationrules.h"
#include "profile/picturedecoder.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr int Deadline = 30'000; // ms
constexpr int RedirectLimit = 3;
constexpr qint64 ReadAhead = 64 * 1024; // bytes

bool mayBeFetched(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && isSecureUrl(url);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    return request;
}

} // namespace

PictureLoader::PictureLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &PictureLoader::take);
}

PictureLoader::~PictureLoader()
{
    stop();
}

void PictureLoader::load(const QUrl &url, int pixels)
{
    stop();
    m_pixels = pixels;
    m_redirects = 0;
    if (!mayBeFetched(url))
        return;
    m_deadline.start(Deadline, this);
    get(url);
}

void PictureLoader::get(const QUrl &url)
{
    m_data.clear();
    if (!m_get && !m_manager)
        m_manager = new QNetworkAccessManager(this);
    QNetworkReply *const reply = m_get ? m_get(requestFor(url)) : m_manager->get(requestFor(url));
    if (!reply)
        return stop();
    m_reply = reply;
    // The network thread reads no more than this, also while this thread is busy.
    reply->setReadBufferSize(ReadAhead);
    connect(reply, &QIODevice::readyRead, this, &PictureLoader::read);
    connect(reply, &QNetworkReply::finished, this, &PictureLoader::finish);
}

void PictureLoader::read()
{
    const qsizetype limit = PictureLimits().bytes;
    m_data += m_reply->read(limit + 1 - m_data.size());
    if (m_data.size() > limit)
        stop();
}

void PictureLoader::finish()
{
    read();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->url().resolved(
            m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const QByteArray data = m_data;

    if (error == QNetworkReply::NoError && status >= 300 && status < 400
        && m_redirects++ < RedirectLimit && mayBeFetched(target)) {
        m_reply->deleteLater();
        get(target);
        return;
    }
    stop();
    if (error == QNetworkReply::NoError && status == 200)
        m_decoding.setFuture(decodePictureLater(data, m_pixels));
}

void PictureLoader::take()
{
    // A load that was stopped is cancelled and has no result.
    if (m_decoding.future().resultCount() == 0)
        return;
    const QImage picture = m_decoding.result();
    if (!picture.isNull())
        Q_EMIT loaded(picture);
}

void PictureLoader::stop()
{
    m_decoding.cancel();
    m_decoding.setFuture({});
    m_deadline.stop();
    m_data.clear();
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void PictureLoader::timerEvent(QTimerEvent *)
{
    stop();
}

} // namespace Auth0Qt
