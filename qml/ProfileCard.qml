// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*!
    \qmltype ProfileCard
    \inqmlmodule Auth0
    \brief Picture, name and e-mail address of a person.
*/
Control {
    id: card

    property Auth0Profile profile
    //! The picture's size.
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
