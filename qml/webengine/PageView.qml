// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtWebEngine
import Auth0.WebEngine

/*! \internal The page of a login: a browser that keeps to the rules of the login, and keeps nothing. */
LockedView {
    id: page

    readonly property alias browser: pageBrowser

    backgroundColor: palette.window
    rules: pageBrowser
    onLoadProgressChanged: pageBrowser.setProgress(loadProgress)
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus)
            pageBrowser.loadSucceeded(info.url);
        else if (info.status === WebEngineView.LoadFailedStatus)
            pageBrowser.loadFailed(info.errorCode, info.errorDomain === WebEngineLoadingInfo.HttpStatusCodeDomain);
    }
    onNewWindowRequested: request => {
        if (!pageBrowser.mayOpenPopup() || popups.count >= 3)
            return;
        popups.open(request);
    }
    onRenderProcessTerminated: status => {
        if (status !== WebEngineView.NormalTerminationStatus)
            pageBrowser.crash();
    }
    onUrlChanged: pageBrowser.setUrl(url)

    profile: WebEngineProfile {
        httpAcceptLanguage: pageBrowser.acceptLanguage
        offTheRecord: true
        spellCheckEnabled: false

        onDownloadRequested: download => download.cancel()
    }

    PageBrowser {
        id: pageBrowser

        view: page

        onLoadRequested: url => page.url = url
        onPopupsClosed: popups.close()
        onReloadRequested: page.reload()
        onStopRequested: {
            page.stop();
            page.url = "about:blank";
        }
    }

    QtObject {
        id: popups

        property int count: windows.length
        property var windows: []

        function open(request) {
            const popup = component.createObject(page, {
                    "browser": pageBrowser,
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
