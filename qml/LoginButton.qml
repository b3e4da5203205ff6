// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Auth0

/*!
    \qmltype LoginButton
    \inqmlmodule Auth0
    \brief A button in the brand's colour that follows the provider's state.

    Connect to clicked, or set dialog: a click opens it then. Without dialog, the button shows a login
    of the provider that failed: see problem.
*/
T.Button {
    id: button

    property Auth0Provider provider
    //! What a click opens.
    property LoginDialog dialog
    //! The background.
    property color brandColor: "#EB5424"
    //! Icon and text: black or white, whichever reads better, unless set. What could not be read on
    //! brandColor is drawn as much darker or lighter as it takes.
    property color textColor: ViewSupport.textColorOn(brandColor)
    //! The picture at the start, 16 pixels high; our own when empty or when it cannot be loaded.
    property url logo
    //! Whether something is going on that the user should wait for.
    property bool busy: provider !== null && (provider.state === Auth0.State.LoggingIn || provider.state === Auth0.State.Restoring)

    //! Why the provider's last login failed, in a sentence; empty when it did not, and always with
    //! dialog, which says it itself. Until the next login begins the icon is a warning sign, and the
    //! sentence is the tool tip, which is shown at once, and the accessible description. A login
    //! that was cancelled is no problem.
    readonly property string problem: texts.logIn.length > 0 ? ViewSupport.buttonProblem(failure.error) : "" // anew in another language

    /*! \internal */
    readonly property color shownTextColor: ViewSupport.readableOn(brandColor, textColor)

    Accessible.description: busy ? texts.busy : problem
    Accessible.name: text
    font.weight: Font.Medium
    implicitHeight: Math.max(36, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 16
    opacity: enabled ? 1 : 0.4
    rightPadding: 16
    text: texts.logIn

    // On Qt 6.4 nothing happens by itself when a screen reader presses a button.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: if (dialog && !busy) {
        if (provider)
            dialog.provider = provider;
        dialog.open();
    }

    onDialogChanged: if (dialog)
        failure.error = null
    onProviderChanged: failure.error = null

    Auth0LoginTexts {
        id: texts
    }
    Timer {
        id: failure

        property var error: null

        interval: 10000
    }
    Connections {
        function onLoginFailed(error) {
            if (button.dialog)
                return;
            failure.error = error;
            failure.restart();
        }
        function onStateChanged() {
            if (button.provider.state !== Auth0.State.LoggedOut)
                failure.error = null;
        }

        target: button.provider
    }
    ToolTip {
        text: button.problem
        visible: button.problem.length > 0 && (button.hovered || button.visualFocus || failure.running)
    }
    Timer {
        id: wait

        property bool over: false

        interval: 250
        running: button.busy

        onRunningChanged: if (running || !button.busy)
            over = false
        onTriggered: over = true
    }

    background: Rectangle {
        color: ViewSupport.fartherFrom(button.shownTextColor, button.brandColor, button.down ? 0.24 : button.hovered && !button.busy ? 0.12 : 0)
        radius: 6

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            border.color: button.shownTextColor
            border.width: 2
            color: "transparent"
            radius: 3
            visible: button.visualFocus
        }
    }
    contentItem: LoginButtonContent {
        busy: button.busy && wait.over
        control: button
        logo: button.logo
        problem: button.problem.length > 0
        textColor: button.shownTextColor
    }
}
