// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// Says once in the log why a logo of the application is not shown.
void warnOfUnreadableLogo();

} // namespace Auth0Qt
