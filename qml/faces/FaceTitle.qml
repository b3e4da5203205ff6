// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal */
FaceText {
    Accessible.role: Accessible.Heading
    font: ViewSupport.scaledFont(1.4, Font.DemiBold)
}
