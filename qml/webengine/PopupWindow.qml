// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Window
import QtWebEngine
import Auth0
import Auth0.WebEngine

/*! \internal A window that a page opens, for example for a social connection. */
Window {
    id: popup

    required property Window opener
    required property PopupPage popupPage
    required property WebEngineProfile profile
    required property size requestedSize
    readonly property alias view: popupView

    /*! The user no longer sees the window. */
    signal ended

    function fit() {
        const size = popupPage.sizeFor(requestedSize, Screen.desktopAvailableWidth, Screen.desktopAvailableHeight);
        width = size.width;
        height = size.height;
    }

    function watchFirstDocument() {
        const applicationWorld = 1; // WebEngineScript.ApplicationWorld
        popupView.runJavaScript(popupPage.firstDocumentScript(), applicationWorld);
    }

    color: popupView.palette.window
    flags: Qt.Dialog
    modality: Qt.WindowModal
    objectName: "pagePopup"
    title: opener ? opener.title : ""
    transientParent: opener
    visible: false

    Component.onCompleted: fit()
    onClosing: ended()

    Connections {
        function onDiscarded() {
            popup.ended();
        }
        function onShown() {
            popup.fit();
            if (popup.opener) {
                popup.x = popup.opener.x + (popup.opener.width - popup.width) / 2;
                popup.y = popup.opener.y + (popup.opener.height - popup.height) / 2;
            }
            popup.visible = true;
            popup.requestActivate();
            popupView.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: popup.popupPage
    }
    Shortcut {
        sequence: "Esc"

        onActivated: {
            if (popup.popupPage.notice.visible)
                popup.popupPage.notice.escape();
            else
                popup.ended();
        }
    }

    Item {
        id: header

        height: 44
        width: parent.width

        Row {
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            spacing: 8

            TintedIcon {
                id: padlock

                Accessible.name: popup.popupPage.secure ? texts.secureConnection : texts.notSecureConnection
                Accessible.role: Accessible.Graphic
                anchors.verticalCenter: parent.verticalCenter
                color: popupView.palette.windowText
                name: popup.popupPage.secure ? "lock-closed" : "lock-open"
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: popupView.palette.windowText
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                text: popup.popupPage.host
                textFormat: Text.PlainText
                width: parent.width - padlock.width - parent.spacing
            }
        }
    }
    Auth0LoginTexts {
        id: texts
    }
    PageBar {
        id: bar

        anchors.top: header.bottom
        notice: popup.popupPage.notice
        page: popupView
        width: parent.width
        z: 1
    }
    LockedView {
        id: popupView

        Accessible.name: texts.signInPage
        enabled: !bar.blocking
        events: popup.popupPage.events
        focus: true
        // A page that is laid out in a smaller view is scrolled to its field, and stays scrolled.
        height: popup.popupPage.mayHaveSize ? popup.height - y : 0
        profile: popup.profile
        width: popup.popupPage.mayHaveSize ? popup.width : 0
        y: bar.y + bar.height

        onGeometryChangeRequested: (geometry, frameGeometry) => {
            popup.requestedSize = Qt.size(geometry.width, geometry.height);
            popup.fit();
        }
        onWindowCloseRequested: popup.ended()
    }
}
