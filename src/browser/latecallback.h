// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "browser/redirectlistener.h"

#include <QtCore/qtimer.h>

namespace Auth0Qt {

// The page of a login that has run out of time may still be open in the person's browser. Who signs
// in there all the same is told that it is over, where the browser would say that nobody answers.
// Nothing that comes is looked at. It frees the port after a while, and at once for the next
// listener of its thread.
class LateCallback
{
    Q_DISABLE_COPY_MOVE(LateCallback)

public:
    // Does nothing for a redirect URI that is not on a loopback address, or whose port is taken.
    LateCallback(const QUrl &redirectUri, const QImage &logo);
    ~LateCallback();

    // For a listener that is about to bind its port.
    static void makeRoom();

private:
    RedirectListener m_listener;
    QTimer m_end;
};

} // namespace Auth0Qt
