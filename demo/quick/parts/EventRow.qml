// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// An event.
TableRow {
    required property string time
    required property string what
    required property string detail

    first: time
    firstQuiet: true
    second: what
    third: detail
}
