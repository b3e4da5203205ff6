// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Auth0

/*!
    \qmltype LoginButton
    \inqmlmodule Auth0
    \brief A button in the brand's colour that follows the provider's state.

    Connect to clicked, or set dialog: a click opens it then.
*/
T.Button {
    id: button

    property Auth0Provider provider
    //! What a click opens.
    property LoginDialog dialog
    //! The background.
    property color brandColor: "#EB5424"
    //! Whether something is going on that the user should wait for.
    property bool busy: provider !== null && (provider.state === Auth0.State.LoggingIn || provider.state === Auth0.State.Restoring)

    readonly property color textColor: ViewSupport.textColorOn(brandColor)

    Accessible.description: busy ? texts.busy : ""
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

    Auth0LoginTexts {
        id: texts
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
        // Away from the text's colour, so that it stays as readable as it was.
        readonly property color away: button.textColor.hslLightness < 0.5 ? "white" : "black"

        color: button.down ? ViewSupport.mixed(button.brandColor, away, 0.24) : button.hovered && !button.busy ? ViewSupport.mixed(button.brandColor, away, 0.12) : button.brandColor
        radius: 6

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            border.color: button.textColor
            border.width: 2
            color: "transparent"
            radius: 3
            visible: button.visualFocus
        }
    }
    contentItem: LoginButtonContent {
        busy: button.busy && wait.over
        control: button
        textColor: button.textColor
    }
}
