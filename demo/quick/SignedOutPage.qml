// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0
import Auth0Demo

// One card: an introduction, the login button, and the users of the tenant. Another one has the other
// ways to sign in.
FocusScope {
    id: page

    required property DemoSession session
    required property LoginDialog dialog
    readonly property real above: picker.y + picker.height + 8
    property bool otherWays: false

    // The same place for both cards.
    function placeFor(height: real): real {
        return above + Math.max(0, (page.height - 16 - above - height) * 0.4);
    }
    function turn(on: bool) {
        session.notice = "";
        otherWays = on;
        if (on)
            tokenCard.start();
        else
            loginButton.forceActiveFocus(Qt.OtherFocusReason);
    }

    onVisibleChanged: otherWays = false

    LanguagePicker {
        id: picker

        anchors.margins: 8
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: parent.top
        languages: page.session.languages
    }
    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        height: column.height + 72
        visible: !page.otherWays
        width: Math.min(416, parent.width - 32)
        y: page.placeFor(height)

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: 40
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 24

            Column {
                spacing: 16
                width: parent.width

                Mark {
                    anchors.horizontalCenter: parent.horizontalCenter
                    height: 64
                    width: 64
                }
                TitleLabel {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Auth0Qt Demo")
                    width: parent.width
                }
                PlainLabel {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Sign in to see what an application knows about you, the state of your session, and how the application calls an API.")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                PlainLabel {
                    Accessible.role: Accessible.AlertMessage
                    horizontalAlignment: Text.AlignHCenter
                    text: page.session.notice
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            Column {
                spacing: 4
                width: parent.width

                Field {
                    inputMethodHints: Qt.ImhEmailCharactersOnly
                    objectName: "email"
                    placeholderText: qsTr("E-mail (optional)")
                    text: page.session.email
                    width: parent.width

                    onEditingFinished: page.session.email = text.trim()
                }
                SecondaryLabel {
                    horizontalAlignment: Text.AlignHCenter
                    text: page.session.emailNote
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            LoginButton {
                id: loginButton

                dialog: page.dialog
                focus: true
                height: 40
                objectName: "loginButton"
                provider: page.session.provider
                width: parent.width

                onClicked: page.session.notice = ""
            }
            PlainButton {
                flat: true
                objectName: "otherWays"
                text: qsTr("&Other ways to sign in")
                width: parent.width

                onClicked: page.turn(true)
            }
            Column {
                spacing: 4
                width: parent.width

                SecondaryLabel {
                    horizontalAlignment: Text.AlignHCenter
                    text: page.session.tenantText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                SecondaryLabel {
                    horizontalAlignment: Text.AlignHCenter
                    text: page.session.userText
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    TokenCard {
        id: tokenCard

        anchors.horizontalCenter: parent.horizontalCenter
        session: page.session
        visible: page.otherWays
        width: Math.min(576, parent.width - 32)
        y: page.placeFor(height)

        onBackWanted: page.turn(false)
    }
}
