// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    id: window

    property Auth0Provider provider
    readonly property LoginDialog dialog: loginDialog
    readonly property UserButton userButton: button

    height: 760
    title: "Main"
    visible: true
    width: 560

    Column {
        LoginButton {
            dialog: loginDialog
            provider: window.provider
        }
        UserButton {
            id: button

            provider: window.provider

            Action {
                text: "Settings"
            }
        }
        Avatar {
            name: "Ada Lovelace"
        }
        ProfileCard {
            profile: window.provider.profile
        }
        SignedInGate {
            height: 20
            provider: window.provider
            width: 100

            Label {
                text: "signed in"
            }
        }
    }
    LoginDialog {
        id: loginDialog

        provider: window.provider
    }
}
