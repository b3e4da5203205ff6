// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A row of the tree of identities.
TableRow {
    id: node

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
    firstWidth: Math.min(240, treeView.width * 0.64)
    implicitWidth: treeView.width
    indent: 16 + 16 * depth
    second: value
    secondQuiet: quiet
    selected: current

    onClicked: treeView.toggleExpanded(node.row)

    PlainLabel {
        anchors.left: parent.left
        anchors.leftMargin: 8 + 16 * node.depth
        anchors.verticalCenter: parent.verticalCenter
        color: node.quietColor
        text: node.expanded ? "\u25be" : Application.layoutDirection === Qt.RightToLeft ? "\u25c2" : "\u25b8"
        visible: node.hasChildren
    }
}
