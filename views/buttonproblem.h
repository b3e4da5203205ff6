// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

namespace Auth0Qt {

// What a login button says of a login that failed and has no view that would say it. Empty where
// there is nothing to say: the person has cancelled, or another login has taken over.
QString buttonProblem(const Auth0Error &error);

} // namespace Auth0Qt
