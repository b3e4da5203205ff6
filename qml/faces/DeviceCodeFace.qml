// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal Shows the code to enter on another device, also as a QR code. */
FaceColumn {
    id: face

    required property Auth0LoginController controller

    Accessible.description: controller.text + " " + controller.userCode
    Accessible.name: controller.title
    Accessible.role: Accessible.Pane
    primary: copyCode
    summary: ViewSupport.canAnnounce ? "" : controller.title + " " + controller.text + " " + controller.userCode

    FaceTitle {
        bottomPadding: 8
        text: face.controller.title
    }
    QrCode {
        Accessible.name: face.controller.texts.qrCode
        Accessible.role: Accessible.Graphic
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "qrCode"
        text: String(face.controller.verificationUriComplete)
        visible: !face.controller.codeExpired && !empty
    }
    FaceText {
        text: face.controller.text
    }
    TextEdit {
        Accessible.name: face.controller.texts.userCode + ": " + text
        Accessible.readOnly: true
        Accessible.role: Accessible.EditableText
        // A code is read from left to right in every language.
        LayoutMirroring.enabled: false
        activeFocusOnTab: true
        color: face.palette.windowText
        font: ViewSupport.scaledCodeFont(1.8)
        horizontalAlignment: TextEdit.AlignHCenter
        objectName: "userCode"
        readOnly: true
        selectByKeyboard: true
        selectByMouse: true
        selectedTextColor: face.palette.highlightedText
        selectionColor: face.palette.highlight
        text: face.controller.userCode
        textFormat: TextEdit.PlainText
        visible: !face.controller.codeExpired
        width: parent.width
    }
    FaceText {
        color: ViewSupport.secondaryText(face.palette.windowText, face.palette.window)
        font: ViewSupport.scaledFont(0.9, Font.Normal)
        objectName: "timeLeft"
        text: face.controller.codeExpired ? "" : face.controller.timeLeft
    }
    ButtonRow {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8

        FaceButton {
            id: copyCode

            Accessible.description: face.summary
            focus: true
            highlighted: true
            objectName: face.controller.codeExpired ? "renewCode" : "copyCode"
            text: face.controller.copied ? face.controller.texts.copied : face.controller.codeExpired ? face.controller.texts.newCode : face.controller.texts.copyCode

            onClicked: {
                if (face.controller.codeExpired)
                    face.controller.renewCode();
                else
                    face.controller.copyCode();
            }
        }
        FaceButton {
            enabled: face.controller.canGoBack
            objectName: "back"
            text: face.controller.texts.back

            onClicked: face.controller.backToPage()
        }
    }
    FlatButton {
        Accessible.description: face.controller.hint
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "openVerificationPage"
        text: face.controller.texts.openVerificationPage
        visible: !face.controller.codeExpired

        onClicked: face.controller.openVerificationPage()
    }
    FaceText {
        color: ViewSupport.secondaryText(face.palette.windowText, face.palette.window)
        font: ViewSupport.scaledFont(0.9, Font.Normal)
        text: face.controller.hint
    }
}
