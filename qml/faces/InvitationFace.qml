// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal Asks whether to accept an invitation to an organization. */
FaceColumn {
    id: face

    required property Auth0LoginController controller

    Accessible.description: controller.text
    Accessible.name: controller.title
    Accessible.role: Accessible.Pane
    primary: accept
    summary: ViewSupport.canAnnounce ? "" : controller.title + " " + controller.text

    TintedIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: face.palette.windowText
        height: 48
        name: "person"
        width: 48
    }
    FaceTitle {
        text: face.controller.title
    }
    FaceText {
        text: face.controller.text
    }
    ButtonRow {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8

        FaceButton {
            id: accept

            Accessible.description: face.summary
            focus: true
            highlighted: true
            objectName: "acceptInvitation"
            text: face.controller.texts.acceptInvitation

            onClicked: face.controller.acceptInvitation()
        }
        FaceButton {
            objectName: "declineInvitation"
            text: face.controller.texts.declineInvitation

            onClicked: face.controller.declineInvitation()
        }
    }
}
