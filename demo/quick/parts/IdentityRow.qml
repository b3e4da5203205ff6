// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A row of the tree of identities.
TableRow {
    id: node

    required property TreeView treeView
    readonly property IdentityTree tree: treeView as IdentityTree
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
    firstWidth: tree.firstWidth
    implicitWidth: treeView.width
    indent: 16 + 16 * depth
    second: value
    secondQuiet: quiet
    selected: current

    onClicked: tree.choose(node.row)
    onDoubleClicked: tree.toggleExpanded(node.row)
    onMeasured: first => tree.fit(first)

    PlainLabel {
        id: arrow

        anchors.left: parent.left
        anchors.leftMargin: 8 + 16 * node.depth
        anchors.verticalCenter: parent.verticalCenter
        color: node.quietColor
        text: node.expanded ? "\u25be" : Application.layoutDirection === Qt.RightToLeft ? "\u25c2" : "\u25b8"
        visible: node.hasChildren
    }
    TapHandler {
        enabled: node.hasChildren
        gesturePolicy: TapHandler.ReleaseWithinBounds
        parent: arrow

        onTapped: node.tree.toggleExpanded(node.row)
    }
}
