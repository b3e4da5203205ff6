// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*!
    \qmltype LoginDialog
    \inqmlmodule Auth0
    \brief A dialog that signs the user in.

    open() starts a login. If the provider has a session or is restoring one, the dialog is accepted
    without being shown, unless the options require a page. It also opens when the provider needs the user
    and Auth0Provider::interactionPolicy is Ask.

    The dialog must be declared inside a window. Otherwise it is rejected with the error
    \c config.no_window.
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

    /*! \internal Whether a login runs. */
    property bool active: false
    /*! \internal Null outside of a window. */
    readonly property Item layer: Overlay.overlay
    /*! \internal Whether it was outside of a window when it was opened. One that is being removed is also
        outside of a window. */
    property bool windowless: true
    readonly property real room: Overlay.overlay ? Overlay.overlay.height : 680

    // The popup is shown with the first face: a session that is restored quickly needs no dialog.
    function open() {
        if (active)
            return;
        windowless = !layer;
        active = true;
        loginView.start();
        showFirstFace();
    }

    /*! \internal What the provider needs, in addition to the dialog's options. */
    function openFor(wanted) {
        loginView.startFor(wanted);
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

    /*! Prepares the next open(): see LoginView. */
    function warmUp() {
        if (!active)
            loginView.warmUp();
    }

    /*! \internal The transitions of the style or of the application. */
    property var ways: null

    /*! \internal Some styles animate the dialog and the dimmer behind it. */
    function adoptMotion() {
        enter = animated ? ways.enter : null;
        exit = animated ? ways.exit : null;
        // Takes effect with the next open(): the dimmer is made before the dialog is shown.
        Overlay.modal = animated || !ways.dimmer ? ways.dimmer : stillDimmer;
    }

    /*! \internal */
    function finish(success: bool) {
        // Ignored if the dialog was closed meanwhile.
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

    // A popup is not an item, and its item has the title only if a screen reader was running before.
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
