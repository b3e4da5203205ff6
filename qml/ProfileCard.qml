// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*!
    \qmltype ProfileCard
    \inqmlmodule Auth0
    \brief The picture, the name and the e-mail address of a user.
*/
Control {
    id: card

    property Auth0Profile profile
    /*! The size of the picture. */
    property real avatarSize: 48

    Accessible.description: profile ? profile.email : ""
    Accessible.name: profile ? profile.displayName : ""
    Accessible.role: Accessible.Grouping
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: 8

    contentItem: ProfileCardContent {
        avatarSize: card.avatarSize
        control: card
        profile: card.profile
    }
}
