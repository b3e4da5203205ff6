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

    WebEngineView {
        id: popupView

        anchors.fill: parent
        profile: popup.profile

        onAuthenticationDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
        }
        onCertificateError: error => error.rejectCertificate()
        onContextMenuRequested: request => request.accepted = true
        onFeaturePermissionRequested: (origin, feature) => popupView.grantFeaturePermission(origin, feature, false)
        onFileDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
        }
        onJavaScriptConsoleMessage: {
        }
        onNavigationRequested: request => {
            if (popup.browser.acceptNavigation(request.url, request.isMainFrame))
                request.accept();
            else
                request.reject();
        }
        onSelectClientCertificate: selection => selection.selectNone()
        onWindowCloseRequested: popup.close()
    }
}
