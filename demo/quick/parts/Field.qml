// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The styles' outlines are darker than the window, and invisible on a dark card.
TextField {
    id: field

    Accessible.name: placeholderText
    color: Look.text
    horizontalAlignment: Text.AlignLeft
    implicitHeight: Math.max(32, contentHeight + topPadding + bottomPadding)
    leftPadding: 10
    placeholderTextColor: Look.placeholderText
    rightPadding: 10
    selectByMouse: true

    background: Rectangle {
        border.color: field.activeFocus ? Look.accent : Look.outline
        border.width: field.activeFocus ? 2 : 1
        color: Look.base
        radius: 4
    }
}
