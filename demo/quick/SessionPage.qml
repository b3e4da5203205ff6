// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// How the session stands, and what can be done with it.
Body {
    id: page

    required property DemoSession session
    readonly property real firstWidth: Math.min(192, width * 0.35)

    StateCard {
        facts: page.session.facts
        width: page.width - 16
    }
    KeepingCard {
        firstWidth: page.firstWidth
        keeping: page.session.keeping
        width: page.width - 16
    }
    LogoutCard {
        facts: page.session.facts
        firstWidth: page.firstWidth
        width: page.width - 16
    }
}
