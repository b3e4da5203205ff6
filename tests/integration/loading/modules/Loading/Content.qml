// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

// A sign-in that begins at once.
Item {
    id: content

    readonly property Auth0LoginController controller: view.controller

    implicitHeight: 680
    implicitWidth: 480

    Component.onCompleted: view.start()

    Auth0Provider {
        id: auth0

        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: tenantRedirectUris

        store: Auth0MemoryStore {
        }
    }
    LoginView {
        id: view

        anchors.fill: parent
        provider: auth0
    }
}
