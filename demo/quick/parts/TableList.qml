// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

// What the rows of a Table ask of it.
ListView {
    property real firstWidth: 200
    property real lastWidth: 0
    property real middleWidth: 0
    // Of the widest texts that were shown so far.
    property real firstContent: 0
    property real secondContent: 0

    signal activated(int row)

    function fit(first: real, second: real) {
        firstContent = Math.max(firstContent, first);
        secondContent = Math.max(secondContent, second);
    }
}
