// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

/*! \internal Plain text, also if it comes from a server. */
Label {
    Accessible.name: text
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    visible: text.length > 0
    width: parent ? parent.width : implicitWidth
    wrapMode: Text.Wrap
}
