// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The other accounts of the provider. */
Menu {
    id: accountMenu

    property Auth0Provider provider
    //! How many there are.
    readonly property int others: items.count > 0 ? items.count - 1 : 0

    Auth0AccountModel {
        id: accounts

        // The accounts are read once somebody is signed in: the store has been opened then.
        provider: accountMenu.provider && accountMenu.provider.authenticated ? accountMenu.provider : null
    }
    Instantiator {
        id: items

        model: accounts

        delegate: MenuItem {
            id: item

            required property string account
            required property bool current
            required property int index
            required property string name
            required property url picture
            required property string sub

            // The arrow keys pass by what is not there.
            activeFocusOnTab: !current
            height: current ? 0 : implicitHeight
            leftPadding: mirrored ? 12 : 44
            objectName: "account:" + account
            rightPadding: mirrored ? 44 : 12
            text: name ? name : account
            visible: !current

            onTriggered: accounts.switchTo(index)

            Avatar {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                height: 24
                name: item.text
                // Not asked for before somebody looks; the menu goes before its entries.
                picture: accountMenu && accountMenu.visible ? item.picture : ""
                sub: item.sub
                width: 24
                x: item.mirrored ? item.width - width - 12 : 12
            }
        }

        onObjectAdded: (index, object) => accountMenu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => accountMenu.removeItem(object as MenuItem)
    }
}
