// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*!
    \qmltype LoginDialog
    \inqmlmodule Auth0
    \brief Signs the user in: drop it in, and open() it.

    A session that is there already, or is being restored, is accepted without a page unless the
    options ask for a fresh sign-in; the dialog then does not appear at all. It opens by itself when
    the provider needs the person and Auth0Provider::interactionPolicy is Ask.

    It shows in the window that it is declared in. In none it refuses, with the error
    \c config.no_window at the provider, and is rejected.
*/
Dialog {
    id: dialog

    property alias provider: loginView.provider
    property alias options: loginView.options
    property alias connection: loginView.connection
    property alias organization: loginView.organization
    property alias logo: loginView.logo
    property alias embedded: loginView.embedded
    property alias animated: loginView.animated
    readonly property alias controller: loginView.controller
    readonly property alias face: loginView.face

    /*! \internal Whether there has been an open() without its outcome yet. */
    property bool active: false
    /*! \internal Null in no window. */
    readonly property Item layer: Overlay.overlay
    /*! \internal Whether it was in no window when it was opened: one that is being taken away is in none
        any more. */
    property bool windowless: true
    readonly property real room: Overlay.overlay ? Overlay.overlay.height : 680

    // A session that comes back in a moment needs no dialog: the popup shows with the first face.
    function open() {
        if (active)
            return;
        windowless = !layer;
        active = true;
        loginView.start();
        showFirstFace();
    }

    /*! \internal */
    function showFirstFace() {
        if (!active || face === Auth0.Face.Idle)
            return;
        if (layer)
            visible = true;
        else if (windowless)
            ViewSupport.refuseWithoutWindow(controller, dialog);
    }

    //! Does now what the next open() would have to do: see LoginView.
    function warmUp() {
        if (!active)
            loginView.warmUp();
    }

    /*! \internal The style's own, or the application's. */
    property var ways: null

    /*! \internal Some styles let a dialog grow and fade, and what dims the window behind it. */
    function adoptMotion() {
        enter = animated ? ways.enter : null;
        exit = animated ? ways.exit : null;
        // From the next time on: it is made before the dialog is shown.
        Overlay.modal = animated || !ways.dimmer ? ways.dimmer : stillDimmer;
    }

    /*! \internal */
    function finish(success: bool) {
        // The outcome of a run that was closed meanwhile is nobody's.
        if (!active || controller.running)
            return;
        active = false;
        if (visible && success)
            accept();
        else if (visible)
            reject();
        else if (success)
            accepted();
        else
            rejected();
    }

    anchors.centerIn: Overlay.overlay
    closePolicy: Popup.NoAutoClose
    focus: true
    height: Math.min(680 + implicitHeaderHeight, room)
    modal: true
    padding: 0
    title: loginView.title
    width: Math.min(480, Overlay.overlay ? Overlay.overlay.width : 480)

    Component.onCompleted: {
        ways = {
            "enter": enter,
            "exit": exit,
            "dimmer": Overlay.modal
        };
        if (!animated)
            adoptMotion();
    }
    onAboutToShow: {
        if (active)
            return;
        active = true;
        loginView.start();
    }
    onAnimatedChanged: if (ways)
        adoptMotion()
    onClosed: if (active) {
        active = false;
        loginView.cancel();
        rejected();
    }
    onFaceChanged: showFirstFace()
    onLayerChanged: if (layer)
        windowless = false

    Component {
        id: stillDimmer

        Rectangle {
            color: Qt.rgba(palette.shadow.r, palette.shadow.g, palette.shadow.b, 0.5)
        }
    }

    // A popup is no item, and its own item takes the title only from a screen reader's start on.
    Binding {
        property: "name"
        target: dialog.contentItem && dialog.contentItem.parent ? dialog.contentItem.parent.Accessible : null
        value: dialog.title
    }
    LoginView {
        id: loginView

        anchors.fill: parent
        focus: true

        onAccepted: dialog.finish(true)
        onInteractionRequired: {
            dialog.active = true;
            dialog.showFirstFace();
        }
        onRejected: dialog.finish(false)
    }
}
