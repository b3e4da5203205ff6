// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0
import Auth0Demo

// One card: what this is, the login button, and who can sign in at this tenant.
FocusScope {
    id: page

    required property DemoSession session
    required property LoginDialog dialog

    LanguagePicker {
        anchors.margins: 8
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: parent.top
        languages: page.session.languages
    }
    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        height: column.height + 72
        width: Math.min(416, parent.width - 32)
        y: Math.max(48, (parent.height - height) * 0.4)

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: 40
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 16

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
                text: qsTr("Sign in and see what an application learns about you, which session it holds, and what it can call with it.")
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
            Item {
                height: 8
                width: 1
            }
            LoginButton {
                dialog: page.dialog
                focus: true
                height: 40
                objectName: "loginButton"
                provider: page.session.provider
                width: parent.width

                onClicked: page.session.notice = ""
            }
            Item {
                height: 8
                width: 1
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
}
