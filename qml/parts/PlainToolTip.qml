// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

/*! \internal A tool tip of plain text in every style, for text that can come from a server. */
ToolTip {
    Component.onCompleted: {
        const label = contentItem as Text;
        if (label)
            label.textFormat = Text.PlainText;
    }
}
