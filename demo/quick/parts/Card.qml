// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A rounded surface in the palette's Base colour.
Rectangle {
    border.color: Look.line
    border.width: 1
    color: Look.base
    radius: 6
}
