// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0
import Auth0Demo

ApplicationWindow {
    id: window

    required property DemoSession session
    readonly property LoginDialog login: loginDialog
    // A second dialog, for pictures of the faces that a successful login does not show (--auto).
    property LoginDialog second: null

    // With Qt 6.8 a provider that was created in C++ is null in a function with a parameter of its type.
    function openSecondLogin(provider: QtObject) {
        second = secondDialog.createObject(window, {
                "provider": provider
            }) as LoginDialog;
        second.open();
    }
    function closeSecondLogin() {
        if (!second)
            return;
        second.close();
        second.destroy(1000);
        second = null;
    }

    height: 720
    minimumHeight: 560
    minimumWidth: 640
    title: session.title
    visible: true
    width: 1040

    // The styles do not use the application's palette.
    palette {
        alternateBase: Look.alternateBase
        base: Look.base
        button: Look.button
        buttonText: Look.buttonText
        dark: Look.dark
        highlight: Look.highlight
        highlightedText: Look.highlightedText
        light: Look.light
        link: Look.link
        mid: Look.mid
        midlight: Look.midlight
        placeholderText: Look.placeholderText
        shadow: Look.shadow
        text: Look.text
        toolTipBase: Look.toolTipBase
        toolTipText: Look.toolTipText
        window: Look.window
        windowText: Look.windowText

        disabled {
            buttonText: Look.disabledText
            text: Look.disabledText
            windowText: Look.disabledText
        }
    }

    Component {
        id: secondDialog

        LoginDialog {
        }
    }
    LoginDialog {
        id: loginDialog

        options: window.session.email.length > 0 ? ({
                "loginHint": window.session.email
            }) : ({})
        provider: window.session.provider
    }
    LoginDialog {
        id: linkDialog

        options: ({
                "linkIdentity": true
            })
        provider: window.session.provider
        title: qsTr("Sign in to the other account")
    }
    Dialog {
        id: question

        anchors.centerIn: Overlay.overlay
        modal: true
        standardButtons: Dialog.Yes | Dialog.No
        title: qsTr("Is it you?")
        visible: window.session.keeping.guard.question.length > 0
        width: Math.min(400, window.width - 32)

        onAccepted: window.session.keeping.guard.answer(true)
        onRejected: window.session.keeping.guard.answer(false)

        PlainLabel {
            text: window.session.keeping.guard.question
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    FocusScope {
        id: pages

        readonly property Item current: window.session.page === DemoSession.SignedInPage ? signedInPage : window.session.page === DemoSession.SignedOutPage ? signedOutPage : startPage

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        focus: true

        onCurrentChanged: current.forceActiveFocus(Qt.OtherFocusReason)

        StartPage {
            id: startPage

            anchors.fill: parent
            session: window.session
            visible: pages.current === startPage
        }
        SignedOutPage {
            id: signedOutPage

            anchors.fill: parent
            dialog: loginDialog
            session: window.session
            visible: pages.current === signedOutPage
        }
        SignedInPage {
            id: signedInPage

            anchors.fill: parent
            linkDialog: linkDialog
            session: window.session
            visible: pages.current === signedInPage
        }
    }
}
