// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/dpopreply.h"

#include "http/dpopnonces.h"
#include "http/httpverb.h"
#include "http/replyguard.h"

#include "token/strictjson.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

DpopReply::DpopReply(HttpAccessManager *manager, const HttpAccessManager::Once &once,
                     const DpopKey &key)
    : QNetworkReply(manager)
    , m_manager(manager)
    , m_once(once)
    , m_key(key)
    , m_deadline(manager->m_deadline)
{
    setOperation(once.operation);
    setRequest(once.request);
    setUrl(once.request.url());
    open(QIODevice::ReadOnly);
    m_begin.start();
    send();
}

DpopReply::~DpopReply()
{
    dropHop();
}

void DpopReply::send()
{
    HttpAccessManager::Once once = m_once;
    once.request.setRawHeader("DPoP", proof());
    const auto left = m_deadline - std::chrono::milliseconds(m_begin.elapsed());
    m_hop = m_manager->sendOnce(std::move(once), std::max<std::chrono::milliseconds>(left, 1ms));
    connect(m_hop, &QNetworkReply::finished, this, &DpopReply::takeHop);
    // A transport of the application deletes its replies when it is deleted. The manager deletes
    // this reply too.
    connect(m_hop, &QObject::destroyed, this, [this] {
        if (m_manager)
            finish(OperationCanceledError, {});
    });
}

QByteArray DpopReply::proof() const
{
    DpopRequest request;
    request.method = httpVerb(m_once.operation, m_once.request);
    request.url = url();
    const QByteArray authorization = m_once.request.rawHeader("Authorization");
    if (authorization.startsWith("DPoP "))
        request.accessToken = authorization.mid(5);
    request.nonce = DpopNonces::instance()->nonce(url());
    return m_key.proof(request, m_manager->m_clock());
}

void DpopReply::takeHop()
{
    const bool hasNonce = DpopNonces::instance()->learn(m_hop);
    ReplyGuard *const guard = ReplyGuard::of(m_hop);
    m_body = guard ? guard->takeData() : QByteArray();
    if (m_hop->isOpen())
        m_body += m_hop->readAll();
    if (m_manager && hasNonce && asksForNonce() && !std::exchange(m_hasRepeated, true)) {
        dropHop();
        return send();
    }
    if (m_manager && mayReconnect() && !std::exchange(m_hasReconnected, true)) {
        dropHop();
        return send();
    }
    copyHead();
    finish(m_hop->error(), m_hop->errorString());
}

bool DpopReply::asksForNonce() const
{
    switch (statusOf(m_hop)) {
    case 400: { // RFC 9449 section 8
        const auto json = parseStrictObject(m_body);
        return json && json->value("error"_L1).toString() == "use_dpop_nonce"_L1;
    }
    case 401: // section 9
        return asksForDpopNonce(m_hop->rawHeader("WWW-Authenticate"));
    default:
        return false;
    }
}

// The connection was closed, the server has not answered, and it has no byte of the body.
bool DpopReply::mayReconnect() const
{
    const ReplyGuard *const guard = ReplyGuard::of(m_hop);
    return m_hop->error() == ContentReSendError && statusOf(m_hop) == 0 && guard
            && !guard->isBodyTouched();
}

void DpopReply::dropHop()
{
    QNetworkReply *const hop = std::exchange(m_hop, nullptr);
    if (!hop)
        return;
    hop->disconnect(this);
    if (!hop->isFinished())
        hop->abort();
    hop->deleteLater();
}

void DpopReply::copyHead()
{
    for (const QNetworkRequest::Attribute attribute :
         { QNetworkRequest::HttpStatusCodeAttribute, QNetworkRequest::HttpReasonPhraseAttribute })
        setAttribute(attribute, m_hop->attribute(attribute));
    const QList<RawHeaderPair> &headers = m_hop->rawHeaderPairs();
    for (const RawHeaderPair &header : headers)
        setRawHeader(header.first, header.second);
    if (ReplyGuard *const guard = ReplyGuard::of(m_hop))
        guard->moveTo(this);
}

void DpopReply::finish(NetworkError error, const QString &text)
{
    if (isFinished())
        return;
    dropHop();
    setFinished(true);
    const QPointer<DpopReply> self(this);
    Q_EMIT metaDataChanged();
    if (self && error != NoError) {
        setError(error, text);
        Q_EMIT errorOccurred(error);
    }
    if (self && bytesAvailable() > 0)
        Q_EMIT readyRead();
    if (self)
        Q_EMIT finished();
}

void DpopReply::abort()
{
    if (m_hop && !isFinished())
        m_hop->abort();
}

qint64 DpopReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_body.size() - m_position;
}

qint64 DpopReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin<qint64>(maxSize, m_body.size() - m_position);
    if (size <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, std::size_t(size));
    m_position += size;
    return size;
}

} // namespace Auth0Qt
