// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0
import Auth0Demo

// The identities as a tree. Another account can be linked and unlinked.
Card {
    id: card

    required property IdentityModel identities
    required property ProfileEditor editor
    required property LoginDialog linkDialog
    property bool canUnlink: false

    function look() {
        canUnlink = editor.canUnlink(tree.selectionModel.currentIndex);
    }

    SectionTitle {
        id: title

        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTr("Identities")
    }
    TableHeader {
        id: header

        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: 8
        firstWidth: tree.firstWidth
        lastWidth: 0
        titles: [qsTr("Identity"), qsTr("Value")]
        visible: tree.visible
    }
    IdentityTree {
        id: tree

        Accessible.name: qsTr("Identities")
        activeFocusOnTab: true
        anchors.bottom: link.top
        anchors.bottomMargin: 8
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: header.bottom
        model: card.identities
        visible: !card.identities.empty

        delegate: IdentityRow {
        }

        Connections {
            function onShown() {
                tree.expandRecursively(-1, 1);
                card.look();
            }

            target: card.identities
        }
        Connections {
            function onCurrentChanged() {
                card.look();
            }

            target: tree.selectionModel
        }
    }
    SecondaryLabel {
        anchors.bottom: link.top
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        horizontalAlignment: Text.AlignHCenter
        text: card.editor.whyNoIdentities
        verticalAlignment: Text.AlignVCenter
        visible: card.identities.empty
        wrapMode: Text.Wrap
    }
    PlainButton {
        id: link

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 16
        text: qsTr("Lin&k another account\u2026")
        visible: card.editor.editable

        onClicked: card.linkDialog.open()
    }
    PlainButton {
        anchors.bottom: link.bottom
        anchors.left: link.right
        anchors.leftMargin: 8
        enabled: card.canUnlink
        text: qsTr("U&nlink")
        visible: card.editor.editable

        onClicked: card.editor.unlink(tree.selectionModel.currentIndex)
    }
}
