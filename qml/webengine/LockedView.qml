// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtWebEngine
import Auth0.WebEngine

/*! \internal A view, of the page or of one of its popups, that keeps to the rules of the login. */
WebEngineView {
    id: view

    required property PageBrowser rules

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
    onFeaturePermissionRequested: (origin, feature) => view.grantFeaturePermission(origin, feature, false)
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFullScreenRequested: request => request.reject()
    // Qt would log it, and a page may print anything, its own URL with the state included.
    onJavaScriptConsoleMessage: {
    }
    onNavigationRequested: request => {
        if (rules.acceptNavigation(request.url, request.isMainFrame))
            request.accept();
        else
            request.reject();
    }
    onRegisterProtocolHandlerRequested: request => request.reject()
    onSelectClientCertificate: selection => selection.selectNone()
}
