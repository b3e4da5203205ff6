// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtTest
import Auth0

TestCase {
    id: test

    function pageItem(item) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.runJavaScript)
                return child;
            const found = pageItem(child);
            if (found)
                return found;
        }
        return null;
    }
    // One question at a time: a late one would select what was typed meanwhile.
    function waitForPage(script) {
        const page = pageItem(dialog.contentItem);
        verify(page);
        tryCompare(page, "activeFocus", true);
        let asking = false;
        let yes = false;
        tryVerify(() => {
                if (!asking && !yes) {
                    asking = true;
                    page.runJavaScript(script, answer => {
                            asking = false;
                            yes = answer;
                        });
                }
                return yes;
            }, 20000);
    }
    function field(name) {
        return "document.getElementById('" + name + "')";
    }
    // Keys and scripts reach the page by different ways: each waits until the other is there.
    function fill(name, text) {
        waitForPage("(e => { if (!e) return false; e.focus(); e.select(); return document.activeElement === e; })(" + field(name) + ")");
        for (const character of text)
            keyClick(character);
        waitForPage(field(name) + ".value === '" + text + "'");
    }
    function signIn(user, password) {
        tryCompare(dialog, "face", Auth0.Face.Page, 30000);
        fill("username", user);
        fill("password", password);
        keyClick(Qt.Key_Return);
    }
    function init() {
        accepted.clear();
        rejected.clear();
        dialog.embedded = true;
    }
    function cleanup() {
        dialog.close();
        loggedOut.clear();
        auth0.logout();
        tryCompare(loggedOut, "count", 1);
        tryCompare(auth0, "busy", false);
    }

    function test_signIn() {
        compare(label.text, "");
        dialog.open();
        signIn("alice", "wonderland");
        tryCompare(accepted, "count", 1, 30000);
        compare(auth0.authenticated, true);
        compare(auth0.profile.email, "alice@example.com");
        compare(label.text, "Alice Liddell");
        compare(dialog.visible, false);
        compare(rejected.count, 0);
    }
    function test_sessionNeedsNoPage() {
        dialog.open();
        signIn("alice", "wonderland");
        tryCompare(accepted, "count", 1, 30000);
        dialog.open();
        tryCompare(accepted, "count", 2);
        compare(dialog.visible, false);
    }
    function test_escape() {
        dialog.open();
        tryCompare(dialog, "face", Auth0.Face.Page, 30000);
        keyClick(Qt.Key_Escape);
        tryCompare(rejected, "count", 1);
        compare(dialog.visible, false);
        compare(accepted.count, 0);
        compare(ownEscape.count, 0);
    }
    function test_escapeAsksOverTypedInput() {
        dialog.open();
        tryCompare(dialog, "face", Auth0.Face.Page, 30000);
        fill("username", "ali");
        const keep = findChild(dialog.contentItem, "keepGoing");
        compare(keep.visible, false);
        keyClick(Qt.Key_Escape);
        tryCompare(keep, "visible", true);
        compare(rejected.count, 0);
        keyClick(Qt.Key_Return);
        tryCompare(keep, "visible", false);
        compare(dialog.face, Auth0.Face.Page);
        keyClick(Qt.Key_Escape);
        tryCompare(keep, "visible", true);
        mouseClick(findChild(dialog.contentItem, "stop"));
        tryCompare(rejected, "count", 1);
    }
    function test_deviceCode() {
        dialog.open();
        tryCompare(dialog, "face", Auth0.Face.Page, 30000);
        tryCompare(dialog.controller, "canUseDeviceCode", true);
        dialog.controller.useDeviceCode();
        tryCompare(dialog, "face", Auth0.Face.DeviceCode, 30000);
        const code = findChild(dialog.contentItem, "userCode");
        verify(code.visible);
        compare(code.text, dialog.controller.userCode);
        verify(code.text.length >= 8);
        compare(findChild(dialog.contentItem, "qrCode").visible, true);
        verify(findChild(dialog.contentItem, "timeLeft").text.indexOf("left") > 0);
        grabImage(dialog.contentItem).save(pictures + "/quick-device-code.png");
        mouseClick(findChild(dialog.contentItem, "back"));
        tryCompare(dialog, "face", Auth0.Face.Page, 30000);
        keyClick(Qt.Key_Escape);
        tryCompare(rejected, "count", 1);
    }
    function test_openedAnewAtOnce() {
        dialog.embedded = false;
        auth0.browser = nobody;
        dialog.open();
        tryCompare(dialog, "face", Auth0.Face.WaitingForBrowser, 30000);
        compare(dialog.visible, true);
        const row = findChild(dialog.contentItem, "openAgain").parent;
        compare(row.fits, true);
        dialog.close();
        compare(rejected.count, 1);
        dialog.open();
        // The end of the first login is no end of the second.
        tryCompare(dialog, "face", Auth0.Face.WaitingForBrowser, 30000);
        compare(dialog.visible, true);
        mouseClick(findChild(dialog.contentItem, "copyLink"));
        compare(dialog.controller.copied, true);
        mouseClick(findChild(dialog.contentItem, "cancel"));
        tryCompare(rejected, "count", 2);
        tryCompare(dialog, "visible", false);
        auth0.browser = null;
    }
    function test_wrongOption() {
        dialog.options = {
            "promt": "login"
        };
        dialog.open();
        tryCompare(dialog, "face", Auth0.Face.Problem);
        compare(dialog.controller.error.code, Auth0.ErrorCode.ConfigurationError);
        compare(dialog.controller.error.detail, "options.unknown_key");
        compare(dialog.controller.title, "Sign-in is not set up yet");
        dialog.options = {};
        keyClick(Qt.Key_Escape);
        tryCompare(rejected, "count", 1);
    }

    height: 760
    name: "LoginDialog"
    visible: true
    when: windowShown
    width: 600

    Auth0Provider {
        id: auth0

        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: [tenantRedirectUri]

        store: Auth0MemoryStore {
        }
    }
    // The application's own.
    Shortcut {
        id: shortcut

        context: Qt.ApplicationShortcut
        sequence: "Esc"
    }
    SignalSpy {
        id: ownEscape

        signalName: "activated"
        target: shortcut
    }
    Auth0SystemBrowser {
        id: nobody

        command: "true"
    }
    LoginDialog {
        id: dialog

        animated: false
        provider: auth0
    }
    Label {
        id: label

        text: auth0.profile.name
    }
    SignalSpy {
        id: accepted

        signalName: "accepted"
        target: dialog
    }
    SignalSpy {
        id: rejected

        signalName: "rejected"
        target: dialog
    }
    SignalSpy {
        id: loggedOut

        signalName: "loggedOut"
        target: auth0
    }
}
