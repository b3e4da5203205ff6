// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtWebEngine
import Auth0
import Auth0.WebEngine

/*! \internal The view of PageView, with the rules of a login page and an off-the-record profile. */
LockedView {
    id: page

    required property PageBrowser browser

    Accessible.name: texts.signInPage
    // Before there is a page, no white flash. Then white, which pages without a background expect.
    backgroundColor: browser.shown ? "white" : palette.window
    events: browser.events
    focus: true
    profile: page.browser.makeProfile(page) as WebEngineProfile

    onNewWindowRequested: request => {
        if (browser.mayOpenPopup(popups.count))
            popups.open(request);
    }

    Connections {
        function onDownloadRequested(download) {
            const popup = popups.windows.find(popup => popup.view === download.view);
            (popup ? popup.popupPage.events : page.events).refuseDownload(download);
        }

        target: page.profile
    }
    Connections {
        function onBackRequested() {
            page.goBack();
        }
        function onLoadRequested(url) {
            page.url = url;
        }
        function onReloadRequested() {
            page.reload();
        }
        function onStopRequested() {
            page.stop();
        }
        function onWindowsToClose() {
            popups.close();
        }

        target: page.browser
    }
    Auth0LoginTexts {
        id: texts
    }
    Shortcut {
        enabled: page.activeFocus
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: page.zoomFactor = page.browser.zoomedIn(page.zoomFactor)
    }
    Shortcut {
        enabled: page.activeFocus
        sequence: "Ctrl+-"

        onActivated: page.zoomFactor = page.browser.zoomedOut(page.zoomFactor)
    }
    Shortcut {
        enabled: page.activeFocus
        sequence: "Ctrl+0"

        onActivated: page.zoomFactor = 1
    }
    Shortcut {
        enabled: page.activeFocus
        sequence: "Alt+Left"

        onActivated: page.browser.goBack()
    }

    QtObject {
        id: popups

        property int count: windows.length
        property var windows: []

        function open(request) {
            const popup = component.createObject(page, {
                    "opener": page.Window.window,
                    "popupPage": page.browser.makePopup(),
                    "profile": page.profile,
                    "requestedSize": Qt.size(request.requestedGeometry.width, request.requestedGeometry.height)
                });
            windows = windows.concat([popup]);
            popup.ended.connect(() => remove(popup));
            request.openIn((popup as PopupWindow).view);
            (popup as PopupWindow).watchFirstDocument();
        }
        // Queued: the engine may be using that window.
        function remove(popup) {
            windows = windows.filter(other => other !== popup);
            popup.visible = false;
            popup.destroy();
        }
        function close() {
            for (const popup of windows)
                remove(popup);
        }

        property Component component: Component {
            PopupWindow {
            }
        }
    }
}
