// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

namespace Auth0Qt {

enum class CallbackPage { SignedIn, SignedOut, NotCompleted, Unknown };

// A whole HTTP answer for the person's browser: one card, no script, nothing from outside and
// nothing from the request (reference: RFC 9700 sections 4.2.4 and 4.16).
QByteArray callbackAnswer(CallbackPage page);

// The same for requests that are none of ours: a status line and an empty body.
QByteArray refusal(int status, const QByteArray &reason);

} // namespace Auth0Qt
