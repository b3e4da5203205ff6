// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal An item around the text: Qt 6.4 gives every text the role of static text. */
Item {
    property alias text: words.text
    property alias topPadding: words.topPadding
    property alias bottomPadding: words.bottomPadding

    Accessible.name: text
    Accessible.role: Accessible.Heading
    implicitHeight: words.implicitHeight
    implicitWidth: words.implicitWidth
    visible: text.length > 0
    width: parent ? parent.width : implicitWidth

    FaceText {
        id: words

        Accessible.ignored: true
        font: ViewSupport.scaledFont(1.4, Font.DemiBold)
    }
}
