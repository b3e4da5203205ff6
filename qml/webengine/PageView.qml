// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtWebEngine
import Auth0.WebEngine

/*! \internal The page of a login: a browser that keeps to the rules of the login, and keeps nothing. */
WebEngineView {
    id: page

    readonly property alias browser: pageBrowser

    backgroundColor: palette.window
    settings.allowGeolocationOnInsecureOrigins: false
    settings.allowRunningInsecureContent: false
    settings.allowWindowActivationFromJavaScript: false
    settings.autoLoadIconsForPage: false
    settings.dnsPrefetchEnabled: false
    settings.focusOnNavigationEnabled: false
    settings.fullScreenSupportEnabled: false
    settings.hyperlinkAuditingEnabled: false
    settings.javascriptCanAccessClipboard: false
    settings.javascriptCanOpenWindows: true // social connections
    settings.javascriptCanPaste: false
    settings.localContentCanAccessFileUrls: false
    settings.localContentCanAccessRemoteUrls: false
    settings.navigateOnDropEnabled: false
    settings.pdfViewerEnabled: false
    settings.pluginsEnabled: false
    settings.screenCaptureEnabled: false
    // Else a redirect to a scheme of our own that comes without a click never reaches us.
    settings.unknownUrlSchemePolicy: WebEngineSettings.AllowAllUnknownUrlSchemes
    settings.webRTCPublicInterfacesOnly: true

    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onCertificateError: error => error.rejectCertificate()
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onContextMenuRequested: request => request.accepted = true
    onFeaturePermissionRequested: (origin, feature) => page.grantFeaturePermission(origin, feature, false)
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFullScreenRequested: request => request.reject()
    // Qt would log it, and a page may print anything, its own URL with the state included.
    onJavaScriptConsoleMessage: {
    }
    onLoadProgressChanged: pageBrowser.setProgress(loadProgress)
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus)
            pageBrowser.loadSucceeded(info.url);
        else if (info.status === WebEngineView.LoadFailedStatus)
            pageBrowser.loadFailed(info.errorCode, info.errorDomain === WebEngineView.HttpStatusCodeDomain);
    }
    onNavigationRequested: request => {
        if (pageBrowser.acceptNavigation(request.url, request.isMainFrame))
            request.accept();
        else
            request.reject();
    }
    onNewWindowRequested: request => {
        if (!pageBrowser.mayOpenPopup() || popups.count >= 3)
            return;
        popups.open(request);
    }
    onRegisterProtocolHandlerRequested: request => request.reject()
    onRenderProcessTerminated: status => {
        if (status !== WebEngineView.NormalTerminationStatus)
            pageBrowser.crash();
    }
    onSelectClientCertificate: selection => selection.selectNone()
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
