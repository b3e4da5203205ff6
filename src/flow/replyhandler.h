// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse.h"

#include <QtNetworkAuth/qabstractoauthreplyhandler.h>

namespace Auth0Qt {

// The reply handler of AuthorizationCodeFlow. It passes the flow a code that has been decoded and
// checked, and the token response only after release(): the flow would become Granted by it.
class ReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    explicit ReplyHandler(QObject *parent);
    ~ReplyHandler() override;

    void setCallback(const QString &redirectUri) { m_callback = redirectUri; }
    QString callback() const override { return m_callback; }

    void deliverCode(const QString &code, const QString &state);
    // Passes the last successful token response to the flow, or discards it.
    void release();
    void drop();

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void responseReceived(const Auth0Qt::HttpResponse &response);

private:
    QString m_callback;
    QVariantMap m_held;
};

} // namespace Auth0Qt
