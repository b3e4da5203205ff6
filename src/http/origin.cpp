// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/origin.h"

#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The normalized path with a slash at the end.
QString directory(const QUrl &url)
{
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::PrettyDecoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    return path;
}

} // namespace

QUrl handshakeUrl(const QUrl &url)
{
    QUrl result = url;
    if (url.scheme() == "wss"_L1)
        result.setScheme(u"https"_s);
    else if (url.scheme() == "ws"_L1)
        result.setScheme(u"http"_s);
    return result;
}

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':'
            + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

bool isBelow(const QUrl &url, const QUrl &prefix)
{
    return originOf(url) == originOf(prefix) && directory(url).startsWith(directory(prefix));
}

} // namespace Auth0Qt
