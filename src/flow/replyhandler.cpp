// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/replyhandler.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtNetworkAuth/qabstractoauth.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

ReplyHandler::ReplyHandler(QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
{
}

ReplyHandler::~ReplyHandler() = default;

void ReplyHandler::deliverCode(const QString &code, const QString &state)
{
    Q_EMIT callbackReceived({ { u"code"_s, code }, { u"state"_s, state } });
}

void ReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    const HttpResponse response = HttpResponse::read(reply);
    reply->deleteLater(); // Qt before 6.5.3 leaks the code exchange's reply
    if (!response.error)
        m_held = response.json.toVariantMap();
    Q_EMIT responseReceived(response);
}

void ReplyHandler::release()
{
    if (!m_held.isEmpty())
        Q_EMIT tokensReceived(std::exchange(m_held, {}));
}

void ReplyHandler::drop()
{
    m_held.clear();
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    // From 6.6 on the flow resets its own status when it is told; the text is for its log.
    Q_EMIT tokenRequestErrorOccurred(QAbstractOAuth::Error::ServerError, u"refused"_s);
#endif
}

} // namespace Auth0Qt
