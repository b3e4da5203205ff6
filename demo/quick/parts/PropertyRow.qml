// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A property of the profile.
TableRow {
    required property string name
    required property string value
    required property string source
    required property string origin
    required property string changed
    required property string fullText
    required property bool quiet
    required property real flash

    first: name
    glow: flash
    middle: source
    middleToolTip: origin
    second: value
    secondQuiet: quiet
    third: changed
    thirdQuiet: true
}
