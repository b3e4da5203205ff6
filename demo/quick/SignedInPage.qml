// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Auth0
import Auth0Demo

// The header with tabs and the user button, and a page below for each tab.
FocusScope {
    id: page

    required property DemoSession session
    required property LoginDialog linkDialog

    function step(by: int) {
        let tab = tabs.currentIndex;
        do
            tab = (tab + tabs.count + by) % tabs.count;
        while (!tabs.itemAt(tab).visible)
        tabs.currentIndex = tab;
    }

    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+Tab"

        onActivated: page.step(1)
    }
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+Shift+Tab"

        onActivated: page.step(-1)
    }
    Rectangle {
        id: header

        color: Look.base
        height: 56
        width: parent.width

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 24
            anchors.rightMargin: 16
            spacing: 8

            Mark {
                Layout.preferredHeight: 32
                Layout.preferredWidth: 32
            }
            PlainLabel {
                font.weight: Font.DemiBold
                text: qsTr("Auth0Qt Demo")
            }
            // In the order of DemoSession.Tab.
            TabBar {
                id: tabs

                Accessible.name: qsTr("Pages")
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                Layout.leftMargin: 24
                background: null
                focus: true
                spacing: 0

                FlatTab {
                    objectName: "tab0"
                    text: qsTr("&Profile")
                }
                FlatTab {
                    objectName: "tab1"
                    text: qsTr("Sess&ion")
                }
                FlatTab {
                    objectName: "tab2"
                    text: qsTr("Re&quests")
                }
                FlatTab {
                    objectName: "tab3"
                    text: qsTr("E&vents")
                }
                FlatTab {
                    objectName: "tab4"
                    text: qsTr("Acco&unts")
                }
                FlatTab {
                    objectName: "tab5"
                    text: qsTr("Secu&rity")
                    visible: page.session.features.auth0
                    width: visible ? implicitTabWidth : 0
                }
            }
            LanguagePicker {
                languages: page.session.languages
            }
            UserButton {
                Layout.maximumWidth: 240
                provider: page.session.provider
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Look.line
            height: 1
            width: parent.width
        }
    }
    StackLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 24
        anchors.right: parent.right
        anchors.top: header.bottom
        currentIndex: tabs.currentIndex

        ProfilePage {
            linkDialog: page.linkDialog
            session: page.session
        }
        SessionPage {
            session: page.session
        }
        RequestsPage {
            session: page.session
        }
        EventsPage {
            session: page.session
        }
        AccountsPage {
            accounts: page.session.accounts
        }
        SecurityPage {
            security: page.session.security
        }
    }
}
