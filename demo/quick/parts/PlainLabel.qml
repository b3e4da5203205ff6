// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// Plain text, never markup; aligned to the leading edge, in each direction.
Label {
    color: Look.windowText
    font.pointSize: Look.bodySize
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
