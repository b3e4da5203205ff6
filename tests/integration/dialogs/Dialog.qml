// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0

ApplicationWindow {
    id: window

    property Auth0Provider provider
    readonly property LoginDialog dialog: loginDialog

    signal answered(int question, string answer)

    function ask(view: Item, question: int, script: string) {
        // Out of sight of the page's own scripts.
        view.runJavaScript(script, 1, answer => window.answered(question, String(answer)));
    }

    height: 760
    visible: true
    width: 560

    LoginDialog {
        id: loginDialog

        provider: window.provider
    }
}
