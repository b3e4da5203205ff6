// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Auth0

/*!
    \qmltype UserButton
    \inqmlmodule Auth0
    \brief A button with the user's picture, name and menu. The menu has the picture, the name and the
    e-mail address, the application's actions, Switch account if the store has other accounts, and Sign out.
*/
T.Button {
    id: button

    property Auth0Provider provider
    /*! The application's entries in the menu: Action, MenuItem, MenuSeparator. */
    default property alias actions: userMenu.contentData
    readonly property alias menu: userMenu
    readonly property Auth0Profile profile: provider ? provider.profile : null
    readonly property bool offline: provider !== null && provider.authenticated && !provider.online

    Accessible.description: offline ? texts.offline : ""
    Accessible.name: text
    enabled: provider !== null && provider.authenticated
    implicitHeight: Math.max(36, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 6
    rightPadding: 6
    text: profile && profile.displayName ? profile.displayName : texts.notSignedIn

    // Qt 6.4 does not click a button that a screen reader presses.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: userMenu.popup(button, 0, button.height)

    PlainToolTip {
        text: button.offline ? texts.offline : button.text
        visible: button.hovered && (button.offline || (button.contentItem as UserButtonContent).truncated)
    }
    Auth0LoginTexts {
        id: texts
    }
    Menu {
        id: userMenu

        // Moves our last entries below those that the application has added.
        onAboutToShow: {
            let place = -1;
            for (let i = 0; i < count; ++i) {
                if (menuAt(i) === accountMenu)
                    place = i;
            }
            if (accountMenu.others > 0 && place < 0)
                addMenu(accountMenu);
            else if (accountMenu.others === 0 && place >= 0)
                takeMenu(place);
            for (let i = count - 1; i > 0; --i) {
                if (itemAt(i) === head)
                    moveItem(i, 0);
            }
            for (const last of [separator, accountMenu, logOut]) {
                for (let i = 0; i < count - 1; ++i) {
                    if (itemAt(i) === last || menuAt(i) === last)
                        moveItem(i, count - 1);
                }
            }
        }

        ProfileCard {
            id: head

            objectName: "menuHead"
            palette: button.palette
            profile: button.profile
        }
        MenuSeparator {
            id: separator
        }
        MenuItem {
            id: logOut

            enabled: button.provider !== null && button.provider.state !== Auth0.State.LoggingOut
            objectName: "logOut"
            text: texts.logOut

            Accessible.onPressAction: if (enabled)
                triggered()
            onTriggered: button.provider.logout()
        }
    }

    AccountMenu {
        id: accountMenu

        provider: button.provider
        title: texts.switchAccount
    }

    background: Rectangle {
        border.color: button.palette.highlight
        border.width: button.visualFocus ? 2 : 0
        color: button.down || userMenu.visible ? ViewSupport.mixed(button.palette.window, button.palette.buttonText, 0.16) : button.hovered ? ViewSupport.mixed(button.palette.window, button.palette.buttonText, 0.08) : "transparent"
        radius: 6
    }
    contentItem: UserButtonContent {
        control: button
        offline: button.offline
        profile: button.profile
    }
}
