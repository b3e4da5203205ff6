// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

namespace Auth0Qt {

// What a failed load of the engine (Chromium's net::Error, negative) means to a login; no error for
// what the page or the person has done.
Auth0Error pageError(int code);

} // namespace Auth0Qt
