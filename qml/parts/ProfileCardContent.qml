// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal */
Row {
    id: content

    required property Control control
    required property Auth0Profile profile
    required property real avatarSize

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: control.mirrored || Application.layoutDirection === Qt.RightToLeft
    spacing: 16

    Avatar {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        font: content.control.font
        height: content.avatarSize
        palette: content.control.palette
        profile: content.profile
        width: content.avatarSize
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        width: Math.min(Math.max(name.implicitWidth, email.implicitWidth), Math.max(0, content.control.availableWidth - content.avatarSize - 16) || 1000)

        Label {
            id: name

            elide: Text.ElideRight
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            text: content.profile ? content.profile.displayName : ""
            textFormat: Text.PlainText
            width: parent.width
        }
        Label {
            id: email

            color: ViewSupport.secondaryText(content.control.palette.windowText, content.control.palette.window)
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            text: content.profile ? content.profile.email : ""
            textFormat: Text.PlainText
            visible: text.length > 0 && text !== name.text
            width: parent.width
        }
    }
}
