// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A value of the user's metadata.
TableRow {
    required property string key
    required property string value

    first: key
    second: value
}
