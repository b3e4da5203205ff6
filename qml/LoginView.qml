// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype LoginView
    \inqmlmodule Auth0
    \brief The content of LoginDialog as a plain item, to embed anywhere.

    Shows one sign-in, from start() to accepted() or rejected(). Before and after it is empty. What
    it does is decided by its controller. When the person comes back from the system browser the
    window comes to the front, as far as the desktop lets it: see Auth0LoginWidget.
*/
FocusScope {
    id: view

    //! Whom to sign in.
    property alias provider: loginController.provider
    //! What to ask for: an object with the properties of Auth0LoginOptions as keys.
    property var options: ({})
    //! The Auth0 connection to sign in with, for example "google-oauth2".
    property string connection
    //! The id or name of the organization to sign in to.
    property string organization
    //! Shown while there is no page, and, if it is a file or a resource, on the page in the system
    //! browser that says how it ended; the application's window icon when empty.
    property url logo
    //! The title of a window or dialog with this view.
    property string title: loginController.texts.windowTitle
    //! Whether a page may be shown inside the view; else the system browser is used at once.
    property bool embedded: true
    //! Whether faces fade into each other: unless the system's settings ask for less motion.
    property bool animated: !ViewSupport.reducedMotion
    readonly property alias controller: loginController
    readonly property alias face: loginController.face
    /*! \internal What is shown, or null. */
    readonly property FocusScope shown: faceFor(face)

    //! The user is signed in.
    signal accepted
    //! The sign-in was cancelled, by the user or by cancel().
    signal rejected
    //! The provider needs the person; the view has started. LoginDialog opens by itself.
    signal interactionRequired

    function start() {
        loginController.start();
    }
    function cancel() {
        loginController.cancel();
    }

    /*! \internal What Escape does: cancels, or asks first where that would throw input away. */
    function giveUp() {
        if (face === Auth0.Face.Page && pageFace.noticed)
            loginController.notice.escape();
        else if (pageFace.asking)
            pageFace.stopAsking();
        else if (face === Auth0.Face.Page && ViewSupport.hasUserInput(loginController))
            pageFace.ask();
        else
            loginController.cancel();
    }

    /*! \internal */
    function applyOptions() {
        loginController.options = ViewSupport.loginOptions(options, connection, organization);
    }

    /*! \internal */
    function faceFor(face) {
        switch (face) {
        case Auth0.Face.Preparing:
            return preparingFace;
        case Auth0.Face.Page:
            return pageFace;
        case Auth0.Face.WaitingForBrowser:
            return waitingFace;
        case Auth0.Face.DeviceCode:
            return deviceCodeFace;
        case Auth0.Face.Problem:
            return problemFace;
        default:
            return null;
        }
    }

    /*! \internal */
    function showFace() {
        if (face === Auth0.Face.Preparing && embedded && ViewSupport.canEmbed(view))
            pageFace.load();
        pageFace.stopAsking();
        const current = faceFor(face);
        if (current)
            current.take();
        else
            preparingFace.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: 680
    implicitWidth: 480

    Component.onCompleted: {
        applyOptions();
        ViewSupport.comeForward(loginController, view);
        ViewSupport.announce(loginController, view);
    }
    Component.onDestruction: ViewSupport.setPageBrowser(loginController, null)
    onConnectionChanged: applyOptions()
    onFaceChanged: showFace()
    onLogoChanged: ViewSupport.setLogo(loginController, logo)
    onOptionsChanged: applyOptions()
    onOrganizationChanged: applyOptions()

    Auth0LoginController {
        id: loginController

        onAccepted: {
            pageFace.unload();
            view.applyOptions();
            view.accepted();
        }
        onRejected: {
            pageFace.unload();
            view.applyOptions();
            view.rejected();
        }
    }

    Connections {
        function onInteractionRequired(wanted) {
            // Of several views with this provider the first one does it.
            if (view.provider.state === Auth0.State.LoggingIn)
                return;
            view.controller.options = ViewSupport.combined(view.controller.options, wanted);
            view.start();
            view.interactionRequired();
        }

        target: view.provider
    }

    Shortcut {
        enabled: view.face !== Auth0.Face.Idle && view.visible
        sequence: "Esc"

        onActivated: view.giveUp()
    }

    // While it is being prepared the page lies below: shown, or the engine would not draw it.
    PageFace {
        id: pageFace

        anchors.fill: parent
        controller: loginController
        enabled: view.face === Auth0.Face.Page
        visible: view.face === Auth0.Face.Page || view.face === Auth0.Face.Preparing
    }
    PreparingFace {
        id: preparingFace

        anchors.fill: parent
        animated: view.animated
        controller: loginController
        current: view.face === Auth0.Face.Preparing
        logo: view.logo
    }
    WaitingFace {
        id: waitingFace

        anchors.fill: parent
        animated: view.animated
        controller: loginController
        current: view.face === Auth0.Face.WaitingForBrowser
        logo: view.logo
    }
    DeviceCodeFace {
        id: deviceCodeFace

        anchors.fill: parent
        animated: view.animated
        controller: loginController
        current: view.face === Auth0.Face.DeviceCode
    }
    ProblemFace {
        id: problemFace

        anchors.fill: parent
        animated: view.animated
        controller: loginController
        current: view.face === Auth0.Face.Problem
    }
}
