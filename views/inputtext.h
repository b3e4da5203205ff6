// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

class QEvent;

namespace Auth0Qt {

// Whether the event enters text: typed, pasted or composed.
bool bringsText(const QEvent *event);

// Whether the user presses or releases a key or a mouse button, or touches the screen.
bool isAct(const QEvent *event);

// Whether the user presses the mouse button for the previous page.
bool pressesBack(const QEvent *event);

} // namespace Auth0Qt
