// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtWebEngine
import Auth0.WebEngine

/*! \internal A window that a page opens, as the pages of social connections do. */
Window {
    id: popup

    required property PageBrowser browser
    required property WebEngineProfile profile
    readonly property alias view: popupView

    height: 640
    title: popup.browser.displayHost(popupView.url)
    visible: true
    width: 480

    LockedView {
        id: popupView

        anchors.fill: parent
        profile: popup.profile
        rules: popup.browser

        onWindowCloseRequested: popup.close()
    }
}
