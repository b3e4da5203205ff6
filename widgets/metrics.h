// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Auth0Qt {

// What the buttons are laid out by, in device-independent pixels.
constexpr int Gap = 8;
constexpr int Radius = 6;

} // namespace Auth0Qt
