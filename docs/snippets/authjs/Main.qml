// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    visible: true

    Auth0Provider {
        id: auth0

        authorizationParameters: ({
                "ext-theme": "dark"
            })
        claimsMapper: claims => Object.assign({}, claims, {
                    "name": claims.full_name
                })
        clientId: "BkT4..."
        domain: "acme.eu.auth0.com"

        Component.onCompleted: restore()
        onErrorOccurred: error => console.warn(error.detail)
    }
    LoginDialog {
        id: loginDialog

        connection: "google-oauth2"
        provider: auth0
    }
    LoginButton {
        brandColor: "#FFFFFF"
        dialog: loginDialog
        logo: "google.svg"
        provider: auth0
        text: "Continue with Google"
        textColor: "#1F1F1F"
        visible: !auth0.authenticated
    }
    Label {
        text: auth0.profile.name
        textFormat: Text.PlainText
        visible: auth0.authenticated
    }
}
