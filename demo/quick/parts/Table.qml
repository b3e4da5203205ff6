// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

// Rows under a header, one of them current.
FocusScope {
    id: table

    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    property alias count: list.count
    property var titles: []
    property real firstWidth: 200
    property real lastWidth: 0
    property string name
    property bool followsEnd: false

    signal activated(int row)

    TableHeader {
        id: header

        firstWidth: table.firstWidth
        lastWidth: table.lastWidth
        titles: table.titles
        width: parent.width
    }
    ListView {
        id: list

        Accessible.name: table.name
        Accessible.role: Accessible.Table
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        focus: true
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        reuseItems: false

        ScrollBar.vertical: ThinScrollBar {
        }

        Keys.onEnterPressed: table.activated(currentIndex)
        Keys.onReturnPressed: table.activated(currentIndex)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = 0
        onCountChanged: if (table.followsEnd)
            Qt.callLater(positionViewAtEnd)
    }
}
