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
        readonly property real above: picker.y + picker.height + 8

        width: Math.min(416, parent.width - 32)
        y: above + Math.max(0, (parent.height - 16 - above - height) * 0.4)

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
