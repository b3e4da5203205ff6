// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// A row on the grid with a thin line under it. A changed row is highlighted for a moment.
ItemDelegate {
    id: tableRow

    required property int index
    property string first
    property string second
    property string third
    property string middle // between the second and the third
    property string middleToolTip
    readonly property TableList list: ListView.view as TableList
    property real firstWidth: list ? list.firstWidth : 200
    property real lastWidth: list ? list.lastWidth : 0
    property real middleWidth: list ? list.middleWidth : 0
    property real indent: 0
    property bool bold: false
    property bool firstQuiet: false
    property bool secondQuiet: false
    property bool thirdQuiet: false
    property real glow: 0
    property bool selected: ListView.isCurrentItem

    // The preferred widths of the first two columns.
    signal measured(real first, real second)

    readonly property color ordinaryColor: selected ? Look.highlightedText : Look.text
    readonly property color quietColor: selected ? Look.highlightedText : Look.secondaryText

    Accessible.name: first + " " + second + " " + middle + " " + third
    implicitHeight: Math.max(32, implicitContentHeight + 8)
    padding: 0
    width: list ? list.width : implicitWidth

    onClicked: if (list) {
        list.forceActiveFocus();
        list.currentIndex = index;
    }
    onMeasured: (first, second) => {
        if (list)
            list.fit(first, second);
    }
    onDoubleClicked: if (list)
        list.activated(index)

    background: Rectangle {
        color: tableRow.selected ? Look.highlight : "transparent"

        Rectangle {
            anchors.fill: parent
            color: Look.accent
            opacity: 0.22 * tableRow.glow
            visible: !tableRow.selected
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Look.line
            height: 1
            opacity: 0.6
            width: parent.width
        }
    }
    contentItem: RowContent {
        row: tableRow
    }
}
