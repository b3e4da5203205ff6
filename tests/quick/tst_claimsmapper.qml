// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Auth0

// A person of the real tenant, seen through functions of the application.
TestCase {
    id: test

    property string nameAtLogin

    function initTestCase() {
        auth0.login();
        tryCompare(loggedIn, "count", 1, 30000);
        tryCompare(auth0, "busy", false);
        nameAtLogin = auth0.profile.name;
    }
    function init() {
        auth0.claimsMapper = null;
        tryCompare(auth0.profile, "name", "Alice Liddell");
        errors.clear();
    }

    // The one that was set before anybody signed in.
    function test_beforeTheLogin() {
        compare(nameAtLogin, "ALICE LIDDELL");
    }
    function test_maps() {
        auth0.claimsMapper = claims => Object.assign({}, claims, {
                    "name": claims.given_name + "!",
                    "sub": "auth0|mallory",
                    "custom": [1, {
                            "a": true
                        }]
                });
        tryCompare(auth0.profile, "name", "Alice!");
        tryCompare(label, "text", "Alice!"); // with the NOTIFY
        compare(auth0.profile.sub, "auth0|65f1a0b2c3d4e5f601234567");
        compare(auth0.profile.claim("custom")[1].a, true);
        compare(auth0.profile.email, "alice@example.com");
        compare(errors.count, 0);
    }
    function test_leavesOut() {
        auth0.claimsMapper = claims => ({
                    "name": claims.name,
                    "email": undefined,
                    "nickname": null
                });
        tryCompare(auth0.profile, "email", "");
        compare(auth0.profile.has("email"), false);
        compare(auth0.profile.sub, "auth0|65f1a0b2c3d4e5f601234567");
        compare(errors.count, 0);
    }
    function test_fails_data() {
        return [{
                "tag": "a number",
                "mapper": () => 3
            }, {
                "tag": "a list",
                "mapper": () => [1, 2]
            }, {
                "tag": "a function",
                "mapper": () => (() => 1)
            }, {
                "tag": "nothing",
                "mapper": () => undefined
            }, {
                "tag": "an empty object",
                "mapper": () => ({})
            }, {
                "tag": "no function",
                "mapper": "name"
            }];
    }
    function test_fails(data) {
        auth0.claimsMapper = data.mapper;
        tryCompare(errors, "count", 1);
        const error = errors.signalArguments[0][0];
        compare(error.code, Auth0.ErrorCode.ConfigurationError);
        compare(error.detail, "claims_mapper.failed");
        compare(auth0.profile.name, "Alice Liddell");
        auth0.reloadProfile();
        tryCompare(auth0, "busy", false);
        compare(errors.count, 1);
    }
    // What it says may be a claim, so it is not in the log.
    function test_throws() {
        ignoreWarning(/claimsMapper: Error at [^@]*tst_claimsmapper\.qml:\d+ *$/);
        auth0.claimsMapper = claims => {
            throw new Error(claims.email);
        };
        tryCompare(errors, "count", 1);
        compare(errors.signalArguments[0][0].detail, "claims_mapper.failed");
        compare(auth0.profile.name, "Alice Liddell");
    }
    function test_none() {
        auth0.claimsMapper = claims => Object.assign({}, claims, {
                    "name": "Somebody"
                });
        tryCompare(auth0.profile, "name", "Somebody");
        auth0.claimsMapper = undefined;
        tryCompare(auth0.profile, "name", "Alice Liddell");
        compare(errors.count, 0);
    }

    name: "ClaimsMapper"
    when: windowShown

    Auth0Provider {
        id: auth0

        claimsMapper: claims => Object.assign({}, claims, {
                    "name": claims.name.toUpperCase()
                })
        clientId: tenantClientId
        issuer: tenantIssuer
        redirectUris: [tenantRedirectUri]

        browser: Auth0SystemBrowser {
            command: tenantBrowser
        }
        store: Auth0MemoryStore {
        }
    }
    Text {
        id: label

        text: auth0.profile.name
        textFormat: Text.PlainText
    }
    SignalSpy {
        id: loggedIn

        signalName: "loggedIn"
        target: auth0
    }
    SignalSpy {
        id: errors

        signalName: "errorOccurred"
        target: auth0
    }
}
