// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0.WebEngine

/*!
    \internal
    The page of a login. This file does not import Qt WebEngine: QML loads imports in a thread of its
    own, and the engine's libraries must be loaded in the GUI thread.
*/
FocusScope {
    id: page

    /*! Null if the engine cannot be started. */
    readonly property PageBrowser browser: view.item ? pageBrowser : null

    Component.onCompleted: {
        if (pageBrowser.startEngine())
            view.setSource("EngineView.qml", {
                    "browser": pageBrowser
                });
    }

    // Declared first: the view must be deleted before its browser.
    Loader {
        id: view

        anchors.fill: parent
        focus: true
    }
    PageBrowser {
        id: pageBrowser

        view: view.item as Item
    }
}
