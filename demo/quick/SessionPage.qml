// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// How the session stands, and what can be done with it.
Body {
    id: page

    required property DemoSession session
    // One for both cards, as wide as their buttons ask.
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
