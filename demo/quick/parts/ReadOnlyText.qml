// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// Text of a server with several lines, which can be selected and copied.
ScrollView {
    id: view

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property string name

    ScrollBar.vertical: ThinScrollBar {
        anchors.bottom: view.bottom
        anchors.right: view.right
        anchors.top: view.top
    }

    TextArea {
        id: area

        Accessible.name: view.name
        LayoutMirroring.enabled: false // JSON begins at the left in every language
        background: null
        color: Look.text
        font: Look.fixedFont
        horizontalAlignment: Text.AlignLeft
        leftPadding: 0
        padding: 0
        placeholderTextColor: Look.placeholderText
        readOnly: true
        rightPadding: 0
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
    }
}
