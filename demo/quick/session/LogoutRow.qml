// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A kind of signing out and what it means.
Item {
    id: row

    required property string text
    required property string meaning
    required property real firstWidth
    readonly property real firstContent: push.implicitWidth

    signal clicked

    height: Math.max(push.height, label.height)
    width: parent.width

    PlainButton {
        id: push

        Accessible.description: row.meaning
        Accessible.name: qsTr("Sign out: %1").arg(row.text.replace("&", ""))
        anchors.left: parent.left
        text: row.text
        width: row.firstWidth

        onClicked: row.clicked()
    }
    SecondaryLabel {
        id: label

        anchors.left: push.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.verticalCenter: push.verticalCenter
        text: row.meaning
        wrapMode: Text.Wrap
    }
}
