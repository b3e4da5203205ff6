// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

namespace Auth0Qt {

// The error of a login for a failed load of the engine (Chromium's net::Error, negative). No error
// if the page or the user has ended the load.
Auth0Error pageError(int code);

} // namespace Auth0Qt
