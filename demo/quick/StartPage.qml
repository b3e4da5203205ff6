// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The first page: the tenant starts, or why it does not start.
Item {
    id: page

    required property DemoSession session
    readonly property bool failed: session.problem.length > 0

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16
        width: Math.min(parent.width - 48, 496)
        y: (parent.height - height) / 3

        Mark {
            anchors.horizontalCenter: parent.horizontalCenter
            height: 64
            width: 64
        }
        TitleLabel {
            horizontalAlignment: Text.AlignHCenter
            text: page.failed ? qsTr("The demo cannot start") : qsTr("One moment")
            width: parent.width
            wrapMode: Text.Wrap
        }
        PlainLabel {
            horizontalAlignment: Text.AlignHCenter
            text: page.failed ? page.session.problem : page.session.waiting
            width: parent.width
            wrapMode: Text.Wrap
        }
        ProgressBar {
            Accessible.name: qsTr("Working")
            anchors.horizontalCenter: parent.horizontalCenter
            indeterminate: true
            opacity: delay.over ? 1 : 0
            visible: !page.failed
            width: 192
        }
        ReadOnlyText {
            height: 128
            name: qsTr("Details")
            text: page.session.problemDetail
            visible: page.session.problemDetail.length > 0
            width: parent.width
        }
        PlainButton {
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            highlighted: true
            text: qsTr("&Try again")
            visible: page.failed

            onClicked: page.session.start()
        }
    }

    // Without a delay a fast start would flicker.
    Timer {
        id: delay

        property bool over: false

        interval: 250
        running: page.visible && !page.failed

        onRunningChanged: if (running)
            over = false
        onTriggered: over = true
    }
}
