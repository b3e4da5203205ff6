// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

class QEvent;

namespace Auth0Qt {

// Whether the event brings text to whoever has the focus: typed, pasted or composed.
bool bringsText(const QEvent *event);

} // namespace Auth0Qt
