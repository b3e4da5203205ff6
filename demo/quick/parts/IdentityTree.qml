// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQml.Models
import Auth0Demo

// The identities, each with what belongs to it. Its rows tell how wide the first column has to be.
TreeView {
    id: tree

    property real firstContent: 0
    readonly property real firstWidth: Math.min(firstContent, width * 0.7)

    function fit(first: real) {
        firstContent = Math.max(firstContent, first);
    }

    // After what the view does by itself, which may leave half a row.
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
    // One column: its rows show the second one too, mirrored where the language asks.
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

    // When the rows have their places.
    Timer {
        id: later

        interval: 0

        onTriggered: tree.reveal()
    }
}
