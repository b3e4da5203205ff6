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

#include <utility>

namespace Auth0Qt {

namespace {

// The network thread reads no more than this while this thread is busy. Each chunk of a byte takes
// a few hundred bytes of memory.
constexpr qint64 ReadAhead = 64 * 1024;

} // namespace

ReplyGuard::ReplyGuard(QNetworkReply *reply, Reason reason)
    : QObject(reply)
    , m_reply(reply)
    , m_request(reply->request())
    , m_reason(reason)
{
}

ReplyGuard::ReplyGuard(QNetworkReply *reply, QNetworkAccessManager *transport, OneShotBody *body,
                       qint64 sizeLimit, std::chrono::milliseconds deadline, Reader reader)
    : QObject(reply)
    , m_reply(reply)
    , m_request(reply->request())
    , m_transport(transport)
    , m_body(body)
    , m_sizeLimit(sizeLimit)
    , m_reader(reader)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] { stop(Reason::Deadline); });
    connect(reply, &QNetworkReply::finished, timer, &QTimer::stop);
    timer->start(deadline);

    if (reader == Reader::Guard)
        reply->setReadBufferSize(ReadAhead);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyGuard::read);
    connect(reply, &QNetworkReply::downloadProgress, this, &ReplyGuard::read);
#if QT_CONFIG(ssl)
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_certificateErrors = true; });
#endif
}

ReplyGuard::~ReplyGuard() = default;

ReplyGuard *ReplyGuard::of(const QNetworkReply *reply)
{
    return reply->findChild<ReplyGuard *>(QString(), Qt::FindDirectChildrenOnly);
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

QByteArray ReplyGuard::takeData()
{
    return std::exchange(m_data, {});
}

void ReplyGuard::read()
{
    if (m_reason != Reason::None)
        return;
    if (m_reader == Reader::Guard)
        m_data += m_reply->read(m_sizeLimit + 1 - m_data.size());
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (qMax(announced, m_data.size() + m_reply->bytesAvailable()) <= m_sizeLimit)
        return;
    m_data.clear();
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
