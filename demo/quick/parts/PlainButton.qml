// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

// The style's own button on the grid; Return presses the one that has the focus.
Button {
    implicitHeight: Math.max(32, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
