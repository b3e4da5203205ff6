// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtTest
import Auth0

// The module's types as an application uses them, without a server.
TestCase {
    id: test

    function init() {
        failed.clear();
    }

    function test_enums() {
        compare(auth0.state, Auth0.State.LoggedOut);
        compare(auth0.lastError.code, Auth0.ErrorCode.NoError);
        compare(auth0.storagePolicy, Auth0.StoragePolicy.AllowMemory);
        compare(auth0.interactionPolicy, Auth0.InteractionPolicy.Never);
        compare(auth0.dpop, Auth0.Dpop.Off);
        auth0.dpop = Auth0.Dpop.IfSupported;
        compare(auth0.dpop, Auth0.Dpop.IfSupported);
        auth0.dpop = Auth0.Dpop.Off;
    }
    function test_durations() {
        compare(auth0.timeoutSeconds, 300);
        auth0.timeoutSeconds = 20;
        compare(auth0.timeoutSeconds, 20);
        auth0.timeoutSeconds = 300;
        compare(auth0.leewaySeconds, 60);
        compare(auth0.profileReloadIntervalSeconds, 0);
        compare(interval.text, "0");
        auth0.profileReloadIntervalSeconds = 900;
        compare(interval.text, "900");
        auth0.profileReloadIntervalSeconds = 1; // Auth0 limits how often a user may be asked for
        compare(interval.text, "60");
        auth0.profileReloadIntervalSeconds = -1;
        compare(interval.text, "0");
    }
    function test_profileWithoutAPerson() {
        compare(auth0.profile.empty, true);
        compare(auth0.profile.name, "");
        compare(auth0.profile.loginsCount, -1);
        compare(auth0.profile.has("email"), false);
        compare(auth0.profile.source("email"), Auth0.ProfileSource.NoSource);
    }
    function test_profileSources() {
        const both = Auth0.ProfileSource.Userinfo | Auth0.ProfileSource.ManagementApi;
        compare(auth0.profileSources, Auth0.ProfileSource.IdToken | Auth0.ProfileSource.Userinfo);
        auth0.profileSources = both;
        compare(auth0.profileSources, both | Auth0.ProfileSource.IdToken);
        auth0.profileSources = Auth0.ProfileSource.Userinfo;
    }
    function test_settings() {
        compare(auth0.clientAuthMethod, Auth0.ClientAuthMethod.None);
        auth0.clientAuthMethod = Auth0.ClientAuthMethod.Basic;
        compare(auth0.clientAuthMethod, Auth0.ClientAuthMethod.Basic);
        auth0.clientAuthMethod = Auth0.ClientAuthMethod.None;
        compare(auth0.authorizationParameters, {
                "ext-theme": "dark",
                "ext-size": 3
            });
        compare(auth0.tokenUrl, "https://tokens.example.com/");
        compare(auth0.claimsMapper, undefined);
    }
    function test_loginOptions_data() {
        return [{
                "tag": "unknown key",
                "options": {
                    "promt": "login"
                },
                "detail": "options.unknown_key"
            }, {
                "tag": "wrong type",
                "options": {
                    "prompt": 3
                },
                "detail": "options.wrong_type"
            }, {
                "tag": "prompts that exclude each other",
                "options": {
                    "prompt": "none login"
                },
                "detail": "options.prompt"
            }, {
                "tag": "negative age",
                "options": {
                    "maxAgeSeconds": -2
                },
                "detail": "options.max_age"
            }, {
                "tag": "unknown display",
                "options": {
                    "display": "window"
                },
                "detail": "options.display"
            }, {
                "tag": "malformed locale",
                "options": {
                    "uiLocales": ["de_DE"]
                },
                "detail": "options.ui_locales"
            }, {
                "tag": "a parameter of the protocol",
                "options": {
                    "parameters": {
                        "nonce": "mine"
                    }
                },
                "detail": "options.reserved_parameter"
            }, {
                "tag": "no ID token",
                "options": {
                    "idTokenHint": "somebody"
                },
                "detail": "options.id_token_hint"
            }, {
                "tag": "no client",
                "options": {
                    "prompt": "login",
                    "acrValues": ["one"],
                    "requiredAcrValues": ["two"],
                    "maxAgeSeconds": 60,
                    "idTokenHint": "a.b.c",
                    "uiLocales": ["pt-BR"],
                    "parameters": {
                        "ext-a": 1,
                        "ext-b": true
                    }
                },
                "detail": "config.client_id"
            }];
    }
    function test_loginOptions(data) {
        auth0.loginWith(data.options);
        tryCompare(failed, "count", 1);
        const error = failed.signalArguments[0][0];
        compare(error.code, Auth0.ErrorCode.ConfigurationError);
        compare(error.detail, data.detail);
        verify(error.message.length > 0);
        compare(auth0.state, Auth0.State.LoggedOut);
    }
    function test_credentials_data() {
        return [{
                "tag": "nobody",
                "options": {
                    "audience": "https://api.example.com",
                    "scopes": ["read:things"]
                },
                "code": Auth0.ErrorCode.NotAuthenticated
            }, {
                "tag": "unknown key",
                "options": {
                    "audiance": "https://api.example.com"
                },
                "code": Auth0.ErrorCode.ConfigurationError
            }];
    }
    function test_credentials(data) {
        let answers = [];
        auth0.requestCredentials(data.options, (token, error) => answers.push([token, error.code]));
        compare(answers.length, 0);
        tryVerify(() => answers.length === 1);
        compare(answers[0], ["", data.code]);
    }
    function test_accountModels_data() {
        return [{
                "tag": "methods",
                "model": methods,
                "operation": Auth0AuthenticationMethodModel.Remove
            }, {
                "tag": "connected accounts",
                "model": connectedAccounts,
                "operation": Auth0ConnectedAccountModel.Remove
            }];
    }
    function test_accountModels(data) {
        accountFinished.target = data.model;
        accountFinished.clear();
        data.model.remove("a|b");
        compare(accountFinished.count, 0);
        tryCompare(accountFinished, "count", 1);
        compare(accountFinished.signalArguments[0][0], data.operation);
        compare(accountFinished.signalArguments[0][1].detail, "credentials.not_authenticated");
        compare(data.model.count, 0);
    }
    function test_gate() {
        compare(gate.open, false);
        compare(gate.item.text, "nobody");
    }
    function test_loginButton() {
        compare(loginButton.text, "Sign in");
        compare(loginButton.busy, false);
        verify(loginButton.width > 60);
        clicked.clear();
        mouseClick(loginButton);
        compare(clicked.count, 1);
        loginButton.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 2);
    }
    function test_loginButtonColors_data() {
        return [{
                "tag": "by the background",
                "brand": "#EB5424",
                "text": undefined,
                "shown": "#000000"
            }, {
                "tag": "readable",
                "brand": "#001A4D",
                "text": "#FFDD00",
                "shown": "#FFDD00"
            }, {
                "tag": "not readable",
                "brand": "#EB5424",
                "text": "#FFFFFF",
                "shown": ""
            }];
    }
    function test_loginButtonColors(data) {
        const button = createTemporaryObject(styled, test, {
                "brandColor": data.brand
            });
        if (data.text)
            button.textColor = data.text;
        compare(button.background.color, Qt.color(data.brand));
        if (data.shown)
            compare(button.contentItem.textColor, Qt.color(data.shown));
        else
            verify(!Qt.colorEqual(button.contentItem.textColor, data.text));
        button.down = true; // the background moves away from the text
        const darkText = button.contentItem.textColor.hslLightness < button.background.color.hslLightness;
        compare(button.background.color.hslLightness > Qt.color(data.brand).hslLightness, darkText);
    }
    function test_loginButtonLogo() {
        const button = createTemporaryObject(styled, test);
        const signs = button.contentItem.children[0].children[0].children;
        const picture = signs[0];
        const own = signs[1];
        compare(own.visible, true);
        button.logo = "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8'/></svg>";
        tryCompare(picture, "visible", true);
        compare(own.visible, false);
        button.logo = "";
        tryCompare(own, "visible", true);
        compare(picture.visible, false);
    }
    function test_userButton() {
        compare(userButton.text, "Not signed in");
        compare(userButton.enabled, false);
        userButton.menu.open();
        tryCompare(userButton.menu, "opened", true);
        // Who it is comes first, then the application's own, Sign out last.
        compare(userButton.menu.itemAt(0).objectName, "menuHead");
        compare(userButton.menu.itemAt(1).text, "Settings");
        compare(userButton.menu.itemAt(userButton.menu.count - 1).text, "Sign out");
        userButton.menu.close();
    }
    function test_mirroredOnce_data() {
        return [{
                "tag": "left to right",
                "application": Qt.LeftToRight,
                "inherited": false
            }, {
                "tag": "right to left, the application mirrors nothing",
                "application": Qt.RightToLeft,
                "inherited": false
            }, {
                "tag": "right to left, the application mirrors",
                "application": Qt.RightToLeft,
                "inherited": true
            }, {
                "tag": "mirrored by the application alone",
                "application": Qt.LeftToRight,
                "inherited": true
            }];
    }
    function test_mirroredOnce(data) {
        direction.set(data.application);
        column.LayoutMirroring.enabled = data.inherited;
        column.LayoutMirroring.childrenInherit = data.inherited;
        const rightToLeft = data.inherited || data.application === Qt.RightToLeft;
        const expected = rightToLeft ? Qt.RightToLeft : Qt.LeftToRight;
        for (const row of [loginButton.contentItem.children[0], userButton.contentItem.children[0]]) {
            // A picture, then words.
            tryVerify(() => (row.children[0].x > row.children[1].x) === rightToLeft);
        }
        compare(card.contentItem.effectiveLayoutDirection, expected);
        const details = findChild(loginView, "details");
        compare(details.rightToLeft, rightToLeft);
        verify((details.leftPadding < details.rightPadding) === rightToLeft);
        const buttons = findChild(loginView, "openAgain").parent;
        compare(buttons.effectiveLayoutDirection, expected);
        column.LayoutMirroring.enabled = false;
        column.LayoutMirroring.childrenInherit = false;
        direction.set(Qt.LeftToRight);
    }
    function test_controllerWithoutAProvider() {
        controller.start();
        tryCompare(controller, "face", Auth0.Face.Problem);
        compare(controller.error.detail, "config.no_provider");
        compare(controller.title, "Sign-in is not set up yet");
        verify(controller.details.indexOf("config.no_provider") > 0);
        controller.copyDetails();
        compare(controller.copied, true);
        controller.cancel();
        tryCompare(controller, "running", false);
    }

    height: 480
    name: "Types"
    visible: true
    when: windowShown
    width: 640

    Auth0Provider {
        id: auth0

        authorizationParameters: ({
                "ext-theme": "dark",
                "ext-size": 3
            })
        domain: "acme.example.com"
        tokenUrl: "https://tokens.example.com/"

        store: Auth0MemoryStore {
        }
    }
    Text {
        id: interval

        text: auth0.profileReloadIntervalSeconds
    }
    Auth0LoginController {
        id: controller
    }
    Component {
        id: styled

        LoginButton {
        }
    }
    Column {
        id: column

        LoginButton {
            id: loginButton

            opensDialog: false
            provider: auth0
        }
        UserButton {
            id: userButton

            provider: auth0

            Action {
                text: "Settings"
            }
        }
        LoginView {
            id: loginView

            height: 48
        }
        ProfileCard {
            id: card

            profile: auth0.profile
        }
        Avatar {
            profile: auth0.profile
        }
        SignedInGate {
            id: gate

            height: 30
            provider: auth0
            width: 100

            signedOut: Label {
                text: "nobody"
            }

            Label {
                text: auth0.profile.name
            }
        }
    }
    Auth0AuthenticationMethodModel {
        id: methods

        provider: auth0
    }
    Auth0ConnectedAccountModel {
        id: connectedAccounts

        provider: auth0
    }
    SignalSpy {
        id: accountFinished

        signalName: "finished"
    }
    SignalSpy {
        id: failed

        signalName: "loginFailed"
        target: auth0
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
        target: loginButton
    }
}
