// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Auth0Demo

// The authentication methods, and what adds and removes them.
ColumnLayout {
    id: column

    required property Security security

    spacing: 8

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Authentication methods")
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: 96

        Table {
            id: list

            anchors.fill: parent
            anchors.margins: 8
            firstWidth: 240
            lastWidth: Math.max(0, rowWidth - firstWidth - 200)
            model: column.security.methods
            name: qsTr("Authentication methods")
            words: type => column.security.kindName(type)
            titles: [qsTr("Name"), qsTr("Kind"), qsTr("Added")]

            delegate: MethodRow {
            }
        }
    }
    RowLayout {
        spacing: 8

        ComboBox {
            id: types

            Accessible.name: qsTr("Kind of method")
            implicitContentWidthPolicy: ComboBox.WidestText
            implicitHeight: 32
            model: Array.from(column.security.methods.factors, type => ({
                            "type": type,
                            "name": column.security.kindName(type)
                        }))
            textRole: "name"
            valueRole: "type"
        }
        Field {
            id: value

            Layout.fillWidth: true
            objectName: "methodValue"
            placeholderText: column.security.valueName(types.currentValue ?? "")
            visible: placeholderText !== ""
        }
        PlainButton {
            enabled: !column.security.busy && types.count > 0
            objectName: "addMethod"
            text: qsTr("&Add")

            onClicked: column.security.enroll(types.currentValue, value.text)
        }
        PlainButton {
            enabled: list.currentItem !== null
            text: qsTr("&Remove")

            onClicked: column.security.methods.remove((list.currentItem as MethodRow).methodId)
        }
        PlainButton {
            enabled: !column.security.busy
            text: qsTr("Re&load")

            onClicked: column.security.reload()
        }
    }
}
