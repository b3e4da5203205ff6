// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The languages of the library. A change takes effect at once.
ComboBox {
    id: picker

    required property Languages languages

    Accessible.name: qsTr("Language")
    currentIndex: languages.current
    implicitContentWidthPolicy: ComboBox.WidestText
    implicitHeight: 32
    model: languages
    textRole: "name"

    onActivated: index => languages.use(index)

    Connections {
        function onCurrentChanged() {
            picker.currentIndex = picker.languages.current;
        }

        target: picker.languages
    }
    ToolTip {
        delay: 600
        text: qsTr("The language of the sign-in. %1 selects the next language, also in a dialog.").arg("Ctrl+Shift+L")
        visible: picker.hovered && !picker.popup.visible
    }
}
