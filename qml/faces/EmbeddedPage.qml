// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import Auth0.WebEngine

/*! \internal In a file of its own, so that the module is imported when a page is shown. */
PageView {
    focus: true
}
