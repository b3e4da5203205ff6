// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// Tells screen readers what our own widgets are, which to Qt are plain areas. Does it once.
void installAccessibleRoles();

} // namespace Auth0Qt
