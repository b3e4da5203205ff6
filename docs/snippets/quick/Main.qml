// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    id: window

    required property Auth0Provider auth0

    visible: true

    LoginDialog {
        id: loginDialog

        provider: window.auth0
    }
    LoginButton {
        dialog: loginDialog
        provider: window.auth0
        visible: !window.auth0.authenticated
    }
    SignedInGate {
        provider: window.auth0
        role: "admin"

        Image {
            source: "https://api.acme.com/report.png" // with the user's token
        }
    }
}
