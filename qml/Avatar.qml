// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*!
    \qmltype Avatar
    \inqmlmodule Auth0
    \brief A circle with the picture or the initials of a user.

    The user is that of \c profile or, without a profile, that of \c sub, \c name and \c picture. The
    profile's provider downloads the picture, or \c provider does, unless
    Auth0Provider::autoLoadPictures is false.
*/
AvatarItem {
    Accessible.name: profile ? profile.displayName : name
    Accessible.role: Accessible.Graphic
}
