// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtNetwork/qnetworkaccessmanager.h>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace Auth0Qt {

// The method of a request (RFC 9110 section 9).
QByteArray httpVerb(QNetworkAccessManager::Operation operation, const QNetworkRequest &request);

} // namespace Auth0Qt
