// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal The style's flat button with one of our icons before its text. */
FaceButton {
    id: button

    property string iconName
    /*! Whether the icon is mirrored from right to left. */
    property bool directional: false
    readonly property bool rightToLeft: mirrored || Application.layoutDirection === Qt.RightToLeft
    readonly property bool alone: text.length === 0
    readonly property real iconRoom: iconName.length === 0 ? 0 : alone ? 16 : 22
    // The styles centre the text.
    readonly property real slack: alone ? 0 : Math.max(0, (availableWidth - implicitContentWidth) / 2)

    flat: true
    leftPadding: horizontalPadding + (rightToLeft ? 0 : iconRoom)
    rightPadding: horizontalPadding + (rightToLeft ? iconRoom : 0)

    TintedIcon {
        anchors.verticalCenter: parent.verticalCenter
        // The colour that the style gives to icons.
        color: button.icon.color.a > 0 ? button.icon.color : button.palette.buttonText
        mirrored: button.directional && button.rightToLeft
        name: button.iconName
        visible: button.iconName.length > 0
        x: button.alone ? (button.width - width) / 2 : button.rightToLeft ? button.width - button.rightPadding - button.slack + 6 : button.leftPadding + button.slack - 22
    }
}
