// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

class QEvent;

namespace Auth0Qt {

// Whether the event brings text to whoever has the focus: typed, pasted or composed.
bool bringsText(const QEvent *event);

// Whether the person presses or releases a key or a button with it, or touches.
bool isAct(const QEvent *event);

// Whether it is the mouse's button for the page before.
bool pressesBack(const QEvent *event);

} // namespace Auth0Qt
