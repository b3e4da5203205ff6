// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

/*! \internal What the faces without a page have in common: one column in the middle that scrolls. */
FocusScope {
    id: face

    default property alias content: column.data
    //! What Enter presses.
    property Item primary
    required property bool current
    property bool animated: true
    // Mirrored already, or in an application that is read from right to left.
    readonly property bool rightToLeft: LayoutMirroring.enabled || Application.layoutDirection === Qt.RightToLeft

    enabled: current
    opacity: current ? 1 : 0
    visible: opacity > 0

    Behavior on opacity  {
        // A face that covers the page must not let it through while it comes.
        enabled: face.animated && !face.current

        NumberAnimation {
            duration: 150
        }
    }

    Keys.onEnterPressed: if (primary)
        (primary as AbstractButton).clicked()
    Keys.onReturnPressed: if (primary)
        (primary as AbstractButton).clicked()

    // It lies over the page, so it is not transparent.
    Rectangle {
        anchors.fill: parent
        color: face.palette.window
    }
    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, column.implicitHeight + 48)
        contentWidth: width

        Column {
            id: column

            readonly property real room: Math.min(400, face.width - 48)

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: face.rightToLeft
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 16
            width: room
            // A little above the middle is where the eye looks for it.
            y: Math.max(24, (parent.height - implicitHeight) * 4 / 9)
        }
    }
}
