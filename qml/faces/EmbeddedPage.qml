// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import Auth0.WebEngine

/*! \internal In a file of its own: the module is asked for when a page has to be shown. */
PageView {
    focus: true
}
