// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0Demo

// A way to sign in with a token: what it is for, the token, and its buttons.
ColumnLayout {
    id: way

    required property TokenSignIn tokens
    required property string title
    required property string meaning
    required property string tokenName
    required property string name // of the parts, for --auto
    required property bool offered
    property alias token: field.text
    default property alias more: place.data
    readonly property bool ready: offered && !tokens.busy

    signal signIn(string token)
    signal testWanted

    function start() {
        field.forceActiveFocus(Qt.OtherFocusReason);
    }
    // The field does not keep the token.
    function take() {
        const taken = field.text;
        field.clear();
        signIn(taken);
    }

    spacing: 8

    onVisibleChanged: field.clear()

    SectionTitle {
        Layout.fillWidth: true
        text: way.title
    }
    SecondaryLabel {
        Layout.fillWidth: true
        text: way.meaning
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        id: place

        Layout.fillWidth: true
        visible: children.length > 0
    }
    RowLayout {
        spacing: 8

        Field {
            id: field

            Layout.fillWidth: true
            echoMode: TextInput.Password
            enabled: way.offered
            objectName: way.name + "Token"
            placeholderText: way.tokenName

            onAccepted: if (signInButton.enabled)
                way.take()
        }
        PlainButton {
            Accessible.description: way.title
            enabled: way.ready
            objectName: way.name + "Test"
            text: qsTr("Get a test token")
            visible: way.tokens.hasTestTokens

            onClicked: way.testWanted()
        }
        PlainButton {
            id: signInButton

            Accessible.description: way.title
            enabled: way.ready && field.text.trim() !== ""
            objectName: way.name + "SignIn"
            text: qsTr("Sign in")

            onClicked: way.take()
        }
    }
}
