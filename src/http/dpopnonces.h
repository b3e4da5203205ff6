// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qmutex.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QUrl;
QT_END_NAMESPACE

namespace Auth0Qt {

// The nonces that servers require in the next DPoP proof (RFC 9449 sections 8 and 9): the newest
// one of each origin, since a server may send one in every response. A nonce is no secret. All
// functions are thread-safe.
class DpopNonces
{
public:
    static constexpr qsizetype MaxOrigins = 100; // all are forgotten when there are more
    static constexpr qsizetype MaxSize = 1024;

    static DpopNonces *instance(); // of the process

    QByteArray nonce(const QUrl &url) const; // for the origin of url; empty if none is known
    // Takes the nonce of a response. Returns false if it has none, or one that is not valid.
    bool learn(const QNetworkReply *reply);

private:
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_nonces; // by origin
};

// Whether an API rejects a request only because its proof has no nonce or an old one (RFC 9449
// section 9), by the value of the header WWW-Authenticate.
bool asksForDpopNonce(const QByteArray &wwwAuthenticate);

} // namespace Auth0Qt
