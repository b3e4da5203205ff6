// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The input of a notice, which may be a PIN. */
TextField {
    required property Auth0PageNotice notice

    Accessible.name: notice.text
    echoMode: notice.secret ? TextInput.Password : TextInput.Normal
    objectName: "pageBarInput"
    text: notice.proposedInput
}
