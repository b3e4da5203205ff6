// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal What a page asks or cannot do, between the header and the page. */
FocusScope {
    id: bar

    required property Auth0PageNotice notice
    //! What gets the focus back.
    required property Item page
    readonly property bool shown: notice !== null && notice.visible
    readonly property bool rightToLeft: LayoutMirroring.enabled || Application.layoutDirection === Qt.RightToLeft

    function answer(action) {
        notice.answer(action, notice.hasInput ? input.text : choice.currentText);
    }
    function takeFocus() {
        if (notice.hasInput)
            input.forceActiveFocus(Qt.OtherFocusReason);
        else if (notice.choices.length > 0)
            choice.forceActiveFocus(Qt.OtherFocusReason);
        else if (buttons.primary)
            buttons.primary.forceActiveFocus(Qt.OtherFocusReason);
    }
    function refresh() {
        if (shown) {
            input.text = notice.proposedInput;
            input.selectAll();
            takeFocus();
        } else {
            input.text = ""; // it may have been a PIN
            if (activeFocus)
                page.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Accessible.description: shown ? notice.pageText : ""
    Accessible.name: shown ? notice.text : ""
    Accessible.role: Accessible.AlertMessage
    height: shown ? content.height + 16 : 0
    objectName: "pageBar"
    visible: shown

    Connections {
        function onChanged() {
            Qt.callLater(bar.refresh);
        }

        target: bar.notice
    }
    Rectangle {
        anchors.fill: parent
        color: bar.palette.window
    }
    TintedIcon {
        id: icon

        color: bar.palette.windowText
        name: bar.shown ? bar.notice.icon : ""
        x: bar.rightToLeft ? parent.width - width - 16 : 16
        y: 8 + (text.font.pixelSize - height) / 2
    }
    Column {
        id: content

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: bar.rightToLeft
        spacing: 8
        width: parent.width - 56
        x: bar.rightToLeft ? 16 : 40
        y: 8

        Label {
            id: text

            horizontalAlignment: Text.AlignLeft
            text: bar.shown ? bar.notice.text : ""
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: ViewSupport.secondaryText(bar.palette.windowText, bar.palette.window)
            font: ViewSupport.scaledFont(0.9, Font.Normal)
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 3
            objectName: "pageBarText"
            text: bar.shown ? bar.notice.pageText : ""
            textFormat: Text.PlainText
            elide: Text.ElideRight
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        TextField {
            id: input

            Accessible.name: text.text
            echoMode: bar.shown && bar.notice.secret ? TextInput.Password : TextInput.Normal
            objectName: "pageBarInput"
            visible: bar.shown && bar.notice.hasInput
            width: parent.width

            onAccepted: buttons.primary.clicked()
        }
        ComboBox {
            id: choice

            Accessible.name: text.text
            model: bar.shown ? bar.notice.choices : []
            objectName: "pageBarChoice"
            visible: count > 0
            width: parent.width
        }
        ButtonRow {
            id: buttons

            readonly property Item primary: repeater.count > 0 ? repeater.itemAt(repeater.count - 1) : null

            Repeater {
                id: repeater

                model: bar.shown ? bar.notice.actions : []

                FaceButton {
                    required property int index
                    required property string modelData

                    Keys.onEnterPressed: clicked()
                    Keys.onReturnPressed: clicked()
                    highlighted: index === repeater.count - 1
                    objectName: modelData
                    text: bar.notice.actionTexts[index]

                    onClicked: bar.answer(modelData)
                }
            }
        }
    }
}
