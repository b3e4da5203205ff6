// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    id: window

    required property Auth0Provider auth0

    function open() {
        dialog.open();
    }
    function warmUp() {
        dialog.warmUp();
    }

    height: 800
    visible: true
    width: 600

    LoginDialog {
        id: dialog

        animated: false
        provider: window.auth0
    }
}
