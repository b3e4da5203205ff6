// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/replyhandler.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtNetworkAuth/qabstractoauth.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The flow takes a member that is null for a value: "error" would end it.
QVariantMap valuesOf(const QJsonObject &response)
{
    QVariantMap values;
    for (auto it = response.begin(); it != response.end(); ++it) {
        if (!it.value().isNull())
            values.insert(it.key(), it.value().toVariant());
    }
    return values;
}

} // namespace

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
        m_held = valuesOf(response.json);
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
    // From Qt 6.6 on this resets the status of the flow, which logs the text.
    Q_EMIT tokenRequestErrorOccurred(QAbstractOAuth::Error::ServerError, u"refused"_s);
#endif
}

} // namespace Auth0Qt
