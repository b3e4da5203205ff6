// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/secrets.h"

#include <QtCore/qbytearray.h>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace Auth0Qt {

// The secrets of a request: its headers Authorization and DPoP, and the parameters of its query and
// of its body (a form or a JSON object) with a secret name.
Secrets secretsOf(const QNetworkRequest &request, const QByteArray &body);

// Adds the parameters with a secret name of a query or a form, as they are and decoded.
void addParameters(Secrets *secrets, const QByteArray &encoded);

} // namespace Auth0Qt
