// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The state of the session, and the operations on it.
Body {
    id: page

    required property DemoSession session
    // One width for both cards, for the widest button.
    readonly property real firstWidth: Math.min(Math.max(keep.firstContent, logout.firstContent), width * 0.4)

    StateCard {
        facts: page.session.facts
        width: page.width - 16
    }
    KeepingCard {
        id: keep

        firstWidth: page.firstWidth
        keeping: page.session.keeping
        width: page.width - 16
    }
    LogoutCard {
        id: logout

        facts: page.session.facts
        firstWidth: page.firstWidth
        width: page.width - 16
    }
}
