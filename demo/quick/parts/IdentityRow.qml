// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

// A row of the tree of identities.
TableRow {
    id: row

    required property TreeView treeView
    required property bool isTreeNode
    required property bool expanded
    required property bool hasChildren
    required property int depth
    required property int row
    required property bool current
    required property string name
    required property string value
    required property bool quiet

    first: name
    implicitWidth: treeView.width
    indent: 16 + 16 * depth
    second: value
    secondQuiet: quiet
    selected: current

    onClicked: treeView.toggleExpanded(row.index)

    PlainLabel {
        anchors.left: parent.left
        anchors.leftMargin: 8 + 16 * row.depth
        anchors.verticalCenter: parent.verticalCenter
        color: row.quietColor
        text: row.expanded ? "\u25be" : Application.layoutDirection === Qt.RightToLeft ? "\u25c2" : "\u25b8"
        visible: row.hasChildren
    }
}
