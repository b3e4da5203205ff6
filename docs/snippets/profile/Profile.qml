// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

Column {
    id: page

    required property Auth0Provider auth0
    readonly property var metadata: auth0.profile.userMetadata

    Binding {
        property: "profileSources"
        target: page.auth0
        value: Auth0.ProfileSource.Userinfo | Auth0.ProfileSource.ManagementApi
    }
    Repeater {
        model: Auth0IdentityModel {
            profile: page.auth0.profile
        }
        delegate: Label {
            required property string connection
            required property string name

            text: name + " (" + connection + ")"
            textFormat: Text.PlainText
        }
    }
    Switch {
        checked: page.metadata.newsletter === true
        text: qsTr("Newsletter")

        onToggled: page.auth0.updateUserMetadata({
                "newsletter": checked
            })
    }
    Label {
        id: outcome

        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Connections {
        function onProfileUpdateFinished(update, error) {
            outcome.text = error.message; // empty when it is saved
        }

        target: page.auth0
    }
}
