// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype LoginView
    \inqmlmodule Auth0
    \brief The content of LoginDialog as an item for a window of your own.

    The view shows one login, from start() to accepted() or rejected(). Before and after a login it is
    empty. Its controller is the model. When the user returns from the system browser, the window comes to
    the front if the desktop allows it: see Auth0LoginWidget.

    A login ends with rejected() when the window is closed or hidden, and without a signal when the view is
    destroyed. Escape cancels the login while the focus is inside the view, also if the application has a
    Shortcut for the key.
*/
FocusScope {
    id: view

    /*! The provider that the user signs in with. */
    property alias provider: loginController.provider
    /*! The options of the next login: an object with the properties of Auth0LoginOptions as keys. */
    property var options: ({})
    /*! The Auth0 connection to sign in with, for example "google-oauth2". */
    property string connection
    /*! The id or name of the organization to sign in to. */
    property string organization
    /*!
        The picture that is shown while there is no page and, if it is a file or a resource, on the last
        page in the system browser. If empty, the window icon of the application.
    */
    property url logo
    /*! The title of a window or dialog with this view. */
    property string title: loginController.texts.windowTitle
    /*! Whether the page may be shown inside the view. If false, the login runs in the system browser. */
    property bool embedded: true
    /*! Whether faces are cross-faded. By default they are, unless the system's settings reduce motion. */
    property bool animated: !ViewSupport.reducedMotion
    readonly property alias controller: loginController
    readonly property alias face: loginController.face
    /*! \internal The face that is shown, or null. */
    readonly property FocusScope shown: faceFor(face)

    /*! The user is signed in. */
    signal accepted
    /*! The login was cancelled, by the user or by cancel(). */
    signal rejected
    /*! The provider needs the user, and the view has started a login. LoginDialog opens. */
    signal interactionRequired

    function start() {
        loginController.start();
    }
    function cancel() {
        loginController.cancel();
    }
    /*!
        Prepares the next start(): loads the browser engine and fetches the server's metadata and keys.
        Shows nothing.
    */
    function warmUp() {
        if (loginController.running)
            return;
        loginController.warmUp();
        if (embedded && ViewSupport.canEmbed(view))
            pageFace.load();
    }

    /*! \internal What the provider needs, in addition to the view's options. */
    function startFor(wanted) {
        loginController.options = ViewSupport.combined(loginController.options, wanted);
        start();
        interactionRequired();
    }

    /*! \internal Cancels the login, or asks first if the user's input would be lost. */
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
        case Auth0.Face.Invitation:
            return invitationFace;
        default:
            return null;
        }
    }

    /*! \internal */
    function showFace() {
        if ((face === Auth0.Face.Preparing || face === Auth0.Face.Invitation) && embedded && ViewSupport.canEmbed(view))
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
        ViewSupport.followView(loginController, view);
    }
    onConnectionChanged: applyOptions()
    onFaceChanged: showFace()
    onLogoChanged: ViewSupport.setLogo(loginController, logo)
    onOptionsChanged: applyOptions()
    onOrganizationChanged: applyOptions()

    // Declared first, so that it is deleted first: without its page, a running login would continue in the
    // system browser.
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
            // Only the first one of several views with this provider opens.
            if (view.provider.state === Auth0.State.LoggingIn)
                return;
            view.startFor(wanted);
        }
        function onInvitationReceived() {
            // Of several views with this provider, one asks.
            if (loginController.running || !ViewSupport.mayAskAboutInvitation(view.provider))
                return;
            view.start();
            view.interactionRequired();
        }

        target: view.provider
    }

    // The page is shown below the face that prepares it: the engine draws only a page that is shown.
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
    InvitationFace {
        id: invitationFace

        anchors.fill: parent
        animated: view.animated
        controller: loginController
        current: view.face === Auth0.Face.Invitation
    }
}
