// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal Turns; with reduced motion a sign that stands still says the same. */
Item {
    id: sign

    property bool animated: !ViewSupport.reducedMotion
    property bool running: false
    property real padding: 6
    property color color: palette.windowText

    Accessible.role: Accessible.ProgressBar
    implicitHeight: turning.implicitHeight
    implicitWidth: turning.implicitWidth

    BusyIndicator {
        id: turning

        Accessible.ignored: true
        anchors.fill: parent
        objectName: "turning"
        padding: sign.padding
        // Not where nobody sees it: some styles would draw frame after frame.
        running: sign.running && sign.animated && sign.visible
        visible: sign.animated
    }
    TintedIcon {
        anchors.centerIn: parent
        color: sign.color
        height: width
        name: "busy"
        objectName: "still"
        visible: sign.running && !sign.animated
        width: Math.max(16, Math.min(sign.width, sign.height) - 2 * sign.padding)
    }
}
