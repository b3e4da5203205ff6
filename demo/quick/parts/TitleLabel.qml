// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

PlainLabel {
    font.pointSize: Look.bodySize * 1.4
    font.weight: Font.DemiBold
}
