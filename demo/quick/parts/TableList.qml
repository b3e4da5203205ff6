// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

// What the rows of a Table ask of it.
ListView {
    property real firstWidth: 200
    property real lastWidth: 0

    signal activated(int row)
}
