// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse.h"

#include <QtNetworkAuth/qabstractoauthreplyhandler.h>

namespace Auth0Qt {

// Stands between QOAuth2AuthorizationCodeFlow and the network. Callbacks reach the flow decoded
// and checked; token answers are read whole, errors included, and held back until somebody has
// verified them: the flow becomes Granted by release() only.
class ReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    explicit ReplyHandler(QObject *parent);
    ~ReplyHandler() override;

    void setCallback(const QString &redirectUri) { m_callback = redirectUri; }
    QString callback() const override { return m_callback; }

    // The way in for a code that has passed all checks.
    void deliverCode(const QString &code, const QString &state);
    // Lets the last good token answer through to the flow, or drops it.
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
