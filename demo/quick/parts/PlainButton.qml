// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The style's button on the grid. Return presses the button that has the focus.
Button {
    implicitHeight: Math.max(32, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(96, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: 12
    // The window's colours of disabled controls are not inherited: the others are set for all groups.
    palette.buttonText: enabled ? Look.buttonText : Look.disabledText
    rightPadding: 12

    // Qt 6.4 does nothing when a screen reader presses a button.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
