// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtGui/qimage.h>

namespace Auth0Qt {

enum class CallbackPage { SignedIn, SignedOut, NotCompleted, Unknown };

// A whole HTTP answer for the person's browser: one card that looks like the application, nothing
// from outside and nothing from the request (RFC 9700 sections 4.2.4 and 4.16). Right without its
// script, which is named in the content policy by its hash. The logo stands in for the
// application's icon.
QByteArray callbackAnswer(CallbackPage page, const QImage &logo = {});

// The same for requests that are none of ours: a status line and an empty body.
QByteArray refusal(int status, const QByteArray &reason);

} // namespace Auth0Qt
