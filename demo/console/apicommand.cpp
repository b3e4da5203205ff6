// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "apicommand.h"

#include <Auth0Qt/Auth0Provider>

#include <QtCore/qjsondocument.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

ApiCommand::ApiCommand(Auth0Provider *provider)
    : m_provider(provider)
{
    m_network.setProvider(provider);
}

bool ApiCommand::run(const Command &command)
{
    if (command.kind != Command::Kind::Get)
        return false;
    const QUrl url(command.value);
    m_provider->setApiOrigins({ command.value }); // whoever types the URL trusts its server
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    return true;
}

// A response with an error status is a response, too: the line has it.
void ApiCommand::finish(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const Auth0Error error = Auth0NetworkAccessManager::error(reply);
        return finished(error ? error : Auth0Error(Auth0::ErrorCode::NetworkError), {});
    }
    Q_EMIT finished({},
                    { { u"status"_s, status },
                      { u"body"_s, QJsonDocument::fromJson(reply->readAll()).object() } });
}
