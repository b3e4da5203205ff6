// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQml.Models
import Auth0Demo

// The identities, each with its data. The rows determine the width of the first column.
TreeView {
    id: tree

    property real firstContent: 0
    readonly property real firstWidth: Math.min(firstContent, width * 0.7)

    function fit(first: real) {
        firstContent = Math.max(firstContent, first);
    }

    // After the view's own scrolling, which can show half a row.
    function reveal() {
        if (currentRow >= 0)
            positionViewAtRow(currentRow, TableView.Contain);
    }
    function choose(row: int) {
        forceActiveFocus();
        selectionModel.setCurrentIndex(modelIndex(Qt.point(0, row)), ItemSelectionModel.NoUpdate);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    // One column: its rows also show the second one, mirrored if the layout is.
    columnWidthProvider: column => column === 0 ? tree.width : 0
    reuseItems: false

    ScrollBar.vertical: ThinScrollBar {
    }
    selectionModel: ItemSelectionModel {
        model: tree.model
    }

    Component.onCompleted: expandRecursively(-1, 1)
    onActiveFocusChanged: if (activeFocus && currentRow < 0 && rows > 0)
        choose(0)
    onCurrentRowChanged: later.restart()
    onWidthChanged: forceLayout()

    // When the rows have their positions.
    Timer {
        id: later

        interval: 0

        onTriggered: tree.reveal()
    }
}
