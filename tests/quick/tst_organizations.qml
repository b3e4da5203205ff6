// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Auth0

// From one organization of the real tenant to another, and into one by an invitation.
TestCase {
    id: test

    readonly property string acme: "org_A1b2C3d4E5f6G7h8"

    function cleanup() {
        loggedIn.clear();
        restored.clear();
        errors.clear();
        invitations.clear();
    }

    function test_1_switches() {
        auth0.login();
        tryCompare(loggedIn, "count", 1, 30000);
        compare(auth0.profile.organizationId, "");
        compare(gate.open, false);
        auth0.switchOrganization("acme");
        compare(auth0.account, "default/acme");
        compare(auth0.organization, "acme");
        tryCompare(loggedIn, "count", 2, 30000);
        compare(auth0.profile.organizationId, acme);
        tryCompare(gate, "open", true); // by its name
        tryCompare(accounts, "count", 2);
        tryCompare(restored, "count", 1);
        auth0.switchOrganization("");
        tryCompare(restored, "count", 2);
        compare(restored.signalArguments[1][0], true);
        compare(auth0.account, "default");
        tryCompare(gate, "open", false);
    }
    function test_2_model() {
        const row = accounts.indexOf("default/acme");
        tryVerify(() => repeater.count === 2);
        compare(repeater.itemAt(row).organization, "acme");
        compare(repeater.itemAt(row).organizationName, "acme");
        compare(repeater.itemAt(row).label, "Alice Liddell (acme)");
        compare(repeater.itemAt(accounts.indexOf("default")).organization, "");
        accounts.switchTo(row);
        compare(auth0.organization, "acme");
        tryCompare(restored, "count", 1);
        compare(restored.signalArguments[0][0], true);
        compare(auth0.profile.organizationName, "acme");
    }
    function test_3_invitation() {
        const before = auth0.account;
        auth0.handleInvitation("https://app.example/login?invitation=invite-acme-0001&organization=" + acme);
        compare(auth0.invitationPending, true);
        tryCompare(invitations, "count", 1);
        compare(auth0.account, before);
        auth0.acceptInvitation();
        compare(auth0.invitationPending, false);
        compare(auth0.account, before);
        tryCompare(loggedIn, "count", 1, 30000);
        compare(auth0.account, "default/" + acme);
        compare(auth0.profile.organizationId, acme);
        auth0.handleInvitation("https://app.example/login?invitation=invite-acme-0001");
        tryCompare(errors, "count", 1);
        const error = errors.signalArguments[0][0];
        compare(error.code, Auth0.ErrorCode.ConfigurationError);
        compare(error.detail, "invitation.invalid");
        compare(auth0.authenticated, true);
    }
    // By the link alone: it asks, and closes again without an answer.
    function test_4_dialog() {
        const dialog = createTemporaryObject(loginDialog, test, {
                "provider": auth0
            });
        const before = auth0.account;
        for (let i = 0; i < 6; ++i)
            auth0.handleInvitation("com.acme.app://invitation?invitation=t" + i + "&organization=org_unknown");
        tryCompare(dialog, "visible", true);
        compare(dialog.face, Auth0.Face.Invitation);
        const accept = findChild(dialog.contentItem, "acceptInvitation");
        verify(accept.visible);
        compare(accept.text, "Accept and sign in");
        const decline = findChild(dialog.contentItem, "declineInvitation");
        verify(decline.visible);
        decline.clicked();
        tryCompare(dialog, "visible", false);
        compare(auth0.invitationPending, false);
        compare(auth0.account, before);
        compare(auth0.authenticated, true);
    }
    function test_5_dialogAccepts() {
        const dialog = createTemporaryObject(loginDialog, test, {
                "provider": auth0
            });
        const before = auth0.account;
        auth0.handleInvitation("com.acme.app://invitation?invitation=t1&organization=org_unknown");
        tryCompare(dialog, "visible", true);
        findChild(dialog.contentItem, "acceptInvitation").clicked();
        tryVerify(() => dialog.face !== Auth0.Face.Invitation);
        compare(auth0.account, before); // until the sign-in has succeeded
        dialog.controller.cancel();
        tryCompare(dialog, "visible", false);
        compare(auth0.account, before);
        compare(auth0.authenticated, true);
    }

    height: 700
    name: "Organizations"
    visible: true
    when: windowShown
    width: 640

    Auth0Provider {
        id: auth0

        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: [tenantRedirectUri]

        browser: Auth0SystemBrowser {
            command: tenantBrowser
        }
    }
    SignedInGate {
        id: gate

        organization: "ACME"
        provider: auth0
    }
    Auth0AccountModel {
        id: accounts

        provider: auth0
    }
    Repeater {
        id: repeater

        model: accounts

        delegate: Item {
            required property string label
            required property string organization
            required property string organizationName
        }
    }
    Component {
        id: loginDialog

        LoginDialog {
            embedded: false
        }
    }
    SignalSpy {
        id: loggedIn

        signalName: "loggedIn"
        target: auth0
    }
    SignalSpy {
        id: restored

        signalName: "restoreFinished"
        target: auth0
    }
    SignalSpy {
        id: invitations

        signalName: "invitationReceived"
        target: auth0
    }
    SignalSpy {
        id: errors

        signalName: "errorOccurred"
        target: auth0
    }
}
