// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype Avatar
    \inqmlmodule Auth0
    \brief A circle with a person's picture, else the initials.
*/
AvatarItem {
    Accessible.name: profile ? profile.displayName : name
    Accessible.role: Accessible.Graphic
}
