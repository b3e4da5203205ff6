// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

/*! \internal The style's button, with room beside its words where the style leaves next to none. */
Button {
    Accessible.name: text
    leftPadding: Math.max(horizontalPadding, 12)
    rightPadding: Math.max(horizontalPadding, 12)

    // On Qt 6.4 nothing happens by itself when a screen reader presses a button.
    Accessible.onPressAction: if (enabled) {
        if (checkable)
            toggle();
        clicked();
    }
}
