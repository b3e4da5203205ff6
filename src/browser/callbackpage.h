// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

namespace Auth0Qt {

enum class CallbackPage { SignedIn, SignedOut, NotCompleted, Unknown };

// An HTTP response for the user's browser: a card with the application's colours and the logo, or
// the application's icon. It loads nothing and contains nothing of the request (RFC 9700
// sections 4.2.4 and 4.16). It is complete without its script, which the content policy allows by
// its hash.
QByteArray callbackAnswer(CallbackPage page, const QImage &logo = {});

// Redirects the browser to another page, which is told nothing of this one.
QByteArray redirection(const QUrl &target);

enum class Refusal { Malformed, NotFound, OtherMethod, LongTarget, LongHead, Prefetch, OtherUser };

// The response to a request that is not used, with a page that says why. It does not name the
// application, because a web page can read it by DNS rebinding.
QByteArray refusal(Refusal reason);
// What is logged, which has nothing of the request.
const char *refusalText(Refusal reason);

} // namespace Auth0Qt
