// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    height: 720
    title: "Acme"
    visible: true
    width: 640

    Auth0Provider {
        id: auth0

        clientId: "BkT4..."
        domain: "acme.eu.auth0.com"

        Component.onCompleted: restore() // silent: the session of the last run, if there is one
    }
    LoginDialog {
        id: loginDialog

        provider: auth0
    }
    Column {
        anchors.centerIn: parent
        spacing: 16

        LoginButton {
            dialog: loginDialog
            focus: true
            provider: auth0
            visible: auth0.state === Auth0.State.LoggedOut || auth0.state === Auth0.State.LoggingIn
        }
        Avatar {
            profile: auth0.profile
            visible: auth0.authenticated
        }
        Label {
            text: auth0.profile.name + " <" + auth0.profile.email + ">"
            textFormat: Text.PlainText
            visible: auth0.authenticated
        }
    }
}
