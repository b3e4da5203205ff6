// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The events, the newest one last, without secrets, so that they can be copied into a report.
Item {
    id: page

    required property DemoSession session
    readonly property bool any: session.events.count > 0

    Card {
        anchors.fill: parent

        SecondaryLabel {
            anchors.left: parent.left
            anchors.margins: 16
            anchors.right: copy.left
            anchors.verticalCenter: copy.verticalCenter
            elide: Text.ElideRight
            text: qsTr("This list contains no secrets.")
        }
        PlainButton {
            id: copy

            anchors.margins: 8
            anchors.right: clear.left
            anchors.top: clear.top
            anchors.topMargin: 0
            enabled: page.any
            text: qsTr("&Copy")

            onClicked: page.session.copyEvents()
        }
        PlainButton {
            id: clear

            anchors.margins: 16
            anchors.right: parent.right
            anchors.top: parent.top
            enabled: page.any
            text: qsTr("C&lear")

            onClicked: page.session.events.clear()
        }
        SecondaryLabel {
            anchors.centerIn: parent
            text: qsTr("There are no events yet.")
            visible: !page.any
        }
        Table {
            id: events

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: 16
            anchors.right: parent.right
            anchors.top: clear.bottom
            anchors.topMargin: 8
            firstWidth: firstContent
            followsEnd: true
            lastWidth: Math.max(0, rowWidth - firstWidth - Math.min(secondContent, width * 0.4))
            model: page.session.events
            name: qsTr("Events")
            titles: [qsTr("Time"), qsTr("Event"), qsTr("Detail")]
            visible: page.any

            delegate: EventRow {
            }
        }
    }
}
