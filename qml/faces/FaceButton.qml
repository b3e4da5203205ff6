// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The style's button with a minimum padding. Its text wraps if it does not fit into one
    line. */
Button {
    id: button

    readonly property ButtonRow row: parent as ButtonRow
    readonly property real room: row ? row.room : parent ? parent.width : 0
    readonly property string lines: ViewSupport.wrapped(text, font, room - leftPadding - rightPadding)

    Accessible.name: text
    leftPadding: Math.max(horizontalPadding, 12)
    rightPadding: Math.max(horizontalPadding, 12)
    width: room > 0 ? Math.min(implicitWidth, room) : implicitWidth

    // Qt 6.4 does not click a button that a screen reader presses.
    Accessible.onPressAction: if (enabled) {
        if (checkable)
            toggle();
        clicked();
    }

    // Keeps the style's content with its colours.
    Binding {
        property: "text"
        target: button.contentItem
        value: button.lines
        when: button.lines !== button.text
    }
}
