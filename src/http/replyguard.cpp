// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/replyguard.h"

#include "http/oneshotbody.h"
#include "http/pageproxy.h"
#include "http/requestsecrets.h"

#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {

ReplyGuard::ReplyGuard(QNetworkReply *reply, Reason reason)
    : QObject(reply)
    , m_reply(reply)
    , m_request(reply->request())
    , m_reason(reason)
{
}

ReplyGuard::ReplyGuard(QNetworkReply *reply, QNetworkAccessManager *transport, OneShotBody *body,
                       qint64 sizeLimit, std::chrono::milliseconds deadline)
    : QObject(reply)
    , m_reply(reply)
    , m_request(reply->request())
    , m_transport(transport)
    , m_body(body)
    , m_sizeLimit(sizeLimit)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] { stop(Reason::Deadline); });
    connect(reply, &QNetworkReply::finished, timer, &QTimer::stop);
    timer->start(deadline);

    connect(reply, &QNetworkReply::readyRead, this, &ReplyGuard::checkSize);
    connect(reply, &QNetworkReply::downloadProgress, this, &ReplyGuard::checkSize);
#if QT_CONFIG(ssl)
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_certificateErrors = true; });
#endif
}

ReplyGuard::~ReplyGuard() = default;

const ReplyGuard *ReplyGuard::of(const QNetworkReply *reply)
{
    return reply->findChild<const ReplyGuard *>(QString(), Qt::FindDirectChildrenOnly);
}

void ReplyGuard::moveTo(QNetworkReply *reply)
{
    setParent(reply);
    if (m_body)
        m_body->setParent(this); // for isBodyTouched()
}

bool ReplyGuard::usesProxy() const
{
    return m_transport
            && requestProxy(m_transport, m_request.url()).type() != QNetworkProxy::NoProxy;
}

bool ReplyGuard::isBodyTouched() const
{
    return m_body && m_body->isTouched();
}

Secrets ReplyGuard::secrets() const
{
    return secretsOf(m_request, m_body ? m_body->bytes() : QByteArray());
}

void ReplyGuard::checkSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (qMax(announced, m_reply->bytesAvailable()) > m_sizeLimit)
        stop(Reason::TooLarge);
}

void ReplyGuard::stop(Reason reason)
{
    if (m_reason != Reason::None || m_reply->isFinished())
        return;
    m_reason = reason;
    m_reply->abort();
}

} // namespace Auth0Qt
