// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Auth0Qt {

// A child of a reply whose request must not be sent twice. Qt sends a request again, over a new
// connection, when the first one is closed. Over TLS this object aborts the reply before that:
// encrypted() is emitted before the request is sent, while the network thread waits.
class SendOnceGuard : public QObject
{
    Q_OBJECT

public:
    explicit SendOnceGuard(QNetworkReply *reply);
    ~SendOnceGuard() override;

    // Whether it has aborted this reply, because its connection was closed.
    static bool hasAborted(const QNetworkReply *reply);

private:
    bool m_isSent = false;
    bool m_hasAborted = false;
};

} // namespace Auth0Qt
