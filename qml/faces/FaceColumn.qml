// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/*! \internal The base of the faces without a page: a centred column that scrolls. */
FocusScope {
    id: face

    default property alias content: column.data
    /*! The button that Enter presses. */
    property Item primary
    required property bool current
    property bool animated: true
    /*! The text of the face, for screen readers that read only what has the focus. */
    property string summary
    readonly property bool rightToLeft: LayoutMirroring.enabled || Application.layoutDirection === Qt.RightToLeft

    function take() {
        if (primary)
            primary.forceActiveFocus(Qt.OtherFocusReason);
        else
            forceActiveFocus(Qt.OtherFocusReason);
    }
    /*! \internal Scrolls to the item that has the focus. */
    function reveal(item: Item) {
        const place = item.mapToItem(column, 0, 0).y + column.y;
        const most = flickable.contentHeight - flickable.height;
        if (place < flickable.contentY + 8)
            flickable.contentY = Math.max(0, place - 8);
        else if (place + item.height + 8 > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(most, place + item.height + 8 - flickable.height);
    }

    enabled: current
    opacity: 0
    visible: current || opacity > 0

    // A face fades out and is shown without a fade: it covers the page, and has the focus at once.
    onCurrentChanged: {
        fade.stop();
        if (current)
            opacity = 1;
        else if (animated)
            fade.start();
        else
            opacity = 0;
    }

    NumberAnimation {
        id: fade

        duration: 150
        property: "opacity"
        target: face
        to: 0
    }
    Connections {
        function onActiveFocusItemChanged() {
            const item = face.Window.window ? face.Window.window.activeFocusItem : null;
            for (let above = item; above; above = above.parent) {
                if (above === column)
                    return face.reveal(item);
            }
        }

        enabled: face.current
        target: face.Window.window
    }

    Keys.onEnterPressed: if (primary)
        (primary as T.AbstractButton).clicked()
    Keys.onReturnPressed: if (primary)
        (primary as T.AbstractButton).clicked()
    // If a focus scope itself has the focus, the Tab key leaves it.
    Keys.onTabPressed: event => {
        const first = face.Window.window && face.Window.window.activeFocusItem === face ? column.nextItemInFocusChain() : null;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
        else
            event.accepted = false;
    }

    // Not transparent: a face covers the page.
    Rectangle {
        anchors.fill: parent
        color: face.palette.window
    }
    Flickable {
        id: flickable

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, column.implicitHeight + 48)
        contentWidth: width

        Column {
            id: column

            readonly property real room: Math.min(400, face.width - 48)

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: face.rightToLeft
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 16
            width: room
            y: Math.max(24, (parent.height - implicitHeight) * 4 / 9)
        }
    }
}
