// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/sendonceguard.h"

#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {

SendOnceGuard::SendOnceGuard(QNetworkReply *reply)
    : QObject(reply)
{
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
#if QT_CONFIG(ssl)
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        if (!m_isSent)
            return;
        m_hasAborted = true;
        reply->abort();
    });
#endif
}

SendOnceGuard::~SendOnceGuard() = default;

bool SendOnceGuard::hasAborted(const QNetworkReply *reply)
{
    const auto *const guard = reply->findChild<SendOnceGuard *>(QString(),
                                                                Qt::FindDirectChildrenOnly);
    return guard && guard->m_hasAborted;
}

} // namespace Auth0Qt
