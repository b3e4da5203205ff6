// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// A script that runs in each document, in an isolated world. It reports through the console what
// the engine has no signals for: that the document was created, that the opener has written into a
// document without an address, and the first paint. The engine's error pages are ignored. Messages
// start with a random key, so that a page cannot send them.
class DocumentScript
{
public:
    enum class Kind { None, Created, Written, Painted };
    struct Event
    {
        Kind kind = Kind::None;
        QUrl origin; // of the document
    };

    DocumentScript();

    QString source() const;
    // For the first document of a window that a page has opened. The engine makes it before
    // source() is in place. Does nothing in a later document.
    QString firstSource() const;
    // Kind::None for a message of the page.
    Event eventOf(const QString &consoleMessage) const;

private:
    const QString m_key;
};

} // namespace Auth0Qt
