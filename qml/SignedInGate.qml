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
    //! One of Auth0Profile.permissions that is needed; none when empty.
    property string permission
    //! One of Auth0Profile.roles that is needed; none when empty.
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
        const allowed = permission.length === 0 || profile.permissions.includes(permission);
        const hasRole = role.length === 0 || profile.roles.includes(role);
        const isThere = organization.startsWith("org_") ? profile.organizationId === organization : profile.organizationName === organization.toLowerCase();
        return allowed && hasRole && (organization.length === 0 || isThere);
    }
    readonly property alias item: content.item

    implicitHeight: content.implicitHeight
    implicitWidth: content.implicitWidth

    Loader {
        id: content

        anchors.fill: parent
        sourceComponent: gate.open ? gate.signedIn : gate.signedOut
    }
}
