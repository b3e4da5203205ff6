// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal One of the other accounts. */
MenuItem {
    id: item

    required property string account
    required property bool current
    required property int index
    required property string label
    required property string name
    required property url picture
    property Auth0Provider provider
    required property string sub

    signal chosen(int row)

    // The arrow keys skip it.
    activeFocusOnTab: !current
    height: current ? 0 : implicitHeight
    leftPadding: mirrored ? 12 : 44
    objectName: "account:" + account
    rightPadding: mirrored ? 44 : 12
    text: ViewSupport.plain(label)
    visible: !current

    Accessible.name: label
    Accessible.onPressAction: triggered()
    onTriggered: chosen(index)

    Avatar {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        height: 24
        name: item.name ? item.name : item.account
        // Downloaded only when the menu is opened. The menu is destroyed before its entries.
        picture: item.menu && item.menu.visible ? item.picture : ""
        provider: item.provider
        sub: item.sub
        width: 24
        x: item.mirrored ? item.width - width - 12 : 12
    }
}
