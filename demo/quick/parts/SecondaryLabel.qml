// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import Auth0Demo

// At 0.9 of the body size, in a colour that stays readable (4.5:1) in light and dark.
PlainLabel {
    color: Look.secondaryText
    font.pointSize: Look.bodySize * 0.9
}
