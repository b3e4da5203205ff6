// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// Sets the accessible roles of our widgets, once for each process.
void installAccessibleRoles();

} // namespace Auth0Qt
