// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "serverfeatures.h"

#include "auth0provider.h"
#include "http/servermetadata.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int MetadataLimit = 10000; // milliseconds
}

ServerFeatures::ServerFeatures(Auth0Provider *provider, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
{
}

QUrl ServerFeatures::metadataUrl(const Auth0Provider &provider)
{
    if (!provider.wellKnown().isEmpty())
        return provider.wellKnown();
    QString base = provider.issuer();
    if (base.isEmpty())
        base = provider.domain();
    if (!base.contains("://"_L1))
        base.prepend("https://"_L1);
    if (!base.endsWith(u'/'))
        base += u'/';
    return QUrl(base + u".well-known/openid-configuration"_s);
}

void ServerFeatures::load(bool isAuth0)
{
    set(isAuth0, isAuth0);
    QNetworkRequest request(metadataUrl(*m_provider));
    request.setTransferTimeout(MetadataLimit);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QJsonObject metadata = QJsonDocument::fromJson(reply->readAll()).object();
        if (!metadata.contains("issuer"_L1))
            return;
        const bool isAuth0 = Auth0Qt::isOfAuth0(metadata);
        set(isAuth0, isAuth0 || metadata.contains("end_session_endpoint"_L1));
    });
}

void ServerFeatures::set(bool isAuth0, bool hasBrowserLogout)
{
    if (isAuth0 == m_auth0 && hasBrowserLogout == m_browserLogout)
        return;
    m_auth0 = isAuth0;
    m_browserLogout = hasBrowserLogout;
    Q_EMIT changed();
}
