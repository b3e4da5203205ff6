// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype SignedInGate
    \inqmlmodule Auth0
    \brief Makes its content only while somebody is signed in, and may see it.

    It decides what is shown, and protects nothing: whoever controls the computer controls its
    programs. What must be protected is protected by the server.
*/
Item {
    id: gate

    property Auth0Provider provider
    //! A value of the claim "permissions" that is needed; none when empty.
    property string permission
    //! A value of the claim "roles" that is needed; none when empty.
    property string role
    //! The id or name of the organization that is needed; any when empty.
    property string organization
    //! Made while the gate is open.
    default property Component signedIn
    //! Made while it is closed.
    property Component signedOut: null
    readonly property bool open: {
        if (!provider || !provider.authenticated)
            return false;
        const profile = provider.profile;
        // The claims are what the functions below read.
        profile.claims;
        return gate.holds(profile, "permissions", permission) && gate.holds(profile, "roles", role) && (organization.length === 0 || profile.organizationId === organization || profile.organizationName.toLowerCase() === organization.toLowerCase());
    }
    readonly property alias item: content.item

    /*! \internal */
    function holds(profile: Auth0Profile, claim: string, value: string): bool {
        if (value.length === 0)
            return true;
        const values = profile.claim(claim);
        return Array.isArray(values) && values.indexOf(value) >= 0;
    }

    implicitHeight: content.implicitHeight
    implicitWidth: content.implicitWidth

    Loader {
        id: content

        anchors.fill: parent
        sourceComponent: gate.open ? gate.signedIn : gate.signedOut
    }
}
