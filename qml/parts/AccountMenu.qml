// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

/*! \internal The other accounts of the provider. */
Menu {
    id: accountMenu

    property Auth0Provider provider
    /*! The number of other accounts. */
    readonly property int others: items.count > 0 ? items.count - 1 : 0

    Auth0AccountModel {
        id: accounts

        // The accounts are read when the user is signed in, because the store is unlocked then.
        provider: accountMenu.provider && accountMenu.provider.authenticated ? accountMenu.provider : null
    }
    Instantiator {
        id: items

        model: accounts

        delegate: AccountItem {
        }

        onObjectAdded: (index, object) => {
            const item = object as AccountItem;
            item.provider = accountMenu.provider; // another provider gets new items
            item.chosen.connect(accounts.switchTo);
            accountMenu.insertItem(index, item);
        }
        onObjectRemoved: (index, object) => accountMenu.removeItem(object as MenuItem)
    }
}
