// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtWebEngine
import Auth0.WebEngine

/*! \internal What PageView shows: a view of the engine that keeps to the rules of the login, and keeps nothing. */
LockedView {
    id: page

    required property PageBrowser browser

    backgroundColor: palette.window
    focus: true
    profile: page.browser.makeProfile(page) as WebEngineProfile
    rules: browser

    onLoadProgressChanged: browser.setProgress(loadProgress)
    onLoadingChanged: info => {
        browser.setLoading(info.status === WebEngineView.LoadStartedStatus);
        if (info.status === WebEngineView.LoadSucceededStatus)
            browser.loadSucceeded(info.url);
        else if (info.status === WebEngineView.LoadFailedStatus)
            browser.loadFailed(info.errorCode, info.errorDomain === WebEngineLoadingInfo.HttpStatusCodeDomain);
    }
    onNewWindowRequested: request => {
        if (!browser.mayOpenPopup() || popups.count >= 3)
            return;
        popups.open(request);
    }
    onRenderProcessTerminated: status => {
        if (status !== WebEngineView.NormalTerminationStatus)
            browser.crash();
    }
    onUrlChanged: browser.setUrl(url)

    Connections {
        function onDownloadRequested(download) {
            download.cancel();
        }

        target: page.profile
    }
    Connections {
        function onLoadRequested(url) {
            page.url = url;
        }
        function onPopupsClosed() {
            popups.close();
        }
        function onReloadRequested() {
            page.reload();
        }
        function onStopRequested() {
            page.stop();
        }

        target: page.browser
    }

    QtObject {
        id: popups

        property int count: windows.length
        property var windows: []

        function open(request) {
            const popup = component.createObject(page, {
                    "browser": page.browser,
                    "profile": page.profile
                });
            windows = windows.concat([popup]);
            request.openIn((popup as PopupWindow).view);
        }
        function close() {
            for (const popup of windows)
                popup.destroy();
            windows = [];
        }

        property Component component: Component {
            PopupWindow {
            }
        }
    }
}
