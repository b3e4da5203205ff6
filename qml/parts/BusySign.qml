// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal A spinner; with reduced motion, a sign that does not move. */
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
        // Stopped while it is hidden: some styles would draw frames.
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
