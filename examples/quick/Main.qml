// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    property alias clientId: auth0.clientId
    property alias domain: auth0.domain
    property alias issuer: auth0.issuer

    height: 480
    visible: true
    width: 640

    Auth0Provider {
        id: auth0

        Component.onCompleted: restore() // restores the last session, and opens no page
    }
    LoginButton {
        anchors.centerIn: parent
        focus: true
        provider: auth0
        visible: !auth0.authenticated
    }
    UserButton {
        anchors.centerIn: parent
        provider: auth0
        visible: auth0.authenticated
    }
}
