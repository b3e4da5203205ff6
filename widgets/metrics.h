// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// In device-independent pixels.
constexpr int Gap = 8;
constexpr int Radius = 6;

} // namespace Auth0Qt
