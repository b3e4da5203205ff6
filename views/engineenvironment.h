// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// Whether the environment makes Qt WebEngine a browser that can be read from outside: the page,
// and what is typed into it. A login must not be shown there.
bool environmentOpensEngine();

} // namespace Auth0Qt
