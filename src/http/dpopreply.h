// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpaccessmanager.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {

// The reply to a request of HttpAccessManager that has a DPoP proof (RFC 9449). Each proof is for
// one sending. If the server asks for a nonce, which means that it has done nothing, the request is
// sent once more with another proof (sections 8 and 9). It is also sent once more if the server has
// closed the connection before it has read a byte of the body: Qt does the same, but with the same
// proof.
//
// The response is complete when finished() is emitted. The guard of its last request is a child.
class DpopReply : public QNetworkReply
{
    Q_OBJECT

public:
    DpopReply(HttpAccessManager *manager, const HttpAccessManager::Once &once, const DpopKey &key);
    ~DpopReply() override;

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void send();
    QByteArray proof() const;
    void takeHop();
    bool asksForNonce() const;
    bool mayReconnect() const;
    void dropHop();
    void copyHead();
    void finish(NetworkError error, const QString &text);

    const QPointer<HttpAccessManager> m_manager;
    const HttpAccessManager::Once m_once;
    const DpopKey m_key;
    const std::chrono::milliseconds m_deadline; // of the whole response
    QElapsedTimer m_begin;
    QPointer<QNetworkReply> m_hop;
    QByteArray m_body;
    qint64 m_position = 0;
    bool m_hasRepeated = false; // with a nonce
    bool m_hasReconnected = false;
};

} // namespace Auth0Qt
