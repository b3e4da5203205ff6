// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

Window {
    id: window

    readonly property Auth0LoginController controller: loader.item ? loader.item.controller : null
    readonly property alias loader: loader
    property bool inDialog: false

    signal rejected

    height: 680
    visible: true
    width: 480

    Auth0Provider {
        id: auth0

        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: [tenantRedirectUri]

        store: Auth0MemoryStore {
        }
    }
    Component {
        id: viewComponent

        LoginView {
            provider: auth0

            Component.onCompleted: start()
            onRejected: window.rejected()
        }
    }
    Component {
        id: dialogComponent

        Item {
            readonly property Auth0LoginController controller: dialog.controller

            LoginDialog {
                id: dialog

                provider: auth0

                Component.onCompleted: open()
                onRejected: window.rejected()
            }
        }
    }
    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: window.inDialog ? dialogComponent : viewComponent
    }
}
