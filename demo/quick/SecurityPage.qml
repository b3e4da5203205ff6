// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0Demo

// What the user signs in with, and the accounts at other services.
ColumnLayout {
    id: page

    required property Security security

    spacing: 16

    onVisibleChanged: if (visible)
        security.load()

    Methods {
        Layout.fillHeight: true
        Layout.fillWidth: true
        security: page.security
    }
    Enrollment {
        Layout.fillWidth: true
        security: page.security
    }
    ConnectedAccounts {
        Layout.fillHeight: true
        Layout.fillWidth: true
        security: page.security
    }
    SecondaryLabel {
        Layout.fillWidth: true
        objectName: "securityProblem"
        text: page.security.problem
        textFormat: Text.PlainText
        visible: text !== ""
        wrapMode: Text.Wrap
    }
}
