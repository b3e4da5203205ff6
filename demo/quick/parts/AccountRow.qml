// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// An account that is signed in.
TableRow {
    required property string name
    required property string account
    required property string lastUsedText
    required property bool current

    bold: current
    first: name
    second: account
    third: lastUsedText
}
