// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Auth0

/*!
    \qmltype LoginButton
    \inqmlmodule Auth0
    \brief A button in the brand's colour that shows the provider's state.

    A click opens a login dialog. The button makes the dialog when it is needed and deletes it when it
    is closed. With Auth0.InteractionPolicy.Ask the dialog also opens when the provider needs the
    user. Set dialog to use a dialog of the application instead. If opensDialog is false, connect to
    clicked, for example to Auth0Provider.login(): the button then shows why a login failed, see
    problem.
*/
T.Button {
    id: button

    property Auth0Provider provider
    /*!
        The application's dialog, which a click opens. Null by default: the button makes a dialog when it
        is needed.
    */
    property LoginDialog dialog
    /*! Whether a click opens a dialog. */
    property bool opensDialog: true
    /*! The options of the dialog that the button makes: see LoginView. */
    property var options: ({})
    /*! The Auth0 connection of the dialog that the button makes, for example "google-oauth2". */
    property string connection
    /*! The id or name of the organization of the dialog that the button makes. */
    property string organization
    /*! The colour of the background. */
    property color brandColor: "#EB5424"
    /*!
        The colour of icon and text. By default black or white, whichever has more contrast. If the
        contrast to brandColor is less than 4.5:1 (WCAG 2.1), a darker or lighter colour is drawn.
    */
    property color textColor: ViewSupport.textColorOn(brandColor)
    /*! The icon, 16 pixels high. An icon of Auth0Qt if it is empty or cannot be loaded. */
    property url logo
    /*!
        Whether the provider logs in or restores a session. A busy button opens no dialog; if it is
        pressed, the window in which the login runs comes to the front.
    */
    property bool busy: provider !== null && (provider.state === Auth0.State.LoggingIn || provider.state === Auth0.State.Restoring)

    /*!
        A sentence about why the provider's last login failed. Empty if it did not fail or was cancelled,
        and with a dialog, which shows the problem itself. Until the next login starts the button shows a
        warning icon. The sentence is its accessible description and its tool tip, which is shown at once.
    */
    readonly property string problem: texts.logIn.length > 0 ? failure.text : "" // also follows the language

    /*! \internal The dialog that the button has made, while it is open. */
    property LoginDialog ownDialog: null
    /*! \internal */
    readonly property color shownTextColor: ViewSupport.readableOn(brandColor, textColor)

    /*! \internal */
    function makeDialog() {
        if (!ownDialog)
            ownDialog = dialogs.createObject(button, {
                    "provider": provider,
                    "options": options,
                    "connection": connection,
                    "organization": organization
                });
        return ownDialog;
    }

    /*! \internal A dialog that is accepted without being shown is never closed. */
    function removeDialog() {
        const ended = ownDialog;
        if (!ended || ended.visible)
            return;
        ownDialog = null;
        ended.provider = null; // or it would open again for interactionRequired()
        ended.destroy();
    }

    Accessible.description: busy ? texts.busy : problem
    Accessible.name: text
    font.weight: Font.Medium
    implicitHeight: Math.max(36, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 16
    opacity: enabled ? 1 : 0.4
    rightPadding: 16
    text: texts.logIn

    // Qt 6.4 does not click a button that a screen reader presses.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: {
        if (busy) {
            ViewSupport.raiseLogin(provider);
        } else if (opensDialog && (dialog || provider)) {
            const opened = dialog || makeDialog();
            if (provider)
                opened.provider = provider;
            opened.open();
        }
    }

    Auth0LoginTexts {
        id: texts
    }
    LoginProblem {
        id: failure

        dialog: button.dialog ? button.dialog : button.ownDialog
        provider: button.provider

        onTextChanged: tipTime.restart()
    }
    Timer {
        id: tipTime

        interval: 10000
    }
    Connections {
        function onInteractionRequired(wanted) {
            // An open dialog does it itself. Of several views, the first one does it.
            if (!button.dialog && !button.ownDialog && button.provider.state !== Auth0.State.LoggingIn)
                button.makeDialog().openFor(wanted);
        }
        function onInvitationReceived() {
            // Of several views, one asks.
            if (!button.dialog && !button.ownDialog && ViewSupport.mayAskAboutInvitation(button.provider))
                button.makeDialog().open();
        }

        target: button.opensDialog ? button.provider : null
    }
    Connections {
        function onAccepted() {
            button.removeDialog();
        }
        function onClosed() {
            button.removeDialog();
        }
        function onRejected() {
            button.removeDialog();
        }

        target: button.ownDialog
    }
    Component {
        id: dialogs

        LoginDialog {
        }
    }
    PlainToolTip {
        text: button.problem
        visible: button.problem.length > 0 && (button.hovered || button.visualFocus || tipTime.running)
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
