// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Auth0

// The profile of a person of the real tenant: where it comes from, and changes of it.
TestCase {
    id: test

    property var updates: []

    function initTestCase() {
        auth0.login();
        tryCompare(loggedIn, "count", 1, 30000);
        tryCompare(auth0, "busy", false, 30000);
    }
    function init() {
        updates = [];
    }

    function test_sources() {
        const profile = auth0.profile;
        compare(profile.source("sub"), Auth0.ProfileSource.IdToken);
        compare(profile.source("logins_count"), Auth0.ProfileSource.ManagementApi);
        compare(profile.source("nothing"), Auth0.ProfileSource.NoSource);
        verify(Auth0.ProfileSource.Userinfo !== Auth0.ProfileSource.ManagementApi);
        verify(profile.sourceTime("name") instanceof Date);
        verify(Math.abs(Date.now() - profile.sourceTime("name").getTime()) < 60000);
        verify(profile.loginsCount > 0);
        compare(auth0.profileSources & Auth0.ProfileSource.Userinfo, Auth0.ProfileSource.Userinfo);
    }
    // Of one source alone.
    function test_userinfo() {
        second.login();
        tryCompare(secondLoggedIn, "count", 1, 30000);
        tryCompare(second, "busy", false);
        compare(second.profile.source("name"), Auth0.ProfileSource.Userinfo);
        // The tenant has it in a namespace, too.
        compare(second.profile.source("logins_count"), Auth0.ProfileSource.Userinfo);
    }
    function test_metadata() {
        const before = JSON.parse(JSON.stringify(auth0.profile.userMetadata));
        auth0.updateUserMetadata({
                "old": 1,
                "theme": "light"
            });
        compare(auth0.profile.userMetadata.theme, "light"); // at once
        compare(auth0.profile.source("user_metadata"), Auth0.ProfileSource.LocalChange);
        tryVerify(() => updates.length === 1, 10000);
        auth0.updateUserMetadata({
                "old": null,
                "theme": "dark"
            });
        tryVerify(() => updates.length === 2, 10000);
        for (const one of updates) {
            compare(one.update, Auth0.ProfileUpdate.UserMetadata);
            compare(one.error.code, Auth0.ErrorCode.NoError);
            compare(one.error.detail, "");
        }
        compare(theme.text, "dark"); // with the NOTIFY
        compare(auth0.profile.source("user_metadata"), Auth0.ProfileSource.ManagementApi);
        verify(!("old" in auth0.profile.userMetadata));
        for (const key of Object.keys(before)) {
            if (key !== "theme")
                compare(JSON.stringify(auth0.profile.userMetadata[key]), JSON.stringify(before[key]));
        }
    }
    function test_refused() {
        auth0.updateUser({
                "email": "somebody@example.com"
            });
        tryVerify(() => updates.length === 1, 10000);
        compare(updates[0].update, Auth0.ProfileUpdate.UserFields);
        compare(updates[0].error.code, Auth0.ErrorCode.ConfigurationError);
        compare(updates[0].error.detail, "profile.field");
        compare(auth0.profile.email, "alice@example.com");
    }
    function test_identities() {
        compare(identities.count, auth0.profile.identities.length);
        verify(identities.count > 0);
        compare(repeater.count, identities.count);
        for (let i = 0; i < identities.count; ++i) {
            const identity = auth0.profile.identities[i];
            const row = repeater.itemAt(i);
            compare(row.connection, identity.connection);
            compare(row.provider, identity.provider);
            compare(row.userId, identity.userId);
            compare(row.social, identity.social);
            compare(row.text, i + " " + identity.provider + "|" + identity.userId);
        }
        identities.profile = null;
        compare(repeater.count, 0);
        identities.profile = auth0.profile;
        compare(repeater.count, identities.count);
        verify(repeater.count > 0);
    }
    function test_changed() {
        changed.clear();
        auth0.updateUserMetadata({
                "test": String(Date.now())
            });
        tryVerify(() => updates.length === 1, 10000);
        const names = changed.signalArguments.map(one => one[0]);
        verify(names.length >= 1);
        for (const name of ["claims", "userMetadata"])
            verify(names[0].includes(name), name);
        verify(!names[0].includes("name"));
    }

    name: "Profile"
    when: windowShown

    component Provider: Auth0Provider {
        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: [tenantRedirectUri]

        browser: Auth0SystemBrowser {
            command: tenantBrowser
        }
        store: Auth0MemoryStore {
        }
    }

    Provider {
        id: auth0

        profileSources: Auth0.ProfileSource.Userinfo | Auth0.ProfileSource.ManagementApi
        scopes: ["openid", "profile", "email", "offline_access", "update:current_user_metadata"]

        onProfileUpdateFinished: (update, error) => test.updates.push({
                    "update": update,
                    "error": error
                })
    }
    Provider {
        id: second

        profileSources: Auth0.ProfileSource.Userinfo
    }
    Text {
        id: theme

        text: auth0.profile.userMetadata.theme ?? ""
        textFormat: Text.PlainText
    }
    Auth0IdentityModel {
        id: identities

        profile: auth0.profile
    }
    Column {
        Repeater {
            id: repeater

            model: identities

            delegate: Text {
                required property string connection
                required property int index
                required property string provider
                required property bool social
                required property string userId

                text: index + " " + provider + "|" + userId
                textFormat: Text.PlainText
            }
        }
    }
    SignalSpy {
        id: loggedIn

        signalName: "loggedIn"
        target: auth0
    }
    SignalSpy {
        id: secondLoggedIn

        signalName: "loggedIn"
        target: second
    }
    SignalSpy {
        id: changed

        signalName: "changed"
        target: auth0.profile
    }
}
