// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// One authentication method.
TableRow {
    required property string label
    required property string methodId
    required property string type
    required property date createdAt

    function worded(text: string): string {
        const words = list ? list.words : null;
        return words ? words(text) : text;
    }

    first: worded(label)
    second: worded(type)
    third: createdAt.toLocaleDateString(Qt.locale(), Locale.ShortFormat)
}
