// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal Shows a question of the page, or something that the page cannot do. */
FocusScope {
    id: bar

    required property Auth0PageNotice notice
    /*! Receives the focus when the bar is closed. */
    required property Item page
    readonly property bool shown: notice !== null && notice.visible
    /*! Whether the page takes no input until the notice is answered. */
    readonly property bool blocking: shown && notice.blocking
    readonly property bool rightToLeft: LayoutMirroring.enabled || Application.layoutDirection === Qt.RightToLeft
    readonly property var actions: shown ? notice.actions : []

    function actionAt(index) {
        return index < actions.length ? actions[index] : "";
    }
    function actionTextAt(index) {
        return index < actions.length ? notice.actionTexts[index] : "";
    }
    function answer(action) {
        const input = inputLoader.item as NoticeInput;
        const choice = choiceLoader.item as NoticeChoice;
        notice.answer(action, input ? input.text : choice ? notice.choices[choice.currentIndex] : "");
    }
    function takeFocus() {
        const input = inputLoader.item as NoticeInput;
        if (input)
            input.selectAll();
        (input || choiceLoader.item || primary()).forceActiveFocus(Qt.OtherFocusReason);
    }
    function fill(loader, file, needed) {
        if (needed)
            loader.setSource(Qt.resolvedUrl(file), {
                    "notice": notice
                });
        else
            loader.source = "";
    }
    function primary() {
        return [first, second, third][actions.length - 1];
    }
    function refresh() {
        const hadFocus = activeFocus;
        fill(inputLoader, "faces/NoticeInput.qml", shown && notice.hasInput);
        fill(choiceLoader, "faces/NoticeChoice.qml", shown && notice.choices.length > 0);
        if (shown)
            takeFocus();
        else if (hadFocus)
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.description: shown ? notice.pageText : ""
    Accessible.name: shown ? notice.text : ""
    Accessible.role: Accessible.AlertMessage
    height: shown ? content.height + 16 : 0
    objectName: "pageBar"
    visible: shown

    Connections {
        function onChanged() {
            bar.refresh();
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
        y: 8 + (sentence.font.pixelSize - height) / 2
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
            id: sentence

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
        // Created on demand: few logins need them.
        Loader {
            id: inputLoader

            visible: item !== null
            width: parent.width
        }
        Loader {
            id: choiceLoader

            visible: item !== null
            width: parent.width
        }
        Connections {
            function onAccepted() {
                bar.answer(bar.actions[bar.actions.length - 1]);
            }

            target: inputLoader.item
        }
        ButtonRow {
            anchors.right: parent.right
            FaceButton {
                id: first

                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                highlighted: bar.actions.length === 1
                objectName: bar.actionAt(0)
                text: bar.actionTextAt(0)
                visible: bar.actions.length > 0

                onClicked: bar.answer(objectName)
            }
            FaceButton {
                id: second

                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                highlighted: bar.actions.length === 2
                objectName: bar.actionAt(1)
                text: bar.actionTextAt(1)
                visible: bar.actions.length > 1

                onClicked: bar.answer(objectName)
            }
            FaceButton {
                id: third

                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                highlighted: bar.actions.length === 3
                objectName: bar.actionAt(2)
                text: bar.actionTextAt(2)
                visible: bar.actions.length > 2

                onClicked: bar.answer(objectName)
            }
        }
    }
}
