// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal The application's logo, its window icon, or one of our icons. */
Item {
    id: logo

    property url source
    property string fallback
    property real size: 64
    property color color: palette.windowText

    height: size
    implicitHeight: size
    implicitWidth: size
    visible: picture.status === Image.Ready || !icon.empty
    width: size

    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        source: ViewSupport.readableLogo(logo.source)
        sourceSize.height: logo.size
        sourceSize.width: logo.size
    }
    TintedIcon {
        id: icon

        property bool windowIcon: !own.empty

        anchors.fill: parent
        color: logo.color
        name: own.empty ? logo.fallback : ""
        visible: picture.status !== Image.Ready && !empty
    }
    TintedIcon {
        id: own

        visible: false
    }
}
