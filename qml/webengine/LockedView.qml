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

    // In QML: the type of the collection depends on the version of Qt. Without types: qmllint of Qt
    // 6.8 does not know the one that has it.
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
    // Else a redirect to a scheme of our own that comes without a click never reaches us.
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
    // Qt would log it, and a page may print anything, its own URL with the state included.
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

    // Later versions of Qt WebEngine have these.
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
