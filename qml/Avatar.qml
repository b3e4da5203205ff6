// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype Avatar
    \inqmlmodule Auth0
    \brief A circle with a person's picture, else the initials.

    Whose it is says \c profile, or \c sub, \c name and \c picture where there is none. The picture
    is downloaded as the profile's provider does its requests, or as \c provider does, and not at all
    where Auth0Provider::autoLoadPictures is false.
*/
AvatarItem {
    Accessible.name: profile ? profile.displayName : name
    Accessible.role: Accessible.Graphic
}
