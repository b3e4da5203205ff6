// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The choices of a notice. */
ComboBox {
    required property Auth0PageNotice notice

    Accessible.name: notice.text
    model: Array.from(notice.choices, choice => ViewSupport.plain(choice)) // from the page
    objectName: "pageBarChoice"
}
