// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import FakePage

TextField {
    readonly property FakePage browser: FakePage {
    }

    Accessible.name: "Page"
    objectName: "fakePage"

    onTextChanged: browser.typed = text
}
