// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0Demo

// The other ways to sign in: a token of another system, and a refresh token.
Card {
    id: card

    required property DemoSession session
    readonly property TokenSignIn tokens: session.tokens

    signal backWanted

    function start() {
        typeField.text = tokens.tokenType;
        subjectToken.start();
        tokens.load();
    }

    height: column.implicitHeight + 48

    Connections {
        function onRefreshTokenReady(token: string) {
            refreshToken.token = token;
        }
        function onTestTokenReady(token: string) {
            subjectToken.token = token;
        }

        target: card.tokens
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: 32
        anchors.top: parent.top
        anchors.topMargin: 24
        spacing: 8

        TitleLabel {
            Layout.fillWidth: true
            text: qsTr("Other ways to sign in")
            wrapMode: Text.Wrap
        }
        SecondaryLabel {
            Layout.bottomMargin: 8
            Layout.fillWidth: true
            text: qsTr("For an application that already has a token of the user. No sign-in page opens.")
            wrapMode: Text.Wrap
        }
        TokenWay {
            id: subjectToken

            Layout.bottomMargin: 8
            Layout.fillWidth: true
            meaning: card.tokens.exchangeText
            name: "exchange"
            offered: card.tokens.offersExchange
            title: qsTr("Token of another system")
            tokenName: qsTr("Token")
            tokens: card.tokens

            onSignIn: token => card.tokens.exchange(token, typeField.text)
            onTestWanted: card.tokens.getTestToken()

            Field {
                id: typeField

                Layout.fillWidth: true
                enabled: card.tokens.offersExchange
                placeholderText: qsTr("Type of the token (a URI)")
            }
        }
        TokenWay {
            id: refreshToken

            Layout.fillWidth: true
            meaning: card.tokens.importText
            name: "import"
            offered: card.tokens.offersImport
            title: qsTr("Refresh token")
            tokenName: qsTr("Refresh token")
            tokens: card.tokens

            onSignIn: token => card.tokens.adopt(token)
            onTestWanted: card.tokens.getRefreshToken()
        }
        PlainLabel {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            text: card.session.notice
            visible: text.length > 0
            wrapMode: Text.Wrap
        }
        PlainButton {
            Layout.topMargin: 8
            objectName: "backToLogin"
            text: qsTr("&Back")

            onClicked: card.backWanted()
        }
    }
}
