// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// One connected account.
TableRow {
    required property string accountId
    required property string connection
    required property var scopes
    required property date createdAt

    first: connection
    second: scopes.join(" ")
    third: createdAt.toLocaleDateString(Qt.locale(), Locale.ShortFormat)
}
