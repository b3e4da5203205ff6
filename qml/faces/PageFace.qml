// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The page, with the host name and the button for the system browser above it. */
FocusScope {
    id: face

    required property Auth0LoginController controller
    readonly property bool asking: question.visible
    readonly property bool rightToLeft: LayoutMirroring.enabled || Application.layoutDirection === Qt.RightToLeft

    function take() {
        if (bar.shown)
            bar.takeFocus();
        else
            forceActiveFocus(Qt.OtherFocusReason);
    }
    function load() {
        if (!page.item)
            page.item = ViewSupport.makePage(page, Qt.resolvedUrl("EmbeddedPage.qml"));
        ViewSupport.setPageBrowser(controller, page.item);
    }
    // The next login starts without the cookies of this one.
    function unload() {
        if (controller.running)
            return;
        ViewSupport.setPageBrowser(controller, null);
        ViewSupport.dropPage(page.item);
        page.item = null;
    }
    readonly property bool noticed: controller.notice !== null && controller.notice.visible
    function ask() {
        question.visible = true;
        keepGoing.forceActiveFocus(Qt.OtherFocusReason);
    }
    function stopAsking() {
        if (!question.visible)
            return;
        question.visible = false;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: face.palette.window
    }
    Item {
        id: header

        height: 44
        // Hidden while the page is loaded below another face.
        visible: face.enabled
        width: parent.width

        Row {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: face.rightToLeft
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 8
            spacing: 8
            visible: !question.visible

            FlatButton {
                id: back

                Accessible.name: face.controller.texts.back
                anchors.verticalCenter: parent.verticalCenter
                directional: true
                iconName: "back"
                objectName: "pageBack"
                visible: face.controller.canGoBackInPage

                onClicked: face.controller.goBackInPage()
            }
            TintedIcon {
                id: padlock

                Accessible.name: face.controller.secure ? face.controller.texts.secureConnection : face.controller.texts.notSecureConnection
                Accessible.role: Accessible.Graphic
                anchors.verticalCenter: parent.verticalCenter
                color: face.palette.windowText
                name: face.controller.secure ? "lock-closed" : "lock-open"
            }
            Label {
                id: host

                Accessible.name: face.controller.host
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                text: face.controller.displayHost
                textFormat: Text.PlainText
                width: parent.width - padlock.width - handOver.width - 2 * parent.spacing - (back.visible ? back.width + parent.spacing : 0)

                HoverHandler {
                    id: hover
                }
                ToolTip {
                    text: ViewSupport.plain(face.controller.host)
                    visible: host.truncated && hover.hovered
                }
            }
            FlatButton {
                id: handOver

                // In a narrow window the host name is more important than the button's text.
                readonly property bool whole: parent.width - words.advanceWidth - 104 >= Math.min(128, host.implicitWidth)

                Accessible.name: face.controller.texts.continueInBrowser
                anchors.verticalCenter: parent.verticalCenter
                directional: true
                iconName: "external"
                objectName: "continueInBrowser"
                text: whole ? face.controller.texts.continueInBrowser : ""

                onClicked: face.controller.continueInBrowser()

                TextMetrics {
                    id: words

                    font: handOver.font
                    text: face.controller.texts.continueInBrowser
                }
                ToolTip {
                    text: face.controller.texts.continueInBrowser
                    visible: !handOver.whole && handOver.hovered
                }
            }
        }
        Row {
            id: question

            Accessible.name: face.controller.texts.stopQuestion
            Accessible.role: Accessible.AlertMessage
            LayoutMirroring.enabled: face.rightToLeft
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 8
            spacing: 8
            visible: false

            Label {
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                text: face.controller.texts.stopQuestion
                textFormat: Text.PlainText
                width: parent.width - stop.width - keepGoing.width - 2 * parent.spacing
            }
            Button {
                id: stop

                anchors.verticalCenter: parent.verticalCenter
                objectName: "stop"
                text: face.controller.texts.stop

                Accessible.onPressAction: clicked()
                onClicked: face.controller.cancel()
            }
            Button {
                id: keepGoing

                anchors.verticalCenter: parent.verticalCenter
                highlighted: true
                objectName: "keepGoing"
                text: face.controller.texts.keepGoing

                Accessible.onPressAction: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                onClicked: face.stopAsking()
            }
        }
    }
    Rectangle {
        anchors.top: header.bottom
        color: ViewSupport.mixed(face.palette.window, face.palette.windowText, 0.12)
        height: 1
        width: parent.width
        z: 1
    }
    Rectangle {
        anchors.top: header.bottom
        color: face.palette.highlight
        height: 2
        visible: face.controller.progress > 0 && face.controller.progress < 100
        width: parent.width * face.controller.progress / 100
        z: 1
    }
    PageBar {
        id: bar

        anchors.top: header.bottom
        anchors.topMargin: 2
        notice: face.controller.notice
        page: page
        width: parent.width
        z: 1
    }
    FocusScope {
        id: page

        property Item item: null

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        // A page that waits for an answer handles no keys.
        enabled: !bar.blocking
        focus: true
    }
}
