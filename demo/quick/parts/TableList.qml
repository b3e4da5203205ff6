// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

// The properties of a Table that its rows use.
ListView {
    property real firstWidth: 200
    property real lastWidth: 0
    property real middleWidth: 0
    property var words: text => text // for what is no text for a person
    // The widths of the widest texts so far.
    property real firstContent: 0
    property real secondContent: 0

    signal activated(int row)

    function fit(first: real, second: real) {
        firstContent = Math.max(firstContent, first);
        secondContent = Math.max(secondContent, second);
    }
}
