// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtWebEngine
import Auth0.WebEngine

/*!
    \internal
    A view, of the page or of one of its windows, that keeps to the rules of the login. What happens
    in it is told to C++, which decides.
*/
WebEngineView {
    id: view

    required property EngineEvents events

    // In QML, because the type of the collection depends on the version of Qt. Without types, because
    // Qt 6.8 does not know them in qmllint.
    function setUserScripts(engineView: var, scripts: var) {
        engineView.userScripts.collection = scripts;
    }

    Accessible.role: Accessible.WebDocument
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
    // Otherwise a redirect to the application's URI scheme without a click is not reported.
    settings.unknownUrlSchemePolicy: WebEngineSettings.AllowAllUnknownUrlSchemes
    settings.webRTCPublicInterfacesOnly: true

    Component.onCompleted: {
        view.events.prepare(view);
        view.setUserScripts(view, view.events.userScripts());
    }
    onAuthenticationDialogRequested: request => view.events.refuseAuthentication(request)
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
    // Not logged as Qt does: a page may print anything, including its URL with the state.
    onJavaScriptConsoleMessage: (level, message) => view.events.takeConsoleMessage(message)
    onJavaScriptDialogRequested: request => view.events.takeQuestion(request)
    onLoadProgressChanged: view.events.setProgress(loadProgress)
    onLoadingChanged: info => view.events.updateLoading(info)
    onNavigationRequested: request => {
        if (view.events.acceptNavigation(request))
            request.accept();
        else
            request.reject();
    }
    onRegisterProtocolHandlerRequested: request => request.reject()
    onRenderProcessTerminated: status => view.events.takeTermination(status)
    onSelectClientCertificate: selection => selection.selectNone()
    onTooltipRequested: request => request.accepted = true
    onUrlChanged: view.events.setUrl(url)

    // Only later versions of Qt WebEngine have these.
    Connections {
        function onDesktopMediaRequested(request) {
            request.cancel();
        }
        function onWebAuthUxRequested(request) {
            view.events.takeSecurityKey(request);
        }

        ignoreUnknownSignals: true
        target: view
    }
}
