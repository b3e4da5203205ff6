// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ListView {
    id: page

    required property Auth0Provider auth0

    delegate: Label {
        required property string label

        text: label
        textFormat: Text.PlainText
    }
    model: Auth0AuthenticationMethodModel {
        id: methods

        provider: page.auth0
    }

    Component.onCompleted: methods.reload()
}
