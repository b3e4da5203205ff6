// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype SignedInGate
    \inqmlmodule Auth0
    \brief Creates its content only while the user is signed in and has the permission to see it.

    The gate protects no data, because the user controls the computer. Protect data on the server.
*/
Item {
    id: gate

    property Auth0Provider provider
    /*! The required one of Auth0Profile.permissions. None is required if it is empty. */
    property string permission
    /*! The required one of Auth0Profile.roles. None is required if it is empty. */
    property string role
    /*! The id or name of the required organization. None is required if it is empty. */
    property string organization
    /*! Created while the gate is open. */
    default property Component signedIn
    /*! Created while the gate is closed. */
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
