// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The style's own button on the grid; Return presses the one that has the focus.
Button {
    implicitHeight: Math.max(32, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(96, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: 12
    // The window's colours of disabled controls do not reach here: its others are set for all groups.
    palette.buttonText: enabled ? Look.buttonText : Look.disabledText
    rightPadding: 12

    // On Qt 6.4 nothing happens by itself when a screen reader presses a button.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
