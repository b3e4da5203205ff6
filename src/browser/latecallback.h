// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "browser/redirectlistener.h"

#include <QtCore/qtimer.h>

namespace Auth0Qt {

// Listens for the redirect of a login that has timed out, whose page may still be open in the
// user's browser. A user who signs in there sees that the sign-in has ended, and no failed
// connection. The redirect is not used. The port is released after some minutes, or when the next
// listener of the thread needs it.
class LateCallback
{
    Q_DISABLE_COPY_MOVE(LateCallback)

public:
    // Does nothing if the redirect URI is no loopback URI or its port is in use.
    LateCallback(const QUrl &redirectUri, const QImage &logo);
    ~LateCallback();

    // Called by a listener that is about to bind its port.
    static void makeRoom();

private:
    RedirectListener m_listener;
    QTimer m_end;
};

} // namespace Auth0Qt
