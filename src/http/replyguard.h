// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/secrets.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkrequest.h>

#include <chrono>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace Auth0Qt {

class OneShotBody;

// A child of each reply of HttpAccessManager. Aborts it after the deadline or if it is too large,
// and keeps the reason, since QNetworkReply reports only that it was cancelled.
class ReplyGuard : public QObject
{
    Q_OBJECT

public:
    enum class Reason { None, Deadline, TooLarge, Insecure };
    // Who reads the response while it comes. Qt keeps what nobody reads, however long it is.
    enum class Reader { Guard, Caller };

    // For a reply that is never sent.
    ReplyGuard(QNetworkReply *reply, Reason reason);
    // The deadline is for the whole response, unlike QNetworkRequest::setTransferTimeout(), which
    // restarts with each byte. The limit counts decompressed bytes.
    ReplyGuard(QNetworkReply *reply, QNetworkAccessManager *transport, OneShotBody *body,
               qint64 sizeLimit, std::chrono::milliseconds deadline, Reader reader);
    ~ReplyGuard() override;

    // Null for the reply of another manager.
    static ReplyGuard *of(const QNetworkReply *reply);

    // Makes it the guard of another reply, which has the response of this one.
    void moveTo(QNetworkReply *reply);

    Reason reason() const { return m_reason; }
    qint64 sizeLimit() const { return m_sizeLimit; }
    // Whether the settings name a proxy for the request.
    bool usesProxy() const;
    bool hadCertificateErrors() const { return m_certificateErrors; }
    // Whether the server may have received the body of the request, or a part of it.
    bool isBodyTouched() const;
    // Those of the request.
    Secrets secrets() const;
    // What the guard has read so far.
    QByteArray takeData();

private:
    void read();
    void stop(Reason reason);

    const QPointer<QNetworkReply> m_reply;
    const QNetworkRequest m_request;
    QPointer<QNetworkAccessManager> m_transport;
    QPointer<OneShotBody> m_body;
    QByteArray m_data;
    qint64 m_sizeLimit = 0;
    Reader m_reader = Reader::Caller;
    Reason m_reason = Reason::None;
    bool m_certificateErrors = false;
};

} // namespace Auth0Qt
