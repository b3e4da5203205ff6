// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

PlainLabel {
    elide: Text.ElideRight
    font.weight: Font.DemiBold
    height: Math.max(24, implicitHeight)
    verticalAlignment: Text.AlignVCenter
}
