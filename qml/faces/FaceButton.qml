// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The style's button, with room beside its words where the style leaves next to none. They
    wrap where they do not fit in one line. */
Button {
    id: button

    readonly property ButtonRow row: parent as ButtonRow
    readonly property real room: row ? row.room : parent ? parent.width : 0
    readonly property string lines: ViewSupport.wrapped(text, font, room - leftPadding - rightPadding)

    Accessible.name: text
    leftPadding: Math.max(horizontalPadding, 12)
    rightPadding: Math.max(horizontalPadding, 12)
    width: room > 0 ? Math.min(implicitWidth, room) : implicitWidth

    // On Qt 6.4 nothing happens by itself when a screen reader presses a button.
    Accessible.onPressAction: if (enabled) {
        if (checkable)
            toggle();
        clicked();
    }

    // The style's own content keeps its colours.
    Binding {
        property: "text"
        target: button.contentItem
        value: button.lines
        when: button.lines !== button.text
    }
}
